// Finds the time expressions of an English text and works out their days: rules propose, refiners join and drop, the
// resolver reads what is left from first to last, since each may lean on those before it.

import { type Found, foundAll } from '../text/index.ts';
import { parseTimeValue } from './calendar/time-value.ts';
import type { Candidate, Meaning } from './meaning.ts';
import { dropOverlaps } from './refine/drop-overlaps.ts';
import { joinParts } from './refine/join-parts.ts';
import { readModifiers } from './refine/read-modifiers.ts';
import { shareYear } from './refine/share-year.ts';
import { narrowInterval } from './resolve/narrow-interval.ts';
import { basisOf, type Resolved, resolveMeaning, type Surroundings } from './resolve/resolve-meaning.ts';
import { tenseAround } from './resolve/tense.ts';
import { englishRules } from './rules/all-rules.ts';
import { findCandidates } from './rules/rule.ts';
import type { TimeTables } from './time-tables.ts';
import type { DayInterval, TimeExpression, TimeType } from './types.ts';

/** `tables.time` as a whole, or parts of it; without them no holiday is known and zones stay letters. */
export type FindTimesOptions = Partial<TimeTables>;

/** A year told of is carried on over so many characters without a new one. */
const TOLD_YEAR_REACH_CHARS = 500;
/** "A year earlier" leans on what was named at most so far before. */
const REFERENCE_REACH_CHARS = 1500;

interface Told {
  readonly end: number;
  readonly value: string;
  readonly year: number | null;
  readonly quarter: { readonly end: number; readonly value: string } | null;
}

function typeOf(meaning: Meaning): TimeType {
  if (meaning.kind === 'clock') return 'TIME';
  if (meaning.kind === 'duration') return 'DURATION';
  return meaning.kind === 'set' ? 'SET' : 'DATE';
}

/** Lone parts of the day ("the night") and lone clocks in words name no time of their own. */
function standsAlone({ meaning }: Candidate): boolean {
  return meaning.kind !== 'clock' || meaning.of !== null || /^T\d\d:(?!00$)|^T\d\d:00$/u.test(meaning.time);
}

function findPhrases(text: string, options: FindTimesOptions): readonly Candidate[] {
  const proposed = findCandidates(text, englishRules(options.holidays ?? []));
  const joined = joinParts(text, dropOverlaps(proposed)).filter(standsAlone);
  const modified = joined.map((candidate) => readModifiers(text, candidate));
  return shareYear(text, dropOverlaps(modified));
}

/** Years at least so long before the article make a history of it. */
const OLD_YEARS = 2;

/** True for a text of history: it states years long past more often than it counts from its own day. */
function tellsOfOldYears(phrases: readonly Candidate[], anchor: DayInterval | null): boolean {
  if (anchor?.from == null) return true;
  const latestOldYear = Number(anchor.from.slice(0, 4)) - OLD_YEARS;
  const isOld = ({ meaning }: Candidate): boolean =>
    meaning.kind === 'date' && meaning.year?.from === 'text' && meaning.year.year <= latestOldYear;
  const countsFromAnchor = ({ meaning }: Candidate): boolean =>
    meaning.kind === 'weekday' ||
    ((meaning.kind === 'unit' || meaning.kind === 'offset') && meaning.origin === 'anchor');
  return phrases.filter(isOld).length > 2 * phrases.filter(countsFromAnchor).length + 1;
}

/** The year that the text tells of at this place, when it stated one shortly before. */
function toldYearAt(told: Told | null, start: number): number | null {
  return told !== null && start - told.end <= TOLD_YEAR_REACH_CHARS ? told.year : null;
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

/** Comparisons ("a year earlier") are asides: what is told goes on from where it was. */
function isAside({ meaning }: Candidate): boolean {
  return meaning.kind === 'offset' && meaning.sign < 0 && meaning.unit === 'year';
}

/** What the next phrases may lean on after this one; durations, sets, vague words and asides leave it as it was. */
function nextTold(
  told: Told | null,
  candidate: Candidate,
  { value }: Resolved,
  anchor: DayInterval | null,
): Told | null {
  const { end, meaning } = candidate;
  const interval = parseTimeValue(value);
  if (interval?.from == null || basisOf(meaning) === 'vague' || isAside(candidate)) return told;
  const leansOnYear = meaning.kind === 'date' && meaning.year === null && told?.year != null;
  const isTold = basisOf(meaning) === 'stated' || (leansOnYear && value.startsWith(`${told.year}`));
  const isOver = interval.to !== null && interval.to < (anchor?.from ?? interval.to);
  const quarter = isOver && /^\d{4}-[QH]\d$/u.test(value) ? { end, value } : (told?.quarter ?? null);
  return { end, value, year: isTold ? Number(interval.from.slice(0, 4)) : null, quarter };
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
  let told: Told | null = null;
  const phrases = findPhrases(text, options);
  const isNarrative = tellsOfOldYears(phrases, anchor);
  for (const candidate of phrases) {
    const { start, end } = candidate;
    const around: Surroundings = {
      anchor,
      reference: told !== null && start - told.end <= REFERENCE_REACH_CHARS ? told.value : null,
      quarter: told?.quarter && start - told.quarter.end <= REFERENCE_REACH_CHARS ? told.quarter.value : null,
      toldYear: isNarrative ? toldYearAt(told, start) : null,
      tense: tenseAround(text, start, end),
    };
    const { value, interval } = resolveMeaning(candidate.meaning, around);
    const resolved = { value: `${value}${offsetOf(candidate, options.zones)}`, interval };
    found.push(expressionOf(text, candidate, resolved, anchor));
    told = nextTold(told, candidate, resolved, anchor);
  }
  return foundAll(found);
}
