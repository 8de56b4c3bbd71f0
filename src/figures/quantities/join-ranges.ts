// Joins two numbers that bound one range: "four to five thousand", "15-22 miles", "between $3 and $5 billion", "from 31 ships in
// May to 4". Leaves "fell 7% to $2.3 billion" (two figures) alone.

import { tokenFrom, tokenUpTo } from './token-places.ts';
import type { Quantity, Refiner, SentenceView } from './types.ts';

const JOINT = /^\s*(?:to|through|[-–—]|to-)\s*$/iu;
const BETWEEN_JOINT = /^\s+(?:and)\s+$/iu;
/** Between the ends of what is told with its days or places: "from $36,040 at noon to $34,935". */
const FAR_JOINT = /^(?:\s+(?!to\b)[\p{L}\d.:]+){0,5}\s+to\s+(?:about\s+|around\s+)?$/iu;
const OPENER = /\b(between|from)\s+(?:about\s+|around\s+)?(?:the\s+)?$/iu;
const SCALE_TAIL = /(?:^|[\s\d])(thousand|million|billion|trillion|hundred|k|mn|m|bn|b)$/iu;

function scaleOf(quantity: Quantity, view: SentenceView): number {
  const word = SCALE_TAIL.exec(view.text.slice(quantity.number.start, quantity.number.end))?.[1];
  return word === undefined ? 1 : (view.tables.numberWords.get(word.toLowerCase())?.value ?? 1);
}

/** "four to five thousand": the first is so many thousands too. */
function scaledLow(first: Quantity, second: Quantity, view: SentenceView): number | null {
  const scale = scaleOf(second, view);
  if (first.low === null || second.high === null) return null;
  const isBare = scaleOf(first, view) === 1 && first.low <= second.high / scale;
  return isBare ? first.low * scale : first.low;
}

/** "$95-109", "between $3 and 5 billion", "$10 to 15": one sign for both. */
const ONE_SIGN = /^(?:[-–—]|\s+(?:to|and)\s+)$/u;

/** "$30,000 to $2 million a month": what the second is told by holds for the first, too; "$95-109" has one sign for both. */
function agree(first: Quantity, second: Quantity, between: string): boolean {
  const [name, other] = [first.unit?.name, second.unit?.name];
  const isOneSign = first.unit?.kind === 'currency' && second.unit === null && ONE_SIGN.test(between);
  return name === undefined || name === other || other?.startsWith(`${name} per `) === true || isOneSign;
}

/** "from 31 ships in May to 4": far apart only behind "from", with a unit that both share. */
function isFarRange(first: Quantity, second: Quantity, between: string, opener: string | undefined): boolean {
  const isShared = first.unit !== null && (second.unit === null || second.unit.name === first.unit.name);
  return opener === 'from' && isShared && FAR_JOINT.test(between);
}

const BY_BEFORE = /\bby\s+$/iu;

/** "rose 4 points to 90", "was cut by $5 million to $2 million": how far, then where to. "rose by 5 to 7 percent" is a range. */
function isMove(first: Quantity, between: string, { text, sentence, tables }: SentenceView): boolean {
  if (first.unit === null || !/^\s+to\s+$/u.test(between)) return false;
  const isBy = BY_BEFORE.test(text.slice(Math.max(sentence.start, first.span.start - 6), first.span.start));
  if (isBy && first.unit.kind !== 'currency') return false;
  const before = tokenUpTo(sentence.tokens, first.span.start);
  const verb = sentence.tokens[isBy ? before - 1 : before];
  return verb?.upos === 'VERB' && tables.changes.has(verb.lemma);
}

/** "$5 to 12 men": the second counts something of its own. */
function countsOther({ number }: Quantity, { sentence }: SentenceView): boolean {
  const next = sentence.tokens[tokenFrom(sentence.tokens, number.end)];
  return next?.xpos === 'NNS';
}

function isRange(first: Quantity, second: Quantity, view: SentenceView): boolean {
  // "nearly a third - 31% - of": a share and its percentage are told twice, not a range.
  if (first.kind === 'ordinal' || first.kind !== second.kind) return false;
  if (first.low === null || second.high === null || first.low !== first.high) return false;
  const from = Math.max(first.span.end, first.unit?.span.end ?? 0);
  const between = view.text.slice(from, second.span.start);
  const opener = OPENER.exec(
    view.text.slice(Math.max(view.sentence.start, first.span.start - 20), first.span.start),
  );
  if (isFarRange(first, second, between, opener?.[1]?.toLowerCase())) return true;
  if (!agree(first, second, between) || isMove(first, between, view)) return false;
  if (first.unit !== null && second.unit === null && /\s/u.test(between) && countsOther(second, view))
    return false;
  if (opener?.[1]?.toLowerCase() === 'between' && BETWEEN_JOINT.test(between)) return true;
  const low = scaledLow(first, second, view) ?? 0;
  return JOINT.test(between) && (low < second.high || opener !== null);
}

/** "from 20 to 10" is bounded by 10 and 20. */
function inOrder(low: number | null, high: number | null): Pick<Quantity, 'low' | 'high'> {
  return low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
}

function join(first: Quantity, second: Quantity, view: SentenceView): Quantity {
  const low = scaledLow(first, second, view);
  return {
    ...second,
    ends: [{ ...first, low, high: low }, second],
    span: { start: first.span.start, end: second.span.end },
    number: { start: first.number.start, end: second.number.end },
    ...inOrder(low, second.high),
    unit: second.unit ?? first.unit,
  };
}

export const joinRanges: Refiner = (quantities, view) => {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    if (last !== undefined && isRange(last, quantity, view)) joined.splice(-1, 1, join(last, quantity, view));
    else joined.push(quantity);
  }
  return joined;
};
