// "US President Donald Trump" and "Theresa May, the British prime minister," were written while they held the office, "former
// President Obama" after it. Needs the tenures of the actors' tables; leaves "the president" and
// "president, Petro Poroshenko" of Gustavo Petro alone. A mistaken "former" is common, so both count little.

import type { OfficeHolder } from '../../../tables/index.ts';
import type { DayInterval } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import { foldText } from '../split-sentences.ts';
import type { DatedText, Sentence, WeighedClue } from '../types.ts';
import {
  counterpart,
  findNamedOffices,
  type NamedOffice,
  type OfficePatterns,
  officePatterns,
} from './office-names.ts';

export type { OfficeHolder };

/** A counterpart may have come to the office of the tables from one that is not in them. */
const strengths = { holds: 0.7, counterpart: 0.6, former: 0.5, past: 0.1 } as const;
/** A year named beside: "President Jimmy Carter gave it up in 1979". */
const year = /(?<![\d,.])(?:19|20)\d\d(?!\d|,\d)/gu;

function afterAll(terms: readonly DayInterval[]): readonly DayInterval[] {
  const ends = terms.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const starts = terms.flatMap(({ from }) => (from === null ? [] : [from])).sort();
  return ends.map((end) => ({ from: end, to: starts.find((start) => start > end) ?? null }));
}

/** True where a sentence names a year of the days: what it tells of may be long past. */
function namesYearOf({ folded }: Sentence, allows: readonly DayInterval[]): boolean {
  const years = folded.match(year) ?? [];
  return years.some((named) =>
    allows.some(({ from, to }) => (from ?? '') <= `${named}-12-31` && (to ?? '9999') >= `${named}-01-01`),
  );
}

function readOffice(
  { start, end, title, isFormer }: NamedOffice,
  sentence: Sentence,
  { names, terms }: OfficeHolder,
): WeighedClue | null {
  const days = terms
    .filter(({ titles }) => title === counterpart || titles.includes(title))
    .map((term) => term.days)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const allows = isFormer ? afterAll(days) : days;
  if (allows.length === 0) return null;
  const held = title === counterpart ? 'counterpart' : 'holds';
  const strength = isFormer ? 'former' : namesYearOf(sentence, allows) ? 'past' : held;
  return makeClue({ sentence, start, end }, allows, {
    ruleId: 'offices',
    note: isFormer ? 'no longer in office' : 'in office',
    strength: strengths[strength],
    group: `office ${names[0]} ${isFormer ? 'former' : days[0]?.from}`,
  });
}

/** The first mention of a holder in a sentence that tells something. */
function readMention(sentence: Sentence, holder: OfficeHolder, patterns: OfficePatterns): WeighedClue | null {
  for (const named of findNamedOffices(sentence, patterns)) {
    const clue = readOffice(named, sentence, holder);
    if (clue !== null) return clue;
  }
  return null;
}

/**
 * "Presidents Reagan and Obama": who was out of office before another one named as in office came to it is named by a title of
 * the past, as is usual, and counts for little.
 */
function weakenPast(clues: readonly WeighedClue[]): readonly WeighedClue[] {
  const latest = clues.reduce((day, { allows, strength }) => {
    const from = allows[0]?.from ?? '';
    return strength === strengths.holds && from > day ? from : day;
  }, '');
  return clues.map((clue) => {
    const to = clue.allows.at(-1)?.to ?? null;
    return clue.strength === strengths.holds && to !== null && to <= latest
      ? { ...clue, strength: strengths.past }
      : clue;
  });
}

/** One clue for each person and way of naming the office. */
export function findOffices(
  { sentences, text }: DatedText,
  holders: readonly OfficeHolder[],
): readonly WeighedClue[] {
  const named = holders.filter(({ names }) => names.some((name) => text.includes(name)));
  const clues = named.flatMap((holder) => {
    const patterns = officePatterns(holder);
    return sentences.flatMap((sentence) => readMention(sentence, holder, patterns) ?? []);
  });
  return weakenPast(clues);
}

/** True where the person of a quote like "President Donald Trump" holds that office on all of the days. */
export function hasSittingHolder(
  quote: string,
  days: DayInterval,
  holders: readonly OfficeHolder[],
): boolean {
  const { from, to } = days;
  if (from === null || to === null) return false;
  return holders.some((holder) => {
    const sentence = { text: quote, folded: foldText(quote), start: 0 };
    // A quote is a name and an office, no more: "president, Petro Poroshenko" names no Gustavo Petro.
    const title = findNamedOffices(sentence, officePatterns(holder)).find(
      ({ start, end }) => start === 0 && end === quote.length,
    )?.title;
    return holder.terms.some(
      (term) =>
        term.titles.some((known) => known === title) &&
        (term.days.from ?? '') <= from &&
        (term.days.to === null || to <= term.days.to),
    );
  });
}
