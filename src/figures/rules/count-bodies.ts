// Counts the dead that are brought home as bodies: "the remains of 14 soldiers" are so many bodies, not soldiers. Leaves "the names of
// 14 soldiers" alone.

import type { Quantity, SentenceView } from '../quantities/types.ts';

const BODIES_BEFORE =
  /\b(remains|bodies|corpses|coffins|ashes)\s+of\s+(?:the\s+)?(?:(?:about|around|some|at least|more than|nearly|almost|over|up to|another|all)\s+)*$/iu;
const NEAR_CHARS = 50;

/** The quantity with bodies as what it counts, where it stands behind them. */
export function countBodies(quantity: Quantity, { text, sentence }: SentenceView): Quantity {
  if (quantity.kind !== 'cardinal' || quantity.unit?.kind !== 'noun') return quantity;
  const from = Math.max(sentence.start, quantity.span.start - NEAR_CHARS);
  const found = BODIES_BEFORE.exec(text.slice(from, quantity.span.start));
  const word = found?.[1];
  if (found === null || word === undefined) return quantity;
  const start = from + found.index;
  const span = { start, end: start + word.length };
  return { ...quantity, unit: { ...quantity.unit, name: 'body', span }, counted: span };
}
