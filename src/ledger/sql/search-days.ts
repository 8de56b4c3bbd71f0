// Which articles were known from the news by a day, as the search asks for very many of them: the days of each some hundred articles
// lie packed in one row, those of newer articles are read from their rows.

import type { Day } from '../../time/index.ts';
import { dayNumber, packDays, type ReportDays, reportDays, unpackDays } from '../search/report-days.ts';
import { select, textOrNull } from './select.ts';
import { part, type SqlDatabase, type SqlPart, type SqlSession, type SqlTable } from './sql-database.ts';

/** `first` is the number of the first of the articles that the row tells of, in the order of taking. */
export const daysTable: SqlTable = { name: 'search_days', columns: { first: 'INTEGER', days: 'BLOB' } };

/** Of how many articles each row tells. */
export const daysAtOnce = 256;

/** The days of articles in their order, from their rows. */
async function daysOf(asked: Pick<SqlSession, 'all'>, conditions: readonly SqlPart[]): Promise<ReportDays[]> {
  const what = part(`SELECT a.reported_from, a.reported_to
    FROM search_articles s LEFT JOIN entries ae ON ae.seq = s.seq LEFT JOIN articles a ON a.article_id = ae.id`);
  const rows = await select(asked, what, conditions, 'ORDER BY s.ordinal');
  return rows.map((row) => reportDays(textOrNull(row['reported_from']), textOrNull(row['reported_to'])));
}

/** Packs the days of the articles up to and with the one numbered `last`, the last of a row. */
export async function packLastDays(session: SqlSession, last: number): Promise<void> {
  const first = last - daysAtOnce + 1;
  const days = await daysOf(session, [part('s.ordinal >= ? AND s.ordinal <= ?', first, last)]);
  await session.insert(daysTable, [[first, packDays(days)]]);
}

/** How a clock sees articles by their number: surely known by the day, or only possibly; neither for those not known yet. */
export interface Known {
  readonly isSurely: (ordinal: number) => boolean;
  readonly isOnlyPossibly: (ordinal: number) => boolean;
  /** The articles that are only possibly known, in order. */
  readonly onlyPossibly: () => readonly number[];
}

/** The last article that had been taken in by the end of the day. */
async function lastTakenBy({ all }: SqlDatabase, day: string): Promise<number> {
  // "U" sorts right after the "T" between day and time.
  const sql = `SELECT ordinal FROM search_articles WHERE recorded_at < ?
    ORDER BY recorded_at DESC, ordinal DESC LIMIT 1`;
  return Number((await all(sql, [`${day}U`]))[0]?.['ordinal'] ?? 0);
}

/** The first and the last days of articles, each under its number. */
interface Days {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The numbers of articles that may be of several days, in order. */
  readonly unsure: readonly number[];
}

/** Those from the one numbered `next` on whose days are several. */
function unsureFrom({ from, to }: Pick<Days, 'from' | 'to'>, next: number): readonly number[] {
  const found: number[] = [];
  for (let ordinal = next; ordinal < from.length; ordinal += 1)
    if (from[ordinal] !== to[ordinal]) found.push(ordinal);
  return found;
}

/** The days of all articles up to and with the one numbered `last`, of which some are known. */
async function readOn(database: SqlDatabase, known: Days, last: number): Promise<Days> {
  const [from, to] = [new Int32Array(last + 1), new Int32Array(last + 1)];
  from.set(known.from);
  to.set(known.to);
  const begin = known.from.length;
  let next = begin;
  // The row that tells of the next article, and those behind it.
  const sql = 'SELECT first, days FROM search_days WHERE first > ? AND first <= ? ORDER BY first';
  for (const { first, days } of await database.all(sql, [next - daysAtOnce, last])) {
    next = Number(first);
    unpackDays(days as Uint8Array, (fromDay, toDay) => {
      from[next] = fromDay;
      to[next] = toDay;
      next += 1;
    });
  }
  for (const days of await daysOf(database, [part('s.ordinal >= ? AND s.ordinal <= ?', next, last)])) {
    from[next] = days.from;
    to[next] = days.to;
    next += 1;
  }
  return { from, to, unsure: [...known.unsure, ...unsureFrom({ from, to }, begin)] };
}

/** Tells the days of all articles up to and with the one of a number at least. */
export type DaysReader = (database: SqlDatabase, last: number) => Promise<Days>;

/** What was read once is kept: the days of an article never change. */
export function keepDays(): DaysReader {
  let known: Days = { from: new Int32Array(1), to: new Int32Array(1), unsure: [] };
  return async (database, last) => {
    const held = known;
    if (held.from.length > last) return held;
    const read = await readOn(database, held, last);
    if (read.from.length > known.from.length) known = read;
    return read;
  };
}

/** How the reported clock, at this day, sees the articles up to and with the one numbered `last`. */
export async function knownBy(
  database: SqlDatabase,
  known: Day,
  last: number,
  readDays: DaysReader,
): Promise<Known> {
  const [taken, { from, to, unsure }, day] = [
    await lastTakenBy(database, known),
    await readDays(database, last),
    dayNumber(known),
  ];
  const hasBegun = (ordinal: number) => (from[ordinal] as number) <= day;
  const hasEnded = (ordinal: number) => (to[ordinal] as number) <= day;
  const isOnlyPossibly = (ordinal: number) => ordinal > taken && hasBegun(ordinal) && !hasEnded(ordinal);
  return {
    isSurely: (ordinal) => ordinal <= taken || (hasBegun(ordinal) && hasEnded(ordinal)),
    isOnlyPossibly,
    onlyPossibly: () => unsure.filter((ordinal) => ordinal <= last && isOnlyPossibly(ordinal)),
  };
}
