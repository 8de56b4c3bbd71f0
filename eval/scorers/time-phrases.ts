// Scores short phrases about time, in the two formats of its sets: found at all, and on the right days. A phrase may have
// several right readings ("Monday": last or next); one of them is enough. Phrases without a day of their own ask only for
// being found.

import type { JsonObject } from '../../src/predict/index.ts';
import { addDays, addMonths, parseTimeValue } from '../../src/time/index.ts';

/** First day and the day after the last. */
type Days = readonly [from: string, until: string];

interface Phrase {
  readonly start: number;
  readonly end: number;
  /** Empty where it names no days. */
  readonly readings: readonly Days[];
}

interface Guess {
  readonly start: number;
  readonly end: number;
  readonly value?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

type Reading = { readonly [key: string]: string | undefined };

const monthsOfGrain: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The day after a moment that ends something: midnight belongs to the day before. */
function untilOf(moment: string): string {
  const day = moment.slice(0, 10);
  return /T00:00(?::00)?$|^\d{4}-\d\d-\d\d$/u.test(moment.replace(' ', 'T')) ? day : addDays(day, 1);
}

/** From where something begins and how fine it is told. */
function daysOfGrain(from: string, grain: string): Days {
  const day = from.slice(0, 10);
  if (grain === 'week') return [day, addDays(day, 7)];
  const months = monthsOfGrain[grain];
  return [day, months === undefined ? addDays(day, 1) : addMonths(day, months)];
}

/** `{value}`, or `{start, end}` with the end left out. */
function readingDays({ value, start, end }: Reading): readonly Days[] {
  const isDay = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d/u.test(text ?? '');
  if (isDay(start) && isDay(end)) return [[start.slice(0, 10), untilOf(end)]];
  return isDay(value) ? [daysOfGrain(value, 'day')] : [];
}

function expectedDays({ from, to, grain, open }: Reading): readonly Days[] {
  if (from === undefined || open !== undefined) return [];
  return [to === undefined ? daysOfGrain(from, grain ?? 'day') : [from.slice(0, 10), untilOf(to)]];
}

function phrasesOf(line: JsonObject): readonly Phrase[] {
  const expected = line['expect'] as Reading | undefined;
  if (expected !== undefined) {
    const text = line['text'] as string;
    return [{ start: 0, end: text.length, readings: expectedDays(expected) }];
  }
  const timexes = line['timexes'] as readonly (Guess & { readonly values: readonly Reading[] })[];
  return timexes.map(({ start, end, values }) => ({ start, end, readings: values.flatMap(readingDays) }));
}

function guessedDays({ value, from, to }: Guess): Days | null {
  if (typeof from === 'string' && typeof to === 'string') return [from.slice(0, 10), untilOf(to)];
  const days = typeof value === 'string' ? parseTimeValue(value) : null;
  return days?.from != null && days.to !== null ? [days.from, addDays(days.to, 1)] : null;
}

function isRight({ readings }: Phrase, guesses: readonly Guess[]): boolean {
  return guesses
    .map(guessedDays)
    .some((days) => readings.some(([from, until]) => days !== null && days[0] === from && days[1] === until));
}

/** In percent: phrases found, and of all phrases that name days the ones on the right days. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const phrases = gold.flatMap((line) => {
    const guesses = (byId.get(line['id'])?.['timexes'] ?? []) as readonly Guess[];
    return phrasesOf(line).map((phrase) => ({
      phrase,
      guesses: guesses.filter(({ start, end }) => start < phrase.end && phrase.start < end),
    }));
  });
  const dated = phrases.filter(({ phrase }) => phrase.readings.length > 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return {
    found: share(phrases.filter(({ guesses }) => guesses.length > 0).length, phrases.length),
    days: share(dated.filter(({ phrase, guesses }) => isRight(phrase, guesses)).length, dated.length),
  };
}
