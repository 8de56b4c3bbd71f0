// Who wrote the article, from the lines around its headline, its first paragraph and its end: "By Jane Roe and John Doe".

import type { ArticleTables } from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import type { LineView } from './describe-line.ts';
import { findOutlet } from './find-outlet.ts';
import type { Layout } from './lay-out-page.ts';
import { type IsNoName, leadingNames, onlyNames, unglue } from './read-names.ts';

/** Lines above the headline, below the start of the prose and around its end that may hold a byline. */
const linesAbove = 3;
const linesInto = 6;
const linesBeforeEnd = 3;
const linesAfterEnd = 8;
const maxBylineWords = 30;
const maxBylineChars = 250;
/** A line without "by" holds hardly more than the names. */
const maxBareWords = 14;
/** Words before "by" in "An opinion piece by Jane Roe"; more where they hold a date. */
const wordsBeforeWord = 3;
/** So many lines below "By" are names, one a line. */
const maxNameLines = 6;
/** A bare name without a date near it stands so near below the headline. */
const bareLines = 3;

/** "Reviewed by Jane Roe" and "Photo by" name somebody else. */
const notAuthors =
  /(?:reviewed|edited|checked|photos?|photographs?|photographed|images?|pictures?|illustrations?|illustrated|video|sponsored|powered|presented|provided|supported|approved|translated|produced|fotos?|bilder|bild)$/iu;

interface Reader {
  readonly views: readonly LineView[];
  readonly words: ReadonlySet<string>;
  readonly isNoName: IsNoName;
}

/** What stands after "By", "Von:", "Ein Kommentar von"; null where the line has no such word near its start. */
function afterBylineWord(text: string, words: ReadonlySet<string>): string | null {
  const parts = text.split(/(?<=[\s:：])/u);
  let before = '';
  for (const [at, part] of parts.entries()) {
    const word = part.replace(/[\s:：]+$/u, '').toLowerCase();
    const isNear = at <= wordsBeforeWord || /\d/u.test(before);
    if (isNear && words.has(word) && !notAuthors.test(before.trimEnd()))
      return parts
        .slice(at + 1)
        .join('')
        .trim();
    before += part;
  }
  return null;
}

function isNearDateline(views: readonly LineView[], at: number): boolean {
  return views.slice(Math.max(0, at - 2), at + 3).some(({ isDateline }) => isDateline);
}

/** True where another line tells of the person, or holds just the name: "Jane Roe is a writer who ...". */
function isKnownToPage(views: readonly LineView[], at: number, name: string): boolean {
  return views.some(
    ({ line }, other) =>
      other !== at && line.text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(line.text.slice(name.length)),
  );
}

/** Longer lines are prose; patterns over them would take long. */
function isShort({ words, line }: LineView, maxWords: number): boolean {
  return words <= maxWords && line.text.length <= maxBylineChars;
}

/** The names of the lines below a line that ends in "By": a second name follows "and", or the page tells of it again. */
function namesBelow({ views, isNoName }: Reader, at: number): readonly string[] {
  const names: string[] = [];
  let isJoined = true;
  for (const [step, view] of views.slice(at + 1, at + 1 + maxNameLines).entries()) {
    if (/^(?:,|&|and|und|et|y|e)$/u.test(view.line.text)) {
      isJoined = true;
      continue;
    }
    const found = isShort(view, maxBareWords) ? onlyNames(unglue(view.line.text), isNoName) : [];
    const isSure = isJoined || found.every((name) => isKnownToPage(views, at + 1 + step, name));
    if (found.length === 0 || !isSure) break;
    names.push(...found);
    isJoined = false;
  }
  return names;
}

function labelledNames(reader: Reader, at: number): readonly string[] {
  const view = reader.views[at];
  if (view === undefined || !isShort(view, maxBylineWords)) return [];
  for (const piece of view.line.text.split(/[|•·]|\s[–—]\s/u)) {
    const rest = afterBylineWord(unglue(piece.trim()), reader.words);
    if (rest === null) continue;
    const names = rest === '' ? namesBelow(reader, at) : leadingNames(rest, reader.isNoName);
    if (names.length > 0) return names;
  }
  return [];
}

function bareNames({ views, isNoName }: Reader, at: number): readonly string[] {
  const view = views[at];
  if (view === undefined || !isShort(view, maxBareWords) || view.chrome !== null || view.hasStop) return [];
  return onlyNames(unglue(view.line.text), isNoName);
}

/** The places from `from` to before `to`, as far as the page has lines there. */
function places(views: readonly LineView[], from: number, to: number): readonly number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, Math.min(views.length, to) - start) }, (_, step) => start + step);
}

/** All that may be a byline, the surest first. */
function* listBylines(
  reader: Reader,
  { headlineAt, coreStart, coreEnd }: Layout,
): Generator<readonly string[]> {
  const { views } = reader;
  const top = headlineAt ?? coreStart;
  const zone = places(views, top - linesAbove, coreStart + linesInto);
  const end = places(
    views,
    Math.max(coreStart + linesInto, coreEnd - linesBeforeEnd),
    coreEnd + linesAfterEnd,
  );
  for (const at of zone) yield labelledNames(reader, at);
  for (const at of zone) if (at > top && isNearDateline(views, at)) yield bareNames(reader, at);
  for (const at of end) yield labelledNames(reader, at);
  for (const at of [...zone.filter((at) => at > top && at <= top + bareLines), ...end]) {
    const names = bareNames(reader, at);
    if (names.every((name) => isKnownToPage(views, at, name))) yield names;
  }
}

/** The names of who wrote the article; empty where the page shows none. A person comes before the site itself. */
export function findBylines(
  views: readonly LineView[],
  layout: Layout,
  { bylineWords, bylineTitles, stampLabels, outletWords }: ArticleTables,
  { monthNames }: Pick<TimeTables, 'monthNames'>,
): readonly string[] {
  const isNoName = (word: string): boolean => {
    const folded = word.toLowerCase();
    return bylineTitles.has(folded) || stampLabels.has(folded) || monthNames.has(folded);
  };
  const reader = { views, words: bylineWords, isNoName };
  const outlet = findOutlet(views, layout, outletWords);
  let site: readonly string[] = [];
  for (const names of listBylines(reader, layout)) {
    if (names.length === 0) continue;
    if (outlet === null || !names.includes(outlet)) return [...new Set(names)];
    site = names;
  }
  return site;
}
