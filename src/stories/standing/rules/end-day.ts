// Reads when a state is to end: "until 28 February 2024", "through June", "lapses on 3 May", "ends in six months", "for six months",
// "by a year". Leaves alone: "for the first time", "by Monday", "since 2020".

import {
  addYears,
  type Day,
  type DayInterval,
  daysBetween,
  findTimes,
  type TimeExpression,
  type TimeTables,
} from '../../../time/index.ts';
import { afterDuration } from '../../reports/after-duration.ts';

const untilBefore =
  /\b(?:until|till|through|(?:expir(?:e[sd]?|ing|y)|laps(?:e[sd]?|ing)|end(?:s|ed|ing)?)(?:\s+on|\s+in|\s+at)?|run(?:s|ning)? (?:to|out(?: on| in)?)|(?:extended|prolonged|renewed)\s+to)\s+(?:the end of\s+)?$/iu;
const lengthBefore = /\b(?:for|by)\s+(?:a |an |another |a further |a period of |at least |up to )?$/iu;

const over = /^(?:expired|lapsed|ended)\b/iu;

/** "Said that the duty would run until 30 June": a day that would lie behind the report lies ahead; "expired on 3 May" does not. */
function aheadOf(time: TimeExpression, text: string, { reported, tables }: Told): DayInterval | null {
  const { interval, span } = time;
  const day = interval?.to ?? null;
  const words = text.slice(text.slice(0, span.start).search(untilBefore), span.end);
  if (day === null || reported.from === null || day >= reported.from || over.test(words)) return interval;
  const { found } = findTimes(words, reported, { ...tables, untold: 'ahead' });
  const ahead = found.find(({ type }) => type === 'DATE')?.interval ?? interval;
  // "Was extended to September 8", told in May: no end is put off to a day that has passed.
  const isBehind = time.basis !== 'stated' && (ahead?.to ?? '') < reported.from;
  return ahead?.to != null && isBehind && extendedTo.test(words)
    ? { from: null, to: addYears(ahead.to, 1) }
    : ahead;
}

const extendedTo = /^(?:extended|prolonged|renewed)\b/iu;

interface Told {
  readonly reported: DayInterval;
  /** The day that lengths of time are counted from; null where they tell no end. */
  readonly began: Day | null;
  readonly tables: TimeTables;
}

/** A day, or an hour of one ("5 a.m. on Monday"); an hour alone is of any day. */
function namesDay({ type, ruleId }: TimeExpression): boolean {
  return type === 'DATE' || (type === 'TIME' && ruleId !== 'clock-time');
}

function endOf(time: TimeExpression, text: string, told: Told): DayInterval | null {
  const { began } = told;
  const before = text.slice(0, time.span.start);
  if (namesDay(time) && untilBefore.test(before)) return aheadOf(time, text, told);
  if (time.type !== 'DURATION' || began === null || !lengthBefore.test(before)) return null;
  const day = afterDuration(time.value, began);
  return day === null ? null : { from: day, to: day };
}

const lengthFrom =
  /\bfor\s+((?:an?|one|two|three|four|five|six|nine|ten|twelve|\d+)\s+(?:day|week|month|year)s?)\s+(?:from|starting|beginning)\s+(?:on\s+)?/iu;

/** "From 1 January" without its year: the day that lies nearest to the report. */
function nearest(days: readonly Day[], to: Day | null): Day | undefined {
  const away = (day: Day) => (to === null ? 0 : Math.abs(daysBetween(day, to)));
  return days.toSorted((a, b) => away(a) - away(b))[0];
}

/** "For two years from 1 July": counted from the day that is told. */
function endFromDay(text: string, { reported, tables }: Told): EndDay | null {
  const match = lengthFrom.exec(text);
  if (match === null) return null;
  const length = findTimes(match[1] ?? '', reported, tables).found.find(({ type }) => type === 'DURATION');
  const behind = text.slice(match.index + match[0].length);
  const from = nearest(
    [tables, { ...tables, untold: 'ahead' as const }].flatMap((times) => {
      const first = findTimes(behind, reported, times).found[0];
      return first?.span.start === 0 && first.type === 'DATE' ? (first.interval?.from ?? []) : [];
    }),
    reported.to,
  );
  const day = from === undefined || length === undefined ? null : afterDuration(length.value, from);
  return day === null ? null : { days: { from: day, to: day }, isNamed: true };
}

export interface EndDay {
  readonly days: DayInterval;
  /** True for a day that is named, false for a length of time that was counted. */
  readonly isNamed: boolean;
}

/** A cheap look before times are read: most sentences have no end day. */
const anyEnd =
  /\b(?:until|till|through|expir(?:e[sd]?|ing|y)|laps(?:e[sd]?|ing)|end(?:s|ed|ing)?|runs?|running|(?:extended|prolonged|renewed) to)\b|\b(?:for|by)\s+(?:an?\s+)?(?:[\w-]+\s+){0,3}?(?:hour|day|week|month|year)s?\b/iu;

/** The days of the end; a day that is named wins over a length of time that is counted from `began`. */
export function readEndDay(
  text: string,
  reported: DayInterval,
  began: Day | null,
  tables: TimeTables,
): EndDay | null {
  if (!anyEnd.test(text)) return null;
  const counted = endFromDay(text, { reported, began, tables });
  if (counted !== null) return counted;
  const { found } = findTimes(text, reported, { ...tables, untold: 'ahead' });
  const ends = found.flatMap((time) => {
    const days = endOf(time, text, { reported, began, tables });
    const isOld = endBefore.test(text.slice(0, time.span.start));
    return days === null ? [] : [{ days, isNamed: namesDay(time), isOld }];
  });
  const best = ends.filter(({ isOld }) => !isOld);
  const left = best.length > 0 ? best : ends;
  const end = left.find(({ isNamed }) => isNamed) ?? left[0];
  return end === undefined ? null : { days: end.days, isNamed: end.isNamed };
}

/** "The truce, due to run out on 17 May, was extended by 45 days": the end that was put off, where another is told. */
const endBefore =
  /\b(?:due|was|were|had been)\s+to\s+(?:have\s+)?(?:run out|expired?|lapsed?|end(?:ed)?)\s+(?:on|in|at)?\s*(?:the end of\s+)?$/iu;
