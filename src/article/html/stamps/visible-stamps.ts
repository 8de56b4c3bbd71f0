// Dates that stand in short lines of the page for its readers, near the headline or below the text.

import { isInside } from '../page-tree.ts';
import { type NumericOrder, readDate } from './read-date.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { isOtherDate, roleOfWords } from './stamp-words.ts';

/** Longer lines are sentences, which date other things. */
const maxLineChars = 160;
/** A date further into a text is one that it tells of. */
const datelineChars = 45;
/** Lines that far from the headline still belong to its head. */
const headLines = 12;

const trustOf = {
  head: 66,
  /** Above the headline stands today's date as often as the article's. */
  aboveHead: 59,
  main: 58,
  elsewhere: 40,
  dateline: 45,
  worded: 6,
  chrome: -25,
  modified: -15,
  shortBonus: 3,
};

/** Dates in short lines, in the order of the page. */
export function findVisibleStamps(
  { outline, headline, main }: StampInput,
  order: NumericOrder,
): readonly StampDraft[] {
  const { tree, lines, chrome, prose } = outline;
  const headAt = headline === null ? -1 : lines.indexOf(headline);
  return lines.flatMap((line, at): StampDraft[] => {
    if (
      line.text.length > maxLineChars ||
      !/\d/u.test(line.text) ||
      ((prose[at] ?? 0) > 0 && line.text.length > 100)
    )
      return [];
    const value = readDate(line.text, order);
    if (value === null || isOtherDate(line.text) || chrome[line.block] === 'embedded-post') return [];
    const role = roleOfWords(line.text);
    const reason = chrome[line.block] ?? null;
    const isHead = headAt >= 0 && at > headAt - 6 && at < headAt + headLines;
    const place = isHead
      ? at < headAt
        ? trustOf.aboveHead
        : trustOf.head
      : isInside(tree, line.block, main)
        ? trustOf.main
        : trustOf.elsewhere;
    const trust =
      place +
      (role === 'unclear' ? 0 : trustOf.worded) +
      (reason === null || reason === 'byline' ? 0 : trustOf.chrome) +
      (role === 'modified' ? trustOf.modified : 0) +
      (line.text.length < 40 ? trustOf.shortBonus : 0);
    return [{ value, role, ruleId: 'visible-date', quote: line.text, pageSpan: line.pageSpan, trust }];
  });
}

/** A text that begins with its date: "27.1.2022 - Bei der ...", "Pressemitteilung vom 25. Januar 2022". */
export function findDatelineStamps(
  { outline, main }: StampInput,
  order: NumericOrder,
): readonly StampDraft[] {
  const { tree, lines, prose } = outline;
  const first = lines.findIndex((line, at) => (prose[at] ?? 0) > 0 && isInside(tree, line.block, main));
  const line = lines[first];
  if (line === undefined) return [];
  const quote = line.text.slice(0, datelineChars);
  const value = readDate(quote, order);
  if (value === null || isOtherDate(quote)) return [];
  return [
    { value, role: 'unclear', ruleId: 'dateline', quote, pageSpan: line.pageSpan, trust: trustOf.dateline },
  ];
}
