// Words of the text from which a stamp of the page was read are no second witness: they neither bear that stamp out nor
// speak against another. "Last modified on Thu 6 Nov 2025" is a stamp and tells of nothing; a stamp "6 November 2025" leaves
// "They met on 6 November 2025 in Strelsau." alone, which stands elsewhere.

import type { Stamp } from '../types.ts';
import type { WeighedClue } from './types.ts';

/** By so many signs a stamp's words are longer than the bare date, where they are known from it alone. */
const furtherChars = 5;

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? undefined : end).trim();
}

function isReadFrom(quote: string, line: string, words: string): boolean {
  return quote.includes(line) || (quote.length > words.length + furtherChars && line.includes(quote));
}

/** The clues that rest on other words than the stamps do. */
export function apartFromStamps(
  clues: readonly WeighedClue[],
  stamps: readonly Stamp[],
  text: string,
): readonly WeighedClue[] {
  return clues.filter(
    (clue) =>
      !stamps.some(
        ({ quote }) =>
          quote.includes(clue.quote) && isReadFrom(quote, lineAt(text, clue.span.start), clue.quote),
      ),
  );
}
