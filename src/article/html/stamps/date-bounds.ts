// Dates that end or begin something that the words tell of, and so stamp nothing.
// Reads "seit dem 1. Oktober 2022", "must be handed in by 15 June 2024" and "24 April to 2 October 2017"; leaves "14.30 - 3 May 2020" and "3 May 2020 - 5 min" alone.

import { type DateReading, readDate } from './read-date.ts';

const leadIns =
  /(?<!\p{L})(?:since|until|till|by|before|no later than|seit|ab|bis|vor|spätestens|depuis|dès|jusqu['’]au|avant|après|desde|hasta|antes|dal|fino|entro|vanaf|tot|sinds|с|до)(?:\s(?:the|am|dem|del|zum|den|le|el|al))?\s?$/iu;
const joint = '[-–—~～〜&]|to|until|and|bis|und|au|et|al|y|до|по|至';
/** The day that a range begins with: "24 April to", "12-"; a clock time is none. */
const rangeBefore = new RegExp(
  String.raw`(?<![\d:.h])(\d{1,2})\.?(?:\s(\p{L}{3,12}))?\s?(?:${joint})\s?$`,
  'iu',
);
const rangeAfter = new RegExp(
  String.raw`^\s?(?:\([^)]{1,4}\))?\s?(?:${joint}|から)\s?(\d{1,4})(?:\s?[./月年-]\s?\d|\.?\s?(\p{L}{3,12}))`,
  'iu',
);
const clockAfter = /^\s?[-–—]\s?\d{1,2}[:.h]\d\d(?![./]?\d)/u;

function isDay(day = '', month: string | undefined, reading: DateReading): boolean {
  return month === undefined || readDate(`${day} ${month} 2000`, reading) !== null;
}

/** True for the date at `span` of a text where it bounds something else, or is one end of a range. */
export function isBound(text: string, span: { start: number; end: number }, reading: DateReading): boolean {
  const before = text.slice(0, span.start);
  if (leadIns.test(before)) return true;
  const from = /\d/u.test(text.charAt(span.start)) ? rangeBefore.exec(before) : null;
  if (from !== null && isDay(from[1], from[2], reading)) return true;
  const after = text.slice(span.end);
  const to = clockAfter.test(after) ? null : rangeAfter.exec(after);
  return to !== null && isDay(to[1], to[2], reading);
}
