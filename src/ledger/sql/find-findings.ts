// Look-ups of records by kind, participant and the three clocks.

import type { Entry, RecordKind } from '../../record/index.ts';
import type { ActorKey, Finding, FindingFilter } from '../question-types.ts';
import { checkOwnId } from './check-content.ts';
import { occurredBy, onlyPossibly, reportedBy, standsAt } from './clocks.ts';
import { select, textOrNull } from './select.ts';
import { part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** How many ids one statement names: engines limit the values of a statement. */
const idsAtOnce = 500;

function isActor({ country, actorId }: ActorKey): SqlPart {
  const sides = [
    ...(country === null ? [] : [part('p.country = ?', country)]),
    ...(actorId === null ? [] : [part('p.actor_id = ?', actorId)]),
  ];
  const either = sides.map(({ sql }) => sql).join(' OR ') || 'FALSE';
  return part(`(${either})`, ...sides.flatMap(({ parameters }) => parameters));
}

function takesPart(actor: ActorKey): SqlPart {
  const { sql, parameters } = isActor(actor);
  return part(`r.seq IN (SELECT p.seq FROM participants p WHERE ${sql})`, ...parameters);
}

/** The same, looked up for each record: where few records are asked about, those in which the actor takes part are many more. */
function takesPartIn({ country, actorId }: ActorKey): SqlPart {
  const isIn = (column: string) =>
    `EXISTS (SELECT 1 FROM participants p WHERE p.${column} = ? AND p.seq = r.seq)`;
  const sides = [
    ...(country === null ? [] : [part(isIn('country'), country)]),
    ...(actorId === null ? [] : [part(isIn('actor_id'), actorId)]),
  ];
  const either = sides.map(({ sql }) => sql).join(' OR ') || 'FALSE';
  return part(`(${either})`, ...sides.flatMap(({ parameters }) => parameters));
}

/** The articles of these rows, each once; null where there are more rows than so many. */
function articlesIn(rows: readonly SqlRow[], atMost: number): readonly string[] | null {
  return rows.length > atMost ? null : [...new Set(rows.map((row) => String(row['article_id'])))];
}

/** Articles with a record of the kind in which the actor takes part: from two indexes, without the records themselves. */
export async function articlesWith(
  database: SqlDatabase,
  kind: RecordKind,
  actor: ActorKey,
  atMost?: number,
): Promise<readonly string[] | null> {
  const one = atMost === undefined ? 'DISTINCT r.article_id' : 'r.article_id';
  const what = part(`SELECT ${one} FROM participants p JOIN records r ON r.seq = p.seq`);
  const limit = atMost === undefined ? '' : `LIMIT ${atMost + 1}`;
  const rows = await select(database, what, [isActor(actor), part('r.kind = ?', kind)], limit);
  return articlesIn(rows, atMost ?? rows.length);
}

/** Articles with an act under one of the keys, likewise. */
export async function articlesOfActs(
  database: SqlDatabase,
  keys: readonly number[],
  atMost: number,
): Promise<readonly string[] | null> {
  const what = part('SELECT r.article_id FROM act_keys k JOIN records r ON r.seq = k.seq');
  const under = part(`k.key IN (${places(keys)})`, ...keys);
  return articlesIn(await select(database, what, [under], `LIMIT ${atMost + 1}`), atMost);
}

/** From one to the next, for each has many rows. */
export async function codesOf({ all }: SqlDatabase): Promise<readonly string[]> {
  const sql = `WITH RECURSIVE found (country) AS (
    SELECT min(country) FROM participants UNION ALL
    SELECT (SELECT min(p.country) FROM participants p WHERE p.country > found.country)
    FROM found WHERE found.country IS NOT NULL) SELECT country FROM found WHERE country IS NOT NULL`;
  return (await all(sql, [])).map((row) => String(row['country']));
}

/** One look at the index for each: those who are in the news every day have very many records. */
export async function actorsNamed(
  { all }: SqlDatabase,
  actorIds: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < actorIds.length; start += idsAtOnce) {
    const some = actorIds.slice(start, start + idsAtOnce);
    const sql = `WITH asked (id) AS (VALUES ${some.map(() => '(?)').join(', ')})
      SELECT id FROM asked WHERE EXISTS (SELECT 1 FROM participants p WHERE p.actor_id = asked.id)`;
    for (const row of await all(sql, some)) found.push(String(row['id']));
  }
  return found;
}

