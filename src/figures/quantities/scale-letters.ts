// Reads a letter glued to digits as a scale where a plural follows or money is told: "5m users", "2b people", "EUR 25m", "25m euros".
// Leaves "a 37m skeleton" (metres) alone.

import { hasCurrency } from './attach-currency.ts';
import { tokenFrom } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const LETTER = /^\s?([mb])(?![\p{L}\d])/iu;

function scaleLetter(quantity: Quantity, view: SentenceView): Quantity {
  const { end } = quantity.number;
  const match = LETTER.exec(view.text.slice(end, end + 3));
  const letter = match?.[1]?.toLowerCase();
  const letterEnd = end + (match?.[0].length ?? 0);
  const next = view.sentence.tokens[tokenFrom(view.sentence.tokens, letterEnd)];
  const isPart = /^\s+of\s+(?:its|the|their|our|his|her|these|those)\b/iu.test(
    view.text.slice(letterEnd, letterEnd + 12),
  );
  const isPlural = next?.xpos === 'NNS' || isPart;
  const scale = letter === undefined ? undefined : view.tables.numberWords.get(letter)?.value;
  const span = { start: quantity.number.start, end: letterEnd };
  if (scale === undefined || quantity.low === null || !(isPlural || hasCurrency(view, span))) return quantity;
  return { ...quantity, span, number: span, low: quantity.low * scale, high: quantity.low * scale };
}

export const scaleLetters: Refiner = (quantities, view) =>
  quantities.map((quantity) => scaleLetter(quantity, view));
