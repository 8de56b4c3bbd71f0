// "on September 11th" and "by March 15", without a year: news speaks so of days some months off. Weak alone; several together
// tell the season. Leaves "9/11", "on September 11, 2001" and "the Sept. 11 attacks" alone.

import { addDays, type DayInterval, dayOf, isCalendarDay } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import { tellSide } from '../tell-side.ts';
import type { ClueFinder } from '../types.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pattern =
  /\b(?:on|by|until|since|from|of) (?:the )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\b(?!,? \d{4}|(?:,)? (?:terror|attack))/gu;
const firstYear = 2000;
const lastYear = 2040;
const backDays = 200;
const aheadDays = 150;

/** A remembered day: it tells nothing of the season. */
function isRemembered(month: number, date: number, folded: string): boolean {
  return month === 9 && date === 11 && /attack|2001|memorial|terror|world trade/u.test(folded);
}

function windowsOf(month: number, date: number, side: ReturnType<typeof tellSide>): readonly DayInterval[] {
  const windows: DayInterval[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    if (!isCalendarDay(year, month, date)) continue;
    const day = dayOf(year, month, date);
    windows.push({
      from: side === 'past' ? day : addDays(day, -aheadDays),
      to: side === 'ahead' ? day : addDays(day, backDays),
    });
  }
  return windows;
}

export const findMonthDays: ClueFinder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    [...sentence.folded.matchAll(pattern)].flatMap((match) => {
      const month = months.indexOf((match[1] ?? match[4] ?? '').slice(0, 3)) + 1;
      const date = Number(match[2] ?? match[3]);
      const [start, end] = [match.index, match.index + match[0].length];
      const allows = windowsOf(month, date, tellSide(sentence, start, end));
      if (allows.length === 0 || isRemembered(month, date, sentence.folded)) return [];
      return [
        makeClue({ sentence, start, end }, allows, {
          ruleId: 'month-days',
          note: 'news speaks of days some months off',
          strength: 0.4,
          group: `day ${month}-${date}`,
        }),
      ];
    }),
  );
