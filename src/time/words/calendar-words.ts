// The English names of months, weekdays, seasons and parts of the day, as patterns and as numbers.

import type { Weekday } from '../calendar/day.ts';

const monthStems = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayStems = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const MONTH_FULL =
  'January|February|March|April|May|June|July|August|September|October|November|December';
export const MONTH = `(?:${MONTH_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
export const WEEKDAY_FULL = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const WEEKDAY = `(?:${WEEKDAY_FULL}|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)`;
export const SEASON = 'spring|summer|autumn|fall|winter';
export const DAY_PART = 'morning|afternoon|evening|night|midday|noon|midnight|dawn|daybreak|dusk|lunchtime';

/** 1 to 12 for a month's name or its short form. */
export function readMonth(word: string): number | null {
  const index = monthStems.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : index + 1;
}

/** 1 (Monday) to 7 (Sunday) for a weekday's name or its short form. */
export function readWeekday(word: string): Weekday | null {
  const index = weekdayStems.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? null : ((index + 1) as Weekday);
}

/** TIMEX3 code of a season: SP, SU, FA, WI. */
export function readSeason(word: string): string | null {
  const codes: Readonly<Record<string, string>> = {
    spring: 'SP',
    summer: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
  };
  return codes[word.toLowerCase().replace(/s$/u, '')] ?? null;
}

/** TIMEX3 time of a part of the day: `TMO`, `TAF`, `TEV`, `TNI`, `T12:00`, `T24:00`. */
export function readDayPart(word: string): string | null {
  const codes: Readonly<Record<string, string>> = {
    morning: 'TMO',
    dawn: 'TMO',
    daybreak: 'TMO',
    afternoon: 'TAF',
    lunchtime: 'TMI',
    midday: 'TMI',
    evening: 'TEV',
    dusk: 'TEV',
    night: 'TNI',
    noon: 'T12:00',
    midnight: 'T24:00',
  };
  return codes[word.toLowerCase().replace(/s$/u, '')] ?? null;
}
