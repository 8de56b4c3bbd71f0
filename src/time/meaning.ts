// What a phrase about time says, before anybody has worked out which days it means: the common tongue of rules,
// refiners and the resolver.

import type { Span } from '../text/index.ts';
import type { Weekday } from './calendar/day.ts';
import type { Unit } from './words/units.ts';

/** A year that the text gives, or one counted from the anchor ("last year") or from the day talked about ("that year"). */
export type YearRef =
  | { readonly from: 'text'; readonly year: number }
  | { readonly from: 'anchor' | 'reference'; readonly shift: number };

/**
 * Where the text says which of several: "last June", "this June", "next June", "the following June" of what it told before; null
 * where only tense can tell.
 */
export type Nearest = 'last' | 'this' | 'next' | 'following' | null;

/** anchor: counted from the article's day ("ago"); reference: from the day that the text talks about ("earlier"). */
export type Origin = 'anchor' | 'reference';

export type Meaning =
  | {
      readonly kind: 'date';
      readonly year: YearRef | null;
      readonly month: number | null;
      readonly day: number | null;
      /** Last day of "1-11 September". */
      readonly untilDay?: number;
      readonly weekday?: Weekday;
      readonly nearest: Nearest;
    }
  /** The nth day, week or weekday of a month; -1 is the last. */
  | {
      readonly kind: 'nthOfMonth';
      readonly nth: number;
      readonly part: Weekday | 'day' | 'week' | 'weekend';
      /** Null where the month is told as so many away: "the first Monday of next month". */
      readonly month: number | null;
      readonly monthShift?: number;
      readonly year: YearRef | null;
      readonly nearest: Nearest;
    }
  | {
      readonly kind: 'dayOfMonth';
      readonly day: number;
      readonly monthShift: number;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: Weekday;
      readonly nearest: Nearest;
      readonly weekShift: number | null;
    }
  /** "Friday the 13th": no month is told, but the weekday rules most of them out. */
  | { readonly kind: 'weekdayAndDay'; readonly weekday: Weekday; readonly day: number }
  /** A quarter, half or season of a year: `Q3`, `H1`, `SU`; `talkedAbout` for the quarter or half that the text named last. */
  | { readonly kind: 'part'; readonly part: string; readonly year: YearRef | null; readonly nearest: Nearest }
  /** A calendar unit some steps away: last week is -1, this year 0. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly shift: number; readonly origin: Origin }
  /** A number of units back or ahead: "two weeks ago"; amount null is "some weeks ago". */
  | {
      readonly kind: 'offset';
      readonly unit: Unit;
      readonly amount: number | null;
      readonly sign: -1 | 1;
      readonly origin: Origin;
      /** "two days after 4 June", "a year ago today": the day to count from, in place of the origin. */
      readonly base?: Meaning;
      /** "a year ago this week": the unit that it names; absent for that of the count. */
      readonly grain?: Unit;
    }
  /** `isInferred`: the text tells less than the value says. */
  | { readonly kind: 'fixed'; readonly value: string; readonly isInferred?: true }
  | {
      readonly kind: 'holiday';
      readonly when: string;
      readonly year: YearRef | null;
      readonly nearest: Nearest;
    }
  /** `window`: up to the anchor ("the past two weeks"), from it ("the next two weeks"), or from a year's start ("the first two months"). */
  | {
      readonly kind: 'duration';
      readonly value: string;
      readonly window?: 'past' | 'next' | 'first';
      /** "the next four working days". */
      readonly isWorkdays?: true;
    }
  /** "the first three months of 2024", "the last two months of last year". */
  | {
      readonly kind: 'monthsOfYear';
      readonly edge: 'first' | 'last';
      readonly months: number;
      readonly year: YearRef;
    }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** "the week of 6 October": the week that holds a day; `of` is null until the day is joined. */
  | { readonly kind: 'weekOf'; readonly of: Meaning | null }
  /** A time of day, `T09:30` or `TMO`, of the day `of` (null: no day is named). */
  | { readonly kind: 'clock'; readonly time: string; readonly zone: string; readonly of: Meaning | null };

/** What a rule gives for one match. */
export interface Reading {
  readonly meaning: Meaning;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
}

/** A phrase with its meaning, not yet resolved. */
export interface Candidate extends Span, Reading {
  readonly ruleId: string;
}

export type MeaningOf<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** The year that a meaning names as a whole ("1994", "last year"), so that a part of a year can join it; else null. */
export function asYearRef(meaning: Meaning): YearRef | null {
  if (meaning.kind === 'date' && meaning.month === null) return meaning.year;
  if (meaning.kind === 'unit' && meaning.unit === 'year')
    return { from: meaning.origin, shift: meaning.shift };
  if (
    meaning.kind === 'offset' &&
    meaning.unit === 'year' &&
    meaning.amount !== null &&
    Number.isInteger(meaning.amount)
  )
    return { from: meaning.origin, shift: meaning.sign * meaning.amount };
  return null;
}

/** True where the meaning is one day, whichever it is, so that a time of day can join it. */
export function isDayLike(meaning: Meaning): boolean {
  if (meaning.kind === 'date') return meaning.day !== null && meaning.untilDay === undefined;
  if (meaning.kind === 'unit' || meaning.kind === 'offset') return meaning.unit === 'day';
  if (meaning.kind === 'nthOfMonth') return meaning.part !== 'week' && meaning.part !== 'weekend';
  return ['weekday', 'holiday', 'dayOfMonth', 'weekdayAndDay'].includes(meaning.kind);
}
