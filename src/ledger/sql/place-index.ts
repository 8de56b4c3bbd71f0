// The acts of two in the order of the world's clock, and the figures of articles by whom they are about: a row for each act of each reading under each key, with all that the three clocks
// ask of it, so that the newest are found, and the others counted, in the index alone. How acts are told apart and ordered is not the
// ledger's to know: a maker is handed in.

import { beganOn } from '../../record/index.ts';
import type { ArticleEntry, EventEntry, FigureEntry, StoredEntry } from '../entry-types.ts';
import type { ActPlace, ActPlaceMaker, PairAct } from '../key-types.ts';
import { afterAllDays, dayNumber, reportDays } from '../search/report-days.ts';
import { actDaysNumber } from './act-days.ts';
import { actClasses, actMonths, actPlaces, classMonths } from './act-tables.ts';
import type { MadeIndex } from './made-index.ts';
import { places, type SqlRow, type SqlSession, type SqlValue } from './sql-database.ts';
import { toStored } from './to-stored.ts';

/** As numbers, for one row may be a place in both lists. */
export const placeUses: Readonly<Record<ActPlace['uses'], number>> = { together: 1, between: 2, both: 3 };

/** As numbers, for they are counted in statements. */
export const pairCounts: Readonly<Record<PairAct['counts'], number>> = {
  none: 0,
  unhappened: 1,
  cooperation: 2,
  conflict: 3,
};

/** So many digits of an id set articles of one day in the order of their ids. */
const idDigits = 12;

/** The beginning of an id as a number. */
export function idNumber(id: string): number {
  return Number.parseInt(id.slice(0, idDigits), 16);
}

export const placeTables: Pick<MadeIndex, 'state' | 'tables' | 'sums' | 'kind'> = {
  state: 'act_place_state',
  tables: [
    actPlaces,
    actClasses,
    {
      name: 'pair_acts',
      columns: {
        ...{ a: 'TEXT', b: 'TEXT', reading: 'INTEGER', seq: 'INTEGER', began: 'INTEGER', until: 'INTEGER' },
        ...{ maybe_known: 'INTEGER', surely_known: 'INTEGER', counts: 'INTEGER', last: 'INTEGER' },
        ...{ name_a: 'TEXT', name_b: 'TEXT' },
      },
    },
    {
      name: 'unsure_acts',
      columns: {
        ...{ reading: 'INTEGER', article: 'INTEGER', began: 'INTEGER', maybe_known: 'INTEGER' },
        ...{ surely_known: 'INTEGER', mentions: 'INTEGER' },
      },
    },
    {
      name: 'figure_places',
      columns: {
        ...{ article: 'INTEGER', key: 'INTEGER', seq: 'INTEGER', reading: 'INTEGER', began: 'INTEGER' },
        ...{ maybe_known: 'INTEGER', surely_known: 'INTEGER' },
      },
    },
    { name: 'reading_ends', columns: { reading: 'INTEGER', ended: 'INTEGER' } },
  ],
  sums: [actMonths, classMonths],
  kind: 'reading',
};

type Reading = Extract<StoredEntry, { kind: 'reading' }>;

const idsAtOnce = 500;

/** Acts and figures, of which each is told in one article. */
type Told = EventEntry | FigureEntry;

/** Acts, figures and articles by their ids; null for an entry of another kind. */
type Entries = Map<string, ArticleEntry | Told | null>;

const readKinds: ReadonlySet<unknown> = new Set(['article', 'event', 'figure']);

function toRead(row: SqlRow): ArticleEntry | Told | null {
  return readKinds.has(row['kind']) ? (toStored(row) as ArticleEntry | Told) : null;
}

function isTold(entry: ArticleEntry | Told | null | undefined): entry is Told {
  return entry?.kind === 'event' || entry?.kind === 'figure';
}

/** What is named mostly lies right before the reading that names it, and is read in the order of the file. */
async function readBefore({ all }: SqlSession, readings: readonly Reading[], found: Entries): Promise<void> {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) return;
  const from = first.seq - first.content.entryIds.length;
  for (const row of await all('SELECT * FROM entries WHERE seq >= ? AND seq < ?', [from, last.seq]))
    found.set(String(row['id']), toRead(row));
}

/** Adds the entries of these ids that are missing. */
async function readMissing({ all }: SqlSession, ids: Iterable<string>, found: Entries): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !found.has(id));
  for (let start = 0; start < missing.length; start += idsAtOnce) {
    const some = missing.slice(start, start + idsAtOnce);
    for (const row of await all(`SELECT * FROM entries WHERE id IN (${places(some)})`, some))
      found.set(String(row['id']), toRead(row));
  }
}

/** What the readings name, and the articles of the acts and figures among that; other entries may be among them. */
async function entriesOf(session: SqlSession, readings: readonly Reading[]): Promise<Entries> {
  const found: Entries = new Map();
  await readBefore(session, readings, found);
  const named = readings.flatMap(({ content }) => content.entryIds);
  await readMissing(session, named, found);
  const articleIds = named.flatMap((id) => {
    const entry = found.get(id);
    return isTold(entry) ? [entry.content.evidence.articleId] : [];
  });
  await readMissing(session, articleIds, found);
  return found;
}

interface ToldIn {
  readonly article: ArticleEntry;
  readonly events: readonly EventEntry[];
  readonly figures: readonly FigureEntry[];
}

