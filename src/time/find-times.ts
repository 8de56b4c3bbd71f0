// Finds the time expressions of an English text and works out their days: rules propose, refiners join and drop, the
// resolver reads what is left from first to last, since each may lean on those before it.

import { type Found, foundAll, type Problem } from '../text/index.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { besideAct } from './refine/beside-act.ts';
import { countAhead } from './refine/count-ahead.ts';
import { dropOverlaps } from './refine/drop-overlaps.ts';
import { joinParts } from './refine/join-parts.ts';
import { readModifiers } from './refine/read-modifiers.ts';
import { settleOrder } from './refine/settle-order.ts';
import { shareNearest } from './refine/share-nearest.ts';
import { shareYear } from './refine/share-year.ts';
import { checkWeekday } from './resolve/check-weekday.ts';
import { narrowInterval } from './resolve/narrow-interval.ts';
import { basisOf, type Resolved, resolveMeaning } from './resolve/resolve-meaning.ts';
import { tenseAround } from './resolve/tense.ts';
import { resolveThatDay } from './resolve/that-day.ts';
import { leaningAt, nextTold, type Told, tellsOfOldYears } from './resolve/told.ts';
import { indexEnglishRules } from './rules/all-rules.ts';
import { findCandidates } from './rules/rule-index.ts';
import type { TimeTables } from './time-tables.ts';
import type { DayInterval, TimeExpression, TimeType } from './types.ts';

/** `tables.time` as a whole, or parts of it; without them no holiday is known and zones stay letters. */
export interface FindTimesOptions extends Partial<TimeTables> {
  /** Where no verb tells: news looks back (the default), requests and calendars look ahead. */
  readonly untold?: 'back' | 'ahead';
}

function typeOf(meaning: Meaning): TimeType {
  if (meaning.kind === 'clock') return 'TIME';
  if (meaning.kind === 'duration') return 'DURATION';
  return meaning.kind === 'set' ? 'SET' : 'DATE';
}

/** Lone parts of the day ("the night") and lone clocks in words name no time of their own. */
function standsAlone({ meaning }: Candidate): boolean {
  if (meaning.kind === 'weekOf') return meaning.of !== null;
  return meaning.kind !== 'clock' || meaning.of !== null || /^T\d\d:(?!00$)|^T\d\d:00$/u.test(meaning.time);
}

function findPhrases(text: string, options: FindTimesOptions): readonly Candidate[] {
  const proposed = findCandidates(text, options.rules ?? indexEnglishRules(options));
  const joined = joinParts(text, dropOverlaps(proposed)).filter(standsAlone);
  const counted =
    options.untold === 'ahead' ? joined.map((candidate) => countAhead(text, candidate)) : joined;
  const modified = counted.map((candidate) => readModifiers(text, candidate));
  return shareNearest(text, shareYear(text, settleOrder(text, dropOverlaps(modified))));
}

/** A day that the text gives in full, with a clock and a known zone, is an instant: its value ends in the offset. */
function offsetOf({ meaning }: Candidate, zones: TimeTables['zones'] | undefined): string {
  if (meaning.kind !== 'clock' || meaning.of === null || basisOf(meaning) !== 'stated') return '';
  return /^(?:Z$|[+-])/u.test(meaning.zone)
    ? meaning.zone
    : (zones?.get(meaning.zone.toUpperCase())?.offset ?? '');
}

function expressionOf(
  text: string,
  candidate: Candidate,
  resolved: Resolved,
  anchor: DayInterval | null,
): TimeExpression {
  const { start, end, meaning, mod, quant, freq, ruleId } = candidate;
  const words = text.slice(start, end);
  return {
    span: { start, end },
    text: words,
    type: typeOf(meaning),
    value: resolved.value,
    ...(mod === undefined ? {} : { mod }),
    ...(quant === undefined ? {} : { quant }),
    ...(freq === undefined ? {} : { freq }),
    interval: resolved.interval === null ? null : narrowInterval(resolved.interval, mod, words, anchor),
    basis: basisOf(meaning),
    ruleId,
  };
}

/**
 * Time expressions in the order of the text, never overlapping. `anchor` holds the days on which the article may have been
 * written: "last week" counts from it, a wide anchor gives wide intervals, null leaves such phrases underspecified.
 */
export function findTimes(
  text: string,
  anchor: DayInterval | null,
  options: FindTimesOptions = {},
): Found<TimeExpression> {
  const found: TimeExpression[] = [];
  const problems: Problem[] = [];
  const phrases = findPhrases(text, options);
  const isHistory = tellsOfOldYears(phrases, anchor);
  let told: Told | null = null;
  for (const phrase of phrases) {
    const leaning = leaningAt(told, phrase.start, isHistory);
    const candidate = isHistory ? phrase : besideAct(text, phrase, leaning.day !== null);
    const { start, end } = candidate;
    const { value, interval } =
      resolveThatDay(candidate.meaning, leaning.day) ??
      resolveMeaning(candidate.meaning, {
        anchor,
        tellTense: () => tenseAround(text, start, end),
        untold: options.untold ?? 'back',
        ...leaning,
      });
    const resolved = { value: `${value}${offsetOf(candidate, options.zones)}`, interval };
    found.push(expressionOf(text, candidate, resolved, anchor));
    problems.push(...checkWeekday(candidate, value));
    told = nextTold(text, told, candidate, { value, interval }, anchor);
  }
  return foundAll(found, problems);
}
