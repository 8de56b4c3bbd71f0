// Look-ups of articles by their keys. Of the articles that share a key only so many are read, those of the smallest ranks, so that
// a question costs the same however large the ledger is.

import type { ArticleProfile, KeyHit, KeyOptions, ProfilesWanted } from '../key-types.ts';
import type { Clocks } from '../question-types.ts';
import { onlyPossibly, reportedBy, standsAt, writtenBy } from './clocks.ts';
import { part, places, type SqlDatabase, type SqlPart, type SqlRow } from './sql-database.ts';

/** Keys that one statement asks for, always as many, so that the engine has one statement to prepare. */
const keysAtOnce = 96;
/** Of keys whose articles are looked for among many; each takes more of a statement. */
const unsureAtOnce = 12;
/** Stands where there are fewer; no article has it. */
const noKey = -1;
const idsAtOnce = 200;

/** `possibly` as a column, and the conditions under which an article is seen. */
function seenAt(
  clocks: Clocks,
  includePossibly: boolean,
): { readonly column: SqlPart; readonly is: SqlPart } {
  const possibly = onlyPossibly(clocks);
  const conditions = [
    standsAt('a.article_id', clocks),
    reportedBy(clocks),
    writtenBy(clocks),
    ...(includePossibly ? [] : [part(`NOT ${possibly.sql}`, ...possibly.parameters)]),
  ];
  return {
    column: part(`CASE WHEN ${possibly.sql} THEN 1 ELSE 0 END AS only_possibly`, ...possibly.parameters),
    is: part(
      conditions.map(({ sql }) => sql).join(' AND '),
      ...conditions.flatMap(({ parameters }) => parameters),
    ),
  };
}

function toHit(row: SqlRow): KeyHit {
  return {
    key: Number(row['key']),
    articleId: String(row['article_id']),
    onlyPossiblyKnown: Number(row['only_possibly']) === 1,
  };
}

/** So many keys a time, the last time filled up. */
function filledUp(keys: readonly number[], atOnce: number): readonly (readonly number[])[] {
  const times = Math.ceil(keys.length / atOnce);
  return Array.from({ length: times }, (_, time) =>
    Array.from({ length: atOnce }, (__, at) => keys[time * atOnce + at] ?? noKey),
  );
}

// The articles of a key come as one text: rows of their own cost more than all else.
const firstSql = `SELECT asked.column1 AS key,
    (SELECT string_agg(CAST(o.seq AS TEXT), ',' ORDER BY o.rank, o.seq) FROM (
      SELECT k.rank, k.seq FROM article_keys k WHERE k.key = asked.column1 ORDER BY k.rank, k.seq LIMIT ?
    ) AS o) AS seqs
  FROM (VALUES ${Array.from({ length: keysAtOnce }, () => '(CAST(? AS BIGINT))').join(', ')}) AS asked`;

/** The entries of the articles of the smallest ranks under each key that has any, whoever sees them. */
async function firstUnder(
  database: SqlDatabase,
  keys: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, readonly number[]>();
  for (const some of filledUp(keys, keysAtOnce))
    for (const { key, seqs } of await database.all(firstSql, [most, ...some]))
      if (seqs !== null) found.set(Number(key), String(seqs).split(',').map(Number));
  return found;
}

/** Those under each of these keys that are seen, by looking at each of them. */
async function seenUnder(
  database: SqlDatabase,
  keys: readonly number[],
  { column, is }: ReturnType<typeof seenAt>,
  most: number,
): Promise<readonly KeyHit[]> {
  const ofOne = `SELECT k.key, ae.id AS article_id, ${column.sql}
    FROM article_keys k JOIN entries ae ON ae.seq = k.seq JOIN articles a ON a.article_id = ae.id
    WHERE k.key = ? AND ${is.sql} ORDER BY k.rank, k.seq LIMIT ?`;
  const sql = Array.from({ length: unsureAtOnce }, () => `SELECT * FROM (${ofOne}) AS of_one`).join(
    ' UNION ALL ',
  );
  const found: KeyHit[] = [];
  for (const some of filledUp(keys, unsureAtOnce)) {
    const parameters = some.flatMap((key) => [...column.parameters, key, ...is.parameters, most]);
    for (const row of await database.all(sql, parameters)) found.push(toHit(row));
  }
  return found;
}