/** What a reading tells by its articles: that of its own page alone stands by it, as long as no other reading of the page does. */
function toldOf({ seq, content: { pageId, entryIds } }: Reading, entries: Entries): readonly ToldIn[] {
  const taken = entryIds.map((id) => entries.get(id)).filter(isTold);
  const byArticle = Map.groupBy(
    taken.filter((entry) => entry.seq < seq).sort((a, b) => a.seq - b.seq),
    ({ content }) => content.evidence.articleId,
  );
  return [...byArticle].flatMap(([articleId, own]): readonly ToldIn[] => {
    const article = entries.get(articleId);
    if (article?.kind !== 'article' || article.seq >= seq || article.content.pageId !== pageId) return [];
    const events = own.filter((entry) => entry.kind === 'event');
    return [{ article, events, figures: own.filter((entry) => entry.kind === 'figure') }];
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
  return placesOf(events, article).map(({ key, uses, eventId, mentionIds, day, start, began, until }) => [
    ...[key, dayNumber(day), idNumber(article.id), start, seqs.get(eventId) ?? 0, reading],
    ...[dayNumber(began), untilNumber(until), ...known, placeUses[uses]],
    packMentions(mentionIds.flatMap((id) => seqs.get(id) ?? [])),
  ]);
}

function packMentions(seqs: readonly number[]): string {
  return seqs.toSorted((a, b) => a - b).join(' ');
}

/** The numbers of the other mentions of an act. */
export function unpackMentions(packed: string): readonly number[] {
  return packed === '' ? [] : packed.split(' ').map(Number);
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

function untilNumber(until: string | null): number {
  return until === null ? afterAllDays : dayNumber(until);
}

function pairRowsOfArticle(
  reading: number,
  article: ArticleEntry,
  events: readonly EventEntry[],
  { pairActsOf }: ActPlaceMaker,
): readonly (readonly SqlValue[])[] {
  const seqs = new Map(events.map(({ id, seq }) => [id, seq]));
  const known = knownDays(article);
  return pairActsOf(events, article).map(({ codes, names, counts, days, eventId, began, until }) => [
    ...[...codes, reading, seqs.get(eventId) ?? 0, dayNumber(began), untilNumber(until), ...known],
    ...[pairCounts[counts], days === null ? 0 : actDaysNumber(days), ...names],
  ]);
}

function figureRowsOfArticle(
  reading: number,
  article: ArticleEntry,
  figures: readonly FigureEntry[],
  { figuresOf }: ActPlaceMaker,
): readonly (readonly SqlValue[])[] {
  const seqs = new Map(figures.map(({ id, seq }) => [id, seq]));
  const known = knownDays(article);
  return figuresOf(figures, article).map(({ key, figureId, began }) => [
    ...[article.seq, key, seqs.get(figureId) ?? 0, reading, dayNumber(began), ...known],
  ]);
}

/** How many mentions an article has whose day of telling is not known, by the day from which the world's clock sees them. */
function unsureRowsOfArticle(
  reading: number,
  article: ArticleEntry,
  events: readonly EventEntry[],
): readonly (readonly SqlValue[])[] {
  const [maybe, surely] = knownDays(article);
  if (maybe >= surely) return [];
  const { published: reported } = article.content.dating;
  const byBegan = Map.groupBy(events, (event) =>
    dayNumber(beganOn(event, { reported, recordedAt: event.recordedAt })),
  );
  return [...byBegan].map(([began, own]) => [
    ...[reading, idNumber(article.id), began, maybe, surely, own.length],
  ]);
}

/** The reading of the same page before this one, which ends with it. */
async function endedBy({ all }: SqlSession, { seq, content: { pageId } }: Reading): Promise<number | null> {
  const sql = 'SELECT max(seq) AS seq FROM readings WHERE page_id = ? AND seq < ?';
  const ended = (await all(sql, [pageId, seq]))[0]?.['seq'] ?? null;
  return ended === null ? null : Number(ended);
}

type Rows = (readonly SqlValue[])[];
type RowsOfTold = Readonly<Record<'places' | 'classes' | 'pairs' | 'unsure' | 'figures', Rows>>;

function addRows(
  { places: ofPlaces, classes, pairs, unsure, figures: ofFigures }: RowsOfTold,
  reading: number,
  { article, events, figures }: ToldIn,
  maker: ActPlaceMaker,
): void {
  ofPlaces.push(...rowsOfArticle(reading, article, events, maker));
  classes.push(...classRowsOfArticle(reading, article, events, maker));
  pairs.push(...pairRowsOfArticle(reading, article, events, maker));
  unsure.push(...unsureRowsOfArticle(reading, article, events));
  ofFigures.push(...figureRowsOfArticle(reading, article, figures, maker));
}

export function placeIndex(maker: ActPlaceMaker): MadeIndex {
  return {
    ...placeTables,
    version: maker.version,
    rowsOf: async (entries, session) => {
      const readings = entries as readonly Reading[];
      const all = await entriesOf(session, readings);
      const rows: RowsOfTold = { places: [], classes: [], pairs: [], unsure: [], figures: [] };
      const ends: SqlValue[][] = [];
      for (const reading of readings) {
        for (const told of toldOf(reading, all)) addRows(rows, reading.seq, told, maker);
        const ended = await endedBy(session, reading);
        if (ended !== null) ends.push([ended, reading.seq]);
      }
      return [rows.places, rows.classes, rows.pairs, rows.unsure, rows.figures, ends];
    },
  };
}
