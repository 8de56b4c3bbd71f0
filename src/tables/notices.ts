// What a page says to warn its readers, and what gives away a text that a machine reworded, from `data/notices/`.

import { readdirSync } from 'node:fs';
import { knownCell } from './known-cell.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const noticeKinds = [
  'ai-generated-image',
  'ai-generated-text',
  'analysis',
  'correction',
  'editors-note',
  'not-edited-by-staff',
  'opinion',
  'paywall',
  'press-release',
  'retraction',
  'satire',
  'sponsored',
] as const;
/** What a phrase of a page warns of. */
export type NoticeKind = (typeof noticeKinds)[number];

const places = ['within', 'start', 'line', 'label', 'end'] as const;

/** The phrases of one language; what the places mean stands at the top of each table. */
export interface NoticePhrases {
  readonly within: PatternIndex<NoticeKind>;
  readonly start: PatternIndex<NoticeKind>;
  readonly line: PatternIndex<NoticeKind>;
  readonly end: PatternIndex<NoticeKind>;
  readonly labels: ReadonlyMap<string, NoticeKind>;
}

/** A service that texts are taken from. */
export interface Agency {
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: 'agency' | 'release';
}

/** A fixed name or phrase in the words of a program that swaps them. */
export interface TorturedPhrase {
  readonly meant: string;
  readonly isSure: boolean;
}

/** A phrase that counts only in company; `plain` is what news would say, null where it would say nothing. */
export interface StockPhrase {
  readonly phrase: string;
  readonly plain: string | null;
}

export interface NoticeTables {
  /** By language, ISO 639-1. */
  readonly phrases: ReadonlyMap<string, NoticePhrases>;
  /** By each form of their names. */
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly tortured: PatternIndex<TorturedPhrase>;
  /** Phrases that text machines are fond of, and stilted words for plain ones. */
  readonly stockPhrases: PatternIndex<StockPhrase>;
  /** Spellings of one name; by each of them, all. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

function readPhrases(file: URL): NoticePhrases {
  const rows = readTable(file, ['notice', 'place', 'phrase']).map(({ line, cells }) => {
    if (cells.phrase === '') throw tableError(file, line, 'the phrase is empty');
    return {
      phrase: cells.phrase,
      value: knownCell(noticeKinds, cells.notice, file, line),
      place: knownCell(places, cells.place, file, line),
    };
  });
  const at = (wanted: (typeof places)[number]) => rows.filter(({ place }) => place === wanted);
  return {
    within: indexPatterns(at('within')),
    start: indexPatterns(at('start')),
    line: indexPatterns(at('line')),
    end: indexPatterns(at('end')),
    labels: new Map(at('label').map(({ phrase, value }) => [phrase, value])),
  };
}

function readAgencies(file: URL): ReadonlyMap<string, Agency> {
  const agencies = new Map<string, Agency>();
  for (const { line, cells } of readTable(file, ['name', 'forms', 'kind'])) {
    const kind = knownCell(['agency', 'release'], cells.kind, file, line);
    const agency: Agency = { name: cells.name, forms: listCell(cells.forms), kind };
    for (const form of agency.forms) {
      if (agencies.has(form)) throw tableError(file, line, `"${form}" stands for another service above`);
      agencies.set(form, agency);
    }
  }
  return agencies;
}

function readTortured(file: URL): PatternIndex<TorturedPhrase> {
  const rows = readTable(file, ['tortured', 'meant', 'weight']).map(({ line, cells }) => ({
    phrase: cells.tortured,
    value: {
      meant: cells.meant,
      isSure: knownCell(['sure', 'weak'], cells.weight, file, line) === 'sure',
    },
  }));
  return indexPatterns(rows, { keepsCase: true });
}

function readStock(folder: URL): PatternIndex<StockPhrase> {
  const stock = readTable(new URL('notices/stock-phrases.tsv', folder), ['phrase']);
  const swapped = readTable(new URL('notices/swapped-words.tsv', folder), ['phrase', 'plain']);
  const rows: readonly StockPhrase[] = [
    ...stock.map(({ cells }) => ({ phrase: cells.phrase, plain: null })),
    ...swapped.map(({ cells }) => cells),
  ];
  return indexPatterns(rows.map((row) => ({ phrase: row.phrase, value: row })));
}

function readSpellings(file: URL): ReadonlyMap<string, readonly string[]> {
  const lists = readTable(file, ['spellings']).map(({ cells }) => listCell(cells.spellings));
  return new Map(lists.flatMap((list) => list.map((spelling) => [spelling, list] as const)));
}

/** Reads `data/notices/` under the folder of all tables. */
export function readNoticeTables(folder: URL): NoticeTables {
  const phraseFolder = new URL('notices/phrases/', folder);
  const names = readdirSync(phraseFolder).filter((name) => name.endsWith('.tsv'));
  return {
    phrases: new Map(names.map((name) => [name.slice(0, -4), readPhrases(new URL(name, phraseFolder))])),
    agencies: readAgencies(new URL('notices/agencies.tsv', folder)),
    tortured: readTortured(new URL('notices/tortured.tsv', folder)),
    stockPhrases: readStock(folder),
    spellings: readSpellings(new URL('notices/spellings.tsv', folder)),
  };
}
