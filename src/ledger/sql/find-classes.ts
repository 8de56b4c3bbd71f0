// Look-ups of acts by classes: of each class under some keys the newest as the three clocks allow them, those of its first day, and those
// around some days.

import type { ClassedActs, ClassFilter, PackedAct } from '../list-types.ts';
import { dayNumber } from '../search/report-days.ts';
import { monthClocks } from './act-months.ts';
import { knownBy, onPages, standsAt } from './find-places.ts';
import type { IndexedRecord } from './find-records.ts';
import { type KeyAndClass, type UpToDay, upToDays } from './newest-months.ts';
import { select } from './select.ts';
import { andOf, part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';
import { type DaysRead, unreadBetween } from './unread-days.ts';

/** All classes under a key: from one to the next, for most have many rows. */
async function classesUnder({ all }: SqlDatabase, key: number): Promise<readonly KeyAndClass[]> {
  const sql = `WITH RECURSIVE found (class) AS (
    SELECT min(class) FROM act_classes WHERE key = ? UNION ALL
    SELECT (SELECT min(c.class) FROM act_classes c WHERE c.key = ? AND c.class > found.class)
    FROM found WHERE found.class IS NOT NULL) SELECT class FROM found WHERE class IS NOT NULL`;
  return (await all(sql, [key, key])).map((row) => ({ key, class: Number(row['class']) }));
}

/** How many parts a statement has at most: engines limit them. */
const partsAtOnce = 48;

/** What is read of one class at one place: the last so many up to a day, or all of the first day after one. */
interface Stretch extends KeyAndClass {
  readonly way: 'last' | 'first';
  /** As numbers; null for the end, or the beginning, of the class. */
  readonly day: number | null;
  readonly most: number;
}

interface Reading {
  /** What the clocks but the world's allow. */
  readonly seen: SqlPart;
  readonly on: number | null;
  readonly upToDay: UpToDay;
}

function partOf(stretch: Stretch, at: number, { seen, on, upToDay }: Reading): SqlPart {
  const { key, class: one, way, day, most } = stretch;
  const own = part('l.key = ? AND l.class = ?', key, one);
  const from = (conditions: readonly SqlPart[], tail: string) => {
    const { sql, parameters } = andOf(conditions);
    const what = `${at} AS stretch, l.day, l.seq, l.surely_known`;
    return part(`SELECT * FROM (SELECT ${what} FROM act_classes l WHERE ${sql} ${tail}) x`, ...parameters);
  };
  if (way === 'last') {
    const upTo = day === null ? upToDay(stretch) : part('l.day <= ?', day);
    const begun = on === null ? part('TRUE') : part('l.began <= ?', on);
    const limit = Number.isFinite(most) ? `LIMIT ${most + 1}` : '';
    return from([own, upTo, begun, seen], `ORDER BY l.day DESC, l.seq DESC ${limit}`);
  }
  const after = andOf([own, seen, ...(day === null ? [] : [part('l.day > ?', day)])]);
  const isFirst = `l.day = (SELECT min(l.day) FROM act_classes l WHERE ${after.sql})`;
  return from([own, part(isFirst, ...after.parameters), seen], '');
}

/** The rows of each stretch; of the last ones one more than asked for, where there are more. */
async function readStretches(
  { all }: SqlDatabase,
  stretches: readonly Stretch[],
  reading: Reading,
): Promise<readonly (readonly SqlRow[])[]> {
  const found: SqlRow[][] = stretches.map(() => []);
  for (let start = 0; start < stretches.length; start += partsAtOnce) {
    const parts = stretches
      .slice(start, start + partsAtOnce)
      .map((stretch, at) => partOf(stretch, start + at, reading));
    const sql = parts.map((each) => each.sql).join(' UNION ALL ');
    const parameters = parts.flatMap((each) => each.parameters);
    for (const row of await all(sql, parameters)) found[Number(row['stretch'])]?.push(row);
  }
  return found;
}

/** Put in order here: engines are not bound to keep that of the parts of a statement. */
function newestFirst(rows: readonly SqlRow[]): readonly SqlRow[] {
  return rows.toSorted((a, b) => Number(b['day']) - Number(a['day']) || Number(b['seq']) - Number(a['seq']));
}

/** The rows to be taken of a stretch, and the days that it reads whole. */
function takeRows(
  { way, day, most }: Stretch,
  found: readonly SqlRow[],
): { readonly rows: readonly SqlRow[]; readonly read: DaysRead } {
  const rows = newestFirst(found);
  const [edge, last] = [day ?? Number.POSITIVE_INFINITY, rows.at(-1)];
  if (way === 'first') {
    const after = day ?? Number.NEGATIVE_INFINITY;
    const upTo = last === undefined ? Number.POSITIVE_INFINITY : Number(last['day']);
    return { rows, read: { after, upTo } };
  }
  if (rows.length <= most) return { rows, read: { after: Number.NEGATIVE_INFINITY, upTo: edge } };
  return { rows: rows.slice(0, most), read: { after: Number(last?.['day']), upTo: edge } };
}

function stretchesOf(one: KeyAndClass, { most, more, around }: ClassFilter): readonly Stretch[] {
  const days = [...(around.get(one.class) ?? [])].map(dayNumber);
  const own = { ...one, most: more.get(one.class) ?? most };
  return [null, ...days].flatMap((day) => [
    { ...own, way: 'last' as const, day },
    { ...own, way: 'first' as const, day },
  ]);
}

/** What the stretches take, and of each class the days that none of them reads. */
function takeStretches(
  stretches: readonly Stretch[],
  found: readonly (readonly SqlRow[])[],
): { readonly rows: readonly SqlRow[]; readonly unread: ClassedActs['unread'] } {
  const taken = stretches.map((stretch, at) => ({ stretch, ...takeRows(stretch, found[at] ?? []) }));
  const byClass = Map.groupBy(taken, ({ stretch }) => stretch.class);
  const unread = [...byClass].map(
    ([one, parts]) => [one, unreadBetween(parts.map(({ read }) => read))] as const,
  );
  return {
    rows: taken.flatMap(({ rows }) => rows),
    unread: new Map(unread.filter(([, days]) => days.length > 0)),
  };
}

/** An act as its row in the index tells of it. */
export function toIndexed(row: SqlRow, known: string | undefined): IndexedRecord {
  const onlyPossiblyKnown = known !== undefined && Number(row['surely_known']) > dayNumber(known);
  return { seq: Number(row['seq']), onlyPossiblyKnown };
}

/** Of which pages and readings acts are told at all. */
export async function standingActs(
  database: SqlDatabase,
  { clocks, withoutPages }: Pick<ClassFilter, 'clocks' | 'withoutPages'>,
): Promise<readonly SqlPart[]> {
  const pages = onPages(withoutPages);
  const without = withoutPages.length === 0 ? [] : [part(`NOT ${pages.sql}`, ...pages.parameters)];
  return [...(await standsAt(database, clocks)), ...without];
}

/** How many acts one statement names. */
const actsAtOnce = 500;

/** What the acts say, each once, in the order of taking. */
async function packsOf({ all }: SqlDatabase, acts: readonly IndexedRecord[]): Promise<readonly PackedAct[]> {
  const bySeq = new Map(acts.map((act) => [act.seq, act]));
  const seqs = [...bySeq.keys()].sort((a, b) => a - b);
  const packed: PackedAct[] = [];
  for (let start = 0; start < seqs.length; start += actsAtOnce) {
    const some = seqs.slice(start, start + actsAtOnce);
    const sql = `SELECT seq, packed FROM act_packs WHERE seq IN (${places(some)}) ORDER BY seq`;
    for (const row of await all(sql, some)) {
      const onlyPossiblyKnown = bySeq.get(Number(row['seq']))?.onlyPossiblyKnown ?? false;
      packed.push({ packed: String(row['packed']), onlyPossiblyKnown });
    }
  }
  return packed;
}

/** The newest acts of each class under the keys, and what is asked besides. */
export async function classedActs(database: SqlDatabase, filter: ClassFilter): Promise<ClassedActs> {
  const { keys, clocks, among, countsPossibly } = filter;
  // An empty list in brackets is no SQL to every engine.
  if (keys.length === 0) return { acts: [], unread: new Map(), possiblyKnown: 0 };
  const standing = await standingActs(database, filter);
  const { wanted, leftOut } = knownBy(filter);
  const classes: KeyAndClass[] = [];
  for (const key of keys) classes.push(...(await classesUnder(database, key)));
  const asked = classes.filter((one) => among?.has(one.class) ?? true);
  const stretches = asked.flatMap((one) => stretchesOf(one, filter));
  const on = clocks.on === undefined ? null : dayNumber(clocks.on);
  const seen = andOf([part('TRUE'), ...standing, ...wanted]);
  const upToDay = await upToDays(database, filter, await monthClocks(database, filter));
  const read = await readStretches(database, stretches, { seen, on, upToDay });
  const { rows, unread } = takeStretches(stretches, read);
  const acts = rows.map((row) => toIndexed(row, clocks.known));
  const inKeys = part(`l.key IN (${places(keys)})`, ...keys);
  const isCounted = countsPossibly && leftOut !== null;
  return {
    acts: await packsOf(database, acts),
    unread,
    possiblyKnown: isCounted ? await countActs(database, [inKeys, ...standing, leftOut]) : 0,
  };
}

async function countActs(database: SqlDatabase, conditions: readonly SqlPart[]): Promise<number> {
  const what = part('SELECT count(DISTINCT l.seq) AS n FROM act_classes l');
  const [row] = await select(database, what, conditions);
  return Number(row?.['n'] ?? 0);
}
