// Counts those for whom a figure is put: "put the figure at 4,700 for Kenyans who had fled" counts Kenyans. Leaves "put the price at 40 for
// members" and a number with a noun of its own alone.

import { tokenFrom } from '../quantities/token-places.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

const FIGURE_BEFORE =
  /\b(?:figure|number|total|count|tally)\s+(?:(?:now|currently|alone)\s+)?at\s+(?:(?:about|around|some|nearly|almost|at least|more than|over)\s+)?$/iu;
const NEAR_CHARS = 60;
const PLURAL = /^NNP?S$/u;
const INSIDE = /^(?:JJ|NNP?|VBN|DT|HYPH)$/u;

/** The quantity with the plural behind "for" as what it counts. */
export function countForWhom(quantity: Quantity, { text, sentence }: SentenceView): Quantity {
  const { kind, unit, counted, number, span } = quantity;
  if (kind !== 'cardinal' || unit !== null || counted !== null) return quantity;
  if (!FIGURE_BEFORE.test(text.slice(Math.max(sentence.start, span.start - NEAR_CHARS), span.start)))
    return quantity;
  const { tokens } = sentence;
  const lead = tokenFrom(tokens, number.end);
  if (tokens[lead]?.form !== 'for') return quantity;
  let at = lead + 1;
  while (INSIDE.test(tokens[at]?.xpos ?? '')) at += 1;
  const [first, noun] = [tokens[lead + 1], tokens[at]];
  if (first === undefined || noun === undefined || !PLURAL.test(noun.xpos)) return quantity;
  const whole = {
    start: first.xpos === 'DT' ? (tokens[lead + 2]?.start ?? first.start) : first.start,
    end: noun.end,
  };
  const own = { start: noun.start, end: noun.end };
  return {
    ...quantity,
    unit: { kind: 'noun', name: noun.lemma.toLowerCase(), code: null, dimension: null, span: own },
    counted: whole,
  };
}
