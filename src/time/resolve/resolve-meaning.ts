// From a meaning to a value and the days it covers, for an article of one day, of an interval of days, or of no known day.

import { addMonths, dayOf, dayParts } from '../calendar/day.ts';
import { uniteIntervals } from '../calendar/interval.ts';
import { parseTimeValue } from '../calendar/time-value.ts';
import type { Meaning, MeaningOf } from '../meaning.ts';
import type { DayInterval, TimeBasis } from '../types.ts';
import { durationWindow } from './duration-window.ts';
import { countedFromTold, isFollowing, toldBefore } from './following.ts';
import { type ResolveContext, referenceDay, resolveYear } from './resolve-context.ts';
import {
  resolveDate,
  resolveHoliday,
  resolveNthOfMonth,
  resolvePart,
  resolveWeekdayAndDay,
} from './resolve-date.ts';
import { resolveOffset, resolveUnit, resolveWeekday, unitValue } from './resolve-unit.ts';
import type { Tense } from './tense.ts';
import { underspecifiedValue } from './underspecified.ts';

export interface Resolved {
  readonly value: string;
  readonly interval: DayInterval | null;
}

/** Everything but the anchor day of a ResolveContext, with the anchor as an interval, or null. */
export interface Surroundings extends Omit<ResolveContext, 'anchor' | 'tense'> {
  /** The tense of the clause; worked out only where it matters. */
  readonly tellTense: () => Tense;
  readonly anchor: DayInterval | null;
}

/** "two days after 4 June" counts from 4 June as if the article were of that day. */
function baseOf(meaning: MeaningOf<'offset'>, context: ResolveContext): ResolveContext {
  if (meaning.base === undefined) return context;
  const base = parseTimeValue(valueAt(meaning.base, context))?.from;
  return base == null ? context : { ...context, anchor: base, quarter: null };
}

function monthsOfYearValue(meaning: MeaningOf<'monthsOfYear'>, context: ResolveContext): string {
  const year = String(resolveYear(meaning.year, context)).padStart(4, '0');
  const [from, to] = meaning.edge === 'first' ? [1, meaning.months] : [13 - meaning.months, 12];
  return `${year}-${String(from).padStart(2, '0')}/${year}-${String(to).padStart(2, '0')}`;
}

function weekHolding(value: string): string {
  const day = parseTimeValue(value)?.from;
  return day == null ? 'XXXX-WXX' : unitValue('week', day);
}

function valueAt(told: Meaning, around: ResolveContext): string {
  const { meaning, context } = countedFromTold(told, around);
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, context);
    case 'dayOfMonth': {
      const base = meaning.origin === 'anchor' ? context.anchor : referenceDay(context);
      const { year, month } = dayParts(addMonths(base, meaning.monthShift));
      return dayOf(year, month, meaning.day);
    }
    case 'weekdayAndDay':
      return resolveWeekdayAndDay(meaning, context);
    case 'nthOfMonth':
      return resolveNthOfMonth(meaning, context);
    case 'weekday':
      return resolveWeekday(meaning, context);
    case 'part':
      return resolvePart(meaning, context);
    case 'unit':
      return resolveUnit(meaning, context);
    case 'offset':
      return resolveOffset(meaning, baseOf(meaning, context));
    case 'weekOf':
      return meaning.of === null ? underspecifiedValue(meaning) : weekHolding(valueAt(meaning.of, context));
    case 'monthsOfYear':
      return monthsOfYearValue(meaning, context);
    case 'holiday':
      return resolveHoliday(meaning, context) ?? underspecifiedValue(meaning);
    case 'clock':
      return `${meaning.of === null ? context.anchor : valueAt(meaning.of, context)}${meaning.time}`;
    default:
      return meaning.value;
  }
}

/** The days of a vague word: now is the article's day, the past ends and the future begins with it. */
function vagueInterval(value: string, anchor: DayInterval | null): DayInterval | null {
  if (anchor === null) return null;
  if (value === 'PRESENT_REF') return anchor;
  if (value === 'PAST_REF') return { from: null, to: anchor.to };
  return value === 'FUTURE_REF' ? { from: anchor.from, to: null } : null;
}

