// The simplest page that says what is known of an article by its parts. The same parts give the same page.

/** Absent or empty where it is not known; `date` as in metadata. */
export interface ArticleParts {
  readonly title?: string | undefined;
  /** Paragraphs are parted by empty lines; where there are none, by line ends. */
  readonly text?: string | undefined;
  /** In place of the text, where the article is known as HTML; it stands as it is. */
  readonly html?: string | undefined;
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

function paragraphsOf(text: string): readonly string[] {
  const parts = text.split(/\r?\n[ \t]*\r?\n/u);
  return (parts.length > 1 ? parts : text.split(/\r?\n/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** As HTML. */
export function writePage({
  title = '',
  text = '',
  html = '',
  date = '',
  outlet = '',
  author = '',
  language = '',
}: ArticleParts): string {
  const meta = (kind: 'name' | 'property', key: string, value: string) =>
    value === '' ? [] : [`<meta ${kind}="${key}" content="${escapeHtml(value)}">`];
  return [
    `<!doctype html>`,
    `<html${language === '' ? '' : ` lang="${escapeHtml(language)}"`}><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:site_name', outlet),
    ...meta('property', 'article:published_time', date),
    ...meta('name', 'author', author),
    `</head><body><article>`,
    ...(title === '' ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...(html === '' ? paragraphsOf(text).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`) : [html]),
    `</article></body></html>`,
    '',
  ].join('\n');
}
