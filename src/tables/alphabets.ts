// The letters of languages that share a script, from `data/article/alphabets.tsv`.

import { readTable } from './tsv.ts';

/** What a language writes, in small letters. */
export interface Alphabet {
  readonly letters: ReadonlySet<string>;
  /** Any text of more than a few words has some of these; empty where there are none such. */
  readonly marks: ReadonlySet<string>;
}

/** Alphabets by language, as ISO 639-1; the language that most texts are in comes first. */
export function readAlphabets(file: URL): ReadonlyMap<string, Alphabet> {
  const rows = readTable(file, ['language', 'letters', 'marks']);
  return new Map(
    rows.map(({ cells }) => [
      cells.language,
      { letters: new Set(cells.letters), marks: new Set(cells.marks) },
    ]),
  );
}
