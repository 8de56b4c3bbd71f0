// Dates that stand in short lines of the page for its readers, near the headline or below the text.

import type { Span } from '../../../text/index.ts';
import { isAfterPlace } from '../../dateline-place.ts';
import type { PageLine } from '../find-lines.ts';
import { isInside } from '../page-tree.ts';
import { isBound } from './date-bounds.ts';
import { type DatePiece, readPieces } from './date-pieces.ts';
import { findOthersDates } from './dropped-places.ts';
import { type DateReading, readDate } from './read-date.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { isOtherDate } from './stamp-words.ts';

/** Digits, and signs of the scripts that have some of their own; `\p{Nd}` takes five times as long. */
const maybeDigit = /[\d\u0660-\u1c59\ua620-\uabf9\uff10-\uff19]/u;
/** Longer lines are sentences, which date other things. */
const maxLineChars = 160;
/** So much prose is no line of a date. */
const maxProseChars = 100;
/** A date further into a text is one that it tells of. */
const datelineChars = 45;
/** Lines that far from the headline still belong to its head. */
const headLines = 12;
const linesAboveHead = 5;
/** What names itself chrome is of the article where it stands so few lines below the headline. */
const linesRightBelow = 3;
/** Pictures, tags and buttons between headline and text make so many lines at most. */
const mostHeadLines = 40;
const otherLabelChars = 25;
/** A text may begin with a motto or a summary: its date is looked for in so many paragraphs. */
const datelineParagraphs = 3;

const trustOf = {
  head: 66,
  /** Above the headline stands today's date as often as the article's. */
  aboveHead: 59,
  /** Where it is the last line above, it is a date of the article. */
  rightAbove: 63,
  main: 58,
  /** Short texts end near the headline, with dates of other stories right below. */
  belowText: 56,
  elsewhere: 40,
  dateline: 45,
  /** A place before the date and an agency or a dash behind it: so begin reports, and nothing else. */
  placedDateline: 63,
  worded: 6,
  chrome: -25,
  /** What says that it is the day of publication may stand in a footer. */
  wordedChrome: -8,
  modified: -15,
  shortBonus: 3,
  wordy: -4,
};
const shortChars = 40;
const shortRowChars = 60;
const imprintLinks = 0.2;
const fewWords = 8;

/** The lines from the headline to the text, by their places; -1 where the page has no headline. */
interface Head {
  readonly at: number;
  readonly textAt: number;
}

function findHead({ outline: { lines, prose, chrome }, headline }: StampInput): Head {
  const at = headline === null ? -1 : lines.indexOf(headline);
  if (at < 0) return { at, textAt: at };
  const below = lines.slice(at + 1, at + mostHeadLines);
  const text = below.findIndex(
    ({ block }, line) => (prose[at + 1 + line] ?? 0) > maxProseChars && (chrome[block] ?? null) === null,
  );
  return { at, textAt: at + 1 + Math.max(0, text) };
}

/** True below the element of the article, where lists of other stories begin, however short the text is. */
function isBelowText({ outline, main, headline }: StampInput, line: PageLine): boolean {
  const last = outline.tree.lastInside[main] ?? main;
  return headline !== null && headline.block <= last && line.block > last;
}

function placeTrust(input: StampInput, line: PageLine, at: number, head: Head): number {
  const { outline, main } = input;
  if (isBelowText(input, line)) return trustOf.belowText;
  if (head.at >= 0 && at >= head.at - linesAboveHead && at < Math.max(head.at + headLines, head.textAt)) {
    if (at === head.at - 1) return trustOf.rightAbove;
    return at < head.at ? trustOf.aboveHead : trustOf.head;
  }
  return isInside(outline.tree, line.block, main) ? trustOf.main : trustOf.elsewhere;
}

/** True where chrome is no reason for doubt: bylines, and whatever stands right below the headline. */
function isOpen(reason: string | null, at: number, head: Head): boolean {
  if (reason === null || reason === 'byline') return true;
  return reason !== 'comments' && head.at >= 0 && at > head.at && at <= head.at + linesRightBelow;
}

/** True for what a short line above labels as another date: "Joined" above "11 May 2017" tells of who wrote. */
function isLabelledOther(above: PageLine | undefined): boolean {
  return above !== undefined && above.text.length < otherLabelChars && isOtherDate(above.text);
}

function trustIn(piece: DatePiece, place: number, isChrome: boolean): number {
  const { role, quote, words } = piece;
  const chrome = role === 'published' ? trustOf.wordedChrome : trustOf.chrome;
  return (
    place +
    (role === 'unclear' ? 0 : trustOf.worded) +
    (isChrome ? chrome : 0) +
    (role === 'modified' ? trustOf.modified : 0) +
    (quote.length < shortChars ? trustOf.shortBonus : 0) +
    (words > fewWords ? trustOf.wordy : 0)
  );
}

