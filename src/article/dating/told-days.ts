// Full dates in the words of an article in any language whose months are known. An article tells of the days right before it:
// "Am 3. März 2024 verließ der Gesandte ..." bears out a page that says 5 March 2024. English has clues of its own.

import { type DayInterval, parseDateStamp, type TimeTables } from '../../time/index.ts';
import { datedPart } from './dated-part.ts';
import type { WeighedClue } from './types.ts';

/** A date is written within so many characters around its year. */
const beforeYear = 30;
const afterYear = 18;
/** A date so near the start of a line, or in so short a line, is a stamp itself. */
const datelineChars = 45;
const proseChars = 100;
const maxTold = 40;
const strength = 0.4;

export interface TellingOptions {
  readonly language: string;
  readonly time: Pick<TimeTables, 'monthNames' | 'zones'>;
}

const isDay = ({ from, to }: DayInterval): boolean => from !== null && from === to;

function readLine(line: string, start: number, { language, time }: TellingOptions): readonly WeighedClue[] {
  if (line.length < proseChars) return [];
  return [...line.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].flatMap(({ index }): readonly WeighedClue[] => {
    const from = Math.max(0, index - beforeYear);
    const read = parseDateStamp(line.slice(from, index + afterYear), { ...time, language });
    if (read === null || !isDay(read.days) || from + read.span.start < datelineChars) return [];
    const span = { start: start + from + read.span.start, end: start + from + read.span.end };
    return [
      {
        ruleId: 'told-days',
        span,
        quote: line.slice(from + read.span.start, from + read.span.end),
        note: 'a day that is told of',
        allows: [{ from: read.days.from, to: null }],
        strength,
        group: `date ${read.days.from}`,
      },
    ];
  });
}

/** The days of which the prose of a text tells by full dates, in the order of the text. */
export function findToldDays(whole: string, options: TellingOptions): readonly WeighedClue[] {
  const text = datedPart(whole);
  const found: WeighedClue[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    found.push(...readLine(line, start, options));
    if (found.length >= maxTold) break;
    start += line.length + 1;
  }
  return found;
}
