// The days that an article speaks of, sentence by sentence: "on 25 January", "last Friday", "yesterday". A month or a year is no day.

import { type DayInterval, daysBetween, findTimes, type TimeTables } from '../../time/index.ts';
import { sentencesOf } from '../reports/sentences.ts';
import type { DatedText, DaySentence } from './types.ts';

/** A report that comes so many days later looks back: what it still tells of mattered. */
const lookedBackDays = 2;

function viewOf(day: string, { from }: DayInterval): DaySentence['view'] {
  return from !== null && from > day && daysBetween(day, from) > lookedBackDays ? 'looked back' : 'told';
}

/** In the order of the text. `subject` are words in lower case; with none, every sentence is about the subject. */
export function readDaySentences(
  { articleId, text, reported }: DatedText,
  subject: readonly string[],
  tables: TimeTables,
): readonly DaySentence[] {
  const sentences = sentencesOf(text);
  const isAbout = (start: number, end: number): boolean => {
    const lower = text.slice(start, end).toLowerCase();
    return subject.length === 0 || subject.some((word) => lower.includes(word));
  };
  const told: DaySentence[] = [];
  const { from, to } = reported;
  const [first] = sentences;
  if (first !== undefined && from !== null && from === to)
    told.push({
      ...first,
      articleId,
      day: from,
      namesSubject: isAbout(first.start, first.end),
      view: 'published',
    });
  let at = 0;
  for (const { span, interval } of findTimes(text, reported, tables).found) {
    if (interval === null || interval.from === null || interval.from !== interval.to) continue;
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= span.start) at += 1;
    const { start, end } = sentences[at] ?? span;
    const [day, namesSubject] = [interval.from, isAbout(start, end)];
    told.push({ start, end, articleId, day, namesSubject, view: viewOf(day, reported) });
  }
  return told;
}
