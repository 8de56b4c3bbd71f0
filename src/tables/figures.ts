// The tables of `data/figures/`: number words, comparators, units, currencies, and the words that tell figures apart.

import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const NUMBER_WORD_KINDS = [
  'unit',
  'teen',
  'ten',
  'hundred',
  'scale',
  'suffix',
  'letter',
  'dozen',
  'half',
  'quarter',
  'ordinal',
  'denominator',
  'vagueScale',
  'vague',
  'minus',
] as const;

export interface NumberWord {
  readonly kind: (typeof NUMBER_WORD_KINDS)[number];
  /** Zero where the word bounds no number. */
  readonly value: number;
}

/** By word, in lower case. */
export type NumberWords = ReadonlyMap<string, NumberWord>;

const SIGNS = ['>', '<', '~', '='] as const;

export interface ComparatorPhrase {
  readonly sign: (typeof SIGNS)[number];
  readonly isInclusive: boolean;
}

/** Phrases in lower case, by the side of the number on which they stand. */
export interface ComparatorTable {
  readonly before: ReadonlyMap<string, ComparatorPhrase>;
  readonly after: ReadonlyMap<string, ComparatorPhrase>;
}

export interface UnitRow {
  readonly unit: string;
  readonly dimension: string;
}

export interface CurrencyRow {
  /** ISO 4217, e.g. `USD`. */
  readonly code: string;
  /** Plain name in lower case, e.g. `dollar`. */
  readonly name: string;
  /** Codes of the states whose money it is, for currencies that go by a shared name. */
  readonly states: readonly string[];
}

const COUNTED_KINDS = ['person', 'thing', 'measure'] as const;

export interface ActionRow {
  readonly action: string;
  readonly aggregation: 'single' | 'level' | 'cumulative';
  /** What it is done to: persons, other things that are counted, or money and measures; null for any. */
  readonly of: readonly (typeof COUNTED_KINDS)[number][] | null;
}

const ASPECTS = ['state', 'count', 'event'] as const;
const ASPECT_PARTS = ['verb', 'noun'] as const;

/** By lemma: what a verb tells of, and which nouns are of deeds. */
export type AspectTable = Readonly<
  Record<(typeof ASPECT_PARTS)[number], ReadonlyMap<string, (typeof ASPECTS)[number]>>
>;

const FIGURE_STATUSES = [
  'discussed',
  'announced',
  'anticipated',
  'estimate',
  'alleged',
  'denied',
  'negated',
  'state',
] as const;
export type FigureStatusCue = (typeof FIGURE_STATUSES)[number];

export interface FigureTables {
  readonly numberWords: NumberWords;
  readonly comparators: ComparatorTable;
  /** Units by form in lower case: "km/h", "degrees celsius". */
  readonly units: ReadonlyMap<string, UnitRow>;
  /** By symbol, as written: "US$", "EUR". */
  readonly currencySymbols: ReadonlyMap<string, CurrencyRow>;
  /** By word or words, in lower case: "polish zloty". */
  readonly currencyWords: ReadonlyMap<string, CurrencyRow>;
  /** Names that several currencies go by, in lower case: "pesos". */
  readonly sharedCurrencies: ReadonlyMap<string, readonly CurrencyRow[]>;
  /** Direction of change by lemma. */
  readonly changes: ReadonlyMap<string, 'up' | 'down'>;
  /** Words of the names of stock indices, as written. */
  readonly indices: ReadonlySet<string>;
  readonly namingWords: ReadonlySet<string>;
  readonly peopleNouns: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, ActionRow>;
  readonly aspects: AspectTable;
  readonly statusCues: ReadonlyMap<string, FigureStatusCue>;
  /** Lemmas of verbs that say who vouches for what stands beside them. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** What must lead from the verb to the number for its subject to vouch for it; empty where nothing must. */
  readonly tellingVerbs: ReadonlyMap<string, readonly string[]>;
}

/** Values by word; throws for a word that stands twice, since the later row would silently win. */
function byWord<Value>(
  file: URL,
  rows: readonly { readonly line: number; readonly word: string; readonly value: Value }[],
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const { line, word, value } of rows) {
    if (found.has(word)) throw tableError(file, line, `"${word}" stands twice`);
    found.set(word, value);
  }
  return found;
}

function readNumberWords(folder: URL): NumberWords {
  const file = new URL('figures/number-words.tsv', folder);
  const words = new Map<string, NumberWord>();
  for (const { line, cells } of readTable(file, ['word', 'kind', 'value'])) {
    const value = Number(cells.value);
    if (Number.isNaN(value)) throw tableError(file, line, `"${cells.value}" is no number`);
    words.set(cells.word, { kind: knownCell(NUMBER_WORD_KINDS, cells.kind, file, line), value });
  }
  return words;
}

function readComparators(folder: URL): ComparatorTable {
  const file = new URL('figures/comparators.tsv', folder);
  const before = new Map<string, ComparatorPhrase>();
  const after = new Map<string, ComparatorPhrase>();
  for (const { line, cells } of readTable(file, ['phrase', 'place', 'sign', 'inclusive'])) {
    const side = knownCell(['before', 'after'], cells.place, file, line) === 'before' ? before : after;
    const isInclusive = knownCell(['yes', 'no'], cells.inclusive, file, line) === 'yes';
    side.set(cells.phrase, { sign: knownCell(SIGNS, cells.sign, file, line), isInclusive });
  }
  return { before, after };
}

