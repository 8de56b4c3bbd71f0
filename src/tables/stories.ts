// The tables of what articles have in common: how many texts of the news have a word.

import { readTable, tableError } from './tsv.ts';

export interface WordCounts {
  /** How many texts were counted. */
  readonly texts: number;
  /** Of these, how many have the word; only words that several have. */
  readonly textsWithWord: ReadonlyMap<string, number>;
}

export interface StoryTables {
  readonly wordCounts: WordCounts;
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

/** Throws a DemarcheError (`TABLE_FAULT`) where a row has a fault. */
export function readStoryTables(folder: URL): StoryTables {
  return { wordCounts: readWordCounts(new URL('stories/word-counts.tsv', folder)) };
}
