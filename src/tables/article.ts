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

export interface ArticleTables {
  /** Phrases that are all of a line, by the phrase. */
  readonly wholeLines: ReadonlyMap<string, ChromePhrase>;
  /** Phrases that a line starts with, by their first two characters; the longest first. */
  readonly lineStarts: ReadonlyMap<string, readonly ChromePhrase[]>;
  /** Phrases that may stand anywhere in a line. */
  readonly withinLines: readonly ChromePhrase[];
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
  };
}
