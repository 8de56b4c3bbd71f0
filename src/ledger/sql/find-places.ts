// Look-ups in the lists of acts: the newest of a list as the three clocks allow them, and how many come before.

import type { ListedActs, ListFilter, PlaceInList } from '../list-types.ts';
import type { Clocks } from '../question-types.ts';
import { afterAllDays, dayNumber } from '../search/report-days.ts';
import { monthClocks } from './act-months.ts';
import { countBefore, countPlaces, underKeys, upToDay } from './count-places.ts';
import type { EntryCache } from './entry-cache.ts';
import { hadBegun, type IndexedRecord, recordsAt } from './find-records.ts';
import { lastTaken } from './last-taken.ts';
import { idNumber, unpackMentions } from './place-index.ts';
import { select } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** The newest reading of its page at the recorded clock. */
export async function standsAt(database: SqlDatabase, clocks: Clocks): Promise<readonly SqlPart[]> {
  const last = await lastTaken(database, clocks);
  const [ended] = await database.all('SELECT reading FROM reading_ends LIMIT 1');
  const ends =
    last === null
      ? part('NOT EXISTS (SELECT 1 FROM reading_ends x WHERE x.reading = l.reading)')
      : part('NOT EXISTS (SELECT 1 FROM reading_ends x WHERE x.reading = l.reading AND x.ended <= ?)', last);
  return [...(last === null ? [] : [part('l.reading <= ?', last)]), ...(ended === undefined ? [] : [ends])];
}

/** With every mention that will ever be seen where the world's clock has no limit. */
export function begunBy({ on }: Clocks): SqlPart {
  if (on === undefined) return part('l.until = ?', afterAllDays);
  return part('l.began <= ? AND l.until > ?', dayNumber(on), dayNumber(on));
}

function comesBefore({ day, articleId, start, seq }: PlaceInList): SqlPart {
  const place = [dayNumber(day), idNumber(articleId), start, seq];
  return part('(l.day, l.article, l.start, l.seq) < (?, ?, ?, ?)', ...place);
}

interface Known {
  /** What the answer lists. */
  readonly wanted: readonly SqlPart[];
  /** What it leaves out as only possibly known; null where nothing is. */
  readonly leftOut: SqlPart | null;
}

export function knownBy({
  clocks: { known },
  includePossibly,
}: Pick<ListFilter, 'clocks' | 'includePossibly'>): Known {
  if (known === undefined) return { wanted: [], leftOut: null };
  const day = dayNumber(known);
  if (includePossibly) return { wanted: [part('l.maybe_known <= ?', day)], leftOut: null };
  // The first of these conditions follows from the others: by it an index of those few rows is found.
  const leftOut = part(
    'l.maybe_known < l.surely_known AND l.maybe_known <= ? AND l.surely_known > ?',
    day,
    day,
  );
  return { wanted: [part('l.surely_known <= ?', day)], leftOut };
}

export function onPages(pageIds: readonly string[]): SqlPart {
  return part(
    `l.reading IN (SELECT rd.seq FROM readings rd WHERE rd.page_id IN (${places(pageIds)}))`,
    ...pageIds,
  );
}

async function inList(database: SqlDatabase, filter: ListFilter): Promise<readonly SqlPart[]> {
  const { clocks, withoutPages } = filter;
  const pages = onPages(withoutPages);
  return [
    ...underKeys(filter),
    begunBy(clocks),
    ...(await standsAt(database, clocks)),
    ...(withoutPages.length === 0 ? [] : [part(`NOT ${pages.sql}`, ...pages.parameters)]),
  ];
}

/** A place in the list with what is read of it. */
interface PlaceRow extends IndexedRecord {
  /** The numbers of all mentions of the act. */
  readonly mentions: readonly number[];
  /** Sets it in the order of places. */
  readonly place: readonly number[];
}

function toPlace(row: SqlRow, { known }: Clocks): PlaceRow {
  const seq = Number(row['seq']);
  return {
    seq,
    mentions: [seq, ...unpackMentions(String(row['mentions']))],
    place: [row['day'], row['article'], row['start'], seq].map(Number),
    onlyPossiblyKnown: known !== undefined && Number(row['surely_known']) > dayNumber(known),
  };
}

/** The last places of the list. */
async function newestPlaces(
  database: SqlDatabase,
  conditions: readonly SqlPart[],
  { before, most, clocks }: ListFilter,
): Promise<readonly PlaceRow[]> {
  const rows = await select(
    database,
    part('SELECT l.day, l.article, l.start, l.seq, l.mentions, l.surely_known FROM act_places l'),
    [...conditions, ...(before === undefined ? [] : [comesBefore(before)])],
    `ORDER BY l.day DESC, l.article DESC, l.start DESC, l.seq DESC LIMIT ${most}`,
  );
  return rows.map((row) => toPlace(row, clocks));
}

/** The acts with all mentions that the world's clock allows. */
async function readActs(
  database: SqlDatabase,
  cache: EntryCache,
  newest: readonly PlaceRow[],
  { on }: Clocks,
): Promise<Pick<ListedActs, 'leads' | 'findings'>> {
  const named = newest.flatMap(({ mentions, onlyPossiblyKnown }) =>
    mentions.map((seq) => ({ seq, onlyPossiblyKnown })),
  );
  const found = await recordsAt(database, cache, named);
  const seen = [...found.values()].filter((finding) => on === undefined || hadBegun(finding, on));
  return { leads: newest.flatMap(({ seq }) => found.get(seq)?.entry.id ?? []), findings: seen };
}

/** The last acts of a list, and how many there are besides. */
export async function listedActs(
  database: SqlDatabase,
  cache: EntryCache,
  filter: ListFilter,
): Promise<ListedActs> {
  const listed = await inList(database, filter);
  const { wanted, leftOut } = knownBy(filter);
  const months = await monthClocks(database, filter);
  const told = [...listed, ...wanted, ...(await upToDay(database, filter, months))];
  const newest = await newestPlaces(database, told, filter);
  const last = newest.length < filter.most ? undefined : newest.at(-1);
  const isAll = last === undefined;
  return {
    ...(await readActs(database, cache, newest, filter.clocks)),
    older: isAll
      ? 0
      : await countBefore(database, filter, [...listed, ...wanted], { place: last.place, months }),
    possiblyKnown: leftOut === null ? 0 : await countPlaces(database, [...listed, leftOut]),
  };
}

/** Those of these pages from which acts under the keys were read. */
export async function pagesListed(
  database: SqlDatabase,
  keys: readonly number[],
  pageIds: readonly string[],
): Promise<readonly string[]> {
  if (pageIds.length === 0) return [];
  const what = part('SELECT DISTINCT rd.page_id FROM readings rd');
  const under = (table: string) =>
    `rd.seq IN (SELECT l.reading FROM ${table} l WHERE l.key IN (${places(keys)}))`;
  const rows = await select(database, what, [
    part(`rd.page_id IN (${places(pageIds)})`, ...pageIds),
    part(`(${under('act_places')} OR ${under('act_classes')})`, ...keys, ...keys),
  ]);
  return rows.map((row) => String(row['page_id']));
}
