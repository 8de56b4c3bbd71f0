// What the text has named so far and later phrases lean on: "a year earlier", "that year", "On July 14" after "In 1831".

import { parseTimeValue } from '../calendar/time-value.ts';
import { type Candidate, isDayLike } from '../meaning.ts';
import type { DayInterval } from '../types.ts';
import { basisOf, type Resolved, type Surroundings } from './resolve-meaning.ts';
import type { ToldDay } from './that-day.ts';

export interface Told {
  /** Where the phrase ended that was told last. */
  readonly end: number;
  /** Null where only a day without its year was told. */
  readonly value: string | null;
  /** The year that the text is telling of; null once it counts from its own day again. */
  readonly year: number | null;
  readonly day: (ToldDay & { readonly end: number }) | null;
  readonly quarter: { readonly end: number; readonly value: string } | null;
}

const nothingTold: Told = { end: 0, value: null, year: null, day: null, quarter: null };

/** A year told of is carried on over so many characters without a new one. */
const YEAR_REACH_CHARS = 500;
/** "A year earlier" leans on what was named at most so far before. */
const REFERENCE_REACH_CHARS = 1500;
/** Years at least so long before the article make a history of it, if it states many. */
const OLD_YEARS = 2;
const MANY_YEARS = 3;
/** "since 1994" says how long, not when the next thing happened. */
const SPAN_CUE = /\b(?:since|until|till)\s$/iu;

/** True for a text of history: it states years long past far more often than it counts from its own day. */
export function tellsOfOldYears(phrases: readonly Candidate[], anchor: DayInterval | null): boolean {
  if (anchor?.from == null) return true;
  const latestOldYear = Number(anchor.from.slice(0, 4)) - OLD_YEARS;
  const old = phrases.filter(
    ({ meaning }) =>
      meaning.kind === 'date' && meaning.year?.from === 'text' && meaning.year.year <= latestOldYear,
  );
  const fromAnchor = phrases.filter(
    ({ meaning }) =>
      meaning.kind === 'weekday' ||
      ((meaning.kind === 'unit' || meaning.kind === 'offset') && meaning.origin === 'anchor'),
  );
  return old.length > 2 * fromAnchor.length + MANY_YEARS;
}

/** "up from $3 million last year", "compared with a loss of 4% last year". */
const COMPARED = /\b(?:compared\s(?:with|to)|from|than|against|versus)\s[^.;\n]{1,60}$/u;
const COMPARED_CHARS = 80;

/** Comparisons ("a year earlier", "the 1988 period") are asides: what is told goes on from where it was. */
function isAside(text: string, { meaning, start }: Candidate): boolean {
  if (meaning.kind === 'part') return meaning.part === 'talkedAbout';
  if (meaning.kind === 'unit' && meaning.unit === 'year')
    return meaning.shift < 0 && COMPARED.test(text.slice(Math.max(0, start - COMPARED_CHARS), start));
  return meaning.kind === 'offset' && meaning.sign < 0 && meaning.unit === 'year';
}

/** The year to go on with: one that the text states, or the one before where a date leaned on it. */
function toldYear(text: string, told: Told | null, candidate: Candidate, value: string): number | null {
  const { meaning, start } = candidate;
  const head = text.slice(Math.max(0, start - 8), start);
  if (basisOf(meaning) === 'stated') return SPAN_CUE.test(head) ? null : Number(value.slice(0, 4));
  if (told?.year == null) return null;
  if ((meaning.kind === 'unit' || meaning.kind === 'offset') && meaning.origin === 'reference')
    return Number(value.slice(0, 4));
  const leans = meaning.kind === 'date' && meaning.year === null;
  return leans && value.startsWith(String(told.year).padStart(4, '0')) ? told.year : null;
}

/** The day that a phrase names, also where the article's own days leave open which. */
function toldDay({ meaning, end }: Candidate, { value, interval }: Resolved): Told['day'] {
  const day = meaning.kind === 'clock' ? meaning.of : meaning;
  return day !== null && isDayLike(day) && interval !== null ? { value, interval, end } : null;
}

/** "In the first nine months": a year earlier is not a quarter then. */
function isLongerThanQuarter({ meaning }: Candidate): boolean {
  return meaning.kind === 'duration' && /^P(?:6|9|12)M$/u.test(meaning.value);
}

/** What the phrases after this one may lean on; durations, sets, vague words and asides leave it as it was. */
export function nextTold(
  text: string,
  told: Told | null,
  candidate: Candidate,
  resolved: Resolved,
  anchor: DayInterval | null,
): Told | null {
  const { value } = resolved;
  const day = toldDay(candidate, resolved) ?? told?.day ?? null;
  const interval = parseTimeValue(value);
  if (interval?.from == null || basisOf(candidate.meaning) === 'vague' || isAside(text, candidate)) {
    const quarter = isLongerThanQuarter(candidate) ? null : (told?.quarter ?? null);
    return told === null && day === null ? null : { ...(told ?? nothingTold), day, quarter };
  }
  const isOver = interval.to !== null && interval.to < (anchor?.from ?? interval.to);
  const isQuarter = isOver && /^\d{4}-[QH]\d$/u.test(value);
  const { end } = candidate;
  return {
    end,
    value,
    year: toldYear(text, told, candidate, value.length < 4 ? interval.from : value),
    day,
    quarter: isQuarter ? { end, value } : (told?.quarter ?? null),
  };
}

/** The part of what was told that a phrase at `start` may still lean on. */
export interface Leaning extends Pick<Surroundings, 'reference' | 'quarter' | 'toldYear'> {
  readonly day: ToldDay | null;
}

export function leaningAt(told: Told | null, start: number, isHistory: boolean): Leaning {
  const isNear = (end: number, reach: number): boolean => start - end <= reach;
  if (told === null) return { reference: null, day: null, quarter: null, toldYear: null };
  const { end, value, year, day, quarter } = told;
  return {
    reference: value !== null && isNear(end, REFERENCE_REACH_CHARS) ? value : null,
    day: day !== null && isNear(day.end, REFERENCE_REACH_CHARS) ? day : null,
    quarter: quarter !== null && isNear(quarter.end, REFERENCE_REACH_CHARS) ? quarter.value : null,
    toldYear: isHistory && isNear(end, YEAR_REACH_CHARS) ? year : null,
  };
}
