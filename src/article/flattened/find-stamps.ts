// The dates that a flattened page shows about itself, around its headline: "Changed 3 May 2024, 08:15 CET, first published ...".

import type { ArticleTables } from '../../tables/index.ts';
import { type DateOrder, parseDateStamp, type TimeTables } from '../../time/index.ts';
import { tellLanguage } from '../tell-language.ts';
import type { Stamp } from '../types.ts';
import type { LineView } from './describe-line.ts';
import type { Layout } from './lay-out-page.ts';

/** Longer lines tell of dates; they do not stamp. */
const maxStampWords = 40;
const maxStampChars = 400;
/** Where stamps are looked for: so many lines above the headline, and below the article's last line. */
const linesAboveHeadline = 8;
const linesBelowArticle = 6;
/** Above an article without a headline, which must stand somewhere there, the stamp may stand further off. */
const linesAboveUntitled = 24;
/** So far below the article stand teasers, too; dates there and within the article count only where all are one day. */
const linesFarBelow = 14;
/** A lede may stand between the headline and its stamp: so many lines of the article are read for a short line with a date. */
const linesIntoArticle = 5;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly role: Stamp['role'];
}

/** Undoes what flattening glued to a date: "Zenda TimesApr 28, 20232:23 PM" was "Zenda Times", "Apr 28, 2023" and "2:23 PM". */
function unglueDate(text: string): string {
  return text
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,11}\.? \d{1,2},? (?:19|20)\d\d)/gu, ' ')
    .replace(/(?<=[\p{L}.,] |\p{L}\.? \d{1,2} )((?:19|20)\d\d)(?=\d)/gu, '$1 ');
}

/** "Available until 6 May 2024" and "Verfügbar bis 06.05.2024" tell of the page's end. */
const untilWord =
  /(?:^|[^\p{L}])(?:until|till|through|expires|expiry|deadline|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|fino al|até|tot)[:\s]+$/iu;

/** The words of the labels that stand in a line, with their places. */
function findLabels(
  text: string,
  labels: ArticleTables['stampLabels'],
): readonly { start: number; role: Stamp['role'] }[] {
  const found: { start: number; role: Stamp['role'] }[] = [];
  for (const match of text.matchAll(/\p{Lu}?\p{Ll}+|\p{Lo}+|\p{Lu}+/gu)) {
    const role = labels.get(match[0].toLowerCase());
    if (role !== undefined) found.push({ start: match.index, role });
  }
  return found;
}

/** Cuts a line before each label, so that each piece holds the date of one label. */
function cutAtLabels(text: string, labels: ArticleTables['stampLabels']): readonly Piece[] {
  const found = findLabels(text, labels);
  const starts = [0, ...found.map(({ start }) => start), text.length];
  return starts.slice(0, -1).map((start, at) => ({
    text: text.slice(start, starts[at + 1]),
    start,
    role: found[at - 1]?.role ?? 'unclear',
  }));
}

/** The order of day and month: what the page's own numeric dates settle, else day first in all languages but English. */
function tellDateOrder(views: readonly LineView[], isEnglish: boolean): DateOrder | undefined {
  const votes = { dmy: 0, mdy: 0 };
  for (const { line } of views)
    for (const [, first = '', second = ''] of line.text.matchAll(
      /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/gu,
    )) {
      if (Number(first) > 12) votes.dmy += 1;
      else if (Number(second) > 12) votes.mdy += 1;
    }
  if (votes.dmy === votes.mdy) return isEnglish ? undefined : 'dmy';
  return votes.dmy > votes.mdy ? 'dmy' : 'mdy';
}

function stampsOfLine(
  { line, words }: LineView,
  tables: ArticleTables,
  time: TimeTables,
  order: DateOrder | undefined,
): readonly Stamp[] {
  if (words > maxStampWords || line.text.length > maxStampChars || !/\d/u.test(line.text)) return [];
  return cutAtLabels(line.text, tables.stampLabels).flatMap((piece): Stamp[] => {
    const text = unglueDate(piece.text);
    const date = parseDateStamp(text, { ...time, ...(order === undefined ? {} : { order }) });
    if (date === null || untilWord.test(text.slice(0, date.span.start))) return [];
    const start = line.span.start + piece.start;
    const quote = piece.text.trimEnd();
    const pageSpan = { start, end: start + quote.length };
    return [
      { value: date.value, days: date.days, role: piece.role, ruleId: 'visible-date', quote, pageSpan },
    ];
  });
}

/** How far a stamp may be trusted: publication before a bare date before a change. */
const rolesByTrust: readonly Stamp['role'][] = ['published', 'unclear', 'modified'];

/** The stamps if they all tell one day, else none. */
function ifOneDay(stamps: readonly Stamp[]): readonly Stamp[] {
  return new Set(stamps.map(({ days }) => `${days.from} ${days.to}`)).size === 1 ? stamps : [];
}

/**
 * The stamps near the headline, else those around the article's end; a date in a longer line counts
 * where no short line below the headline has one: captions tell of dates, too.
 */
function readPlaces(
  views: readonly LineView[],
  { headlineAt, coreStart, coreEnd }: Layout,
  read: (lines: readonly LineView[]) => readonly Stamp[],
): readonly Stamp[] {
  const isDateline = (view: LineView): boolean => view.isDateline;
  const top = headlineAt ?? coreStart;
  const head = views.slice(top, coreStart);
  const opening = views.slice(coreStart, coreStart + linesIntoArticle);
  const farAbove = headlineAt === null ? linesAboveUntitled : linesAboveHeadline;
  const above = views.slice(Math.max(0, top - farAbove), top).toReversed();
  const under = read([...head, ...opening].filter(isDateline));
  const over = read(above.filter(isDateline));
  const told = read([...head, ...above].filter((view) => !isDateline(view)));
  const near = under.length > 0 ? [...under, ...over] : [...told, ...over];
  if (near.length > 0) return near;
  const below = read(views.slice(coreEnd, coreEnd + linesBelowArticle));
  if (below.length > 0) return below;
  const within = ifOneDay(read(views.slice(coreStart, coreEnd).filter(isDateline)));
  return within.length > 0
    ? within
    : ifOneDay(read(views.slice(coreEnd, coreEnd + linesFarBelow).filter(isDateline)));
}

/** The stamps near the headline, else those right below the article; in order of trust, then of nearness to the headline. */
export function findStamps(
  views: readonly LineView[],
  layout: Layout,
  tables: ArticleTables,
  time: TimeTables,
): readonly Stamp[] {
  const prose = views.slice(layout.coreStart, layout.coreStart + linesIntoArticle);
  const language = tellLanguage(prose.map(({ line }) => line.text).join(' '), null, tables);
  const order = tellDateOrder(views, language === 'en' || language === 'und');
  const found = readPlaces(views, layout, (lines) =>
    lines.flatMap((view) => stampsOfLine(view, tables, time, order)),
  );
  return rolesByTrust.flatMap((role) => found.filter((stamp) => stamp.role === role));
}
