// Gives a number its unit of measure: "87 mph", "three-day", "19 per cent", "50 year-old", "$52 a barrel".
// "5G" is the fifth generation of a network. Leaves "30 in favour" alone.

import type { UnitRow } from '../../tables/index.ts';
import type { Quantity, QuantityUnit, Refiner, SentenceView } from './types.ts';

const WORDS_AFTER = /^[\s-]*((?:[°º%µ\p{L}][\p{L}./²³\d°]*|['"′″%°])(?:[\s-]+\p{L}[\p{L}./²³]*){0,3})/u;
const MOST_WORDS = 4;
/** Letters that stand for a unit in this case only, the small ones only where they touch the number. */
const LETTER_UNITS = /^(?:[mgslhp]|[WVKCFLJ])$/u;
/** "five straight days", "two more points". */
const BETWEEN =
  /^\s(?:previous|straight|consecutive|successive|full|whole|more|additional|extra|further|other|long|short|past)(?=\s)/iu;
/** "half an inch", "a quarter of a mile"; "50 plus points", "30-odd years". */
const OF_ONE = /^\s(?:of\s)?an?(?=\s)/iu;
const LOOSENER = /^[\s-](?:plus|odd)(?=\s)/iu;
const GENERATION = /^[2-6]G(?![\p{L}\d])/u;
const RATE =
  /^\s*(?:(per|each|every|a|an)\s+|(\/)\s?)(?!\p{L}+\s(?:earlier|ago|later|before|after|old)\b)([\p{L}]+(?:\s\p{L}+)?)/iu;
const RATED_DIMENSIONS: ReadonlySet<string> = new Set(['time', 'mass', 'length', 'area', 'volume', 'energy']);
const RATED_NOUN =
  /^(?:share|person|head|capita|barrel|unit|seat|night|room|household|vehicle|game|user|copy|litre|vote|month)$/u;

interface UnitMatch {
  readonly row: UnitRow;
  readonly start: number;
  readonly end: number;
}

function isReadable(form: string, isGlued: boolean): boolean {
  if (form.length > 2 || !/^\p{L}+$/u.test(form)) return true;
  if (form.length === 1) return LETTER_UNITS.test(form) && (isGlued || /[WVC]/u.test(form));
  return isGlued || !/^(?:in|as|pa|mo|ms|no|ha|ps|mi|pt|pc|ma|mt)$/iu.test(form);
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
    const known = [written, written.replace(/\.$/u, '')].find((form) => lookUp(view, form) !== undefined);
    const row = known === undefined ? undefined : lookUp(view, known);
    if (known !== undefined && row !== undefined && isReadable(known, skipped === 0))
      return { row, start: offset + skipped, end: offset + skipped + known.length };
  }
  return null;
}

/** "kV/cm": two units that the table knows, the second below the line. */
function lookUpQuotient(view: SentenceView, form: string): UnitRow | undefined {
  const [above, below, ...more] = form.split('/');
  if (above === undefined || below === undefined || above === '' || below === '' || more.length > 0)
    return undefined;
  const [over, under] = [lookUp(view, above), lookUp(view, below)];
  if (over === undefined || under === undefined) return undefined;
  return { unit: `${over.unit} per ${under.unit}`, dimension: 'other' };
}

function lookUp(view: SentenceView, form: string): UnitRow | undefined {
  const { tables } = view;
  const lower = form.toLowerCase();
  return (
    tables.units.get(lower) ??
    tables.units.get(lower.replace(/[\s-]+/gu, ' ')) ??
    tables.units.get(lower.replace(/\s+/gu, '-')) ??
    lookUpQuotient(view, form)
  );
}

/** "per hour", "a barrel", "/day": what a unit is told by. */
function rateAfter(view: SentenceView, offset: number): { name: string; end: number } | null {
  const rate = RATE.exec(view.text.slice(offset, Math.min(view.sentence.end, offset + 40)));
  if (rate === null) return null;
  const joint = rate[1]?.toLowerCase() ?? '/';
  const words = rate[3] ?? '';
  const first = words.split(/\s/u)[0] ?? '';
  const form = lookUp(view, words) !== undefined ? words : first;
  const row = lookUp(view, form);
  const end = offset + rate[0].length - words.length + form.length;
  if (row !== undefined && RATED_DIMENSIONS.has(row.dimension)) return { name: row.unit, end };
  return joint === 'per' || RATED_NOUN.test(first.toLowerCase())
    ? { name: first.toLowerCase(), end: offset + rate[0].length - words.length + first.length }
    : null;
}

function withRate(unit: QuantityUnit, view: SentenceView): QuantityUnit {
  const rate = rateAfter(view, unit.span.end);
  if (rate === null) return unit;
  return { ...unit, name: `${unit.name} per ${rate.name}`, span: { start: unit.span.start, end: rate.end } };
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

/** How far the unit stands behind the number. */
function lengthBetween({ kind }: Quantity, after: string): number {
  const between = (kind === 'fraction' ? OF_ONE : BETWEEN).exec(after) ?? LOOSENER.exec(after);
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
  const match = unitAfter(view, end) ?? (between > 0 ? unitAfter(view, end + between) : null);
  if (match === null || (quantity.kind === 'vague' && quantity.low === null)) return quantity;
  const unit = withRate(toUnit(match), view);
  const isHyphened = view.text.charAt(end) === '-';
  return { ...quantity, unit, span: isHyphened ? { start, end: unit.span.end } : quantity.span };
}

export const attachMeasure: Refiner = (quantities, view) =>
  quantities.map((quantity) => attach(quantity, view));
