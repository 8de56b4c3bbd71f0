// The dates that a flattened page shows about itself, around its headline: "Changed 3 May 2024, 08:15 CET, first published ...".

import type { ArticleTables } from '../../tables/index.ts';
import { type DateOrder, parseDateStamp, type TimeTables } from '../../time/index.ts';
import { isAfterPlace } from '../dateline-place.ts';
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

/** "Available until 6 May 2024", "must be handed in by 6 May 2024" and "Verfügbar bis 06.05.2024" tell of the end of something. */
const untilWord =
  /(?:^|[^\p{L}])(?:until|till|through|by|before|no later than|expires|expiry|deadline|bis(?: spätestens)?(?: zum)?|spätestens(?: am)?|vor dem|jusqu['’]au|avant le|hasta(?: el)?|antes del?|fino al|entro il|até|tot)[:\s]+$/iu;
/** "Deadline for visas: 6 May 2024" does so, too. */
const deadlineLabel =
  /(?:^|[^\p{L}])(?:deadline|closing date|due date|\p{L}{3,12}schluss|date limite|fecha límite)(?:\s\p{L}{1,15}){0,4}\s?:\s*$/iu;

function tellsEnd(before: string): boolean {
  return untilWord.test(before) || deadlineLabel.test(before);
}

/** Labels have up to so many words: "mis à jour". */
const maxLabelWords = 3;

/** The labels that stand in a line, with their places; of two that begin alike the longer. */
function findLabels(
  text: string,
  labels: ArticleTables['stampLabels'],
): readonly { start: number; role: Stamp['role'] }[] {
  const words = [...text.matchAll(/\p{Lu}?\p{Ll}+|\p{Lo}+|\p{Lu}+/gu)];
  return words.flatMap(({ index }, at) => {
    for (let count = maxLabelWords; count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (last === undefined) continue;
      const role = labels.get(text.slice(index, last.index + last[0].length).toLowerCase());
      if (role !== undefined) return [{ start: index, role }];
    }
    return [];
  });
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
  if (words > maxStampWords || line.text.length > maxStampChars || !/\p{Nd}/u.test(line.text)) return [];
  return cutAtLabels(line.text, tables.stampLabels).flatMap((piece): Stamp[] => {
    const text = unglueDate(piece.text);
    const date = parseDateStamp(text, { ...time, ...(order === undefined ? {} : { order }) });
    if (date === null || tellsEnd(text.slice(0, date.span.start))) return [];
    const start = line.span.start + piece.start;
    const quote = piece.text.trimEnd();
    const pageSpan = { start, end: start + quote.length };
    return [
      { value: date.value, days: date.days, role: piece.role, ruleId: 'visible-date', quote, pageSpan },
    ];
  });
}

/** So far into a line may the date of a dateline reach, and its agency behind it. */
const datelineChars = 45;
const datelineHeadChars = 160;

/** The date that a report begins with, behind its place: "ZENDA, March 6, 2024 (Ruritanian News) - The ministers ...". */
function datelineOf({ line }: LineView, time: TimeTables): readonly Stamp[] {
  const quote = line.text.slice(0, datelineChars);
  const date = parseDateStamp(quote, time);
  if (date === null || !isAfterPlace(line.text.slice(0, datelineHeadChars), date.span)) return [];
  const { start } = line.span;
  const pageSpan = { start, end: start + quote.length };
  return [{ value: date.value, days: date.days, role: 'unclear', ruleId: 'dateline', quote, pageSpan }];
}

/** The lines above the first that heads other articles or comments, and those below that say what they date. */
function beforeOthers(views: readonly LineView[], { stampLabels }: ArticleTables): readonly LineView[] {
  const end = views.findIndex(
    ({ chrome }) => chrome?.phrase.effect === 'end' || chrome?.phrase.reason === 'related-stories',
  );
  if (end < 0) return views;
  const isPublished = ({ line, isEnd }: LineView): boolean => {
    const [first] = findLabels(line.text, stampLabels);
    return !isEnd && first?.start === 0 && first.role === 'published';
  };
  return [...views.slice(0, end), ...views.slice(end).filter(isPublished)];
}

/** How far a stamp may be trusted: publication before a bare date before a change. */
const rolesByTrust: readonly Stamp['role'][] = ['published', 'unclear', 'modified'];

/** The stamps if they all tell one day, else none. */
function ifOneDay(stamps: readonly Stamp[]): readonly Stamp[] {
  return new Set(stamps.map(({ days }) => `${days.from} ${days.to}`)).size === 1 ? stamps : [];
}

/** How the lines of a page are read. */
interface Reading {
  readonly read: (lines: readonly LineView[]) => readonly Stamp[];
  readonly readDateline: (line: LineView) => readonly Stamp[];
  /** The lines that are not of other articles. */
  readonly own: (lines: readonly LineView[]) => readonly LineView[];
}

/**
 * The stamps near the headline, else those around the article's end; a date in a longer line counts
 * where no short line below the headline has one: captions tell of dates, too.
 */
function readPlaces(
  views: readonly LineView[],
  { headlineAt, coreStart, coreEnd }: Layout,
  { read, readDateline, own }: Reading,
): readonly Stamp[] {
  const isDateline = (view: LineView): boolean => view.isDateline;
  const top = headlineAt ?? coreStart;
  const head = views.slice(top, coreStart);
  const opening = own(views.slice(coreStart, coreStart + linesIntoArticle));
  const farAbove = headlineAt === null ? linesAboveUntitled : linesAboveHeadline;
  const above = views.slice(Math.max(0, top - farAbove), top).toReversed();
  const under = read([...head, ...opening].filter(isDateline));
  const over = read(above.filter(isDateline));
  const told = read([...head, ...above].filter((view) => !isDateline(view)));
  const near = under.length > 0 ? [...under, ...over] : [...told, ...over];
  if (near.length > 0) return near;
  const begun = opening.flatMap(readDateline).slice(0, 1);
  if (begun.length > 0) return begun;
  const below = read(own(views.slice(coreEnd, coreEnd + linesBelowArticle)));
  if (below.length > 0) return below;
  const within = ifOneDay(read(views.slice(coreStart, coreEnd).filter(isDateline)));
  return within.length > 0
    ? within
    : ifOneDay(read(own(views.slice(coreEnd, coreEnd + linesFarBelow)).filter(isDateline)));
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
  const found = readPlaces(views, layout, {
    read: (lines) => lines.flatMap((view) => stampsOfLine(view, tables, time, order)),
    readDateline: (view) => datelineOf(view, time),
    own: (lines) => beforeOthers(lines, tables),
  });
  return rolesByTrust.flatMap((role) => found.filter((stamp) => stamp.role === role));
}
