// Tables that sum up the rows of an index by months: how many there are, and the least and the greatest that their columns have.

import type { SumTable } from './made-index.ts';
import type { SqlTable, SqlValue } from './sql-database.ts';

/** So many days, as numbers, have the months apart. */
export const daysOfMonth = 100;

/** The month of a day, both as numbers: 202601 of 20260131. */
export function monthOf(day: number): number {
  return Math.trunc(day / daysOfMonth);
}

type Bound = 'first' | 'last';

/** What is summed up, in the order of the columns. */
export interface MonthSums {
  readonly name: string;
  /** The index, which has a column `day`. */
  readonly of: SqlTable;
  /** Its columns by which it is summed up, besides the month. */
  readonly by: readonly string[];
  /** Columns of which the least and the greatest are kept: as `first_began`. */
  readonly bounds: readonly (readonly [Bound, string])[];
}

function nameOf([bound, column]: readonly [Bound, string]): string {
  return `${bound}_${column}`;
}

function onConflict({ name, by, bounds }: MonthSums): string {
  const kept = bounds.map((bound) => {
    const [column, sign] = [nameOf(bound), bound[0] === 'first' ? '<' : '>'];
    return `${column} = CASE WHEN excluded.${column} ${sign} ${name}.${column} THEN excluded.${column} ELSE ${name}.${column} END`;
  });
  const sums = [`acts = ${name}.acts + excluded.acts`, ...kept].join(', ');
  return `ON CONFLICT (${[...by, 'month'].join(', ')}) DO UPDATE SET ${sums}`;
}

function selectOf({ of, by, bounds }: MonthSums): string {
  const month = `day / ${daysOfMonth}`;
  const groups = [...by, month].join(', ');
  const kept = bounds.map((bound) => {
    const least = bound[0] === 'first' ? 'min' : 'max';
    return `${least}(${bound[1]}) AS ${nameOf(bound)}`;
  });
  const what = [...by, `${month} AS month`, 'count(*) AS acts', ...kept].join(', ');
  return `SELECT ${what} FROM ${of.name} GROUP BY ${groups}`;
}

/** What some rows of the index add, as the engine would sum them up. */
function sumRows({ of, by, bounds }: MonthSums, rows: readonly (readonly SqlValue[])[]) {
  const columns = Object.keys(of.columns);
  const at = (row: readonly SqlValue[], column: string) => Number(row[columns.indexOf(column)]);
  const groupOf = (row: readonly SqlValue[]) => [
    ...by.map((column) => at(row, column)),
    monthOf(at(row, 'day')),
  ];
  return [...Map.groupBy(rows, (row) => groupOf(row).join(' ')).values()].map((own) => [
    ...groupOf(own[0] ?? []),
    own.length,
    ...bounds.map(([bound, column]) => {
      const values = own.map((row) => at(row, column));
      return bound === 'first' ? Math.min(...values) : Math.max(...values);
    }),
  ]);
}

/** The table, its rows of new rows of the index, which is the `place`-th of its maker, and how they are added to those that are there. */
export function sumByMonths(sums: MonthSums, place: number): SumTable {
  const names = [...sums.by, 'month', 'acts', ...sums.bounds.map(nameOf)];
  return {
    table: {
      name: sums.name,
      columns: Object.fromEntries(names.map((name) => [name, 'INTEGER' as const])),
    },
    rowsOf: (rows) => sumRows(sums, rows[place] ?? []),
    onConflict: onConflict(sums),
    select: selectOf(sums),
  };
}
