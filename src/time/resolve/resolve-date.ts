// Dates, quarters, seasons and holidays without their year: which of several is meant, by the words, the weekday or the tense.

import {
  addMonths,
  dayOf,
  dayParts,
  daysBetween,
  daysInMonth,
  isCalendarDay,
  weekday,
} from '../calendar/day.ts';
import { holidayDay, holidayEnd, nthWeekday } from '../calendar/holiday-day.ts';
import { parseTimeValue } from '../calendar/time-value.ts';
import type { MeaningOf, Nearest } from '../meaning.ts';
import type { Day } from '../types.ts';
import { type ResolveContext, resolveYear } from './resolve-context.ts';
import { unitValue } from './resolve-unit.ts';
import type { Tense } from './tense.ts';

/** Writers leave the year out of dates that are near: a day this near outweighs a tense that points to one far off. */
const NEAR_DAYS = 90;
const FAR_DAYS = 250;
/** In the first days of March "last February" is that of the year before: of the other one would say "last month". */
const JUST_OVER_DAYS = 10;
const SATURDAY = 6;
const WEEKDAY_SEARCH_YEARS = 6;
/** Each day of the month falls on each weekday at least once in so many months, but for the 31st. */
const WEEKDAY_SEARCH_MONTHS = 24;

/** What chooses among the years. */
interface YearCues {
  readonly nearest: Nearest;
  readonly tense: Tense;
  readonly untold: 'back' | 'ahead';
  readonly anchor: Day;
}

