// The list of all pairs: how many acts stand between any two, and in which months, counted in an index alone as the three clocks allow
// them.

import type { PairFilter, PairMonth, PairTotals } from '../list-types.ts';
import { dayNumber } from '../search/report-days.ts';
import { actDaysOf, numbersOfMonth } from './act-days.ts';
import { standingActs } from './find-classes.ts';
import { begunBy, knownBy } from './find-places.ts';
import { pairCounts } from './place-index.ts';
import { select } from './select.ts';
import { part, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

async function countedBy(database: SqlDatabase, filter: PairFilter): Promise<readonly SqlPart[]> {
  const { wanted } = knownBy(filter);
  return [begunBy(filter.clocks), ...(await standingActs(database, filter)), ...wanted];
}

const happened = `count(CASE WHEN l.counts = ${pairCounts.cooperation} THEN 1 END) AS cooperation,
  count(CASE WHEN l.counts = ${pairCounts.conflict} THEN 1 END) AS conflict`;

function codesOf(row: SqlRow): [string, string] {
  return [String(row['a']), String(row['b'])];
}

/** The last by its letters. */
function addName(names: Map<string, string>, code: string, name: unknown): void {
  if (typeof name === 'string' && name > (names.get(code) ?? '')) names.set(code, name);
}

/** Mentions, whoever takes part in them. */
async function countPossibly(database: SqlDatabase, filter: PairFilter): Promise<number> {
  const { leftOut } = knownBy(filter);
  if (leftOut === null) return 0;
  const { on } = filter.clocks;
  const begun = on === undefined ? part('TRUE') : part('l.began <= ?', dayNumber(on));
  const what = part('SELECT CAST(coalesce(sum(l.mentions), 0) AS INTEGER) AS n FROM unsure_acts l');
  const [row] = await select(database, what, [begun, leftOut, ...(await standingActs(database, filter))]);
  return Number(row?.['n'] ?? 0);
}

export async function pairTotals(database: SqlDatabase, filter: PairFilter): Promise<PairTotals> {
  const what = part(`SELECT l.a, l.b, count(*) AS acts, ${happened}, max(l.last) AS last,
    max(l.name_a) AS name_a, max(l.name_b) AS name_b FROM pair_acts l`);
  const rows = await select(database, what, await countedBy(database, filter), 'GROUP BY l.a, l.b');
  const names = new Map<string, string>();
  for (const row of rows) {
    addName(names, String(row['a']), row['name_a']);
    addName(names, String(row['b']), row['name_b']);
  }
  const ofTwo = rows.filter(({ b }) => b !== '');
  return {
    pairs: ofTwo.map((row) => ({
      codes: codesOf(row),
      acts: Number(row['acts']),
      cooperation: Number(row['cooperation']),
      conflict: Number(row['conflict']),
      last: actDaysOf(Number(row['last'])),
    })),
    names,
    possiblyKnown: await countPossibly(database, filter),
  };
}

/** 202509 as `2025-09`. */
function monthOf(month: number): string {
  return String(month)
    .padStart('YYYYMM'.length, '0')
    .replace(/(\d{4})(\d{2})/u, '$1-$2');
}

/** How many pairs one statement names: engines limit the values of a statement. */
const pairsAtOnce = 500;

function inPairs(pairs: readonly (readonly [string, string])[]): SqlPart {
  return part(`(l.a, l.b) IN (VALUES ${pairs.map(() => '(?, ?)').join(', ')})`, ...pairs.flat());
}

function portionsOf(pairs: NonNullable<Parameters<typeof pairMonths>[2]>): readonly SqlPart[] {
  const count = Math.ceil(pairs.length / pairsAtOnce);
  return Array.from({ length: count }, (_, at) =>
    inPairs(pairs.slice(at * pairsAtOnce, (at + 1) * pairsAtOnce)),
  );
}

export async function pairMonths(
  database: SqlDatabase,
  filter: PairFilter,
  pairs?: readonly (readonly [string, string])[],
): Promise<readonly PairMonth[]> {
  const what = part(`SELECT l.a, l.b, l.last / ${numbersOfMonth} AS month, ${happened} FROM pair_acts l`);
  const counted = [part('l.last > 0'), ...(await countedBy(database, filter))];
  const found: (readonly SqlRow[])[] = [];
  for (const some of pairs === undefined ? [part('TRUE')] : portionsOf(pairs))
    found.push(
      await select(database, what, [some, ...counted], `GROUP BY l.a, l.b, l.last / ${numbersOfMonth}`),
    );
  return found.flat().map((row) => ({
    codes: codesOf(row),
    month: monthOf(Number(row['month'])),
    cooperation: Number(row['cooperation']),
    conflict: Number(row['conflict']),
  }));
}