function readUnits(folder: URL): ReadonlyMap<string, UnitRow> {
  const file = new URL('figures/units.tsv', folder);
  const units = new Map<string, UnitRow>();
  for (const { line, cells } of readTable(file, ['unit', 'forms', 'dimension']))
    for (const form of listCell(cells.forms)) {
      if (units.has(form)) throw tableError(file, line, `the form "${form}" has two units`);
      units.set(form, { unit: cells.unit, dimension: cells.dimension });
    }
  return units;
}

function readCurrencies(
  folder: URL,
): Pick<FigureTables, 'currencySymbols' | 'currencyWords' | 'sharedCurrencies'> {
  const file = new URL('figures/currencies.tsv', folder);
  const currencySymbols = new Map<string, CurrencyRow>();
  const currencyWords = new Map<string, CurrencyRow>();
  const sharedCurrencies = new Map<string, readonly CurrencyRow[]>();
  for (const { cells } of readTable(file, ['code', 'name', 'symbols', 'words', 'shared', 'states'])) {
    const currency = { code: cells.code, name: cells.name, states: listCell(cells.states) };
    for (const symbol of listCell(cells.symbols)) currencySymbols.set(symbol, currency);
    for (const word of listCell(cells.words)) currencyWords.set(word, currency);
    for (const word of listCell(cells.shared))
      sharedCurrencies.set(word, [...(sharedCurrencies.get(word) ?? []), currency]);
  }
  return { currencySymbols, currencyWords, sharedCurrencies };
}

function readChanges(folder: URL): FigureTables['changes'] {
  const file = new URL('figures/changes.tsv', folder);
  const rows = readTable(file, ['lemma', 'direction']).map(({ line, cells }) => ({
    line,
    word: cells.lemma,
    value: knownCell(['up', 'down'], cells.direction, file, line),
  }));
  return byWord(file, rows);
}

function readWordList(folder: URL, path: string, column: string): ReadonlySet<string> {
  return new Set(readTable(new URL(path, folder), [column]).map(({ cells }) => cells[column] ?? ''));
}

function readActions(folder: URL): FigureTables['actions'] {
  const file = new URL('figures/actions.tsv', folder);
  const rows = readTable(file, ['lemma', 'action', 'aggregation', 'of']).map(({ line, cells }) => {
    const aggregation = knownCell(['single', 'level', 'cumulative'], cells.aggregation, file, line);
    const kinds = listCell(cells.of).map((kind) => knownCell(COUNTED_KINDS, kind, file, line));
    const of = kinds.length === 0 ? null : kinds;
    return { line, word: cells.lemma, value: { action: cells.action, aggregation, of } };
  });
  return byWord(file, rows);
}

function readAspects(folder: URL): AspectTable {
  const file = new URL('figures/aspects.tsv', folder);
  const rows = readTable(file, ['word', 'part', 'aspect']).map(({ line, cells }) => ({
    line,
    word: cells.word,
    part: knownCell(ASPECT_PARTS, cells.part, file, line),
    value: knownCell(ASPECTS, cells.aspect, file, line),
  }));
  const ofPart = (wanted: string) =>
    byWord(
      file,
      rows.filter(({ part }) => part === wanted),
    );
  return { verb: ofPart('verb'), noun: ofPart('noun') };
}

function readStatusCues(folder: URL): FigureTables['statusCues'] {
  const file = new URL('figures/status-cues.tsv', folder);
  const rows = readTable(file, ['lemma', 'status']).map(({ line, cells }) => ({
    line,
    word: cells.lemma,
    value: knownCell(FIGURE_STATUSES, cells.status, file, line),
  }));
  return byWord(file, rows);
}

function readTellingVerbs(folder: URL): FigureTables['tellingVerbs'] {
  const file = new URL('figures/telling-verbs.tsv', folder);
  const rows = readTable(file, ['lemma', 'leads']).map(({ line, cells }) => ({
    line,
    word: cells.lemma,
    value: listCell(cells.leads),
  }));
  return byWord(file, rows);
}

/** Reads and checks all tables of the figures stage. */
export function readFigureTables(folder: URL): FigureTables {
  return {
    numberWords: readNumberWords(folder),
    comparators: readComparators(folder),
    units: readUnits(folder),
    ...readCurrencies(folder),
    changes: readChanges(folder),
    indices: readWordList(folder, 'figures/indices.tsv', 'word'),
    namingWords: readWordList(folder, 'figures/naming-words.tsv', 'word'),
    peopleNouns: readWordList(folder, 'figures/people-nouns.tsv', 'noun'),
    actions: readActions(folder),
    aspects: readAspects(folder),
    statusCues: readStatusCues(folder),
    sayingVerbs: readWordList(folder, 'figures/saying-verbs.tsv', 'lemma'),
    tellingVerbs: readTellingVerbs(folder),
  };
}
