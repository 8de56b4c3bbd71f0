export {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOf,
  dayParts,
  daysBetween,
  isCalendarDay,
  isoWeek,
  type Weekday,
  weekday,
} from './calendar/day.ts';
export { formatInterval } from './calendar/format-interval.ts';
export { holidayDay } from './calendar/holiday-day.ts';
export {
  anyDay,
  dayInterval,
  gapDays,
  intersectIntervals,
  intervalContains,
  intervalHasDay,
  intervalsOverlap,
  monthInterval,
  shiftInterval,
  uniteIntervals,
  widthDays,
  yearInterval,
} from './calendar/interval.ts';
export { parseTimeValue } from './calendar/time-value.ts';
export { type FindTimesOptions, findTimes } from './find-times.ts';
export { joinRanges } from './ranges/join-ranges.ts';
export { indexEnglishRules } from './rules/all-rules.ts';
export { type DateStamp, type DateStampOptions, parseDateStamp } from './stamp/parse-date-stamp.ts';
export type { Conflict, DateOrder, Holiday, Period, TimeTables, TimeZone } from './time-tables.ts';
export type { Day, DayInterval, TimeBasis, TimeExpression, TimeType } from './types.ts';
