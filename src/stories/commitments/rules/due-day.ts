// Reads by when an act is to be done: "by 30 September", "within two months", "before the end of the year".
// Leaves alone: "announced on Monday", "by a year", "for two months".

import { type DayInterval, findTimes, type TimeTables } from '../../../time/index.ts';
import { afterDuration } from '../../reports/after-duration.ts';

const byBefore = /\b(?:by|before|until|no later than|not later than)\s+(?:the\s+)?$/iu;
const withinBefore = /\b(?:within|in|over)\s+(?:the\s+)?(?:next\s+|coming\s+)?$/iu;

/** A cheap look before times are read: most sentences have no due day. */
const anyDue =
  /\b(?:by|before|until|than)\s+(?:the\s+)?(?:\d|end|start|close|middle|mid|next|this|early|late|spring|summer|autumn|fall|winter|year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|tomorrow)|\b(?:within|in|over)\s+(?:[\w-]+\s+){0,3}?(?:day|week|month|year)s?\b/iu;

/** The days by which it is due; `to` is the last day on which it is in time. */
export function readDueDay(text: string, reported: DayInterval, tables: TimeTables): DayInterval | null {
  if (!anyDue.test(text)) return null;
  const { found } = findTimes(text, reported, { ...tables, untold: 'ahead' });
  for (const { span, type, value, interval } of found) {
    const before = text.slice(0, span.start);
    if (type === 'DATE' && byBefore.test(before) && interval?.to != null)
      return { from: reported.from, to: interval.to };
    const from = reported.to ?? reported.from;
    if (type === 'DURATION' && withinBefore.test(before) && from !== null) {
      const to = afterDuration(value, from);
      if (to !== null) return { from: reported.from, to };
    }
  }
  return null;
}
