// The words that sites put around their articles, from `data/article/`.

import { readdirSync } from 'node:fs';
import { type Alphabet, readAlphabets } from './alphabets.ts';
import { readCommonWords } from './common-words.ts';
import { knownCell } from './known-cell.ts';
import { type LineModel, readLineModel } from './line-model.ts';
import { readTable, tableError } from './tsv.ts';

const effects = ['drop', 'list', 'end'] as const;

/** What a line of chrome does to the lines after it: nothing, they list other stories, or the article is over. */
export type ChromeEffect = (typeof effects)[number];

/** A phrase that a site puts around its articles, folded: lower case, straight quotes, no edge punctuation. */
export interface ChromePhrase {
  readonly phrase: string;
  /** The name under which a line with it is dropped, e.g. `related-stories`. */
  readonly reason: string;
  readonly effect: ChromeEffect;
}

/** A phrase with its place in the tables: of two in one line the first by rank counts. */
export interface RankedPhrase {
  readonly phrase: ChromePhrase;
  readonly rank: number;
}

/** So many characters of a phrase are looked up before the rest is compared. */
export const withinKeyChars = 3;

/** What a date says that a page states about itself under such a label. */
export type StampRole = 'published' | 'modified';

/** The words of sites, as `data/article/` has them. */
export interface PhraseTables {
  /** Phrases that are all of a line, by the phrase. */
  readonly wholeLines: ReadonlyMap<string, ChromePhrase>;
  /** Phrases that a line starts with, by their first two characters; the longest first. */
  readonly lineStarts: ReadonlyMap<string, readonly ChromePhrase[]>;
  /** Phrases that may stand anywhere in a line, by their first three characters; shorter ones by ''. In order of rank. */
  readonly withinLines: ReadonlyMap<string, readonly RankedPhrase[]>;
  /** Words before a date that a page states about itself, in lower case, in all languages. */
  readonly stampLabels: ReadonlyMap<string, StampRole>;
  /** Languages, as ISO 639-1, by their commonest words. */
  readonly commonWords: ReadonlyMap<string, readonly string[]>;
  /** Alphabets by language, for those that share a script. */
  readonly alphabets: ReadonlyMap<string, Alphabet>;
  /** Words before the name of who wrote an article, in lower case, in all languages. */
  readonly bylineWords: ReadonlySet<string>;
  /** Words after such a name: `reporter`, `redakteurin`. */
  readonly bylineTitles: ReadonlySet<string>;
  /** Names of outlets by host, without `www.`. */
  readonly outlets: ReadonlyMap<string, string>;
  /** What newspapers and agencies call themselves, in lower case: `gazette`, `tageblatt`. */
  readonly outletWords: ReadonlySet<string>;
}

export interface ArticleTables extends PhraseTables {
  /** What tells the lines of an article from chrome. */
  readonly lineModel: LineModel;
  /** What speaks for a line being the headline, weighed by the name of the feature. */
  readonly headlineWeights: ReadonlyMap<string, number>;
}

const chromeColumns = ['phrase', 'where', 'reason', 'effect'] as const;

const places = ['whole', 'start', 'within'] as const;
type PlacedPhrase = ChromePhrase & { readonly where: (typeof places)[number] };

function readChrome(folder: URL): readonly PlacedPhrase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return names.sort().flatMap((name) => {
    const file = new URL(name, folder);
    return readTable(file, chromeColumns).map(({ line, cells }) => {
      const { phrase, reason } = cells;
      if (phrase === '' || reason === '') throw tableError(file, line, 'phrase and reason may not be empty');
      const where = knownCell(places, cells.where, file, line);
      return { phrase, where, reason, effect: knownCell(effects, cells.effect, file, line) };
    });
  });
}

