// Reads how firmly a number holds: "more than 300", "20 or so", "up to $8 million". Leaves "the 300" plain.

import { type ComparatorMatch, comparatorAfter, comparatorBefore } from '../numbers/match-comparator.ts';
import { tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

/** Verbs that take "over" to themselves. */
const HANDING = /^(?:hand|turn|take|carry|sign|give|win|bring|mull)$/u;
const SUB = /\bsub-$/iu;
const DETERMINERS = /\b(?:a|an|its|their|his|her|our)\s+$/iu;

/** "handed over 303 soldiers": the particle of a verb bounds nothing. */
function isParticle({ span }: ComparatorMatch, { tokens }: SentenceView['sentence']): boolean {
  const at = tokens.findIndex((token) => token.start === span.start && token.end === span.end);
  const token = tokens[at];
  const isHanding = token?.form.toLowerCase() === 'over' && HANDING.test(tokens[at - 1]?.lemma ?? '');
  const before = tokens[tokenUpTo(tokens, span.start)]?.lemma ?? '';
  const isLeadUp = token === undefined && /^(?:lead|run|build)$/u.test(before);
  return isLeadUp || isHanding || token?.xpos === 'RP' || token?.deprel === 'compound:prt';
}

function before(quantity: Quantity, { text, tables, sentence }: SentenceView): ComparatorMatch | null {
  const { start } = quantity.span;
  if (SUB.test(text.slice(Math.max(0, start - 4), start)))
    return { sign: '<', isInclusive: false, span: { start: start - 4, end: start } };
  const direct = comparatorBefore(text, start, tables.comparators);
  const determiner = DETERMINERS.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  const match =
    direct ?? (determiner > 0 ? comparatorBefore(text, start - determiner, tables.comparators) : null);
  return match !== null && match.span.start >= sentence.start && !isParticle(match, sentence) ? match : null;
}

function after(quantity: Quantity, { text, tables }: SentenceView): ComparatorMatch | null {
  const unitEnd = Math.max(quantity.unit?.span.end ?? 0, quantity.counted?.end ?? 0);
  return (
    comparatorAfter(text, quantity.number.end, tables.comparators) ??
    (unitEnd > quantity.number.end ? comparatorAfter(text, unitEnd, tables.comparators) : null)
  );
}

function attach(quantity: Quantity, view: SentenceView): Quantity {
  if (quantity.comparator !== '=') return quantity;
  const match = after(quantity, view) ?? before(quantity, view);
  return match === null ? quantity : { ...quantity, comparator: match.sign, comparatorSpan: match.span };
}

export const attachComparator: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
