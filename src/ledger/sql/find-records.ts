// Acts and figures by the numbers of their entries, where an index has told that the clocks allow them: each takes one look at its own entry and one
// at that of its article, which most answers ask for next.

import { beganOn } from '../../record/index.ts';
import type { ArticleEntry, EventEntry, FigureEntry, StoredEntry } from '../entry-types.ts';
import type { Finding } from '../question-types.ts';
import type { EntryCache } from './entry-cache.ts';
import { places, type SqlDatabase, type SqlValue } from './sql-database.ts';
import { toSound } from './to-stored.ts';

/** An act or a figure that an index names. */
export interface IndexedRecord {
  readonly seq: number;
  /** True where the reported clock allows it only for some of the article's possible days. */
  readonly onlyPossiblyKnown: boolean;
}

const entriesAtOnce = 500;

/** An article is looked for among so many entries before what it tells. */
const entriesBefore = 64;

/** What a statement asks of entries, by the places for its values. */
type WhichEntries = (places: string) => string;

const bySeqs: WhichEntries = (seqs) => `seq IN (${seqs})`;
const byIds: WhichEntries = (ids) => `id IN (${ids})`;

/** The articles of the readings that took these entries, where they took them anew: some steps back in the file, where an id is looked up all over it. */
const articlesBefore: WhichEntries = (seqs) => `kind = 'article' AND seq IN (
  SELECT (SELECT b.seq FROM entries b
    WHERE b.seq < t.seq AND b.seq >= t.seq - ${entriesBefore} AND b.kind IN ('article', 'reading')
    ORDER BY b.seq DESC LIMIT 1)
  FROM entries t WHERE t.seq IN (${seqs}))`;

/** Reads entries into the cache. */
async function readInto(
  { all }: SqlDatabase,
  cache: EntryCache,
  which: WhichEntries,
  wanted: readonly SqlValue[],
): Promise<readonly StoredEntry[]> {
  const read: StoredEntry[] = [];
  for (let start = 0; start < wanted.length; start += entriesAtOnce) {
    const some = wanted.slice(start, start + entriesAtOnce);
    for (const row of await all(`SELECT * FROM entries WHERE ${which(places(some))}`, some)) {
      const entry = toSound(row);
      cache.put(entry, String(row['content']).length);
      read.push(entry);
    }
  }
  return read;
}

/** Entries by their ids, those that are held with those that have to be read. */
export async function entriesBy<K extends string | number>(
  database: SqlDatabase,
  cache: EntryCache,
  column: 'seq' | 'id',
  wanted: Iterable<K>,
): Promise<ReadonlyMap<K, StoredEntry>> {
  const found = new Map<K, StoredEntry>();
  const missing: K[] = [];
  for (const key of new Set(wanted)) {
    const held = typeof key === 'number' ? cache.getAt(key) : cache.get(key);
    if (held === undefined) missing.push(key);
    else found.set(key, held);
  }
  const which = column === 'seq' ? bySeqs : byIds;
  for (const entry of await readInto(database, cache, which, missing)) found.set(entry[column] as K, entry);
  return found;
}

/** The articles that these are told in, by their ids: most lie right before the first that they tell. */
async function articlesTelling(
  database: SqlDatabase,
  cache: EntryCache,
  told: readonly ((EventEntry | FigureEntry) & StoredEntry)[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const firstOf = new Map<string, number>();
  for (const { seq, content } of told) {
    const { articleId } = content.evidence;
    firstOf.set(articleId, Math.min(seq, firstOf.get(articleId) ?? seq));
  }
  const missing = [...firstOf].filter(([articleId]) => cache.get(articleId) === undefined);
  const seqs = missing.map(([, seq]) => seq);
  await readInto(database, cache, articlesBefore, seqs);
  return entriesBy(database, cache, 'id', firstOf.keys());
}

function toFinding(
  { id, kind, content, recordedAt, location }: EventEntry | FigureEntry,
  { id: articleId, content: { dating } }: ArticleEntry,
  onlyPossiblyKnown: boolean,
): Finding {
  const entry = { id, kind, content } as Finding['entry'];
  return { entry, recordedAt, location, articleId, reported: dating.published, onlyPossiblyKnown };
}

/** The numbers of the articles' entries. */
export async function articleSeqs(
  database: SqlDatabase,
  cache: EntryCache,
  articleIds: readonly string[],
): Promise<readonly number[]> {
  const articles = await entriesBy(database, cache, 'id', articleIds);
  return [...articles.values()].map(({ seq }) => seq);
}

/** The acts and figures by their numbers, in the order of taking. */
export async function recordsAt(
  database: SqlDatabase,
  cache: EntryCache,
  records: Iterable<IndexedRecord>,
): Promise<ReadonlyMap<number, Finding>> {
  const bySeq = new Map([...records].map((record) => [record.seq, record]));
  const entries = await entriesBy(database, cache, 'seq', bySeq.keys());
  const told = [...entries.values()].filter((entry) => entry.kind === 'event' || entry.kind === 'figure');
  const articles = await articlesTelling(database, cache, told);
  const found = new Map<number, Finding>();
  for (const record of told.toSorted((a, b) => a.seq - b.seq)) {
    const article = articles.get(record.content.evidence.articleId);
    const isPossible = bySeq.get(record.seq)?.onlyPossiblyKnown ?? false;
    if (article?.kind === 'article') found.set(record.seq, toFinding(record, article, isPossible));
  }
  return found;
}

export function hadBegun({ entry, ...told }: Finding, on: string): boolean {
  return beganOn(entry, told) <= on;
}
