// "ZENDA, March 7 (Reuters) - The ministers ...": an agency's dateline gives the day of writing, without its year. Leaves
// "In Zenda, March 7 is a holiday" alone.

import { addDays, type DayInterval, dayOf, isCalendarDay } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder } from '../types.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A place in capitals, the day, and an agency or a dash. */
const dateline =
  /^[A-Z][A-Z .,/'’-]{2,40}(?:, [A-Z][A-Za-z. ]{1,20})?, (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})[.,]? ?(?:\(|\/|[-–—])/u;
/** It stands at the start of one of the first sentences. */
const firstSentences = 6;
const firstYear = 2000;
const lastYear = 2040;
/** Papers print an agency's text some days later. */
const printDays = 3;

export const findDatelines: ClueFinder = ({ sentences }) =>
  sentences.slice(0, firstSentences).flatMap((sentence) => {
    const match = dateline.exec(sentence.text);
    if (match === null) return [];
    const month = months.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1;
    const date = Number(match[2]);
    const allows: DayInterval[] = [];
    for (let year = firstYear; year <= lastYear; year += 1) {
      if (!isCalendarDay(year, month, date)) continue;
      const day = dayOf(year, month, date);
      allows.push({ from: addDays(day, -1), to: addDays(day, printDays) });
    }
    if (allows.length === 0) return [];
    return [
      makeClue({ sentence, start: 0, end: match[0].trimEnd().length }, allows, {
        ruleId: 'datelines',
        note: 'the day of an agency, in any year',
        strength: 1.6,
        group: 'dateline',
      }),
    ];
  });
