// The tables of a ledger, in steps that bring an older one up to date. `entries` and `page_bytes` are the ledger; all else is
// made from them and could be made again. The steps are written as SQLite takes them; `postgres/` says them in its own words.

import { fillKindSums } from './kind-sums.ts';

export interface Migration {
  readonly sql: string;
  /** A statement that is said for each range of entries after that: from behind the first number up to and with the second. */
  readonly byEntries?: string;
  /** Indexes that are to be made afresh from the entries once all steps are done. */
  readonly refills?: readonly string[];
}

/** The name by which a step asks for the words of articles to be indexed afresh. */
export const searchIndex = 'search';

/** Each step raises the version of the tables by one. A step that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    sql: `
  CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    location TEXT,
    previous_hash TEXT NOT NULL,
    chain_hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE head (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), seq INTEGER NOT NULL, chain_hash TEXT NOT NULL) STRICT;
  CREATE TABLE articles (
    article_id TEXT PRIMARY KEY, page_id TEXT NOT NULL, reported_from TEXT, reported_to TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sightings (seq INTEGER PRIMARY KEY, page_id TEXT NOT NULL, name TEXT NOT NULL) STRICT;
  CREATE INDEX sightings_by_name ON sightings (name);
  CREATE TABLE readings (
    seq INTEGER PRIMARY KEY, reading_id TEXT NOT NULL UNIQUE, page_id TEXT NOT NULL, article_id TEXT,
    version TEXT NOT NULL, recorded_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX readings_by_page ON readings (page_id, seq);
  CREATE TABLE reading_entries (
    entry_id TEXT NOT NULL, reading_seq INTEGER NOT NULL, PRIMARY KEY (entry_id, reading_seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE records (
    entry_id TEXT PRIMARY KEY, kind TEXT NOT NULL, article_id TEXT NOT NULL, occurred_from TEXT, occurred_to TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX records_by_article ON records (article_id);
  CREATE TABLE participants (entry_id TEXT NOT NULL, role TEXT NOT NULL, actor_id TEXT, country TEXT) STRICT;
  CREATE INDEX participants_by_country ON participants (country, entry_id);
  CREATE INDEX participants_by_actor ON participants (actor_id, entry_id);
  CREATE INDEX participants_by_entry ON participants (entry_id);
  INSERT INTO head VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
  `,
  },
  // The bytes of pages, packed (Brotli); the name is the SHA-256 of the bytes unpacked.
  { sql: 'CREATE TABLE page_bytes (page_id TEXT PRIMARY KEY, packed BLOB NOT NULL) STRICT;' },
  // Corrections are few among many entries, and every answer heeds them.
  { sql: "CREATE INDEX corrections_in_order ON entries (seq) WHERE kind = 'correction';" },
  {
    sql: `
  ALTER TABLE articles ADD COLUMN canonical_url TEXT;
  CREATE INDEX articles_by_page ON articles (page_id);
  CREATE INDEX articles_by_url ON articles (canonical_url);
  `,
    refills: ['articles'],
  },
  // Articles by their keys: filled before it is asked for, see `key-index.ts`. `seq` is that of the article's entry.
  {
    sql: `
  CREATE TABLE article_keys (
    key INTEGER NOT NULL, rank INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, rank, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE article_profiles (seq INTEGER PRIMARY KEY, profile BLOB NOT NULL) STRICT;
  CREATE TABLE key_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1), version TEXT NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  INSERT INTO key_state VALUES (1, '', 0);
  `,
  },
  // The words of articles, see `search-index.ts`. The first ledgers kept them in a table of SQLite's own full-text search.
  {
    sql: `
  DROP TABLE IF EXISTS texts;
  CREATE TABLE search_articles (
    ordinal INTEGER PRIMARY KEY, seq INTEGER NOT NULL, recorded_at TEXT NOT NULL, passages INTEGER NOT NULL,
    words INTEGER NOT NULL, spans BLOB NOT NULL
  ) STRICT;
  CREATE INDEX search_articles_by_time ON search_articles (recorded_at, ordinal);
  CREATE TABLE search_fresh (ordinal INTEGER PRIMARY KEY, terms BLOB NOT NULL) STRICT;
  CREATE TABLE search_recent (
    term TEXT NOT NULL, first INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (term, first)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE search_old (
    term TEXT NOT NULL, first INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (term, first)
  ) STRICT, WITHOUT ROWID;
  `,
    refills: [searchIndex],
  },
  // Acts by their keys, see `key-index.ts`. `seq` is that of the act's entry.
  {
    sql: `
  CREATE TABLE act_keys (key INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) STRICT, WITHOUT ROWID;
  CREATE TABLE act_key_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1), version TEXT NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  INSERT INTO act_key_state VALUES (1, '', 0);
  `,
  },
  // The days on which articles were reported, packed, see `search-days.ts`.
  {
    sql: 'CREATE TABLE search_days (first INTEGER PRIMARY KEY, days BLOB NOT NULL) STRICT;',
    refills: [searchIndex],
  },
  // Who takes part is asked by country and by actor; this one was written and checked for nobody.
  { sql: 'DROP INDEX IF EXISTS participants_by_entry;' },
  // Acts of two in the order of the world's clock, see `place-index.ts`. Days are numbers (20260131); `article` is the beginning of an id.
  {
    sql: `
  CREATE TABLE act_places (
    key INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, start INTEGER NOT NULL, seq INTEGER NOT NULL,
    reading INTEGER NOT NULL, began INTEGER NOT NULL, until INTEGER NOT NULL, maybe_known INTEGER NOT NULL,
    surely_known INTEGER NOT NULL, uses INTEGER NOT NULL, PRIMARY KEY (key, day, article, start, seq, reading, began, uses)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE reading_ends (reading INTEGER PRIMARY KEY, ended INTEGER NOT NULL) STRICT;
  CREATE TABLE act_place_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1), version TEXT NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  INSERT INTO act_place_state VALUES (1, '', 0);
  `,
  },
  // Acts that move states of affairs, by the class of the move.
  {
    sql: `
  CREATE TABLE act_classes (
    key INTEGER NOT NULL, class INTEGER NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL, reading INTEGER NOT NULL,
    began INTEGER NOT NULL, maybe_known INTEGER NOT NULL, surely_known INTEGER NOT NULL,
    PRIMARY KEY (key, class, day, seq, reading, began)
  ) STRICT, WITHOUT ROWID;
  `,
  },
  // `mentions` are the numbers of the other mentions of an act. What is known only possibly by some day is rare and counted by itself.
  {
    sql: `
  DROP TABLE act_places;
  CREATE TABLE act_places (
    key INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, start INTEGER NOT NULL, seq INTEGER NOT NULL,
    reading INTEGER NOT NULL, began INTEGER NOT NULL, until INTEGER NOT NULL, maybe_known INTEGER NOT NULL,
    surely_known INTEGER NOT NULL, uses INTEGER NOT NULL, mentions TEXT NOT NULL,
    PRIMARY KEY (key, day, article, start, seq, reading, began, uses)
  ) STRICT, WITHOUT ROWID;
  DROP TABLE act_classes;
  CREATE TABLE act_classes (
    key INTEGER NOT NULL, class INTEGER NOT NULL, day INTEGER NOT NULL, seq INTEGER NOT NULL, reading INTEGER NOT NULL,
    began INTEGER NOT NULL, maybe_known INTEGER NOT NULL, surely_known INTEGER NOT NULL,
    PRIMARY KEY (key, class, day, seq, reading, began)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX act_places_unsure ON act_places (key) WHERE maybe_known < surely_known;
  CREATE INDEX act_classes_unsure ON act_classes (key) WHERE maybe_known < surely_known;
  DELETE FROM reading_ends;
  UPDATE act_place_state SET version = '', seq = 0;
  DROP INDEX IF EXISTS records_by_article;
  CREATE INDEX records_by_article ON records (article_id, kind);
  `,
  },
  // All pairs with what is counted of them, and the mentions of which it is not sure when they were told.
  {
    sql: `
  CREATE TABLE pair_acts (
    a TEXT NOT NULL, b TEXT NOT NULL, reading INTEGER NOT NULL, seq INTEGER NOT NULL, began INTEGER NOT NULL,
    until INTEGER NOT NULL, maybe_known INTEGER NOT NULL, surely_known INTEGER NOT NULL, counts INTEGER NOT NULL,
    last INTEGER NOT NULL, name_a TEXT, name_b TEXT, PRIMARY KEY (a, b, reading, seq, began)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE unsure_acts (
    reading INTEGER NOT NULL, article INTEGER NOT NULL, began INTEGER NOT NULL, maybe_known INTEGER NOT NULL,
    surely_known INTEGER NOT NULL, mentions INTEGER NOT NULL, PRIMARY KEY (reading, article, began)
  ) STRICT, WITHOUT ROWID;
  UPDATE act_place_state SET version = '', seq = 0;
  `,
  },
  // What lists of pages tell of each, so that none has to be read whole for them.
  {
    sql: `
  ALTER TABLE articles ADD COLUMN headline TEXT;
  ALTER TABLE articles ADD COLUMN outlet TEXT;
  ALTER TABLE articles ADD COLUMN verdict TEXT;
  `,
    refills: ['articles'],
  },
  // The figures of an article by whom they are about; `article` is the number of its entry.
  {
    sql: `
  CREATE TABLE figure_places (
    article INTEGER NOT NULL, key INTEGER NOT NULL, seq INTEGER NOT NULL, reading INTEGER NOT NULL,
    began INTEGER NOT NULL, maybe_known INTEGER NOT NULL, surely_known INTEGER NOT NULL,
    PRIMARY KEY (article, key, seq, reading)
  ) STRICT, WITHOUT ROWID;
  UPDATE act_place_state SET version = '', seq = 0;
  `,
  },
  // The acts of the lists, and those by classes, by months: see `act-tables.ts`. Those that are known only possibly, with all that is
  // asked of them: an index by the key alone was passed over for the whole list.
  {
    sql: `
  CREATE TABLE act_months (
    key INTEGER NOT NULL, uses INTEGER NOT NULL, month INTEGER NOT NULL, acts INTEGER NOT NULL,
    first_reading INTEGER NOT NULL, first_began INTEGER NOT NULL, first_maybe_known INTEGER NOT NULL,
    first_surely_known INTEGER NOT NULL, first_until INTEGER NOT NULL, last_reading INTEGER NOT NULL,
    last_began INTEGER NOT NULL, last_maybe_known INTEGER NOT NULL, last_surely_known INTEGER NOT NULL,
    PRIMARY KEY (key, uses, month)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE class_months (
    key INTEGER NOT NULL, class INTEGER NOT NULL, month INTEGER NOT NULL, acts INTEGER NOT NULL,
    first_reading INTEGER NOT NULL, first_began INTEGER NOT NULL, first_maybe_known INTEGER NOT NULL,
    first_surely_known INTEGER NOT NULL, PRIMARY KEY (key, class, month)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO act_months SELECT key, uses, day / 100, count(*), min(reading), min(began), min(maybe_known),
    min(surely_known), min(until), max(reading), max(began), max(maybe_known), max(surely_known)
    FROM act_places GROUP BY key, uses, day / 100;
  INSERT INTO class_months SELECT key, class, day / 100, count(*), min(reading), min(began), min(maybe_known),
    min(surely_known) FROM act_classes GROUP BY key, class, day / 100;
  DROP INDEX act_places_unsure;
  CREATE INDEX act_places_unsure ON act_places (key, maybe_known, surely_known, uses, began, until, reading)
    WHERE maybe_known < surely_known;
  DROP INDEX act_classes_unsure;
  CREATE INDEX act_classes_unsure ON act_classes (key, maybe_known, surely_known, reading, seq)
    WHERE maybe_known < surely_known;
  `,
  },
  // How many entries of each kind each block of the chain has, see `kind-sums.ts`.
  {
    sql: `CREATE TABLE kind_sums (
      block INTEGER NOT NULL, kind TEXT NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (block, kind)
    ) STRICT, WITHOUT ROWID;`,
    byEntries: fillKindSums,
  },
  // Records and who takes part in them by the number of their entry: it grows as entries are taken, so that new rows lie together, where those
  // of an id lie all over the file.
  {
    sql: `
  DROP TABLE participants;
  DROP TABLE records;
  CREATE TABLE records (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, article_id TEXT NOT NULL, occurred_from TEXT, occurred_to TEXT
  ) STRICT;
  CREATE INDEX records_by_article ON records (article_id, kind);
  CREATE TABLE participants (seq INTEGER NOT NULL, role TEXT NOT NULL, actor_id TEXT, country TEXT) STRICT;
  CREATE INDEX participants_by_country ON participants (country, seq);
  CREATE INDEX participants_by_actor ON participants (actor_id, seq);
  `,
    refills: ['records', 'participants'],
  },
  // What acts say, packed; see `key-index.ts`. `seq` is that of the act's entry.
  {
    sql: `
  CREATE TABLE act_packs (seq INTEGER PRIMARY KEY, packed TEXT NOT NULL) STRICT;
  CREATE TABLE act_pack_state (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1), version TEXT NOT NULL, seq INTEGER NOT NULL
  ) STRICT;
  INSERT INTO act_pack_state VALUES (1, '', 0);
  `,
  },
  // Feeds that are kept read, and what they listed; see `watched-feeds.ts`. `said` is what the feed says of an item that is still to be read.
  {
    sql: `
  CREATE TABLE watched_feeds (
    address TEXT PRIMARY KEY, title TEXT NOT NULL, added_at TEXT NOT NULL, asked_at TEXT, etag TEXT, last_modified TEXT,
    fault TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE watched_items (
    feed TEXT NOT NULL, item TEXT NOT NULL, digest TEXT NOT NULL, page TEXT NOT NULL, state TEXT NOT NULL,
    tries INTEGER NOT NULL, place INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY (feed, item)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX watched_items_waiting ON watched_items (feed, place) WHERE state = 'waiting';
  CREATE INDEX watched_items_by_page ON watched_items (page);
  `,
  },
  // Records with their days as they were taken: none that is told as done lies behind the day of taking.
  { sql: '', refills: ['records'] },
];
