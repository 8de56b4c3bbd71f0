// Reads the label that a page gives its text: its section "Opinion", "Kommentar" in the line above the headline, the headline
// "Opinion | What salt is worth", a line "Sponsored by the Embassy of Ruritania", an address with "/sponsored/". Leaves
// "Opinion divided over salt", "Sponsored by ten states, the resolution was passed." and menus alone.

import type { NoticeKind } from '../../../tables/index.ts';
import type { Span } from '../../../text/index.ts';
import { matchStart } from '../match-phrases.ts';
import { firstOfEach, noticeOf } from '../messages.ts';
import type { Notice, NoticeContext } from '../types.ts';

/** A label is no sentence. */
const longestLabel = 40;
/** A line may hold several, "Sponsored content | Paid for by ...", or name who paid. */
const longestLine = 120;
/** Labels stand on top of a text or below it. */
const blocksOnTop = 2;
const labelBreak = /\s*[|·•]\s*/u;
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

/** As a tag these tell what a text is about: news of a magazine of satire. */
const topics: ReadonlySet<string> = new Set(['satire', 'retraction']);

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

/** Short lines dropped right before the headline, or between it and the text, and those below it that tell who paid. */
function droppedLines({ extraction: { blocks, dropped } }: NoticeContext): readonly Label[] {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const body = blocks.find(({ kind }) => kind !== 'headline');
  if (headline === undefined || body === undefined) return [];
  const top = headline.pageSpan.start;
  const before = dropped.filter(({ pageSpan }) => pageSpan.end <= top).at(-1);
  const between = dropped.filter(
    ({ pageSpan }) => pageSpan.start >= headline.pageSpan.end && pageSpan.end <= body.pageSpan.start,
  );
  const paidFor = dropped.filter(
    ({ reason, pageSpan }) => reason === 'sponsor-label' && pageSpan.start >= body.pageSpan.start,
  );
  return [...(before === undefined ? [] : [before]), ...between, ...paidFor]
    .filter(({ text, reason }) => text.length <= longestLine && !menus.has(reason))
    .map(({ text }) => label(text));
}

/** Short lines above and below the text that were left in it. */
function linesInText({ extraction: { text, blocks } }: NoticeContext): readonly Label[] {
  const body = blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption');
  return [...body.slice(0, blocksOnTop), ...body.slice(blocksOnTop).slice(-1)]
    .filter(({ span }) => span.end - span.start <= longestLine)
    .map(({ span }) => ({ ...label(text.slice(span.start, span.end)), span }));
}

/** "Published on 1 April | Satire" has two parts, each of which may be a label. */
function partsOf({ shown, span }: Label): readonly Label[] {
  return shown
    .split(labelBreak)
    .filter((part) => part.length <= longestLabel)
    .map((part) => ({ ...label(part), span }));
}

/** A sentence that begins like a line of label is none: it goes on, and ends with a full stop. */
function saidByLine({ shown, span }: Label, phrases: NoticeContext['phrases']): readonly Notice[] {
  if (/[.!?]$/u.test(shown)) return [];
  const indexes = phrases.map(({ line }) => line);
  const read = shown.split(labelBreak).flatMap((part) => matchStart(part, indexes));
  return read.map(({ value }) => noticeOf(value, shown, span));
}

function typesOf({ marks: { jsonLd } }: NoticeContext): readonly Notice[] {
  return articleTypes.flatMap(([type, kind]) =>
    jsonLd.includes(`"${type}"`) ? [noticeOf(kind, type, null)] : [],
  );
}

function readLabel({ words, shown, span }: Label, phrases: NoticeContext['phrases']): readonly Notice[] {
  const kind = phrases.flatMap((each) => each.labels.get(words) ?? [])[0];
  return kind === undefined ? [] : [noticeOf(kind, shown, span)];
}

/** One notice for each kind of label, from the section, the tags, the headline, its neighbours, the address and the metadata. */
export function readLabels(context: NoticeContext): readonly Notice[] {
  const { extraction, url, phrases } = context;
  const lines = [...droppedLines(context), ...linesInText(context)];
  const labels = [
    label(extraction.section ?? ''),
    ...headlineParts(extraction),
    ...lines.flatMap(partsOf),
    ...foldersOf(extraction.canonicalUrl ?? url),
  ];
  const read = (label: Label) => readLabel(label, phrases);
  const tagged = extraction.tags
    .map(label)
    .flatMap(read)
    .filter(({ ruleId }) => !topics.has(ruleId));
  const said = lines.flatMap((line) => saidByLine(line, phrases));
  return firstOfEach([...said, ...labels.flatMap(read), ...tagged, ...typesOf(context)]);
}