const from = `FROM records r JOIN entries e ON e.seq = r.seq
  JOIN articles a ON a.article_id = r.article_id JOIN entries ae ON ae.id = a.article_id`;

function toFinding(row: SqlRow): Finding {
  checkOwnId(row);
  return {
    entry: { id: row['id'], kind: row['kind'], content: JSON.parse(String(row['content'])) } as Entry,
    recordedAt: String(row['recorded_at']),
    location: textOrNull(row['location']),
    articleId: String(row['article_id']),
    reported: { from: textOrNull(row['reported_from']), to: textOrNull(row['reported_to']) },
    onlyPossiblyKnown: row['only_possibly'] === 1,
  };
}

/** The entries under any of the keys: few beside all that the ledger holds. */
function underKeys(keys: readonly number[]): SqlPart {
  return part(`e.seq IN (SELECT k.seq FROM act_keys k WHERE k.key IN (${places(keys)}))`, ...keys);
}

/** Where articles or entries are named, each of their records is looked at, whoever takes part. */
function isOfFew({ articleIds, entryIds }: FindingFilter): boolean {
  return articleIds !== undefined || entryIds !== undefined;
}

async function findSome(database: SqlDatabase, filter: FindingFilter): Promise<readonly SqlRow[]> {
  const { clocks, kinds, articleIds, entryIds, keys } = filter;
  const possibly = onlyPossibly(clocks);
  const what = part(
    `SELECT e.seq, e.id, e.kind, e.content, e.recorded_at, e.location, r.article_id, a.reported_from, a.reported_to,
      CASE WHEN ${possibly.sql} THEN 1 ELSE 0 END AS only_possibly ${from}`,
    ...possibly.parameters,
  );
  const conditions = [
    part(`r.kind IN (${places(kinds)})`, ...kinds),
    ...(filter.participants ?? []).map(isOfFew(filter) ? takesPartIn : takesPart),
    ...(articleIds === undefined ? [] : [part(`r.article_id IN (${places(articleIds)})`, ...articleIds)]),
    ...(entryIds === undefined ? [] : [part(`e.id IN (${places(entryIds)})`, ...entryIds)]),
    ...(keys === undefined ? [] : [underKeys(keys)]),
    occurredBy(clocks),
    reportedBy(clocks),
    standsAt('e.id', clocks),
  ];
  return select(database, what, conditions, 'ORDER BY e.seq');
}

/** The question in portions, where it names more ids than one statement does. */
function portionsOf(filter: FindingFilter): readonly FindingFilter[] {
  const field = filter.articleIds === undefined ? 'entryIds' : 'articleIds';
  const ids = filter[field];
  if (ids === undefined) return [filter];
  const count = Math.ceil(ids.length / idsAtOnce);
  return Array.from({ length: count }, (_, at) => ({
    ...filter,
    [field]: ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce),
  }));
}

/** Records by kind, participants, keys and clocks, in the order of taking. */
export async function findFindings(database: SqlDatabase, filter: FindingFilter): Promise<Finding[]> {
  if (filter.kinds.length === 0 || filter.keys?.length === 0) return [];
  // Joined at the end: a call takes no hundreds of thousands of arguments.
  const found: (readonly SqlRow[])[] = [];
  for (const portion of portionsOf(filter)) found.push(await findSome(database, portion));
  return found
    .flat()
    .sort((a, b) => Number(a['seq']) - Number(b['seq']))
    .map(toFinding);
}
