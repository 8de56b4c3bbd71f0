// Puts a statement together from its parts and asks it.

import type { SqlPart, SqlRow, SqlSession } from './sql-database.ts';

/** What is selected, under all of the conditions; `tail` orders and limits. */
export function select(
  { all }: Pick<SqlSession, 'all'>,
  what: SqlPart,
  conditions: readonly SqlPart[],
  tail = '',
): Promise<readonly SqlRow[]> {
  const sql = `${what.sql} WHERE ${conditions.map((condition) => condition.sql).join(' AND ')} ${tail}`;
  return all(
    sql,
    [what, ...conditions].flatMap(({ parameters }) => parameters),
  );
}

export function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
