// Reads the label that a page gives its text: its section "Opinion", "Kommentar" in the line above the headline, the headline
// "Opinion | What salt is worth", an address with "/sponsored/". Leaves "Opinion divided over salt" and menus alone.

import type { NoticeKind } from '../../../tables/index.ts';
import type { Span } from '../../../text/index.ts';
import { firstOfEach, noticeOf } from '../messages.ts';
import type { Notice, NoticeContext } from '../types.ts';

/** A label is no sentence. */
const longestLabel = 40;
/** Kinds that schema.org knows for articles, by the notice that they call for. */
const articleTypes: readonly (readonly [type: string, kind: NoticeKind])[] = [
  ['OpinionNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'analysis'],
  ['AdvertiserContentArticle', 'sponsored'],
];
/** Lists of links are not about this article. */
const menus: ReadonlySet<string> = new Set([
  'navigation',
  'teaser-list',
  'related-headlines',
  'footer',
  'popup',
  'sidebar',
  'comments',
  'share-buttons',
  'advertisement',
]);

interface Label {
  readonly words: string;
  readonly shown: string;
  readonly span: Span | null;
}

function label(words: string): Label {
  return { words: words.toLowerCase().trim(), shown: words.trim(), span: null };
}

/** The folders of an address, without its last part, which is the article's own name. */
function foldersOf(address: string | null): readonly Label[] {
  const path = address === null ? undefined : /^https?:\/\/[^/?#]+\/([^?#]*)/u.exec(address)?.[1];
  const folders = path?.split('/').slice(0, -1) ?? [];
  return folders.map((folder) => ({
    words: folder.toLowerCase().replaceAll('-', ' '),
    shown: `/${folder}/`,
    span: null,
  }));
}

/** "Opinion | What salt is worth", "Kommentar: Salz". */
function headlineParts({ headline, text }: NoticeContext['extraction']): readonly Label[] {
  const parts = /^([^:|]{3,40}?)\s*[:|]\s|\s[|–-]\s([^|–-]{3,40})$/u.exec(headline ?? '');
  const part = parts?.[1] ?? parts?.[2];
  if (part === undefined) return [];
  const start = text.indexOf(part);
  return [{ ...label(part), span: start === -1 ? null : { start, end: start + part.length } }];
}

/** Short lines dropped right before the headline, or between it and the text. */
function linesAtHeadline({ extraction: { blocks, dropped } }: NoticeContext): readonly Label[] {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const body = blocks.find(({ kind }) => kind !== 'headline');
  if (headline === undefined || body === undefined) return [];
  const top = headline.pageSpan.start;
  const before = dropped.filter(({ pageSpan }) => pageSpan.end <= top).at(-1);
  const between = dropped.filter(
    ({ pageSpan }) => pageSpan.start >= headline.pageSpan.end && pageSpan.end <= body.pageSpan.start,
  );
  return [...(before === undefined ? [] : [before]), ...between]
    .filter(({ text, reason }) => text.length <= longestLabel && !menus.has(reason))
    .map(({ text }) => label(text));
}

function typesOf({ marks: { jsonLd } }: NoticeContext): readonly Notice[] {
  return articleTypes.flatMap(([type, kind]) =>
    jsonLd.includes(`"${type}"`) ? [noticeOf(kind, type, null)] : [],
  );
}

export function readLabels(context: NoticeContext): readonly Notice[] {
  const { extraction, url, phrases } = context;
  const labels = [
    ...[extraction.section ?? '', ...extraction.tags].map(label),
    ...headlineParts(extraction),
    ...linesAtHeadline(context),
    ...foldersOf(extraction.canonicalUrl ?? url),
  ];
  const read = labels.flatMap(({ words, shown, span }) => {
    const kind = phrases.flatMap((each) => each.labels.get(words) ?? [])[0];
    return kind === undefined ? [] : [noticeOf(kind, shown, span)];
  });
  return firstOfEach([...read, ...typesOf(context)]);
}
