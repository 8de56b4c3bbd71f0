// The index of articles by their keys. What keys an article has is not the ledger's to know: a maker is handed in, and the rows
// are a pure function of the entry and of the maker's version. They are brought up to date before they are asked for: those of
// articles that came since, or all of them where another version of the maker made them.

import type { ArticleEntry, KeyMaker, LedgerFault } from '../types.ts';
import { addRow, type Digest } from './index-digest.ts';
import type { SqlDatabase, SqlSession, SqlTable, SqlValue } from './sql-database.ts';
import { toStored } from './to-stored.ts';

const keysTable: SqlTable = {
  name: 'article_keys',
  columns: { key: 'INTEGER', rank: 'INTEGER', seq: 'INTEGER' },
};
const profilesTable: SqlTable = { name: 'article_profiles', columns: { seq: 'INTEGER', profile: 'BLOB' } };

/** Articles that one transaction takes in. */
const articlesAtOnce = 200;

interface KeyRows {
  readonly keys: (readonly SqlValue[])[];
  readonly profiles: (readonly SqlValue[])[];
}

function keyRowsOf(articles: readonly ArticleEntry[], maker: KeyMaker): KeyRows {
  const rows: KeyRows = { keys: [], profiles: [] };
  for (const article of articles) {
    const { keys, rank, profile } = maker.keysOf(article);
    for (const key of keys) rows.keys.push([key, rank, article.seq]);
    rows.profiles.push([article.seq, profile]);
  }
  return rows;
}

/** Which maker's keys the index holds, and of the articles up to which entry. */
interface KeyState {
  readonly version: string;
  readonly seq: number;
  readonly headSeq: number;
}

async function stateOf({ all }: Pick<SqlSession, 'all'>): Promise<KeyState> {
  const [row] = await all('SELECT k.version, k.seq, h.seq AS head_seq FROM key_state k, head h');
  return {
    version: String(row?.['version'] ?? ''),
    seq: Number(row?.['seq'] ?? 0),
    headSeq: Number(row?.['head_seq'] ?? 0),
  };
}

/** The articles up to this entry that have keys of the maker's version. */
function keyedUpTo({ version, seq }: KeyState, maker: KeyMaker): number {
  return version === maker.version ? seq : 0;
}

/** Empties the index, so that it is made afresh when it is needed. */
export async function forgetKeys(session: SqlSession): Promise<void> {
  for (const { name } of [keysTable, profilesTable]) await session.run(`DELETE FROM ${name}`);
  await session.run("UPDATE key_state SET version = '', seq = 0");
}

async function takeNext(session: SqlSession, maker: KeyMaker): Promise<KeyState> {
  const state = await stateOf(session);
  const from = keyedUpTo(state, maker);
  if (state.version !== maker.version)
    for (const { name } of [keysTable, profilesTable]) await session.run(`DELETE FROM ${name}`);
  const found = await session.all(
    `SELECT * FROM entries WHERE kind = 'article' AND seq > ? ORDER BY seq LIMIT ${articlesAtOnce}`,
    [from],
  );
  const articles = found.map((row) => toStored(row) as ArticleEntry);
  const { keys, profiles } = keyRowsOf(articles, maker);
  await session.insert(keysTable, keys);
  await session.insert(profilesTable, profiles);
  const last = articles.length < articlesAtOnce ? undefined : articles.at(-1);
  const seq = last?.seq ?? state.headSeq;
  await session.run('UPDATE key_state SET version = ?, seq = ?', [maker.version, seq]);
  return { ...state, version: maker.version, seq };
}

/** Gives keys to the articles that have none of the maker's version; each some are a transaction, so that what was done stays done. */
export async function bringKeysUp(database: SqlDatabase, maker: KeyMaker): Promise<void> {
  let state = await stateOf(database);
  while (keyedUpTo(state, maker) < state.headSeq) {
    const before = keyedUpTo(state, maker);
    state = await database.write((session) => takeNext(session, maker));
    // One portion is soon done; only more are worth a word.
    if (before > 0 && state.seq < state.headSeq) maker.onProgress?.(state.seq, state.headSeq);
  }
}

async function storedDigest(session: SqlSession, { name, columns }: SqlTable): Promise<Digest> {
  const digest: Digest = { rows: 0, sum: 0n };
  const sql = `SELECT ${Object.keys(columns).join(', ')} FROM ${name}`;
  for await (const rows of session.portions(sql)) for (const row of rows) addRow(digest, Object.values(row));
  return digest;
}

/** One fault for each of the two tables that is not what the entries give; none is looked for where another version made them. */
export async function keyFaults(session: SqlSession, maker: KeyMaker): Promise<LedgerFault[]> {
  const state = await stateOf(session);
  if (state.version !== maker.version) return [];
  const [keys, profiles]: [Digest, Digest] = [
    { rows: 0, sum: 0n },
    { rows: 0, sum: 0n },
  ];
  const sql = "SELECT * FROM entries WHERE kind = 'article' AND seq <= ? ORDER BY seq";
  for await (const portion of session.portions(sql, [state.seq])) {
    const rows = keyRowsOf(
      portion.map((row) => toStored(row) as ArticleEntry),
      maker,
    );
    for (const row of rows.keys) addRow(keys, row);
    for (const row of rows.profiles) addRow(profiles, row);
  }
  const faults: LedgerFault[] = [];
  for (const [table, expected] of [[keysTable, keys] as const, [profilesTable, profiles] as const]) {
    const stored = await storedDigest(session, table);
    if (stored.rows === expected.rows && stored.sum === expected.sum) continue;
    const message = `the index "${table.name}" (${stored.rows} rows) is not what the entries give (${expected.rows} rows)`;
    faults.push({ seq: 0, id: '', message });
  }
  return faults;
}
