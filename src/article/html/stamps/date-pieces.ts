// Cuts a line at its labels, so that each date is read with the word that belongs to it.
// Reads "First published 3 May 2020, updated 5 May 2020" as two dates; leaves "open until 3 May 2020" alone.

import type { Stamp } from '../../types.ts';
import { isBound } from './date-bounds.ts';
import { type DateReading, readDate } from './read-date.ts';
import { findLabels, isOtherDate } from './stamp-words.ts';

export interface DatePiece {
  readonly value: string;
  readonly days: Stamp['days'];
  readonly role: Stamp['role'];
  readonly quote: string;
  /** How many words stand around the date. */
  readonly words: number;
  /** Whether a label stands right before or behind the date: "on 3 May 2020 at 10:05 posted by". */
  readonly isLabelled: boolean;
}

/** A label stands so near its date in a long line. */
const labelChars = 25;

interface Cut {
  readonly text: string;
  readonly role: Stamp['role'];
}

/** The part before the first label has no role, but for the label behind it: "2019.03.26 last update". */
function cutAtLabels(text: string): readonly Cut[] {
  const labels = findLabels(text);
  const [first] = labels;
  if (first === undefined) return [{ text, role: 'unclear' }];
  const isTrailing = labels.length === 1 && !/\d/u.test(text.slice(first.end));
  if (isTrailing) return [{ text, role: first.role }];
  const after = labels.map(({ start, role }, at) => ({
    text: text.slice(start, labels[at + 1]?.start),
    role,
  }));
  return [{ text: text.slice(0, first.start), role: 'unclear' }, ...after];
}

const maybeDate =
  /\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]|\d[-\s]\p{L}{3}|年|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/u;

/** The dates of a line that may be stamps, each with the role that its label gives it. */
export function readPieces(line: string, reading: DateReading): readonly DatePiece[] {
  if (!maybeDate.test(line)) return [];
  return cutAtLabels(line).flatMap(({ text, role }): readonly DatePiece[] => {
    const read = readDate(text, reading);
    if (read === null || isOtherDate(text)) return [];
    const { value, days, span } = read;
    const before = text.slice(0, span.start);
    const after = text.slice(span.end);
    if (isBound(text, span, reading)) return [];
    const words = `${before} ${after}`.match(/\p{L}{2,}/gu)?.length ?? 0;
    const isLabelled =
      role !== 'unclear' && findLabels(before.slice(-labelChars) + after.slice(0, labelChars)).length > 0;
    return [{ value, days, role, quote: text.trim(), words, isLabelled }];
  });
}
