// The acts of two in the order of the world's clock: a row for each act of each reading under each key, with all that the three clocks
// ask of it, so that the newest are found, and the others counted, in the index alone. How acts are told apart and ordered is not the
// ledger's to know: a maker is handed in.

import type { ArticleEntry, EventEntry, StoredEntry } from '../entry-types.ts';
import type { ActPlace, ActPlaceMaker } from '../key-types.ts';
import { dayNumber, reportDays } from '../search/report-days.ts';
import type { MadeIndex } from './made-index.ts';
import { places, type SqlSession, type SqlValue } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** Behind all days. */
export const afterAllDays = 10 ** 8;

/** As numbers, for one row may be a place in both lists. */
export const placeUses: Readonly<Record<ActPlace['uses'], number>> = { together: 1, between: 2, both: 3 };

/** So many digits of an id set articles of one day in the order of their ids. */
const idDigits = 12;

/** The beginning of an id as a number. */
export function idNumber(id: string): number {
  return Number.parseInt(id.slice(0, idDigits), 16);
}

export const placeTables: Pick<MadeIndex, 'state' | 'tables' | 'kind'> = {
  state: 'act_place_state',
  tables: [
    {
      name: 'act_places',
      columns: {
        ...{ key: 'INTEGER', day: 'INTEGER', article: 'INTEGER', start: 'INTEGER', seq: 'INTEGER' },
        ...{ reading: 'INTEGER', began: 'INTEGER', until: 'INTEGER', maybe_known: 'INTEGER' },
        ...{ surely_known: 'INTEGER', uses: 'INTEGER' },
      },
    },
    {
      name: 'act_classes',
      columns: {
        ...{ key: 'INTEGER', class: 'INTEGER', day: 'INTEGER', seq: 'INTEGER', reading: 'INTEGER' },
        ...{ began: 'INTEGER', maybe_known: 'INTEGER', surely_known: 'INTEGER' },
      },
    },
    { name: 'reading_ends', columns: { reading: 'INTEGER', ended: 'INTEGER' } },
  ],
  kind: 'reading',
};

type Reading = Extract<StoredEntry, { kind: 'reading' }>;

const idsAtOnce = 500;

/** Entries of these ids, by their ids. */
async function entriesOf(
  { all }: SqlSession,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredEntry>> {
  const found = new Map<string, StoredEntry>();
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const some = ids.slice(start, start + idsAtOnce);
    const sql = `SELECT * FROM entries WHERE kind IN ('article', 'event') AND id IN (${places(some)})`;
    for (const row of await all(sql, some)) found.set(String(row['id']), toStored(row));
  }
  return found;
}

/** The acts of a reading by their articles: those of its own page alone stand by it, as long as no other reading of the page does. */
function actsOf(
  { seq, content: { pageId, entryIds } }: Reading,
  entries: ReadonlyMap<string, StoredEntry>,
): readonly (readonly [ArticleEntry, readonly EventEntry[]])[] {
  const taken = entryIds.flatMap((id) => entries.get(id) ?? []).filter((entry) => entry.seq < seq);
  const events = taken.flatMap((entry) => (entry.kind === 'event' ? [entry] : []));
  const byArticle = Map.groupBy(
    events.sort((a, b) => a.seq - b.seq),
    ({ content }) => content.evidence.articleId,
  );
  return [...byArticle].flatMap(([articleId, own]) => {
    const article = entries.get(articleId);
    return article?.kind === 'article' && article.seq < seq && article.content.pageId === pageId
      ? [[article, own] as const]
      : [];
  });
}

/** The days on which an article was possibly and surely known: it was told by then, or we had it by then. */
function knownDays({ recordedAt, content: { dating } }: ArticleEntry): readonly [number, number] {
  const { from, to } = reportDays(dating.published.from, dating.published.to);
  const taken = dayNumber(recordedAt.slice(0, 'YYYY-MM-DD'.length));
  return [Math.min(from, taken), Math.min(to, taken)];
}

function rowsOfArticle(
  reading: number,
  article: ArticleEntry,
  events: readonly EventEntry[],
  { placesOf }: ActPlaceMaker,
): readonly (readonly SqlValue[])[] {
  const seqs = new Map(events.map(({ id, seq }) => [id, seq]));
  const known = knownDays(article);
  return placesOf(events, article).map(({ key, uses, eventId, day, start, began, until }) => [
    ...[key, dayNumber(day), idNumber(article.id), start, seqs.get(eventId) ?? 0, reading],
    ...[dayNumber(began), until === null ? afterAllDays : dayNumber(until), ...known, placeUses[uses]],
  ]);
}

function classRowsOfArticle(
  reading: number,
  article: ArticleEntry,
  events: readonly EventEntry[],
  { classesOf }: ActPlaceMaker,
): readonly (readonly SqlValue[])[] {
  const seqs = new Map(events.map(({ id, seq }) => [id, seq]));
  const known = knownDays(article);
  return classesOf(events, article).map(({ key, class: one, eventId, day, began }) => [
    ...[key, one, dayNumber(day), seqs.get(eventId) ?? 0, reading, dayNumber(began), ...known],
  ]);
}

/** The reading of the same page before this one, which ends with it. */
async function endedBy({ all }: SqlSession, { seq, content: { pageId } }: Reading): Promise<number | null> {
  const sql = 'SELECT max(seq) AS seq FROM readings WHERE page_id = ? AND seq < ?';
  const ended = (await all(sql, [pageId, seq]))[0]?.['seq'] ?? null;
  return ended === null ? null : Number(ended);
}

export function placeIndex(maker: ActPlaceMaker): MadeIndex {
  return {
    ...placeTables,
    version: maker.version,
    rowsOf: async (entries, session) => {
      const readings = entries as readonly Reading[];
      const ids = [...new Set(readings.flatMap(({ content }) => content.entryIds))];
      const named = await entriesOf(session, ids);
      const articleIds = [...named.values()].flatMap((entry) =>
        entry.kind === 'event' && !named.has(entry.content.evidence.articleId)
          ? [entry.content.evidence.articleId]
          : [],
      );
      const all = new Map([...named, ...(await entriesOf(session, [...new Set(articleIds)]))]);
      const [rows, classes, ends]: [SqlValue[][], SqlValue[][], SqlValue[][]] = [[], [], []];
      for (const reading of readings) {
        for (const [article, events] of actsOf(reading, all)) {
          for (const row of rowsOfArticle(reading.seq, article, events, maker)) rows.push([...row]);
          for (const row of classRowsOfArticle(reading.seq, article, events, maker)) classes.push([...row]);
        }
        const ended = await endedBy(session, reading);
        if (ended !== null) ends.push([ended, reading.seq]);
      }
      return [rows, classes, ends];
    },
  };
}
