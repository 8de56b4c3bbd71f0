// "They flew to COP27 in November last year" beside a fact of that month gives the year of writing. Leaves "last year"
// alone where no fact of the tables is near.

import { addDays, addYears, type DayInterval, dayParts } from '../../../time/index.ts';
import { findFacts } from '../find-phrases.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder, FactHit, WeighedClue } from '../types.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const lastYear = new RegExp(`\\b(?:in )?(?:(${months.join('|')})(?:,| of)? )?last year\\b`, 'u');
const bareMonth = new RegExp(`\\bin (${months.join('|')})\\b(?!,? \\d)`, 'u');
/** A month without a year is the last one of its name, where the sentence looks back. */
const backward = /\b(?:since|after|following|re-?election|won|lost|held)\b/u;
const sameYearDays = 330;

function yearAfter(day: string): DayInterval {
  const { year } = dayParts(addYears(day, 1));
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function readHit(hit: FactHit): WeighedClue | null {
  const { folded } = hit.sentence;
  const said = lastYear.exec(folded);
  const match = said ?? (backward.test(folded) ? bareMonth.exec(folded) : null);
  if (match === null) return null;
  const month = match[1] === undefined ? null : months.indexOf(match[1]) + 1;
  const rows = hit.rows.filter(({ kind, days }) => {
    if (said === null ? kind !== 'recurring' : kind !== 'event' && month === null) return false;
    return days.from !== null && (month === null || dayParts(days.from).month === month);
  });
  if (rows.length === 0) return null;
  const allows = rows.map(({ days }) => {
    const from = days.from ?? '';
    return said === null ? { from, to: addDays(from, sameYearDays) } : yearAfter(from);
  });
  const place = { sentence: hit.sentence, start: match.index, end: match.index + match[0].length };
  return makeClue(place, allows, {
    ruleId: 'last-year-facts',
    note: `it was on ${rows.map(({ days }) => days.from).join(' or ')}`,
    strength: 1.2,
    group: `last year ${rows[0]?.phrases[0]}`,
  });
}

export const findLastYearFacts: ClueFinder = ({ named }) =>
  findFacts(named, ['event', 'recurring']).flatMap((hit) => readHit(hit) ?? []);