/** The short rows of a line with breaks and hardly any links, as an imprint has them. */
function shortRows({ text, weight, linkWeight }: PageLine): readonly string[] {
  if (!text.includes('\n') || linkWeight > weight * imprintLinks) return [];
  return text.split('\n').filter(({ length }) => length <= shortRowChars);
}

/** Dates in short lines, in the order of the page. */
export function findVisibleStamps(input: StampInput, reading: DateReading): readonly StampDraft[] {
  const { tree, lines, chrome, prose } = input.outline;
  const isOfOthers = findOthersDates(input);
  const head = findHead(input);
  return lines.flatMap((line, at): readonly StampDraft[] => {
    if (!maybeDigit.test(line.text)) return [];
    const isProse = line.text.length > maxLineChars || (prose[at] ?? 0) > maxProseChars;
    // The date of a page may stand in an imprint whose lines are parted by breaks alone.
    const rows = isProse ? shortRows(line) : [line.text];
    if (rows.length === 0) return [];
    const reason = chrome[line.block] ?? null;
    const isRow = tree.elements[line.block]?.name === 'tr';
    const pieces = rows
      .flatMap((row) => readPieces(row, reading))
      .filter(
        ({ role }) =>
          !((isRow || isProse) && role === 'unclear') && !isOfOthers(line.block, line.pageSpan.start, role),
      );
    if (pieces.length === 0 || isLabelledOther(lines[at - 1])) return [];
    const place = placeTrust(input, line, at, head);
    const isChrome = !isOpen(reason, at, head);
    return pieces.map((piece) => ({
      value: piece.value,
      days: piece.days,
      role: piece.role,
      ruleId: 'visible-date',
      quote: piece.quote,
      pageSpan: line.pageSpan,
      trust: trustIn(piece, place, isChrome),
    }));
  });
}

/** True for a date that stands alone at the start of a paragraph: "(21. November 2022) Wer ...". */
function isAtStart(text: string, span: Span): boolean {
  return /^[([]?$/u.test(text.slice(0, span.start)) && /^\s?[)\]:–—-]/u.test(text.slice(span.end));
}

function readDateline(line: PageLine, isFirst: boolean, reading: DateReading): readonly StampDraft[] {
  const quote = line.text.slice(0, datelineChars);
  const read = readDate(quote, reading);
  if (read === null || isOtherDate(quote)) return [];
  const { value, days, span } = read;
  if (isBound(quote, span, reading)) return [];
  const isPlaced = isAfterPlace(line.text.slice(0, maxLineChars), span);
  if (!isFirst && !isPlaced && !isAtStart(quote, span)) return [];
  const { pageSpan } = line;
  const trust = isPlaced ? trustOf.placedDateline : trustOf.dateline;
  return [{ value, days, role: 'unclear', ruleId: 'dateline', quote, pageSpan, trust }];
}

/**
 * A text that begins with its date: "27.1.2022 - Bei der ...", "(21. November 2022) Wer ...", "Pressemitteilung vom
 * 25. Januar 2022". One behind a place goes before the others: a notice of a correction may stand above it.
 */
export function findDatelineStamps(
  { outline, main }: StampInput,
  reading: DateReading,
): readonly StampDraft[] {
  const { tree, lines, prose } = outline;
  const paragraphs = lines
    .filter((line, at) => (prose[at] ?? 0) > 0 && isInside(tree, line.block, main))
    .slice(0, datelineParagraphs);
  const found = paragraphs.flatMap((line, at) => readDateline(line, at === 0, reading));
  return found.toSorted((a, b) => b.trust - a.trust).slice(0, 1);
}

/** A long line may end with what a short one says: "... Published by Ann Lee on 3 May 2020. All rights reserved." */
const longLineChars = 400;
/** Nothing there is of the article, whatever its label says. */
const isElsewhere: ReadonlySet<string> = new Set([
  'related-headlines',
  'teaser-list',
  'nested-article',
  'comments',
  'embedded-post',
]);
const lastResort = { labelled: 30, title: 28 };

/** Where nothing else dates a page: labelled dates of its longer lines, and the date in its title. */
export function findLastResorts(input: StampInput, reading: DateReading): readonly StampDraft[] {
  const { lines, chrome } = input.outline;
  const labelled = lines
    .filter(({ text, block }) => text.length <= longLineChars && !isElsewhere.has(chrome[block] ?? ''))
    .flatMap(({ text, pageSpan }) =>
      readPieces(text, reading)
        .filter(({ role, words, isLabelled }) => role === 'published' && (words <= fewWords || isLabelled))
        .map((piece) => ({ piece, pageSpan, ruleId: 'visible-date', trust: lastResort.labelled })),
    );
  const titled = readPieces(input.metadata.title ?? '', reading).map((piece) => ({
    piece,
    pageSpan: null,
    ruleId: 'title-date',
    trust: lastResort.title,
  }));
  return [...labelled, ...titled].map(({ piece, ...stamp }): StampDraft => {
    const { value, days, role, quote } = piece;
    return { value, days, role, quote, ...stamp };
  });
}