/** True where the words alone give the value: "4 June 2019", "the 1990s". */
function isStated(meaning: Meaning): boolean {
  if (
    meaning.kind === 'date' ||
    meaning.kind === 'part' ||
    meaning.kind === 'holiday' ||
    meaning.kind === 'nthOfMonth'
  )
    return meaning.year?.from === 'text';
  if (meaning.kind === 'clock' || meaning.kind === 'weekOf')
    return meaning.of !== null && isStated(meaning.of);
  if (meaning.kind === 'monthsOfYear') return meaning.year.from === 'text';
  if (meaning.kind === 'offset') return meaning.base !== undefined && isStated(meaning.base);
  return meaning.kind === 'fixed' || meaning.kind === 'duration' || meaning.kind === 'set';
}

export function basisOf(meaning: Meaning): TimeBasis {
  if (meaning.kind === 'fixed' && meaning.isInferred) return 'resolved';
  if (isStated(meaning)) return 'stated';
  return meaning.kind === 'vague' || (meaning.kind === 'offset' && meaning.amount === null)
    ? 'vague'
    : 'resolved';
}

/** Any day and any tense do for a meaning that the words give in full. */
const UNUSED_DAY = '2000-01-01';

/** The readings for the first and for the last day of an anchor. */
interface Readings {
  readonly first: string | null;
  readonly early: DayInterval | null;
  readonly last: string | null;
  readonly late: DayInterval | null;
}

/** What is told as past lies not after the last day on which the article may have been written; nor the future before the first. */
function onlyPossible(
  tense: Tense,
  { from, to }: DayInterval,
  { first, early, last, late }: Readings,
): Resolved | null {
  if (from === null || to === null || first === null || last === null) return null;
  if (early?.to == null || late?.from == null) return null;
  if (tense === 'past' && late.from > to && early.to <= to) return { value: first, interval: early };
  if (tense === 'future' && early.to < from && late.from >= from) return { value: last, interval: late };
  return null;
}

function resolveWithin(meaning: Meaning, around: Surroundings, anchor: DayInterval): Resolved {
  const tense = around.tellTense();
  const valueFor = (day: string): string => valueAt(meaning, { ...around, tense, anchor: day });
  const first = anchor.from === null ? null : valueFor(anchor.from);
  const last = anchor.to === null ? null : valueFor(anchor.to);
  const early = first === null ? null : parseTimeValue(first);
  const late = last === null ? null : parseTimeValue(last);
  if (first !== null && first === last) return { value: first, interval: early };
  const only = onlyPossible(tense, anchor, { first, early, last, late });
  if (only !== null) return only;
  const open: DayInterval = { from: early?.from ?? null, to: late?.to ?? null };
  const interval = early && late ? uniteIntervals(early, late) : early || late ? open : null;
  return { value: underspecifiedValue(meaning), interval };
}

/** "signed in the following month" without a month before it: past, and no more than that is known. */
function isUnanchored(meaning: Meaning, { reference, tellTense, untold }: Surroundings): boolean {
  if (isFollowing(meaning))
    return untold === 'back' && toldBefore(meaning, reference) === null && tellTense() === 'past';
  if (meaning.kind !== 'unit' || meaning.origin !== 'reference') return false;
  return reference === null && meaning.shift > 0 && tellTense() === 'past';
}

/** Works a meaning out; where the days of the anchor disagree on the value, it keeps what all share and widens the interval. */
export function resolveMeaning(meaning: Meaning, around: Surroundings): Resolved {
  if (basisOf(meaning) === 'vague') {
    const value = underspecifiedValue(meaning);
    // "days later" counts from somewhere in the story, not from the article.
    const isTold = meaning.kind === 'offset' && meaning.origin === 'reference';
    return { value, interval: isTold ? null : vagueInterval(value, around.anchor) };
  }
  if (meaning.kind === 'duration') {
    const { value, window } = meaning;
    const interval =
      (window === 'past' || window === 'next') && around.anchor
        ? durationWindow({ ...meaning, window }, around.anchor, around.untold)
        : null;
    return { value, interval };
  }
  if (isStated(meaning)) {
    const value = valueAt(meaning, { ...around, tense: null, anchor: UNUSED_DAY });
    return { value, interval: parseTimeValue(value) };
  }
  if (isUnanchored(meaning, around))
    return { value: underspecifiedValue(meaning), interval: { from: null, to: around.anchor?.to ?? null } };
  if (around.anchor === null) return { value: underspecifiedValue(meaning), interval: null };
  return resolveWithin(meaning, around, around.anchor);
}
