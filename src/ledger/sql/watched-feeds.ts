// Feeds that are kept read, in two tables beside the log. An item waits from the transaction that keeps its feed's answer until that which
// takes its page: a run that is killed anywhere between leaves it waiting, and no page is taken twice.

import type {
  FeedNews,
  FeedStore,
  ItemKey,
  ItemNews,
  KeptFeeds,
  KeptItem,
  NotedItem,
  WatchedFeed,
} from '../feed-types.ts';
import { textOrNull } from './select.ts';
import { places, type SqlDatabase, type SqlRow, type SqlSession, type SqlTable } from './sql-database.ts';

const itemTable: SqlTable = {
  name: 'watched_items',
  columns: {
    feed: 'TEXT',
    item: 'TEXT',
    digest: 'TEXT',
    page: 'TEXT',
    state: 'TEXT',
    tries: 'INTEGER',
    place: 'INTEGER',
    said: 'TEXT',
  },
};

/** What becomes of an item that was listed before and now says something else. */
const onConflict = `ON CONFLICT (feed, item) DO UPDATE SET digest = excluded.digest, page = excluded.page,
  state = excluded.state, tries = excluded.tries, place = excluded.place, said = excluded.said`;

/** How many items one statement names: engines limit the values of a statement. */
const itemsAtOnce = 200;

function toFeed(row: SqlRow): WatchedFeed {
  return {
    address: String(row['address']),
    title: String(row['title']),
    addedAt: String(row['added_at']),
    askedAt: textOrNull(row['asked_at']),
    etag: textOrNull(row['etag']),
    lastModified: textOrNull(row['last_modified']),
    fault: textOrNull(row['fault']),
    items: Number(row['items']),
    waiting: Number(row['waiting']),
  };
}

/** The page of the item, or why there is none, is taken: nothing waits, unless the feed has said something else meanwhile. */
export async function settleItem(session: SqlSession, { feed, item, digest }: ItemKey): Promise<void> {
  await session.run(
    "UPDATE watched_items SET state = 'done', said = '' WHERE feed = ? AND item = ? AND digest = ?",
    [feed, item, digest],
  );
}

async function digestsOf(
  session: SqlSession,
  feed: string,
  items: readonly NotedItem[],
): Promise<ReadonlyMap<string, string>> {
  const names = items.map(({ item }) => item);
  const rows = await session.all(
    `SELECT item, digest FROM watched_items WHERE feed = ? AND item IN (${places(names)})`,
    [feed, ...names],
  );
  return new Map(rows.map((row) => [String(row['item']), String(row['digest'])]));
}

/** Pages that other feeds listed. */
async function pagesElsewhere(
  session: SqlSession,
  feed: string,
  items: readonly NotedItem[],
): Promise<ReadonlySet<string>> {
  const pages = items.map(({ page }) => page);
  const rows = await session.all(
    `SELECT DISTINCT page FROM watched_items WHERE page IN (${places(pages)}) AND feed <> ?`,
    [...pages, feed],
  );
  return new Set(rows.map((row) => String(row['page'])));
}

async function noteItems(session: SqlSession, feed: string, items: readonly NotedItem[]): Promise<ItemNews> {
  let [fresh, changed] = [0, 0];
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    const portion = items.slice(start, start + itemsAtOnce);
    const known = await digestsOf(session, feed, portion);
    const elsewhere = await pagesElsewhere(session, feed, portion);
    const rows = portion.flatMap(({ item, digest, page, said }, at) => {
      const before = known.get(item);
      if (before === digest) return [];
      if (before === undefined) fresh += 1;
      else changed += 1;
      // Another feed of the outlet has the same page: it is read once.
      const isElsewhere = before === undefined && elsewhere.has(page);
      return [
        [feed, item, digest, page, isElsewhere ? 'done' : 'waiting', 0, start + at, isElsewhere ? '' : said],
      ];
    });
    if (rows.length > 0) await session.insert(itemTable, rows, onConflict);
  }
  return { fresh, changed };
}

