// Gives a number its unit of measure: "87 mph", "three-day", "19 per cent", "50 year-old", "$52 a barrel".
// "5G" is the fifth generation of a network. Leaves "30 in favour" alone.

import type { UnitRow } from '../../tables/index.ts';
import { rateAfter, withRate } from './attach-rate.ts';
import { lookUpUnit } from './look-up-unit.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const WORDS_AFTER = /^[\s-]*((?:[°º%µ\p{L}][\p{L}./²³\d°]*|['"′″%°])(?:[\s-]+\p{L}[\p{L}./²³]*){0,3})/u;
const MOST_WORDS = 4;
/** Letters that stand for a unit in this case only, the small ones only where they touch the number. */
const LETTER_UNITS = /^(?:[mgslhp]|[WVKCFLJ])$/u;
/** Apart from its number a letter is a unit where the words behind tell so: "1.85 m tall", "250 g of flour", "(38 C)". */
const LOOSE_LETTERS: Readonly<Record<string, RegExp>> = {
  m: /^\s+(?:tall|long|wide|deep|high|thick|away|above|below|underground)\b/u,
  g: /^\s+of\b/u,
  C: /^(?:[),.;]|\s\p{Ll}|$)/u,
  F: /^(?:[),.;]|\s\p{Ll}|$)/u,
  W: /^/u,
  V: /^/u,
};
/** Words of other senses that are units only where they touch the number. */
const GLUED_ONLY = /^(?:as|mo|ms|no|ha|ps|mi|mp|pt|pc|ma|mt)$/iu;
/** "five straight days", "two more points". */
const BETWEEN =
  /^\s(?:previous|straight|consecutive|successive|full|whole|more|additional|extra|further|other|long|short|past)(?=\s)/iu;
/** "half an inch", "a quarter of a mile"; "50 plus points", "30-odd years". */
const OF_ONE = /^\s(?:of\s)?an?(?=\s)/iu;
/** "hundreds of kilometres". */
const OF = /^\sof(?=\s)/iu;
const LOOSENER = /^[\s-](?:plus|odd)(?=\s)/iu;
const GENERATION = /^[2-6]G(?![\p{L}\d])/u;

interface UnitMatch {
  readonly row: UnitRow;
  readonly start: number;
  readonly end: number;
}

const FOOT_SIGN = '′';

/** "an altitude of 30' when": a straight mark that closes no quotation is the sign of feet. */
function feetAfter(view: SentenceView, offset: number): UnitMatch | null {
  const before = view.text.slice(view.sentence.start, offset);
  const isSign = /^'\s\p{Ll}/u.test(view.text.slice(offset, offset + 3)) && !/(?:^|\s)['‘]/u.test(before);
  const row = isSign ? lookUpUnit(view, FOOT_SIGN) : undefined;
  return row === undefined ? null : { row, start: offset, end: offset + 1 };
}

function isReadable(form: string, isGlued: boolean, behind: string): boolean {
  if (form.length > 2 || !/^\p{L}+$/u.test(form)) return true;
  if (form.length === 1)
    return LETTER_UNITS.test(form) && (isGlued || (LOOSE_LETTERS[form]?.test(behind) ?? false));
  return isGlued || !GLUED_ONLY.test(form);
}

/** The longest unit whose words start right behind an offset. */
function unitAfter(view: SentenceView, offset: number): UnitMatch | null {
  const window = view.text.slice(offset, Math.min(view.sentence.end, offset + 50));
  const match = WORDS_AFTER.exec(window);
  const phrase = match?.[1] ?? '';
  const skipped = (match?.[0].length ?? 0) - phrase.length;
  const words = [...phrase.matchAll(/[^\s-]+/gu)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    const written = phrase.slice(0, (last?.index ?? 0) + (last?.[0].length ?? 0));
    const known = [written, written.replace(/\.$/u, '')].find((form) => lookUpUnit(view, form) !== undefined);
    const row = known === undefined ? undefined : lookUpUnit(view, known);
    const end = skipped + (known?.length ?? 0);
    if (known !== undefined && row !== undefined && isReadable(known, skipped === 0, window.slice(end)))
      return { row, start: offset + skipped, end: offset + end };
  }
  return null;
}

function toUnit({ row, start, end }: UnitMatch): QuantityUnit {
  return { kind: 'measure', name: row.unit, code: null, dimension: row.dimension, span: { start, end } };
}

function withGeneration(quantity: Quantity): Quantity {
  const { start, end } = quantity.number;
  const span = { start: end, end: end + 1 };
  const unit: QuantityUnit = {
    kind: 'measure',
    name: 'wireless generation',
    code: null,
    dimension: 'rank',
    span,
  };
  return { ...quantity, unit, span: { start, end: end + 1 } };
}

const BETWEEN_BY_KIND: Partial<Record<Quantity['kind'], RegExp>> = { fraction: OF_ONE, vague: OF };

/** How far the unit stands behind the number. */
function lengthBetween({ kind }: Quantity, after: string): number {
  const between = (BETWEEN_BY_KIND[kind] ?? BETWEEN).exec(after) ?? LOOSENER.exec(after);
  return between?.[0].length ?? 0;
}

function attach(quantity: Quantity, view: SentenceView): Quantity {
  if (quantity.kind === 'ordinal') return quantity;
  const { start, end } = quantity.number;
  if (quantity.unit !== null) {
    const rate = rateAfter(view, Math.max(quantity.unit.span.end, end));
    if (rate === null) return quantity;
    return { ...quantity, unit: { ...quantity.unit, name: `${quantity.unit.name} per ${rate.name}` } };
  }
  if (GENERATION.test(view.text.slice(start, end + 2))) return withGeneration(quantity);
  const between = lengthBetween(quantity, view.text.slice(end, end + 20));
  const match =
    unitAfter(view, end) ?? feetAfter(view, end) ?? (between > 0 ? unitAfter(view, end + between) : null);
  if (match === null || (quantity.kind === 'vague' && quantity.low === null)) return quantity;
  const unit = withRate(toUnit(match), view);
  const isHyphened = view.text.charAt(end) === '-';
  return { ...quantity, unit, span: isHyphened ? { start, end: unit.span.end } : quantity.span };
}

export const attachMeasure: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
