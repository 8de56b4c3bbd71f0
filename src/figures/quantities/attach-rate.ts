// Reads what a unit or a counted noun is told by: "$52 a barrel", "/day", "$20-a-day", "per thousand cubic metres",
// "3.2 deaths per 100,000 people". Leaves "12 people a year ago" and "a day after" alone.

import { lookUpUnit } from './look-up-unit.ts';
import type { QuantityUnit, Refiner, SentenceView } from './types.ts';

const LATER = '(?!\\p{L}+\\s(?:earlier|ago|later|before|after|old|into|since|from|prior|until)\\b)';
const RATE = new RegExp(
  `^(?:\\s*(per|each|every|a|an)\\s+|-(an?|per)-|\\s*(/)\\s?)${LATER}((?:\\d[\\d,]*|hundred|thousand|million)\\s+)?(\\p{L}+(?:[\\s-]\\p{L}+)?)`,
  'iu',
);
const RATED_DIMENSIONS: ReadonlySet<string> = new Set(['time', 'mass', 'length', 'area', 'volume', 'energy']);
const RATED_NOUN =
  /^(?:share|person|head|capita|barrel|unit|seat|night|room|household|vehicle|game|user|copy|litre|vote|month)$/u;
const LONGEST_RATE = 50;

interface Rate {
  readonly name: string;
  readonly end: number;
}

/** "per hour", "a barrel", "/day": what a unit is told by. */
export function rateAfter(view: SentenceView, offset: number): Rate | null {
  const rate = RATE.exec(view.text.slice(offset, Math.min(view.sentence.end, offset + LONGEST_RATE)));
  if (rate === null) return null;
  const joint = (rate[1] ?? rate[2] ?? rate[3] ?? '').toLowerCase();
  const scale = rate[4]?.toLowerCase().replace(/\s+$/u, ' ') ?? '';
  const words = rate[5] ?? '';
  const first = words.split(/[\s-]/u)[0] ?? '';
  const form = lookUpUnit(view, words) === undefined ? first : words;
  const row = lookUpUnit(view, form);
  const start = offset + rate[0].length - words.length;
  if (row !== undefined && RATED_DIMENSIONS.has(row.dimension))
    return { name: scale + row.unit, end: start + form.length };
  return joint === 'per' || RATED_NOUN.test(first.toLowerCase())
    ? { name: scale + first.toLowerCase(), end: start + first.length }
    : null;
}

/** The unit with what it is told by, where there is such: "dollar" behind "a barrel" gives "dollar per barrel". */
export function withRate(unit: QuantityUnit, view: SentenceView): QuantityUnit {
  const rate = rateAfter(view, unit.span.end);
  if (rate === null) return unit;
  return { ...unit, name: `${unit.name} per ${rate.name}`, span: { start: unit.span.start, end: rate.end } };
}

/** "300 people per square kilometre", "40 attacks a day": a counted noun keeps its own words. */
export function withNounRate(unit: QuantityUnit, view: SentenceView): QuantityUnit {
  const rate = rateAfter(view, unit.span.end);
  return rate === null ? unit : { ...unit, name: `${unit.name} per ${rate.name}` };
}

const PER_BEFORE = /\bper\s+$/iu;

/** "per 100,000 inhabitants": the base of a rate counts nothing. */
export const leaveRateBases: Refiner = (quantities, { text }) =>
  quantities.filter(({ span }) => !PER_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start)));