async function noteAnswer(
  session: SqlSession,
  address: string,
  { askedAt, fault, listed }: FeedNews,
): Promise<ItemNews> {
  const [row] = await session.all('SELECT 1 AS found FROM watched_feeds WHERE address = ?', [address]);
  // It was removed meanwhile.
  if (row === undefined) return { fresh: 0, changed: 0 };
  await session.run('UPDATE watched_feeds SET asked_at = ?, fault = ? WHERE address = ?', [
    askedAt,
    fault,
    address,
  ]);
  if (listed === undefined) return { fresh: 0, changed: 0 };
  const { title, etag, lastModified, items } = listed;
  await session.run('UPDATE watched_feeds SET title = ?, etag = ?, last_modified = ? WHERE address = ?', [
    ...[title, etag, lastModified],
    address,
  ]);
  return noteItems(session, address, items);
}

async function isThere(session: SqlSession, address: string): Promise<boolean> {
  return (await session.all('SELECT 1 AS found FROM watched_feeds WHERE address = ?', [address])).length > 0;
}

function toItem(row: SqlRow): KeptItem {
  const text = (column: string) => String(row[column]);
  return {
    ...{ feed: text('feed'), item: text('item'), digest: text('digest'), page: text('page') },
    ...{ state: text('state'), tries: Number(row['tries']), place: Number(row['place']), said: text('said') },
  };
}

async function replaceAll(session: SqlSession, { feeds, items }: KeptFeeds): Promise<void> {
  await session.run('DELETE FROM watched_items');
  await session.run('DELETE FROM watched_feeds');
  for (const { address, title, addedAt, askedAt, etag, lastModified, fault } of feeds)
    await session.run(
      'INSERT INTO watched_feeds (address, title, added_at, asked_at, etag, last_modified, fault) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [address, title, addedAt, askedAt, etag, lastModified, fault],
    );
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    const rows = items
      .slice(start, start + itemsAtOnce)
      .map(({ feed, item, digest, page, state, tries, place, said }) => [
        ...[feed, item, digest, page, state],
        ...[tries, place, said],
      ]);
    await session.insert(itemTable, rows, onConflict);
  }
}

async function allFeeds(database: SqlDatabase): Promise<readonly WatchedFeed[]> {
  const counted = (condition: string) =>
    `(SELECT count(*) FROM watched_items i WHERE i.feed = f.address${condition})`;
  const rows = await database.all(
    `SELECT f.*, ${counted('')} AS items, ${counted(" AND i.state = 'waiting'")} AS waiting
      FROM watched_feeds f ORDER BY f.address`,
  );
  return rows.map(toFeed);
}

export function feedStore(database: SqlDatabase): FeedStore {
  return {
    all: () => allFeeds(database),
    add: (address, addedAt) =>
      database.write(async (session) => {
        if (await isThere(session, address)) return false;
        await session.run("INSERT INTO watched_feeds (address, title, added_at) VALUES (?, '', ?)", [
          address,
          addedAt,
        ]);
        return true;
      }),
    remove: (address) =>
      database.write(async (session) => {
        if (!(await isThere(session, address))) return false;
        await session.run('DELETE FROM watched_items WHERE feed = ?', [address]);
        await session.run('DELETE FROM watched_feeds WHERE address = ?', [address]);
        return true;
      }),
    note: (address, news) => database.write((session) => noteAnswer(session, address, news)),
    waiting: async (address) => {
      const rows = await database.all(
        "SELECT item, digest, tries, said FROM watched_items WHERE feed = ? AND state = 'waiting' ORDER BY place, item",
        [address],
      );
      return rows.map((row) => ({
        feed: address,
        item: String(row['item']),
        digest: String(row['digest']),
        tries: Number(row['tries']),
        said: String(row['said']),
      }));
    },
    putOff: ({ feed, item, digest }) =>
      database.write((session) =>
        session.run('UPDATE watched_items SET tries = tries + 1 WHERE feed = ? AND item = ? AND digest = ?', [
          feed,
          item,
          digest,
        ]),
      ),
    kept: async () => {
      const feeds = await allFeeds(database);
      const addresses = new Set(feeds.map(({ address }) => address));
      const rows = await database.all('SELECT * FROM watched_items ORDER BY feed, item');
      // A feed may have been added between the two questions.
      return { feeds, items: rows.map(toItem).filter(({ feed }) => addresses.has(feed)) };
    },
    replace: (kept) => database.write((session) => replaceAll(session, kept)),
  };
}
