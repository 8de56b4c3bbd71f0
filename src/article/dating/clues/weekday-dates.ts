// "Tuesday, Feb. 9": only some years have that day on a Tuesday, and news speaks of days at most some months off. Leaves
// "Tuesday" and "Feb. 9" alone.

import { allMatches } from '../../../text/index.ts';
import { addDays, type DayInterval, dayOf, isCalendarDay, weekday } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder } from '../types.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pattern =
  /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,| \(| morning,?| night,?| evening,?)? ?(?:the )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\b(?!,? \d{4})/gu;
/** Years tried. */
const firstYear = 2000;
const lastYear = 2040;
/** A weekday is given for days so far off at most. */
const backDays = 250;
const aheadDays = 150;

export const findWeekdayDates: ClueFinder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    allMatches(sentence.folded, pattern).flatMap((match) => {
      const month = months.indexOf((match[2] ?? match[5] ?? '').slice(0, 3)) + 1;
      const date = Number(match[3] ?? match[4]);
      const allows: DayInterval[] = [];
      for (let year = firstYear; year <= lastYear; year += 1) {
        if (!isCalendarDay(year, month, date)) continue;
        const day = dayOf(year, month, date);
        if (weekday(day) === weekdays.indexOf(match[1] ?? '') + 1)
          allows.push({ from: addDays(day, -aheadDays), to: addDays(day, backDays) });
      }
      if (allows.length === 0) return [];
      const hit = { sentence, start: match.index, end: match.index + match[0].length };
      return [
        makeClue(hit, allows, {
          ruleId: 'weekday-dates',
          note: 'years in which the weekday fits',
          strength: 0.8,
          group: `weekday ${month}-${date}`,
        }),
      ];
    }),
  );
