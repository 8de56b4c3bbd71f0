// Lets a bare number count what the one before it counts: "300 prisoners, including 52 in May", "12 killed and 30 wounded".
// Leaves a number with a noun of its own alone.

import { sliceSpan } from '../../text/index.ts';
import { tokenFrom } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const ELLIPSIS_BEFORE =
  /(?:\bincluding|\bwith|\bfrom|\bwith only|\bthan|\bagainst|\bto|\band|\bor|,|;|\banother|\ba further|\ban additional|\bthe other)\s*(?:about|around|some|only|just|at least|more than|nearly|almost|another|over)?\s*$/iu;
const ELLIPSIS_AFTER =
  /^\s*(?:of (?:them|whom|which|those|these)\b|others?\b|more\b|already\b|still\b|were\b|have\b|had\b|are\b|remain|killed\b|wounded\b|injured\b|missing\b|dead\b|detained\b|freed\b)/iu;
/** "5 percent, compared with 3 a year ago": what is compared is told in one unit. */
const COMPARED_BEFORE =
  /\b(?:compared (?:with|to)|(?:up|down) from|rather than|instead of|against|versus|vs\.?)\s+(?:about |around |some |just |only |nearly )?$/iu;

/** "turned back 1,130 in March, after 412 in February": the same of an earlier time. */
const AFTER_BEFORE = /\b(?:after|from|following)\s+(?:only\s+|just\s+|some\s+|about\s+)?$/iu;
const IN_TIME =
  /^\s+(?:in|during|on|a|the)\s+(?:\p{Lu}\p{Ll}+|\d{4}|(?:\p{Ll}+\s+)?(?:day|week|month|quarter|year|night))\b/u;
/** "25 last year": the next words tell when. */
const WHEN_AFTER =
  /^\s+(?:last|this|next|the previous|the following|a)\s+(?:day|week|month|quarter|season|year)\b/iu;

/** "bringing the number of those listed to 300" counts those. */
const TOTAL_BETWEEN = /\b(?:number|count|toll|tally) of\b/iu;
/** "of which 3 billion are loans": an amount by its scale. */
const SCALED = /\b(?:million|billion|trillion|bn)$/iu;

function isBare(quantity: Quantity, view: SentenceView): boolean {
  if (quantity.unit !== null || quantity.kind === 'ordinal') return false;
  const next = view.sentence.tokens[tokenFrom(view.sentence.tokens, quantity.number.end)];
  return (
    next === undefined ||
    !/^(?:NN|NNS|JJ|CD)$/u.test(next.xpos) ||
    WHEN_AFTER.test(view.text.slice(quantity.number.end, view.sentence.end)) ||
    ELLIPSIS_AFTER.test(view.text.slice(quantity.number.end))
  );
}

/** "fell to 41% from 45": what it was before is told in one unit. */
function isFromBefore({ span }: Quantity, previous: Quantity, { text }: SentenceView): boolean {
  const from = Math.max(previous.span.end, previous.unit?.span.end ?? 0);
  return /^\s+from\s+(?:about\s+|around\s+)?$/iu.test(text.slice(from, span.start));
}

/** "50 billion euros, of which 33 billion are loans": millions of nothing beside money are money. */
function asMoney(quantity: Quantity, previous: Quantity, view: SentenceView): Quantity {
  const isMoney = previous.unit?.kind === 'currency' && SCALED.test(sliceSpan(view.text, previous.number));
  const isAmount = isMoney && SCALED.test(sliceSpan(view.text, quantity.number));
  return isAmount ? { ...quantity, unit: previous.unit } : quantity;
}

const PAST_OR_PRESENT = /^VB[DZP]$/u;

/** "released 28 fishermen and kept 19": the bare object of a verb that is joined to another; what is done to them is its own. */
function isJoinedObject({ number }: Quantity, { sentence: { tokens } }: SentenceView): boolean {
  const own = tokens.find(({ start }) => start >= number.start);
  const verb = tokens[(own?.head ?? 0) - 1];
  return own?.deprel === 'obj' && verb?.deprel === 'conj' && PAST_OR_PRESENT.test(verb.xpos);
}

function complete(quantity: Quantity, previous: Quantity | undefined, view: SentenceView): Quantity {
  if (previous?.unit == null || !isBare(quantity, view)) return quantity;
  const start = quantity.comparatorSpan?.start ?? quantity.span.start;
  const before = view.text.slice(Math.max(view.sentence.start, start - 30), start);
  if (previous.unit.kind !== 'noun')
    return COMPARED_BEFORE.test(before) || isFromBefore(quantity, previous, view)
      ? { ...quantity, unit: previous.unit }
      : asMoney(quantity, previous, view);
  if (TOTAL_BETWEEN.test(view.text.slice(previous.span.end, start))) return quantity;
  const isElliptic =
    (AFTER_BEFORE.test(before) && IN_TIME.test(view.text.slice(quantity.number.end))) ||
    ELLIPSIS_AFTER.test(view.text.slice(quantity.number.end)) ||
    ELLIPSIS_BEFORE.test(before);
  if (!isElliptic && !isJoinedObject(quantity, view)) return quantity;
  return { ...quantity, unit: previous.unit, counted: previous.counted, isElliptic };
}

/** The last quantity that can be counted on: no rank. */
function lastTold(completed: readonly Quantity[]): Quantity | undefined {
  return completed.findLast(({ kind }) => kind !== 'ordinal');
}

export const completeEllipsis: Refiner = (quantities, view) => {
  const completed: Quantity[] = [];
  for (const quantity of quantities) completed.push(complete(quantity, lastTold(completed), view));
  return completed;
};