type Seen = Omit<KeyHit, 'key'>;

/** Which articles are seen at some clocks, by their entries, as far as that was asked: null for those that are not. */
export type SeenArticles = Map<number, Seen | null>;

/** Beyond so many nothing more is kept. */
const mostSeen = 100_000;

/** Asks which of these entries are articles that are seen at the clocks, unless it is known already. */
async function lookAt(
  database: SqlDatabase,
  seqs: readonly number[],
  { column, is }: ReturnType<typeof seenAt>,
  known: SeenArticles,
): Promise<SeenArticles> {
  const missing = seqs.filter((seq) => !known.has(seq));
  const seen: SeenArticles = known.size + missing.length > mostSeen ? new Map(known) : known;
  for (let start = 0; start < missing.length; start += idsAtOnce) {
    const some = missing.slice(start, start + idsAtOnce);
    const rows = await database.all(
      `SELECT ae.seq, ae.id AS article_id, ${column.sql}
        FROM entries ae JOIN articles a ON a.article_id = ae.id WHERE ae.seq IN (${places(some)}) AND ${is.sql}`,
      [...column.parameters, ...some, ...is.parameters],
    );
    for (const seq of some) seen.set(seq, null);
    for (const row of rows) {
      const { articleId, onlyPossiblyKnown } = toHit(row);
      seen.set(Number(row['seq']), { articleId, onlyPossiblyKnown });
    }
  }
  return seen;
}

/**
 * For each key at most `most` articles that stand at the clocks, those of the smallest ranks. Articles are kept under many keys: which of
 * them are seen is asked once of each, and of a key only where one of its first is not seen those that are seen are looked for. `known`
 * is what is known of the ledger as it is now, at these clocks.
 */
export async function articlesUnder(
  database: SqlDatabase,
  keys: readonly number[],
  clocks: Clocks,
  { most, includePossibly }: KeyOptions,
  known: SeenArticles,
): Promise<KeyHit[]> {
  const asked = [...new Set(keys)];
  const first = await firstUnder(database, asked, most);
  const seen = await lookAt(database, [...new Set([...first.values()].flat())], seenAt(clocks, true), known);
  const hits = new Map<number, readonly KeyHit[]>();
  for (const [key, seqs] of first) {
    const own = seqs.flatMap((seq) => {
      const one = seen.get(seq) ?? null;
      return one === null || (one.onlyPossiblyKnown && !includePossibly) ? [] : [{ key, ...one }];
    });
    if (own.length === seqs.length) hits.set(key, own);
  }
  const unsure = [...first.keys()].filter((key) => !hits.has(key));
  const rest = await seenUnder(database, unsure, seenAt(clocks, includePossibly), most);
  for (const [key, own] of Map.groupBy(rest, (hit) => hit.key)) hits.set(key, own);
  return asked.flatMap((key) => hits.get(key) ?? []);
}

const profilesFrom = `FROM articles a JOIN entries ae ON ae.id = a.article_id
  JOIN article_profiles p ON p.seq = ae.seq`;

function toProfile(row: SqlRow): ArticleProfile {
  return {
    articleId: String(row['article_id']),
    profile: row['profile'] as Uint8Array,
    onlyPossiblyKnown: Number(row['only_possibly']) === 1,
  };
}

/** What is compared of these articles, or of all, as far as they stand at the clocks; in no order. */
export async function profilesAt(
  database: SqlDatabase,
  clocks: Clocks,
  { articleIds, atMost = Number.MAX_SAFE_INTEGER }: ProfilesWanted,
): Promise<ArticleProfile[]> {
  const { column, is } = seenAt(clocks, true);
  const sql = `SELECT a.article_id, p.profile, ${column.sql} ${profilesFrom} WHERE ${is.sql}`;
  const parameters = [...column.parameters, ...is.parameters];
  if (articleIds === undefined)
    return (await database.all(`${sql} LIMIT ?`, [...parameters, atMost])).map(toProfile);
  const found: ArticleProfile[] = [];
  for (let start = 0; start < articleIds.length; start += idsAtOnce) {
    const some = articleIds.slice(start, start + idsAtOnce);
    const rows = await database.all(`${sql} AND a.article_id IN (${places(some)})`, [...parameters, ...some]);
    found.push(...rows.map(toProfile));
  }
  return found;
}
