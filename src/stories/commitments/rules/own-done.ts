// What the sentence of a promise says of its keeping: "promised to send an envoy, and did so on 3 May", "pledged to leave by June and has
// since done so". Leaves alone "and did not", and "and Fiji did so", which is another's deed.

import { type DayInterval, findTimes, type TimeTables } from '../../../time/index.ts';
import { surelyReported } from '../../reports/order-reports.ts';
import { sentenceAround } from '../../reports/sentences.ts';
import type { Report } from '../../reports/types.ts';

const done =
  /(?:\band|,\s+which)\s+(?:(?:it|they|he|she)\s+)?(?:(?:did|(?:has|have|had)(?:\s+since)?\s+done)\s+(?:so|this|that|it)\b|(?:did|has|have)(?=\s*(?:[,.;]|$|on\s|in\s|at\s|last\s))|(?:has\s+|have\s+)?kept\s+(?:its|his|her|their)\s+(?:word|promise|pledge)\b)/iu;

/** The days on which it was kept, by its own sentence; null where that tells nothing of it. */
export function readOwnDone({ event, text, reported }: Report, time: TimeTables): DayInterval | null {
  const { start, end } = sentenceAround(text, event.evidence.span);
  const sentence = text.slice(start, end);
  const from = Math.max(0, event.trigger.end - start);
  const told = done.exec(sentence.slice(from));
  if (told === null) return null;
  const behind = from + told.index + told[0].length;
  const by = { from: null, to: surelyReported(reported) };
  const [clause = ''] = sentence.slice(behind).split(/[,;]/u);
  const { found } = findTimes(sentence.slice(0, behind + clause.length), reported, time);
  const day = found.find(({ span, type }) => span.start >= behind && type === 'DATE')?.interval;
  const isPast = day?.from != null && day.to !== null && day.to <= by.to;
  return isPast && day.from >= (event.occurred.from ?? '') ? day : by;
}
