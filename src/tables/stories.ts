// The tables of what articles have in common: how many texts of the news have a word, and which words may tell of one happening.

import { knownCell } from './known-cell.ts';
import { readSameActModel, type SameActModel } from './same-act-model.ts';
import { readTable, tableError } from './tsv.ts';

export interface WordCounts {
  /** How many texts were counted. */
  readonly texts: number;
  /** Of these, how many have the word; only words that several have. */
  readonly textsWithWord: ReadonlyMap<string, number>;
}

const KIN_KINDS = ['form', 'same', 'brings', 'kind'] as const;

/** Another form, much the same, one brings the other about, one is a kind of the other. */
export type KinKind = (typeof KIN_KINDS)[number];

/** A word for an act, and others that may tell of the same act; each two stand once. */
export interface WordKin {
  readonly word: string;
  readonly kind: KinKind;
  readonly words: readonly string[];
}

export interface StoryTables {
  readonly wordCounts: WordCounts;
  readonly wordKin: readonly WordKin[];
  /** Words by which the news tells of one act, a list for each act. */
  readonly actWords: readonly (readonly string[])[];
  /** What tells whether two acts of a story are one happening. */
  readonly sameActModel: SameActModel;
}

/** The row with this for a word tells how many texts were counted. */
const allTexts = '*';

function readWordCounts(file: URL): WordCounts {
  const textsWithWord = new Map<string, number>();
  let texts = 0;
  for (const { line, cells } of readTable(file, ['word', 'texts'])) {
    const count = Number(cells.texts);
    if (!Number.isInteger(count) || count < 1) throw tableError(file, line, `"${cells.texts}" is no count`);
    if (cells.word === allTexts) texts = count;
    else if (count > texts)
      throw tableError(file, line, `more texts than the ${texts} of the row "${allTexts}" above`);
    else textsWithWord.set(cells.word, count);
  }
  return { texts, textsWithWord };
}

function readWordKin(file: URL): readonly WordKin[] {
  return readTable(file, ['word', 'kind', 'kin']).map(({ line, cells }) => {
    const words = cells.kin.split(' ');
    const unsorted = words.find((word) => word <= cells.word);
    if (unsorted !== undefined)
      throw tableError(file, line, `"${unsorted}" comes before "${cells.word}": write the two in its row`);
    return { word: cells.word, kind: knownCell(KIN_KINDS, cells.kind, file, line), words };
  });
}

function readActWords(file: URL): StoryTables['actWords'] {
  return readTable(file, ['words']).map(({ line, cells }) => {
    const words = cells.words.split('|');
    if (words.length < 2 || new Set(words).size < words.length)
      throw tableError(file, line, `"${cells.words}" needs two words or more, each once`);
    return words;
  });
}

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readStoryTables(folder: URL): StoryTables {
  return {
    wordCounts: readWordCounts(new URL('stories/word-counts.tsv', folder)),
    wordKin: readWordKin(new URL('stories/word-kin.tsv', folder)),
    actWords: readActWords(new URL('stories/act-words.tsv', folder)),
    sameActModel: readSameActModel(new URL('../models/stories/same-acts.bin', folder)),
  };
}
