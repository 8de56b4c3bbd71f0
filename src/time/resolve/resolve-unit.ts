// Calendar units counted from a day: last week, this quarter, two months ago, a year earlier, next Tuesday.

import { addDays, addMonths, addYears, dayParts, isoWeek, weekday } from '../calendar/day.ts';
import type { MeaningOf } from '../meaning.ts';
import type { Day } from '../types.ts';
import type { Unit } from '../words/units.ts';
import { type ResolveContext, referenceDay } from './resolve-context.ts';

const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_QUARTER = 3;
const FRIDAY = 5;
const SATURDAY = 6;

/** The value of the unit that holds a day: `2025-W37` for a week, `2025-Q3`, `2025-09`, `2025`, `202`, `20`. */
export function unitValue(unit: Unit, day: Day): string {
  const { year, month } = dayParts(day);
  const yearText = String(year).padStart(4, '0');
  if (unit === 'week' || unit === 'weekend') {
    const iso = isoWeek(day);
    const value = `${String(iso.year).padStart(4, '0')}-W${String(iso.week).padStart(2, '0')}`;
    return unit === 'week' ? value : `${value}-WE`;
  }
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'quarter') return `${yearText}-Q${Math.ceil(month / MONTHS_PER_QUARTER)}`;
  if (unit === 'year') return yearText;
  if (unit === 'decade') return yearText.slice(0, 3);
  if (unit === 'century') return yearText.slice(0, 2);
  return day;
}

/** The day so many units on, null where it lies outside of the years 0 to 9999; clock units stay on the day. */
export function addUnits(day: Day, unit: Unit, amount: number): Day | null {
  const moved = moveDay(day, unit, amount);
  return /^\d{4}-/u.test(moved) ? moved : null;
}

function moveDay(day: Day, unit: Unit, amount: number): string {
  if (unit === 'day' || unit === 'night') return addDays(day, Math.round(amount));
  if (unit === 'week' || unit === 'weekend') return addDays(day, Math.round(amount * DAYS_PER_WEEK));
  if (unit === 'month') return addDays(addMonths(day, Math.trunc(amount)), Math.round((amount % 1) * 30));
  if (unit === 'quarter') return addMonths(day, Math.round(amount * MONTHS_PER_QUARTER));
  if (unit === 'year') return addMonths(day, Math.round(amount * 12));
  if (unit === 'decade') return addYears(day, Math.round(amount * 10));
  if (unit === 'century') return addYears(day, Math.round(amount * 100));
  // Of a day without its hour, only whole days count.
  return unit === 'hour' ? addDays(day, Math.trunc(amount / HOURS_PER_DAY)) : day;
}

/** The weekend that the tense means: the last that has begun, or the coming one. */
function weekendBase(meaning: MeaningOf<'unit'>, context: ResolveContext): Day {
  const isBare = meaning.unit === 'weekend' && meaning.shift === 0 && context.tense !== 'future';
  const isEarlyInWeek = weekday(context.anchor) < (context.tense === 'past' ? SATURDAY : FRIDAY);
  return isBare && isEarlyInWeek ? addDays(context.anchor, -DAYS_PER_WEEK) : context.anchor;
}

export function resolveUnit(meaning: MeaningOf<'unit'>, context: ResolveContext): string {
  if (meaning.unit === 'quarter' && meaning.origin === 'reference' && meaning.shift === 0)
    return resolveQuarter(context);
  const base = meaning.origin === 'reference' ? referenceDay(context) : weekendBase(meaning, context);
  if (meaning.unit === 'day' && meaning.origin === 'reference' && context.reference !== null) {
    const coarse = /^\d{4}(?:-\d\d)?$/u.exec(context.reference)?.[0];
    if (coarse !== undefined) return coarse.padEnd('YYYY-MM-DD'.length, '-XX');
  }
  const day = addUnits(base, meaning.unit, meaning.shift);
  return day === null ? farValue(meaning.shift) : unitValue(meaning.unit, day);
}

/** What is told of a day that no calendar of four digits has. */
function farValue(direction: number): string {
  return direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
}

/** Counts that reach back before year 1 have no day here. */
const unitYears: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };
const finerUnit: Partial<Record<Unit, Unit>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  decade: 'year',
  century: 'decade',
};

/** A year before a quarter is a quarter: companies compare like with like. */
function sameQuarterYearsOff(meaning: MeaningOf<'offset'>, context: ResolveContext): string | null {
  const quarter = /^(\d{4})-([QH]\d)$/u.exec(context.quarter ?? '');
  if (!quarter || meaning.unit !== 'year' || meaning.amount !== 1 || meaning.sign > 0) return null;
  return `${String(Number(quarter[1]) - 1).padStart(4, '0')}-${quarter[2]}`;
}

/** "the quarter": the one just named, else the last that was over on the anchor. */
function resolveQuarter(context: ResolveContext): string {
  return context.quarter ?? unitValue('quarter', addMonths(context.anchor, -MONTHS_PER_QUARTER));
}

export function resolveOffset(meaning: MeaningOf<'offset'>, context: ResolveContext): string {
  const { amount, sign, unit } = meaning;
  if (amount === null) return farValue(sign);
  const quarter = sameQuarterYearsOff(meaning, context);
  if (quarter !== null) return quarter;
  const base = meaning.origin === 'reference' ? referenceDay(context) : context.anchor;
  if (sign < 0 && amount * (unitYears[unit] ?? 0) >= dayParts(base).year) return 'PAST_REF';
  const day = addUnits(base, unit, sign * amount);
  if (day === null) return farValue(sign);
  // Requests mean the very day: "in two weeks".
  if (context.untold === 'ahead' && Number.isInteger(amount)) return unitValue('day', day);
  if (meaning.grain !== undefined) return unitValue(meaning.grain, day);
  const isFine = Number.isInteger(amount) && unit !== 'decade';
  const grain = isFine ? unit : (finerUnit[unit] ?? unit);
  return unitValue(grain, day);
}

/** A bare weekday is the last one up to the anchor, or with a verb of the future the next one from the anchor on. */
export function resolveWeekday(meaning: MeaningOf<'weekday'>, context: ResolveContext): string {
  const { anchor, untold } = context;
  const tense = context.tense ?? (untold === 'ahead' ? 'future' : 'past');
  const ahead = (meaning.weekday - weekday(anchor) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  const back = (DAYS_PER_WEEK - ahead) % DAYS_PER_WEEK;
  if (meaning.weekShift !== null)
    return addDays(anchor, meaning.weekday - weekday(anchor) + meaning.weekShift * DAYS_PER_WEEK);
  if (meaning.nearest === 'next') return addDays(anchor, ahead === 0 ? DAYS_PER_WEEK : ahead);
  if (meaning.nearest === 'last') return addDays(anchor, back === 0 ? -DAYS_PER_WEEK : -back);
  if (meaning.nearest === 'this') return addDays(anchor, meaning.weekday - weekday(anchor));
  return tense === 'future' ? addDays(anchor, ahead) : addDays(anchor, -back);
}