/** The year in which something that lasts from `startIn(year)` to `endIn(year)` is meant, around the anchor. */
function pickYear(
  { nearest, tense, untold, anchor }: YearCues,
  startIn: (year: number) => Day,
  endIn: (year: number) => Day,
): number {
  const { year } = dayParts(anchor);
  const lastBegun = startIn(year) <= anchor ? year : year - 1;
  const nextOpen = endIn(year) >= anchor ? year : year + 1;
  if (nearest === 'this') return year;
  if (nearest === 'last') return endIn(year) < anchor ? year : year - 1;
  if (nearest === 'next') return startIn(year) > anchor ? year : year + 1;
  const isOneDay = startIn(year) === endIn(year);
  const back = daysBetween(endIn(lastBegun), anchor);
  const ahead = daysBetween(anchor, startIn(nextOpen));
  if (tense === null && untold === 'ahead') return nextOpen;
  if (tense === 'future') return ahead > FAR_DAYS && back < NEAR_DAYS && isOneDay ? lastBegun : nextOpen;
  if (tense === 'past') return back > FAR_DAYS && ahead < NEAR_DAYS ? nextOpen : lastBegun;
  return ahead < back && ahead <= NEAR_DAYS ? nextOpen : lastBegun;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The year nearest to the anchor in which month and day fall on the weekday that the text gives; null where none does. */
function yearByWeekday(date: MeaningOf<'date'>, anchor: Day): number | null {
  const { month, day, weekday: wanted } = date;
  if (month === null || day === null || wanted === undefined) return null;
  const { year } = dayParts(anchor);
  for (let away = 0; away <= WEEKDAY_SEARCH_YEARS; away += 1)
    for (const candidate of [year - away, year + away])
      if (isCalendarDay(candidate, month, day) && weekday(dayOf(candidate, month, day)) === wanted)
        return candidate;
  return null;
}

function isJustOver(year: number, month: number, anchor: Day): boolean {
  const over = daysBetween(dayOf(year, month, 31), anchor);
  return over > 0 && over <= JUST_OVER_DAYS;
}

function yearOfDate(date: MeaningOf<'date'>, context: ResolveContext): number {
  if (date.year !== null) return resolveYear(date.year, context);
  const { month, day, nearest } = date;
  if (month === null) return dayParts(context.anchor).year;
  const picked = { ...context, nearest };
  const byTense = pickYear(
    picked,
    (year) => dayOf(year, month, day ?? 1),
    (year) => dayOf(year, month, date.untilDay ?? day ?? 31),
  );
  const fitsWeekday =
    date.weekday === undefined || day === null || weekday(dayOf(byTense, month, day)) === date.weekday;
  if (nearest === 'last' && day === null && isJustOver(byTense, month, context.anchor)) return byTense - 1;
  if (!fitsWeekday) return yearByWeekday(date, context.anchor) ?? byTense;
  return nearest === null && context.toldYear !== null ? context.toldYear : byTense;
}

/** 29 February is of a leap year: the next one where the text looks ahead, else the last. */
function leapYear(
  year: number,
  { month, day, year: told }: MeaningOf<'date'>,
  context: ResolveContext,
): number {
  if (month !== 2 || day !== 29 || told !== null) return year;
  const step = year > dayParts(context.anchor).year || context.untold === 'ahead' ? 1 : -1;
  let leap = year;
  while (!isCalendarDay(leap, month, day)) leap += step;
  return leap;
}

/** Value of a partial date: `1998`, `1998-06`, `1998-06-04` or `2025-09-01/2025-09-11`. */
export function resolveDate(date: MeaningOf<'date'>, context: ResolveContext): string {
  const year = leapYear(yearOfDate(date, context), date, context);
  const yearText = String(year).padStart(4, '0');
  if (date.month === null) return yearText;
  if (date.day === null) return `${yearText}-${pad(date.month)}`;
  const from = dayOf(year, date.month, date.day);
  return date.untilDay === undefined ? from : `${from}/${dayOf(year, date.month, date.untilDay)}`;
}

/** Firms speak of the quarter or half that is running or just over, also where they "will report" on it. */
function isAccounting(part: string): boolean {
  return /^[QH]/u.test(part);
}

export function resolvePart(part: MeaningOf<'part'>, context: ResolveContext): string {
  const named = part.part === 'talkedAbout' ? context.quarter?.slice('YYYY-'.length) : part.part;
  const valueIn = (year: number): string =>
    [String(year).padStart(4, '0'), ...(named === undefined ? [] : [named])].join('-');
  if (part.year !== null) return valueIn(resolveYear(part.year, context));
  const edge = (year: number, end: 'from' | 'to'): Day =>
    parseTimeValue(valueIn(year))?.[end] ?? context.anchor;

  return valueIn(
    pickYear(
      { ...context, nearest: part.nearest, tense: isAccounting(part.part) ? 'past' : context.tense },
      (year) => edge(year, 'from'),
      (year) => edge(year, 'to'),
    ),
  );
}

function monthOf(
  { month, monthShift = 0, year }: MeaningOf<'nthOfMonth'>,
  context: ResolveContext,
): { readonly year: number; readonly month: number } {
  if (month === null) return dayParts(addMonths(context.anchor, monthShift));
  return { year: yearOfDate({ kind: 'date', year, month, day: null, nearest: null }, context), month };
}

/** "the first Monday of May", "the last week of October": a week is the ISO week of that day of the month. */
export function resolveNthOfMonth(meaning: MeaningOf<'nthOfMonth'>, context: ResolveContext): string {
  const { nth, part } = meaning;
  const { year, month } = monthOf(meaning, context);
  if (typeof part === 'number') return nthWeekday(year, month, nth, part);
  const last = dayOf(year, month, daysInMonth(year, month));
  if (part === 'weekend') return unitValue('weekend', nthWeekday(year, month, nth, SATURDAY));
  if (part === 'day') return nth < 0 ? last : dayOf(year, month, nth);
  return unitValue('week', nth < 0 ? last : dayOf(year, month, 4 + (nth - 1) * 7));
}

function weekdayAndDayFrom(
  { weekday: wanted, day }: MeaningOf<'weekdayAndDay'>,
  anchor: Day,
  step: 1 | -1,
): Day | null {
  const first = dayOf(dayParts(anchor).year, dayParts(anchor).month, 1);
  for (let away = 0; away <= WEEKDAY_SEARCH_MONTHS; away += 1) {
    const { year, month } = dayParts(addMonths(first, step * away));
    if (!isCalendarDay(year, month, day)) continue;
    const found = dayOf(year, month, day);
    if (weekday(found) === wanted && step * daysBetween(anchor, found) >= 0) return found;
  }
  return null;
}

/** The nearest such day back from the article, or with a verb of the future the next one; the nearer of both without a verb. */
export function resolveWeekdayAndDay(
  meaning: MeaningOf<'weekdayAndDay'>,
  { anchor, tense, untold }: ResolveContext,
): string {
  const back = weekdayAndDayFrom(meaning, anchor, -1);
  const ahead = weekdayAndDayFrom(meaning, anchor, 1);
  const isAheadNearer =
    back === null || (ahead !== null && daysBetween(anchor, ahead) < daysBetween(back, anchor));
  const isAhead = tense === null ? untold === 'ahead' || isAheadNearer : tense === 'future';
  return (isAhead ? ahead : back) ?? `XXXX-XX-${pad(meaning.day)}`;
}

/** The day or days of a holiday; null where the table's notation is not understood. */
export function resolveHoliday(holiday: MeaningOf<'holiday'>, context: ResolveContext): string | null {
  const { anchor } = context;
  const { when, nearest } = holiday;
  const dayIn = (year: number): Day => holidayDay(when, year) ?? anchor;
  const endIn = (year: number): Day => holidayEnd(when, year) ?? anchor;
  if (holidayDay(when, dayParts(anchor).year) === null && holiday.year?.from !== 'text') return null;
  const year =
    holiday.year === null
      ? pickYear({ ...context, nearest }, dayIn, endIn)
      : resolveYear(holiday.year, context);
  const [from, to] = [holidayDay(when, year), holidayEnd(when, year)];
  return from === to || to === null ? from : `${from}/${to}`;
}
