// "On 11 September 2025 he freed 52": written then or later. "Until 28 February 2024" tells nothing: a term may be years away. A year alone counts
// only after "in" or "since" ("invaded in 2022"); leaves "the 2026 World Cup", "by 2030" and "Correction, 4 December 2025:" alone.

import { addDays, type DayInterval, type TimeExpression } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder, Sentence, WeighedClue } from '../types.ts';

/** Plans are announced up to about so many days ahead. */
const planDays = 400;
/** What is told as to come within so many characters before a date. */
const planReachChars = 60;
const firmlyAhead =
  /\b(?:will|next|upcoming|(?:is|are) (?:scheduled|expected|due|set|slated|planned)|plans? to|starting|beginning)\b/u;
const notAhead = /[;:"]|\b(?:said|since|was|were|had|after|until)\b/u;
const strengths = { ahead: 0.5 } as const;
const ahead =
  /\b(?:will|would|until|till|by|through|before|plans?|planned|scheduled|expected|due|set to|next|upcoming|expires?|ends?|target|goal|hopes?|could|may|might|starting|beginning|effective|ahead of|deadline|to be)\b/u;
/** Behind a date what lies before, or was done by somebody, says nothing of it. */
const aheadBehind =
  /\b(?:will|would|plans?|planned|scheduled|expected|due|set to|next|upcoming|target|hopes?|could|may|might|deadline|to be)\b/u;
/** A term may be years away: "the lease runs until 30 June 2041". */
const term = /\b(?:until|till|through|expires?|ends?)\s+(?:\w+\s+){0,2}$/u;
const past = /\b(?:was|were|had|did|said|went|came|took|made|met|won|lost|wrote|began|left|\w{3,}ed)\b/u;
/** Verbs so far from a date may be another clause's; a line of a million signs is not searched for each of its dates. */
const reachChars = 300;
/** A page says so of itself, and may be older: a day of correction tells nothing of the day of publication. */
const ofChange =
  /^\W{0,3}(?:corrections?|clarification|updated?|editor's note|editors' note)\b|\b(?:article|story|report|post|page|piece|version) (?:was|has been|is) (?:last )?(?:amended|updated|corrected|edited|modified|changed|revised)\b|\blast (?:amended|updated|corrected|edited|modified|changed|revised)\b/u;
const yearLead = /\b(?:in|since|during|after|of|from|late|early|mid)[ -]$/u;

function isFull(value: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?/u.test(value);
}

function allowed(time: TimeExpression, sentence: Sentence): DayInterval | null {
  const { from = null, to = null } = time.interval ?? {};
  if (from === null || to === null) return null;
  const at = time.span.start - sentence.start;
  const before = sentence.folded.slice(Math.max(0, at - reachChars), at);
  if (term.test(before.slice(-70))) return null;
  const isAhead = ahead.test(before.slice(-70));
  if (isFull(time.value)) return isAhead ? { from: addDays(from, -planDays), to: null } : { from, to: null };
  return !isAhead && /^\d{4}$/u.test(time.value) && yearLead.test(before) ? { from, to: null } : null;
}

/** A day that the sentence tells of in the past tense is firm; a month or a bare year, or a day without a verb, is not. */
function strengthOf(time: TimeExpression, { folded, start }: Sentence): number {
  const isDay = /^\d{4}-\d{2}-\d{2}/u.test(time.value);
  const at = time.span.start - start;
  const before = folded.slice(Math.max(0, at - reachChars), at);
  const behind = folded.slice(at, at + reachChars);
  const isPast = past.test(before + behind) && !ahead.test(before) && !aheadBehind.test(behind);
  return isDay && isPast ? 1 : 0.4;
}

/** "will open in 2019": written before the end of that year. */
function findAhead(time: TimeExpression, sentence: Sentence): WeighedClue | null {
  const to = time.interval?.to ?? null;
  const start = time.span.start - sentence.start;
  const before = sentence.folded.slice(Math.max(0, start - planReachChars), start);
  if (to === null || !firmlyAhead.test(before) || notAhead.test(before)) return null;
  return makeClue({ sentence, start, end: start + time.text.length }, [{ from: null, to }], {
    ruleId: 'stated-dates',
    note: 'a day that is still to come',
    strength: strengths.ahead,
    group: `ahead ${time.value}`,
  });
}

export const findStatedDates: ClueFinder = ({ times, sentences }) =>
  times.flatMap((time) => {
    if (time.basis !== 'stated' || time.type !== 'DATE' || !/\d{4}/u.test(time.text)) return [];
    const sentence = sentences.findLast(({ start }) => start <= time.span.start);
    const interval = sentence === undefined ? null : allowed(time, sentence);
    if (sentence === undefined || ofChange.test(sentence.folded.slice(0, reachChars))) return [];
    const ahead = findAhead(time, sentence) ?? [];
    if (interval === null) return ahead;
    const start = time.span.start - sentence.start;
    return [
      ...[ahead].flat(),
      makeClue({ sentence, start, end: start + time.text.length }, [interval], {
        ruleId: 'stated-dates',
        note: 'a day that is told of is not to come',
        strength: strengthOf(time, sentence),
        group: isFull(time.value) ? `date ${time.value}` : 'bare years',
        isNews: isFull(time.value),
      }),
    ];
  });
