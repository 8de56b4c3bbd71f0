// The indexes by keys: of articles for what they are like, of acts for whom and what they are about. What keys an entry has is not the
// ledger's to know: a maker is handed in.

import type { ArticleEntry, EventEntry, LedgerFault } from '../entry-types.ts';
import type { KeyMaker } from '../key-types.ts';
import { bringUp, forgetMade, type MadeIndex, madeFaults } from './made-index.ts';
import { placeIndex, placeTables } from './place-index.ts';
import { places, type SqlDatabase, type SqlSession, type SqlValue } from './sql-database.ts';
import { toStored } from './to-stored.ts';

type Shape = Pick<MadeIndex, 'state' | 'tables' | 'kind'>;

const ofArticles: Shape = {
  state: 'key_state',
  tables: [
    { name: 'article_keys', columns: { key: 'INTEGER', rank: 'INTEGER', seq: 'INTEGER' } },
    { name: 'article_profiles', columns: { seq: 'INTEGER', profile: 'BLOB' } },
  ],
  kind: 'article',
};

const ofActs: Shape = {
  state: 'act_key_state',
  tables: [{ name: 'act_keys', columns: { key: 'INTEGER', seq: 'INTEGER' } }],
  kind: 'event',
};

const ofPacks: Shape = {
  state: 'act_pack_state',
  tables: [{ name: 'act_packs', columns: { seq: 'INTEGER', packed: 'TEXT' } }],
  kind: 'event',
};

function articleIndex({ version, keysOf }: KeyMaker): MadeIndex {
  return {
    ...ofArticles,
    version,
    rowsOf: async (entries) => {
      const [keyRows, profiles]: [SqlValue[][], SqlValue[][]] = [[], []];
      for (const article of entries as readonly ArticleEntry[]) {
        const { keys, rank, profile } = keysOf(article);
        for (const key of keys) keyRows.push([key, rank, article.seq]);
        profiles.push([article.seq, profile]);
      }
      return [keyRows, profiles];
    },
  };
}

/** The articles that these acts are told in, by id. */
async function articlesOf(
  { all }: SqlSession,
  events: readonly EventEntry[],
): Promise<ReadonlyMap<string, ArticleEntry>> {
  const ids = [...new Set(events.map(({ content }) => content.evidence.articleId))];
  if (ids.length === 0) return new Map();
  const rows = await all(`SELECT * FROM entries WHERE id IN (${places(ids)})`, ids);
  return new Map(rows.map((row) => [String(row['id']), toStored(row) as ArticleEntry]));
}

/** An index of acts, each with the article that tells it; an act whose article is lost has no rows. */
function eventIndex(
  shape: Shape,
  version: string,
  rowsOf: (event: EventEntry, article: ArticleEntry) => readonly (readonly SqlValue[])[],
): MadeIndex {
  return {
    ...shape,
    version,
    rowsOf: async (entries, session) => {
      const events = entries as readonly EventEntry[];
      const articles = await articlesOf(session, events);
      return [
        events.flatMap((event) => {
          const article = articles.get(event.content.evidence.articleId);
          return article === undefined ? [] : rowsOf(event, article);
        }),
      ];
    },
  };
}

function actIndex({ version, keysOf }: NonNullable<KeyMaker['acts']>): MadeIndex {
  return eventIndex(ofActs, version, (event, article) =>
    [...new Set(keysOf(event, article))].map((key) => [key, event.seq]),
  );
}

function packIndex({ version, pack }: NonNullable<KeyMaker['packs']>): MadeIndex {
  return eventIndex(ofPacks, version, (event, article) => {
    const packed = pack(event, article);
    return packed === null ? [] : [[event.seq, packed]];
  });
}

function indexesOf(maker: KeyMaker): readonly MadeIndex[] {
  const { acts, places: actPlaces, packs } = maker;
  return [
    articleIndex(maker),
    ...(acts === undefined ? [] : [actIndex(acts)]),
    ...(actPlaces === undefined ? [] : [placeIndex(actPlaces)]),
    ...(packs === undefined ? [] : [packIndex(packs)]),
  ];
}

/** Empties the indexes, so that they are made afresh when they are needed. */
export async function forgetKeys(session: SqlSession): Promise<void> {
  for (const index of [ofArticles, ofActs, ofPacks, placeTables]) await forgetMade(session, index);
}

/** Gives keys to the articles that have none of the maker's version. */
export function bringArticleKeysUp(database: SqlDatabase, maker: KeyMaker): Promise<void> {
  return bringUp(database, articleIndex(maker), maker.onProgress);
}

/** Gives keys to the acts that have none of the maker's version; false where the maker makes none of acts. */
export async function bringActKeysUp(
  database: SqlDatabase,
  { acts, onProgress }: KeyMaker,
): Promise<boolean> {
  if (acts === undefined) return false;
  await bringUp(database, actIndex(acts), onProgress);
  return true;
}

/** Puts the acts in lists that are in none of the maker's version; false where it makes no places. */
export async function bringPlacesUp(
  database: SqlDatabase,
  { places: maker, onProgress }: KeyMaker,
): Promise<boolean> {
  if (maker === undefined) return false;
  await bringUp(database, placeIndex(maker), onProgress);
  return true;
}

/** Packs the acts that are packed by none of the maker's version; false where it packs none. */
export async function bringPacksUp(database: SqlDatabase, { packs, onProgress }: KeyMaker): Promise<boolean> {
  if (packs === undefined) return false;
  await bringUp(database, packIndex(packs), onProgress);
  return true;
}

/** Gives keys to all that have none of the maker's version. */
export async function bringKeysUp(database: SqlDatabase, maker: KeyMaker): Promise<void> {
  await bringArticleKeysUp(database, maker);
  await bringActKeysUp(database, maker);
  await bringPlacesUp(database, maker);
  await bringPacksUp(database, maker);
}

/** A fault for each table of keys that is not what the entries give. */
export async function keyFaults(session: SqlSession, maker: KeyMaker): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = [];
  for (const index of indexesOf(maker)) faults.push(...(await madeFaults(session, index)));
  return faults;
}
