// All rules, in order: of two that read the very same words, the one further up wins.

import type { TimeTables } from '../time-tables.ts';
import { ago, earlier, fromNow, later, yearAgo } from './ago.ts';
import { dayBeforeMonth, monthBeforeDay } from './calendar-date.ts';
import { unitFromAnchor, unitFromReference } from './calendar-unit.ts';
import { clockInDigits, clockWithHalf, dayPart, hourInWords, militaryClock } from './clock-time.ts';
import { century, decade, decadeInWords } from './decade-century.ts';
import {
  definiteUnit,
  fullYear,
  periodOfYear,
  quarterTalkedAbout,
  secondUnitAway,
  weekOf,
  yearEnd,
  yearToDate,
} from './definite-unit.ts';
import { besideDuration, countedDuration, hyphenDuration, pastUnit, uncountedDuration } from './duration.ts';
import { earlyYear } from './early-year.ts';
import { eve } from './eve.ts';
import { holidayRule } from './holiday.ts';
import { loneMonth, monthOfYear } from './month.ts';
import { dayOfMonth, loneDayOfMonth, nthOfMonth, weekdayAndDay } from './nth-of-month.ts';
import { nthOfYear } from './nth-of-year.ts';
import { isoDate, numericDate } from './numeric-date.ts';
import { otherCalendar } from './other-calendar.ts';
import { periodRule } from './period.ts';
import { half, quarter } from './quarter-half.ts';
import { dayTalkedAbout, relativeDay, relativeDayPart } from './relative-day.ts';
import type { TimeRule } from './rule.ts';
import { indexRules, type RuleIndex } from './rule-index.ts';
import { season } from './season.ts';
import { dayAfterAnd, dayBeforeAnd } from './second-day.ts';
import { adverbSet, everyUnit, timesPerUnit, weekdays } from './set.ts';
import { monthThenWords, wordsThenMonth } from './spoken-date.ts';
import { future, past, present } from './vague.ts';
import { warTimeRule } from './war-time.ts';
import { weekNumber } from './week-number.ts';
import { shortWeekday, weekday, weekdaySet } from './weekday.ts';
import { eraYear, shortYear, year, yearInWords, yearPair } from './year.ts';
import { isoMonth, yearThenMonth, yearThenMonthName } from './year-first.ts';

const rules: readonly TimeRule[] = [
  isoDate,
  numericDate,
  yearThenMonth,
  yearThenMonthName,
  isoMonth,
  dayBeforeMonth,
  monthBeforeDay,
  dayBeforeAnd,
  dayAfterAnd,
  monthThenWords,
  wordsThenMonth,
  nthOfMonth,
  nthOfYear,
  weekNumber,
  weekdayAndDay,
  dayOfMonth,
  loneDayOfMonth,
  monthOfYear,
  loneMonth,
  // A year after a month is part of the month; it comes after so that ties go to the longer phrase.
  year,
  yearPair,
  yearInWords,
  shortYear,
  eraYear,
  earlyYear,
  otherCalendar,
  decade,
  decadeInWords,
  century,
  quarter,
  half,
  season,
  weekdaySet,
  weekday,
  shortWeekday,
  relativeDay,
  relativeDayPart,
  dayTalkedAbout,
  eve,
  yearAgo,
  pastUnit,
  periodOfYear,
  quarterTalkedAbout,
  secondUnitAway,
  fullYear,
  unitFromAnchor,
  unitFromReference,
  definiteUnit,
  yearEnd,
  yearToDate,
  weekOf,
  ago,
  fromNow,
  earlier,
  later,
  adverbSet,
  everyUnit,
  timesPerUnit,
  weekdays,
  countedDuration,
  hyphenDuration,
  uncountedDuration,
  besideDuration,
  clockWithHalf,
  clockInDigits,
  militaryClock,
  hourInWords,
  dayPart,
  present,
  past,
  future,
];

/** The rules of English, with the holidays, periods and wars of the tables first. */
export function indexEnglishRules({
  holidays = [],
  periods = [],
  conflicts = [],
}: Partial<Pick<TimeTables, 'holidays' | 'periods' | 'conflicts'>>): RuleIndex {
  const named = [holidayRule(holidays), periodRule(periods), warTimeRule(conflicts)].filter(
    (rule) => rule !== null,
  );
  return indexRules([...named, ...rules]);
}
