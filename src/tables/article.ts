// The words that sites put around their articles, from `data/article/`.

import { readdirSync } from 'node:fs';
import { readTable, tableError } from './tsv.ts';

/** What a line of chrome does to the lines after it: nothing, they list other stories, or the article is over. */
export type ChromeEffect = 'drop' | 'list' | 'end';

/** A phrase that a site puts around its articles, folded: lower case, straight quotes, no edge punctuation. */
export interface ChromePhrase {
  readonly phrase: string;
  /** The name under which a line with it is dropped, e.g. `related-stories`. */
  readonly reason: string;
  readonly effect: ChromeEffect;
}

/** What a date says that a page states about itself under such a label. */
export type StampRole = 'published' | 'modified';

export interface ArticleTables {
  /** Phrases that are all of a line, by the phrase. */
  readonly wholeLines: ReadonlyMap<string, ChromePhrase>;
  /** Phrases that a line starts with, by their first two characters; the longest first. */
  readonly lineStarts: ReadonlyMap<string, readonly ChromePhrase[]>;
  /** Phrases that may stand anywhere in a line. */
  readonly withinLines: readonly ChromePhrase[];
  /** Words before a date that a page states about itself, in lower case, in all languages. */
  readonly stampLabels: ReadonlyMap<string, StampRole>;
  /** Words before the name of who wrote an article, in lower case, in all languages. */
  readonly bylineWords: ReadonlySet<string>;
  /** Words after such a name: `reporter`, `redakteurin`. */
  readonly bylineTitles: ReadonlySet<string>;
}

const chromeColumns = ['phrase', 'where', 'reason', 'effect'] as const;

type Place = 'whole' | 'start' | 'within';
type PlacedPhrase = ChromePhrase & { readonly where: Place };

function isEffect(text: string): text is ChromeEffect {
  return text === 'drop' || text === 'list' || text === 'end';
}

function isPlace(text: string): text is Place {
  return text === 'whole' || text === 'start' || text === 'within';
}

function readChrome(folder: URL): readonly PlacedPhrase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return names.sort().flatMap((name) => {
    const file = new URL(name, folder);
    return readTable(file, chromeColumns).map(({ line, cells }) => {
      const { phrase, where, reason, effect } = cells;
      if (phrase === '' || reason === '') throw tableError(file, line, 'phrase and reason may not be empty');
      if (!isPlace(where)) throw tableError(file, line, `where is whole, start or within, not "${where}"`);
      if (!isEffect(effect)) throw tableError(file, line, `effect is drop, list or end, not "${effect}"`);
      return { phrase, where, reason, effect };
    });
  });
}

function groupByStart(phrases: readonly PlacedPhrase[]): ReadonlyMap<string, readonly ChromePhrase[]> {
  const groups = Map.groupBy(phrases, ({ phrase }) => phrase.slice(0, 2));
  for (const group of groups.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  return groups;
}

function readStampLabels(file: URL): ReadonlyMap<string, StampRole> {
  const labels = new Map<string, StampRole>();
  for (const { line, cells } of readTable(file, ['language', 'label', 'role'])) {
    const { label, role } = cells;
    if (role !== 'published' && role !== 'modified')
      throw tableError(file, line, `role is published or modified, not "${role}"`);
    if ((labels.get(label) ?? role) !== role)
      throw tableError(file, line, `"${label}" has another role above`);
    labels.set(label, role);
  }
  return labels;
}

function readBylineWords(file: URL): Pick<ArticleTables, 'bylineWords' | 'bylineTitles'> {
  const rows = readTable(file, ['language', 'word', 'place']);
  for (const { line, cells } of rows)
    if (cells.place !== 'before' && cells.place !== 'title')
      throw tableError(file, line, `place is before or title, not "${cells.place}"`);
  const wordsAt = (place: string): ReadonlySet<string> =>
    new Set(rows.filter(({ cells }) => cells.place === place).map(({ cells }) => cells.word));
  return { bylineWords: wordsAt('before'), bylineTitles: wordsAt('title') };
}

/** Reads `data/article/`. Where two languages give one phrase different meanings, the first file by name counts. */
export function readArticleTables(folder: URL): ArticleTables {
  const phrases = readChrome(new URL('article/chrome/', folder));
  const wholeLines = new Map<string, ChromePhrase>();
  for (const entry of phrases)
    if (entry.where === 'whole' && !wholeLines.has(entry.phrase)) wholeLines.set(entry.phrase, entry);
  return {
    wholeLines,
    lineStarts: groupByStart(phrases.filter(({ where }) => where === 'start')),
    withinLines: phrases.filter(({ where }) => where === 'within'),
    stampLabels: readStampLabels(new URL('article/stamp-labels.tsv', folder)),
    ...readBylineWords(new URL('article/byline-words.tsv', folder)),
  };
}
