// Look-ups of acts by classes: of each class under some keys the newest as the three clocks allow them, and those of its first day.

import type { ClassedActs, ClassFilter } from '../list-types.ts';
import { dayNumber } from '../search/report-days.ts';
import { knownBy, onPages, standsAt } from './find-places.ts';
import { select } from './select.ts';
import { andOf, part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

interface KeyAndClass {
  readonly key: number;
  readonly class: number;
}

/** All classes under a key: from one to the next, for most have many rows. */
async function classesUnder({ all }: SqlDatabase, key: number): Promise<readonly KeyAndClass[]> {
  const sql = `WITH RECURSIVE found (class) AS (
    SELECT min(class) FROM act_classes WHERE key = ? UNION ALL
    SELECT (SELECT min(c.class) FROM act_classes c WHERE c.key = ? AND c.class > found.class)
    FROM found WHERE found.class IS NOT NULL) SELECT class FROM found WHERE class IS NOT NULL`;
  return (await all(sql, [key, key])).map((row) => ({ key, class: Number(row['class']) }));
}

/** How many classes one statement asks for. */
const classesAtOnce = 16;

interface Reading {
  /** What the clocks but the world's allow. */
  readonly seen: SqlPart;
  readonly on: number | null;
  readonly mostOf: (one: number) => number;
}

/** One class: the newest and one more, by which it is seen that there are more; and those of the first day. */
function readingOf({ key, class: one }: KeyAndClass, { seen, on, mostOf }: Reading): readonly SqlPart[] {
  const own = part('l.key = ? AND l.class = ?', key, one);
  const begun = on === null ? part('TRUE') : part('l.began <= ?', on);
  const from = (what: string, conditions: readonly SqlPart[], tail: string) => {
    const { sql, parameters } = andOf(conditions);
    return part(
      `SELECT * FROM (SELECT ${what}, l.class, l.day, l.seq FROM act_classes l WHERE ${sql} ${tail}) x`,
      ...parameters,
    );
  };
  const most = mostOf(one);
  const limit = Number.isFinite(most) ? `LIMIT ${most + 1}` : '';
  const first = andOf([own, seen]);
  const isFirst = part(
    `l.day = (SELECT min(l.day) FROM act_classes l WHERE ${first.sql})`,
    ...first.parameters,
  );
  return [
    from('1 AS is_newest', [own, begun, seen], `ORDER BY l.day DESC, l.seq DESC ${limit}`),
    from('0 AS is_newest', [own, isFirst, seen], ''),
  ];
}

async function readClasses(
  { all }: SqlDatabase,
  classes: readonly KeyAndClass[],
  reading: Reading,
): Promise<readonly SqlRow[]> {
  const rows: SqlRow[] = [];
  for (let start = 0; start < classes.length; start += classesAtOnce) {
    const parts = classes.slice(start, start + classesAtOnce).flatMap((one) => readingOf(one, reading));
    const sql = parts.map((each) => each.sql).join(' UNION ALL ');
    rows.push(
      ...(await all(
        sql,
        parts.flatMap(({ parameters }) => parameters),
      )),
    );
  }
  return rows;
}

const dayDigits = /(\d{4})(\d{2})(\d{2})/u;

/** A day that is not whole comes before those that go on where it ends. */
function dayOf(number: number): string {
  return String(number).padStart(8, '0').replace(dayDigits, '$1-$2-$3');
}

/** The rows to be taken of each class, and of those that have more the day of the last. */
function takeRows(
  rows: readonly SqlRow[],
  mostOf: Reading['mostOf'],
): { seqs: Set<number>; unread: Map<number, string> } {
  const [seqs, unread] = [new Set<number>(), new Map<number, string>()];
  const taken = new Map<number, number>();
  const newestFirst = rows.toSorted(
    (a, b) => Number(b['day']) - Number(a['day']) || Number(b['seq']) - Number(a['seq']),
  );
  for (const row of newestFirst) {
    const [one, day, seq] = [Number(row['class']), Number(row['day']), Number(row['seq'])];
    const count = (taken.get(one) ?? 0) + Number(row['is_newest']);
    taken.set(one, count);
    if (Number(row['is_newest']) === 1 && count > mostOf(one)) unread.set(one, dayOf(day));
    else seqs.add(seq);
  }
  return { seqs, unread };
}

async function idsOf({ all }: SqlDatabase, seqs: readonly number[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let start = 0; start < seqs.length; start += 500) {
    const some = seqs.slice(start, start + 500);
    for (const row of await all(`SELECT id FROM entries WHERE seq IN (${places(some)})`, some))
      ids.push(String(row['id']));
  }
  return ids;
}

/** The newest acts of each class under the keys. */
export async function classedActs(database: SqlDatabase, filter: ClassFilter): Promise<ClassedActs> {
  const { keys, clocks, most, more, withoutPages } = filter;
  // An empty list in brackets is no SQL to every engine.
  if (keys.length === 0) return { eventIds: [], unread: new Map(), possiblyKnown: 0 };
  const pages = onPages(withoutPages);
  const standing = [
    ...(await standsAt(database, clocks)),
    ...(withoutPages.length === 0 ? [] : [part(`NOT ${pages.sql}`, ...pages.parameters)]),
  ];
  const { wanted, leftOut } = knownBy(filter);
  const classes: KeyAndClass[] = [];
  for (const key of keys) classes.push(...(await classesUnder(database, key)));
  const mostOf = (one: number) => more.get(one) ?? most;
  const on = clocks.on === undefined ? null : dayNumber(clocks.on);
  const seen = andOf([part('TRUE'), ...standing, ...wanted]);
  const { seqs, unread } = takeRows(await readClasses(database, classes, { seen, on, mostOf }), mostOf);
  return {
    eventIds: await idsOf(database, [...seqs]),
    unread,
    possiblyKnown:
      leftOut === null
        ? 0
        : await countActs(database, [part(`l.key IN (${places(keys)})`, ...keys), ...standing, leftOut]),
  };
}

async function countActs(database: SqlDatabase, conditions: readonly SqlPart[]): Promise<number> {
  const [row] = await select(
    database,
    part('SELECT count(DISTINCT l.seq) AS n FROM act_classes l'),
    conditions,
  );
  return Number(row?.['n'] ?? 0);
}
