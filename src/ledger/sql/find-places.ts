// Look-ups in the lists of acts: the newest of a list as the three clocks allow them, and how many come before.

import type { ListedActs, ListFilter, PlaceInList } from '../list-types.ts';
import type { Clocks } from '../question-types.ts';
import { dayNumber } from '../search/report-days.ts';
import { afterAllDays, idNumber, placeUses } from './place-index.ts';
import { select } from './select.ts';
import { andOf, part, places, type SqlDatabase, type SqlPart } from './sql-database.ts';

/** The last entry that the ledger held at the instant: looked for by halves, for entries are in the order of their instants. */
async function seqAt({ all }: SqlDatabase, recorded: string): Promise<number> {
  const middle = '(lower + upper + 1) / 2';
  const isTaken = `(SELECT recorded_at FROM entries WHERE seq = ${middle}) <= ?`;
  const sql = `WITH RECURSIVE halves (lower, upper) AS (
    SELECT seq - seq, seq FROM head UNION ALL
    SELECT CASE WHEN ${isTaken} THEN ${middle} ELSE lower END, CASE WHEN ${isTaken} THEN upper ELSE ${middle} - 1 END
    FROM halves WHERE lower < upper) SELECT lower AS seq FROM halves WHERE lower >= upper`;
  return Number((await all(sql, [recorded, recorded]))[0]?.['seq'] ?? 0);
}

/** The newest reading of its page at the recorded clock. */
export async function standsAt(database: SqlDatabase, { recorded }: Clocks): Promise<readonly SqlPart[]> {
  const last = recorded === undefined ? null : await seqAt(database, recorded);
  const [ended] = await database.all('SELECT reading FROM reading_ends LIMIT 1');
  const ends =
    last === null
      ? part('NOT EXISTS (SELECT 1 FROM reading_ends x WHERE x.reading = l.reading)')
      : part('NOT EXISTS (SELECT 1 FROM reading_ends x WHERE x.reading = l.reading AND x.ended <= ?)', last);
  return [...(last === null ? [] : [part('l.reading <= ?', last)]), ...(ended === undefined ? [] : [ends])];
}

/** With every mention that will ever be seen where the world's clock has no limit. */
function begunBy({ on }: Clocks): SqlPart {
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
  const leftOut = part('l.maybe_known <= ? AND l.surely_known > ?', day, day);
  return { wanted: [part('l.surely_known <= ?', day)], leftOut };
}

export function onPages(pageIds: readonly string[]): SqlPart {
  return part(
    `l.reading IN (SELECT rd.seq FROM readings rd WHERE rd.page_id IN (${places(pageIds)}))`,
    ...pageIds,
  );
}

async function inList(database: SqlDatabase, filter: ListFilter): Promise<readonly SqlPart[]> {
  const { keys, use, clocks, withoutPages } = filter;
  const other = use === 'between' ? placeUses.together : placeUses.between;
  const pages = onPages(withoutPages);
  return [
    part(`l.key IN (${places(keys)})`, ...keys),
    part('l.uses <> ?', other),
    begunBy(clocks),
    ...(await standsAt(database, clocks)),
    ...(withoutPages.length === 0 ? [] : [part(`NOT ${pages.sql}`, ...pages.parameters)]),
  ];
}

function sumOf({ sql, parameters }: SqlPart, name: string): SqlPart {
  return part(`sum(CASE WHEN ${sql} THEN 1 ELSE 0 END) AS ${name}`, ...parameters);
}

/** How many of the list are older than what is told, and how many are left out: in one walk over its rows. */
async function countRest(
  database: SqlDatabase,
  listed: readonly SqlPart[],
  older: readonly SqlPart[] | null,
  leftOut: SqlPart | null,
): Promise<Pick<ListedActs, 'older' | 'possiblyKnown'>> {
  if (older === null && leftOut === null) return { older: 0, possiblyKnown: 0 };
  const both = leftOut !== null;
  const sums = [
    sumOf(older === null ? part('FALSE') : andOf(both ? older : [part('TRUE')]), 'older'),
    sumOf(leftOut ?? part('FALSE'), 'possibly'),
  ];
  const what = part(
    `SELECT ${sums.map(({ sql }) => sql).join(', ')} FROM act_places l`,
    ...andOf(sums).parameters,
  );
  const [row] = await select(database, what, both ? listed : [...listed, ...(older ?? [])]);
  return { older: Number(row?.['older'] ?? 0), possiblyKnown: Number(row?.['possibly'] ?? 0) };
}

/** The last acts of a list, and how many there are besides. */
export async function listedActs(database: SqlDatabase, filter: ListFilter): Promise<ListedActs> {
  const listed = await inList(database, filter);
  const { wanted, leftOut } = knownBy(filter);
  const { before, most } = filter;
  const conditions = [...listed, ...wanted, ...(before === undefined ? [] : [comesBefore(before)])];
  const newest = await select(
    database,
    part('SELECT l.day, l.article, l.start, l.seq FROM act_places l'),
    conditions,
    `ORDER BY l.day DESC, l.article DESC, l.start DESC, l.seq DESC LIMIT ${most}`,
  );
  const last = newest.at(-1);
  const place = part(
    '(l.day, l.article, l.start, l.seq) < (?, ?, ?, ?)',
    ...Object.values(last ?? {}).map(Number),
  );
  const isLast = last === undefined || newest.length < most;
  const older = isLast ? null : [...wanted, place];
  const seqs = newest.map((row) => Number(row['seq']));
  return { acts: await actsOf(database, seqs), ...(await countRest(database, listed, older, leftOut)) };
}

/** The acts of these entries, in their order. */
async function actsOf(database: SqlDatabase, seqs: readonly number[]): Promise<ListedActs['acts']> {
  if (seqs.length === 0) return [];
  const sql = `SELECT e.seq, e.id, r.article_id FROM entries e JOIN records r ON r.entry_id = e.id WHERE e.seq IN (${places(seqs)})`;
  const rows = await database.all(sql, seqs);
  const bySeq = new Map(rows.map((row) => [Number(row['seq']), row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    return row === undefined ? [] : [{ eventId: String(row['id']), articleId: String(row['article_id']) }];
  });
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