function groupByStart(phrases: readonly PlacedPhrase[]): ReadonlyMap<string, readonly ChromePhrase[]> {
  const groups = Map.groupBy(phrases, ({ phrase }) => phrase.slice(0, 2));
  for (const group of groups.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  return groups;
}

function groupWithin(phrases: readonly PlacedPhrase[]): PhraseTables['withinLines'] {
  const ranked = phrases
    .filter(({ where }) => where === 'within')
    .map((phrase, rank): RankedPhrase => ({ phrase, rank }));
  return Map.groupBy(ranked, ({ phrase: { phrase } }) =>
    phrase.length < withinKeyChars ? '' : phrase.slice(0, withinKeyChars),
  );
}

function readStampLabels(file: URL): ReadonlyMap<string, StampRole> {
  const labels = new Map<string, StampRole>();
  for (const { line, cells } of readTable(file, ['language', 'label', 'role'])) {
    const { label } = cells;
    const role = knownCell(['published', 'modified'], cells.role, file, line);
    if ((labels.get(label) ?? role) !== role)
      throw tableError(file, line, `"${label}" has another role above`);
    labels.set(label, role);
  }
  return labels;
}

function readBylineWords(file: URL): Pick<ArticleTables, 'bylineWords' | 'bylineTitles'> {
  const rows = readTable(file, ['language', 'word', 'place']).map(({ line, cells }) => ({
    word: cells.word,
    place: knownCell(['before', 'title'], cells.place, file, line),
  }));
  const wordsAt = (wanted: string): ReadonlySet<string> =>
    new Set(rows.filter(({ place }) => place === wanted).map(({ word }) => word));
  return { bylineWords: wordsAt('before'), bylineTitles: wordsAt('title') };
}

function readOutlets(file: URL): ReadonlyMap<string, string> {
  const outlets = new Map<string, string>();
  for (const { line, cells } of readTable(file, ['host', 'name'])) {
    const { host, name } = cells;
    if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host) || name === '')
      throw tableError(file, line, 'a host in small letters and a name, please');
    if (outlets.has(host)) throw tableError(file, line, `"${host}" stands above already`);
    outlets.set(host, name);
  }
  return outlets;
}

function readOutletWords(file: URL): ReadonlySet<string> {
  return new Set(readTable(file, ['language', 'word']).map(({ cells }) => cells.word));
}

function readWeights(file: URL): ReadonlyMap<string, number> {
  const rows = readTable(file, ['feature', 'weight']);
  return new Map(
    rows.map(({ line, cells }) => {
      const weight = Number(cells.weight);
      if (cells.weight === '' || Number.isNaN(weight))
        throw tableError(file, line, `"${cells.weight}" is no weight`);
      return [cells.feature, weight];
    }),
  );
}

/** Reads `data/article/` and the model beside it. Where two languages give one phrase different meanings, the first file by name counts. */
export function readArticleTables(folder: URL): ArticleTables {
  return {
    ...readPhraseTables(folder),
    lineModel: readLineModel(new URL('../models/article/lines.bin', folder)),
    headlineWeights: readWeights(new URL('../models/article/headline.tsv', folder)),
  };
}

/** The tables of `data/article/` alone, without the model that is trained with them. */
export function readPhraseTables(folder: URL): PhraseTables {
  const phrases = readChrome(new URL('article/chrome/', folder));
  const wholeLines = new Map<string, ChromePhrase>();
  for (const entry of phrases)
    if (entry.where === 'whole' && !wholeLines.has(entry.phrase)) wholeLines.set(entry.phrase, entry);
  return {
    wholeLines,
    lineStarts: groupByStart(phrases.filter(({ where }) => where === 'start')),
    withinLines: groupWithin(phrases),
    stampLabels: readStampLabels(new URL('article/stamp-labels.tsv', folder)),
    commonWords: readCommonWords(new URL('article/common-words.tsv', folder)),
    alphabets: readAlphabets(new URL('article/alphabets.tsv', folder)),
    ...readBylineWords(new URL('article/byline-words.tsv', folder)),
    outlets: readOutlets(new URL('article/outlets.tsv', folder)),
    outletWords: readOutletWords(new URL('article/outlet-words.tsv', folder)),
  };
}
