// What the metadata of a page says of its text: the kind of article, and whether it is sold. Looks at JSON-LD and the head
// only, as text: a broken block still tells.

const ldStart = 'application/ld+json';
const ldEnd = '</script';
/** Metadata stand in the head, which seldom is longer. */
const headChars = 40_000;
const tier = /content_tier["']\s+content=["'](\w+)["']/iu;
const free = /"isAccessibleForFree"\s*:\s*"?(?:https?:\/\/schema\.org\/)?(true|false)\b/iu;

export interface PageMarks {
  /** All JSON-LD of the page, one after the other. */
  readonly jsonLd: string;
  /** How the page says that its text is sold; null where it does not. */
  readonly sold: string | null;
}

function jsonLdOf(source: string): string {
  const blocks: string[] = [];
  let at = source.indexOf(ldStart);
  while (at !== -1) {
    const end = source.indexOf(ldEnd, at);
    blocks.push(source.slice(at, end === -1 ? source.length : end));
    at = end === -1 ? -1 : source.indexOf(ldStart, end);
  }
  return blocks.join('\n');
}

/** The first mark is that of the article, those of its parts follow. */
function soldMark(jsonLd: string, source: string): string | null {
  const mark = free.exec(jsonLd)?.[1]?.toLowerCase();
  if (mark !== undefined) return mark === 'false' ? 'isAccessibleForFree: false' : null;
  const named = tier.exec(source.slice(0, headChars))?.[1]?.toLowerCase();
  return named === 'locked' || named === 'metered' ? `content tier: ${named}` : null;
}

/** Reads `source`, the page as it was fetched. */
export function readPageMarks(source: string): PageMarks {
  const jsonLd = jsonLdOf(source);
  return { jsonLd, sold: soldMark(jsonLd, source) };
}
