// "on September 11th" and "by March 15", without a year: news speaks so of days some months off. Weak alone; several together
// tell the season. Leaves "9/11", "on September 11, 2001" and "the Sept. 11 attacks" alone.

import { allMatches } from '../../../text/index.ts';
import { addDays, type DayInterval, dayOf, isCalendarDay } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import { tellSide } from '../tell-side.ts';
import type { ClueFinder } from '../types.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pattern =
  /\b(?:on|by|until|since|from|of) (?:the )?(?:(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*)\b(?!,? \d{4}|(?:,)? (?:terror|attack))/gu;
const firstYear = 2000;
const lastYear = 2040;
/** Days without a year are some months off at most, and mostly some weeks; the nearer count for more. */
const reaches = [
  { backDays: 200, aheadDays: 150, strength: 0.4 },
  { backDays: 30, aheadDays: 30, strength: 0.7 },
] as const;

/** A remembered day: it tells nothing of the season. */
function isRemembered(month: number, date: number, folded: string): boolean {
  return month === 9 && date === 11 && /attack|2001|memorial|terror|world trade/u.test(folded);
}

/** "09-11", as the table of famous days has it. */
function yearlyDay(month: number, date: number): string {
  return [month, date].map((part) => String(part).padStart(2, '0')).join('-');
}

function windowsOf(
  month: number,
  date: number,
  side: ReturnType<typeof tellSide>,
  { backDays, aheadDays }: (typeof reaches)[number],
): readonly DayInterval[] {
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

export const findMonthDays: ClueFinder = ({ sentences }, { famousDays }) =>
  sentences.flatMap((sentence) =>
    allMatches(sentence.folded, pattern).flatMap((match) => {
      const month = months.indexOf((match[1] ?? match[4] ?? '').slice(0, 3)) + 1;
      const date = Number(match[2] ?? match[3]);
      const [start, end] = [match.index, match.index + match[0].length];
      if (isRemembered(month, date, sentence.folded)) return [];
      const side = tellSide(sentence, start, end);
      const known = famousDays.has(yearlyDay(month, date)) ? reaches.slice(0, 1) : reaches;
      return known.flatMap((reach) => {
        const allows = windowsOf(month, date, side, reach);
        if (allows.length === 0) return [];
        return [
          makeClue({ sentence, start, end }, allows, {
            ruleId: 'month-days',
            note: `news speaks of days up to ${reach.backDays} days back`,
            strength: reach.strength,
            group: reach.backDays > 100 ? `day ${month}-${date}` : 'near days',
          }),
        ];
      });
    }),
  );
