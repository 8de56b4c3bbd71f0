// Reads by when an act is to be done: "by 30 September", "within two months", "before the summit in October", "next year".
// Leaves alone: "announced on Monday", "by a year", "for two months", and what only the dating of the article tells.

import {
  addDays,
  addYears,
  type Day,
  type DayInterval,
  daysBetween,
  findTimes,
  type TimeExpression,
  type TimeTables,
} from '../../../time/index.ts';
import { afterDuration } from '../../reports/after-duration.ts';

/** "Before the summit in October": some words may stand between. */
const byBefore =
  /\b(?:by|before|until|ahead of|no later than|not later than|not after)\s+(?:the\s+)?(?:(?:[\p{L}-]+\s+){1,5}?(?:in|on|of)\s+(?:the\s+)?)?$/iu;
/** "Before 1 October": that day itself is too late. */
const rightBefore = /(?<!\bor\s+)\bbefore\s+(?:the\s+)?$/iu;
const withinBefore = /\b(?:within|in|over|inside)\s+(?:the\s+)?(?:next\s+|coming\s+)?$/iu;
/** "In August", "on 20 May", "in the course of June". */
const onBefore = /\b(?:in|on|at|during|in the course of|some time in)\s+(?:the\s+)?$/iu;
/** "From July", "as of 1 June": never tells when it was promised, so it may stand before the promise. */
const fromBefore = /\b(?:from|as of|as from|starting|beginning|effective)\s+(?:on\s+|in\s+)?(?:the\s+)?$/iu;
/** "The first of which is to arrive in 2027": the day of a part. */
const ofPart =
  /\b(?:the first|first|some|half|part|several|others?|the rest|the remainder|one|two) of (?:which|whom|them|these|those)\b[^;]*$|\bthe (?:first|others?|rest)\b[^,;]{0,30} (?:is|are|was|were) to\b[^;]*$/iu;
/** "Before the year is out", "by the time the month ends". */
const beforeOut =
  /\b(?:before|by the time)\s+the\s+(week|month|year|decade)\s+(?:is\s+(?:out|over|up|through)|ends|closes|runs out)\b/giu;
/** "Next year", "later this month", "tomorrow". */
const ownAhead =
  /^(?:next|later|this|tomorrow|the coming|early next|late next|the end of|the second half of)\b/iu;

/** A cheap look before times are read: most sentences have no due day. */
const anyDue =
  /\b(?:by|before|after|until|than|ahead|within|inside|over|in|on|at|during|from|as|starting|beginning|next|later|this|tomorrow)\b/iu;

/** An article that may be of any day of so long a time tells no day by "next month". */
const longestDating = 31;

/** What a due day is counted from. */
export interface DueFrom {
  readonly reported: DayInterval;
  /** The day on which the promise was made, where it is told. */
  readonly made?: Day | null;
  /** The first day on which it may have been made, where that is told: "promised in January". */
  readonly madeFrom?: Day | null;
  /** Where in the text the promise begins: what stands before it ("on Monday") tells when it was made. */
  readonly behind?: number;
  /** True where it was not done by its day, which lies behind: "was to open on March 1. It did not". */
  readonly isPast?: boolean;
}

function isVague({ from, to }: DayInterval): boolean {
  return from === null || to === null || daysBetween(from, to) > longestDating;
}

function isWeekday({ text }: TimeExpression): boolean {
  return (
    /^(?:on )?\p{L}+day(?:\s+(?:morning|afternoon|evening|night))?$/iu.test(text) ||
    /^to(?:day|night)$/iu.test(text)
  );
}

/** By the words right before a day. */
function ofDate(
  time: TimeExpression,
  before: string,
  { reported, behind = 0, isPast = false }: DueFrom,
): DayInterval | null {
  const { interval, mod } = time;
  // "By the same day" is told by another sentence.
  if (interval?.to == null || /^the same\b/iu.test(time.text)) return null;
  if (time.basis !== 'stated' && isVague(reported)) return null;
  if (rightBefore.test(before) && mod !== 'END' && interval.from !== null)
    return { from: reported.from, to: addDays(interval.from, -1) };
  if (byBefore.test(before)) return { from: reported.from, to: interval.to };
  const isAhead = interval.to > (reported.to ?? reported.from ?? '');
  if (!(isAhead || (isPast && ofDeed.test(before))) || isWeekday(time)) return null;
  if (fromBefore.test(before)) return interval;
  if (time.span.start < behind) return null;
  return onBefore.test(before) || ownAhead.test(time.text) ? interval : null;
}

/** "The first such visit in twelve years": so long there was none. */
const sinceWhen =
  /\b(?:first|second|third|last|only|latest|worst|biggest|largest|longest|heaviest|deadliest|highest|lowest)\b[^.;]*\bin\s+(?:the\s+)?$/iu;

function ofDuration(
  { value }: TimeExpression,
  before: string,
  { reported, made }: DueFrom,
): DayInterval | null {
  const from = made ?? (isVague(reported) ? null : (reported.to ?? reported.from));
  if (!withinBefore.test(before) || from === null) return null;
  const to = afterDuration(value, from);
  return to === null ? null : { from: reported.from, to };
}

/** "Was to open on March 1", not "agreed in July": words before a day that has passed. */
const ofDeed = /\b(?:to|would)\s+\p{Ll}/u;

/** "By the end of last year": no day ahead. */
const saidPast =
  /\b(?:last|past|previous)\s+(?:week|month|year|spring|summer|autumn|fall|winter|quarter)\b/iu;

/** The last of a February stays the last. */
function yearBefore(day: Day): Day {
  return addDays(addYears(addDays(day, 1), -1), -1);
}

/** "Swore to settle it by December" tells of a past swearing, not of a past December. */
function notBehind(
  due: DayInterval | null,
  { basis, text, type }: TimeExpression,
  { reported, madeFrom = null, isPast = false }: DueFrom,
): DayInterval | null {
  if (due?.to == null || basis === 'stated' || saidPast.test(text)) return due;
  // "Promised to open by the end of February, but has not": the February that has passed.
  if (isPast) return due.to > (reported.to ?? due.to) ? { from: null, to: yearBefore(due.to) } : due;
  // "Promised in January to pay by March 1", told on March 12: the March of that year.
  const isBehind = due.to < (reported.from ?? '');
  const last = isBehind ? due.to : yearBefore(due.to);
  if (madeFrom !== null && type === 'DATE' && last >= madeFrom) return { from: null, to: last };
  if (!isBehind) return due;
  return { from: due.from, to: addYears(due.to, 1) };
}

/** The days by which it is due; `to` is the last day on which it is in time. */
export function readDueDay(told: string, since: DueFrom, tables: TimeTables): DayInterval | null {
  if (!anyDue.test(told)) return null;
  const text = told.replace(beforeOut, 'by the end of the $1');
  const { found } = findTimes(text, since.reported, {
    ...tables,
    untold: since.isPast === true ? 'back' : 'ahead',
  });
  for (const time of found) {
    const before = text.slice(0, time.span.start);
    if (ofPart.test(before) || sinceWhen.test(before)) continue;
    const due =
      time.type === 'DATE' || time.type === 'TIME'
        ? ofDate(time, before, since)
        : time.type === 'DURATION'
          ? ofDuration(time, before, since)
          : null;
    if (due !== null) return notBehind(due, time, since);
  }
  return null;
}
