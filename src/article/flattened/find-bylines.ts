// Who wrote the article, from the lines around its headline and its first paragraph: "By Jane Roe and John Doe".

import type { ArticleTables } from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-page.ts';

/** Lines above the headline, and below the start of the prose, that may hold a byline. */
const linesAbove = 3;
const linesInto = 6;
const maxBylineWords = 18;
const maxBylineChars = 200;
/** Words before "by" in "An opinion piece by Jane Roe". */
const wordsBeforeWord = 3;

/** A word of a name: "Jane", "O’Regan", "Jean-Luc", "J.", "Müller"; a name has two to four, with particles between. */
const nameWord = "\\p{Lu}[\\p{L}'’.-]*";
const particle = '(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ten|ter|zu|zur)';
const nameSource = `${nameWord}(?: (?:${particle} ){0,2}${nameWord}){1,3}`;
const wholeName = new RegExp(`^${nameSource}$`, 'u');
const leadingName = new RegExp(`^${nameSource}`, 'u');
const nameJoint = /\s*(?:[,;&|/•·]|\s(?:and|und|et|y|e|och|og|en|i|и|та|ja|ve)\s)\s*/u;

/** "byJane Roe" and "Jane RoeUpdated" lost the space between two elements; "McGregor" never had one. */
function unglue(text: string): string {
  return text
    .replace(/^(by|von)(?=\p{Lu}\p{Ll})/iu, '$1 ')
    .replace(/(\p{Ll}{3})(\p{Lu}\p{Ll}{3})/gu, '$1 $2');
}

/** The words after "By", "Von:", "Ein Kommentar von"; null where the line has no such word near its start. */
function afterBylineWord(text: string, words: ReadonlySet<string>): string | null {
  const parts = text.split(/[\s:]+/u);
  for (let at = 0; at <= Math.min(wordsBeforeWord, parts.length - 2); at += 1) {
    if (!words.has((parts[at] ?? '').toLowerCase())) continue;
    const rest = parts.slice(at + 1).join(' ');
    if (leadingName.test(rest)) return rest;
  }
  return null;
}

/** True for words that follow a name but are none of it: a title, a month, "Updated". */
type IsNoName = (word: string) => boolean;

function dropTitles(name: string, isNoName: IsNoName): string {
  const words = name.replace(/[.,]+$/u, '').split(' ');
  const end = words.findIndex((word, at) => at >= 1 && isNoName(word));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

/** Names at the start of a text, up to the first part that is none: "Jane Roe, News Reporter" gives "Jane Roe". */
function leadingNames(text: string, isNoName: IsNoName): readonly string[] {
  const names: string[] = [];
  for (const part of text.split(nameJoint)) {
    const name = leadingName.exec(part.trim())?.[0];
    if (name === undefined) break;
    names.push(dropTitles(name, isNoName));
    if (name.length < part.trim().length) break;
  }
  return names;
}

/** The names of a line that holds nothing else but a date after them: "Julia Roe | Clare Doe", "John Roe 4 May 2025". */
function bareNames(text: string, isNoName: IsNoName): readonly string[] {
  const words = text.replace(/\s*(?:\d|\p{L}+ \d).*$/u, '').trim();
  const parts = words.split(nameJoint).filter((part) => part !== '' && !isNoName(part.replace(/\W+$/u, '')));
  const names = parts.map((part) => dropTitles(part.trim(), isNoName));
  return names.every((name) => wholeName.test(name)) ? names : [];
}

function isNearDateline(views: readonly LineView[], at: number): boolean {
  return views.slice(Math.max(0, at - 2), at + 3).some(({ isDateline }) => isDateline);
}

/** The names of who wrote the article; empty where the page shows none. */
export function findBylines(
  views: readonly LineView[],
  layout: Layout,
  { bylineWords, bylineTitles, stampLabels }: ArticleTables,
  { monthNames }: Pick<TimeTables, 'monthNames'>,
): readonly string[] {
  const isNoName = (word: string): boolean => {
    const folded = word.toLowerCase();
    return bylineTitles.has(folded) || stampLabels.has(folded) || monthNames.has(folded);
  };
  const top = layout.headlineAt ?? layout.coreStart;
  const from = Math.max(0, top - linesAbove);
  const zone = views
    .slice(from, layout.coreStart + linesInto)
    .filter(({ words, line }) => words <= maxBylineWords && line.text.length <= maxBylineChars);
  for (const { line } of zone)
    for (const part of line.text.split(/\s+[|•·]\s+/u)) {
      const rest = afterBylineWord(unglue(part), bylineWords);
      const names = rest === null ? [] : leadingNames(rest, isNoName);
      if (names.length > 0) return names;
    }
  for (const view of zone) {
    const at = views.indexOf(view);
    if (at <= top || view.chrome !== null || view.hasStop || !isNearDateline(views, at)) continue;
    const names = bareNames(unglue(view.line.text), isNoName);
    if (names.length > 0) return names;
  }
  return [];
}
