// The commonest words of some languages, by which most texts are told, from `data/article/common-words.tsv`.

import { listCell, readTable } from './tsv.ts';

/** Languages by their commonest words; a word of two languages leads to both. */
export function readCommonWords(file: URL): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, readonly string[]>();
  for (const { cells } of readTable(file, ['language', 'words']))
    for (const word of listCell(cells.words))
      languages.set(word, [...(languages.get(word) ?? []), cells.language]);
  return languages;
}
