// The newest acts of one class under any of some keys, as the three clocks allow them.

import type { NewestActs, NewestFilter } from '../list-types.ts';
import { dayNumber } from '../search/report-days.ts';
import { monthClocks } from './act-months.ts';
import type { EntryCache } from './entry-cache.ts';
import { standingActs, toIndexed } from './find-classes.ts';
import { knownBy } from './find-places.ts';
import { recordsAt } from './find-records.ts';
import { type UpToDay, upToDays } from './newest-months.ts';
import { andOf, part, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';
import { dayOf } from './unread-days.ts';

/** How many keys one statement asks for. */
const keysAtOnce = 16;

interface Asked {
  readonly conditions: readonly SqlPart[];
  readonly upToDay: UpToDay;
}

/** The newest under one key, and one more, by which it is seen that there are more. */
function underKey(key: number, { class: one, most }: NewestFilter, { conditions, upToDay }: Asked): SqlPart {
  const own = part('l.key = ? AND l.class = ?', key, one);
  const { sql, parameters } = andOf([own, upToDay({ key, class: one }), ...conditions]);
  const rows = `SELECT l.day, l.seq, l.surely_known FROM act_classes l WHERE ${sql}`;
  return part(`SELECT * FROM (${rows} ORDER BY l.day DESC, l.seq DESC LIMIT ${most + 1}) x`, ...parameters);
}

async function rowsUnder(
  { all }: SqlDatabase,
  filter: NewestFilter,
  asked: Asked,
): Promise<readonly SqlRow[]> {
  const found = new Map<number, SqlRow>();
  for (let start = 0; start < filter.keys.length; start += keysAtOnce) {
    const keys = filter.keys.slice(start, start + keysAtOnce);
    const parts = keys.map((key) => underKey(key, filter, asked));
    const sql = parts.map((each) => each.sql).join(' UNION ALL ');
    const parameters = parts.flatMap((each) => each.parameters);
    for (const row of await all(sql, parameters)) found.set(Number(row['seq']), row);
  }
  return [...found.values()].sort(
    (a, b) => Number(b['day']) - Number(a['day']) || Number(b['seq']) - Number(a['seq']),
  );
}

export async function newestActs(
  database: SqlDatabase,
  cache: EntryCache,
  filter: NewestFilter,
): Promise<NewestActs> {
  const { clocks, after, most } = filter;
  const conditions = [
    ...(clocks.on === undefined ? [] : [part('l.began <= ?', dayNumber(clocks.on))]),
    ...(after === null ? [] : [part('l.day > ?', dayNumber(after))]),
    ...(await standingActs(database, filter)),
    ...knownBy(filter).wanted,
  ];
  const upToDay = await upToDays(database, filter, await monthClocks(database, filter));
  const rows = await rowsUnder(database, filter, { conditions, upToDay });
  const next = rows[most];
  const acts = rows.slice(0, most).map((row) => toIndexed(row, clocks.known));
  return {
    findings: [...(await recordsAt(database, cache, acts)).values()],
    unreadUpTo: next === undefined ? null : dayOf(Number(next['day'])),
  };
}
