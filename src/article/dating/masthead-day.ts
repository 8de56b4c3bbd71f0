// The day that a site shows at the head of every page: "Thursday, 14 March 2024" in a line of its own. It is the day on which the page
// was fetched, or that of the article: whichever it is, the article is not later. Leaves "Elections: 9 June 2024" alone.

import type { DatingClue } from '../../record/index.ts';
import { parseDateStamp, type TimeTables } from '../../time/index.ts';
import type { Extraction } from '../types.ts';

/** A masthead stands within so many lines of the page that are not the article's. */
const mastheadLines = 15;
/** "Today is Thursday, 14 March 2024 | 08:15 GMT" and little more. */
const mostChars = 60;
/** What may stand beside the date: a weekday, "today", signs and clocks. */
const beside =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|today|it|is|now|[ap]m|gmt|utc|\d{1,2}[:.]\d{2})$/iu;

function isBareDate(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return rest
    .split(/[^\p{L}\p{N}:.]+/u)
    .map((word) => word.replace(/[.:]+$/u, ''))
    .every((word) => word === '' || beside.test(word));
}

/** Null where the head of the page shows no day, or several. */
export function findMastheadDay({ blocks, dropped }: Extraction, time: TimeTables): DatingClue | null {
  const top = blocks[0]?.pageSpan?.start ?? 0;
  const head = dropped
    .filter(({ pageSpan }) => pageSpan !== null && pageSpan.end <= top)
    .slice(0, mastheadLines)
    .flatMap(({ text }) => {
      if (text.length > mostChars || !/\d/u.test(text)) return [];
      const date = parseDateStamp(text, time);
      const { from, to } = date?.days ?? { from: null, to: null };
      return date !== null && to !== null && from === to && isBareDate(text, date.span)
        ? [{ quote: text, day: to }]
        : [];
    });
  const [first] = head;
  if (first === undefined || head.some(({ day }) => day !== first.day)) return null;
  const note = 'the head of the page shows this day: the article is not later';
  const implies = { from: null, to: first.day };
  return { ruleId: 'masthead-day', kind: 'chrome', quote: first.quote, span: null, implies, note };
}
