// "US President Donald Trump" was written while he held the office, "former President Obama" after it. Needs the tenures of
// the actors' tables; leaves "the president" alone. A mistaken "former" is common, so both count little.

import type { OfficeHolder } from '../../../tables/index.ts';
import type { DayInterval } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import { foldText } from '../split-sentences.ts';
import type { DatedText, Sentence, WeighedClue } from '../types.ts';

export type { OfficeHolder };

const strengths = { holds: 0.7, former: 0.5, past: 0.1 } as const;
const formerWord =
  /\b(?:vice|deputy|former|ex-?|then-?|late|onetime|one-time|past|future|incoming)[ -]?(?:\w+\.? )?$|\b(?:a|if|another) $/u;

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function afterAll(terms: readonly DayInterval[]): readonly DayInterval[] {
  const ends = terms.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const starts = terms.flatMap(({ from }) => (from === null ? [] : [from])).sort();
  return ends.map((end) => ({ from: end, to: starts.find((start) => start > end) ?? null }));
}

/** The office, then the name: "president alexander lukashenko". */
function patternOf({ names, terms }: OfficeHolder): RegExp {
  const titles = [...new Set(terms.flatMap((term) => term.titles))].map(escapePattern);
  const folded = names.map((name) => escapePattern(foldText(name)));
  return new RegExp(`\\b(${titles.join('|')}),? (?:${folded.join('|')})\\b`, 'u');
}

function readMention(sentence: Sentence, holder: OfficeHolder, pattern: RegExp): WeighedClue | null {
  const match = pattern.exec(sentence.folded);
  if (match === null) return null;
  const title = match[1] ?? '';
  const days = holder.terms.filter((term) => term.titles.includes(title)).map((term) => term.days);
  const before = sentence.folded.slice(Math.max(0, match.index - 25), match.index);
  const isFormer = /\b(?:former|ex-?)\s?(?:\w+\.? )?$/u.test(before);
  if (!isFormer && formerWord.test(before)) return null;
  const allows = isFormer ? afterAll(days) : days;
  if (allows.length === 0) return null;
  return makeClue({ sentence, start: match.index, end: match.index + match[0].length }, allows, {
    ruleId: 'offices',
    note: isFormer ? 'no longer in office' : 'in office',
    strength: isFormer ? strengths.former : strengths.holds,
    group: `office ${holder.names[0]} ${isFormer ? 'former' : title}`,
  });
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
    const pattern = patternOf(holder);
    return sentences.flatMap((sentence) => readMention(sentence, holder, pattern) ?? []);
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
    const title = patternOf(holder).exec(foldText(quote))?.[1];
    return holder.terms.some(
      (term) =>
        term.titles.some((known) => known === title) &&
        (term.days.from ?? '') <= from &&
        (term.days.to === null || to <= term.days.to),
    );
  });
}
