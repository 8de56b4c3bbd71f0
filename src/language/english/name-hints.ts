// Finds the listed phrases (countries, given names, titles and so on) in a sentence, as hints for the reader of names.

import type { LanguageTables, NameHint } from '../../tables/index.ts';

/** The number of words of the longest phrase that is looked up. */
const longestPhrase = 5;
const hintNumbers: Readonly<Record<NameHint, number>> = {
  country: 1,
  place: 2,
  people: 3,
  organisation: 4,
  given: 5,
  title: 6,
  placeWord: 7,
  organisationWord: 8,
  person: 9,
};

/**
 * A number for each word: 0 where no phrase covers it, else by the kinds of the longest phrase, apart for its first
 * word and for the rest. In "in New York ," only two words have one.
 */
export function hintCodes(
  forms: readonly string[],
  { nameHints: hints, hintStarts }: LanguageTables,
): Int32Array {
  const codes = new Int32Array(forms.length);
  const lowers = forms.map((form) => form.toLowerCase());
  for (let at = 0; at < lowers.length; ) {
    const length = hintStarts.has(lowers[at] ?? '') ? phraseAt(lowers, at, hints) : 0;
    if (length === 0) {
      at += 1;
      continue;
    }
    const kinds = hints.get(joined(lowers, at, length)) ?? [];
    const code = kinds.reduce((sum, kind) => sum | (1 << hintNumbers[kind]), 0);
    for (let word = at; word < at + length; word += 1) codes[word] = word === at ? code : code | 1;
    at += length;
  }
  return codes;
}

function phraseAt(
  lowers: readonly string[],
  at: number,
  hints: ReadonlyMap<string, readonly NameHint[]>,
): number {
  for (let length = Math.min(longestPhrase, lowers.length - at); length > 0; length -= 1)
    if (hints.has(joined(lowers, at, length))) return length;
  return 0;
}

/** Hyphens stand without spaces in the table: "nagorno-karabakh" is three words of a sentence. */
function joined(lowers: readonly string[], at: number, length: number): string {
  if (length === 1) return lowers[at] ?? '';
  return lowers
    .slice(at, at + length)
    .join(' ')
    .replaceAll(' - ', '-');
}
