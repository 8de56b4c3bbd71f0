// All finders of clues in the words of an article, in no order that matters.

import type { DatingTables, OfficeHolder } from '../../tables/index.ts';
import { findTimes, type TimeTables } from '../../time/index.ts';
import { findAges } from './clues/ages.ts';
import { findAnniversaries } from './clues/anniversaries.ts';
import { findCandidacies } from './clues/candidacies.ts';
import { findCountedEvents } from './clues/counted-events.ts';
import { findDatelines } from './clues/datelines.ts';
import { findLastYearFacts } from './clues/last-year-facts.ts';
import { findMonthDays } from './clues/month-days.ts';
import { findOffices } from './clues/offices.ts';
import { findPosts } from './clues/posts.ts';
import { findReignLengths } from './clues/reign-lengths.ts';
import { findStatedDates } from './clues/stated-dates.ts';
import { findToldWeekdays } from './clues/told-weekdays.ts';
import { findWarYears } from './clues/war-years.ts';
import { findWeekdayDates } from './clues/weekday-dates.ts';
import { findWorldFacts } from './clues/world-facts.ts';
import { datedPart } from './dated-part.ts';
import { nameFacts } from './find-phrases.ts';
import { keepYears } from './keep-years.ts';
import { joinWitnesses } from './one-witness.ts';
import { splitSentences } from './split-sentences.ts';
import type { ClueFinder, DatedText, WeighedClue } from './types.ts';

const finders: readonly ClueFinder[] = [
  findWorldFacts,
  findCandidacies,
  findReignLengths,
  findWarYears,
  findLastYearFacts,
  findCountedEvents,
  findStatedDates,
  findWeekdayDates,
  findMonthDays,
  findDatelines,
  findToldWeekdays,
  findPosts,
  findAges,
  findAnniversaries,
];

/** So many clues of one finder are enough; a page of nothing but dates must not take for ever. */
const maxCluesEach = 80;

/** The first clue of each group and of each set of days that it allows. */
function dropRepeats(clues: readonly WeighedClue[]): readonly WeighedClue[] {
  const seen = new Set<string>();
  return clues.filter(({ group, allows }) => {
    const key = `${group} ${allows[0]?.from} ${allows[0]?.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export interface ClueTables {
  readonly dating: DatingTables;
  readonly time: TimeTables;
}

/** The clues of the dated part of an English text, in the order of the text. */
export function findClues(
  whole: string,
  tables: ClueTables,
  holders: readonly OfficeHolder[],
): readonly WeighedClue[] {
  const text = datedPart(whole);
  const sentences = splitSentences(text);
  const dated: DatedText = {
    text,
    sentences,
    named: nameFacts(sentences, tables.dating.factPhrases),
    times: findTimes(keepYears(text), null, tables.time).found,
  };
  const found = finders.flatMap((find) => dropRepeats(find(dated, tables.dating)).slice(0, maxCluesEach));
  const offices = dropRepeats(findOffices(dated, holders)).slice(0, maxCluesEach);
  return joinWitnesses([...found, ...offices].sort((a, b) => a.span.start - b.span.start));
}
