// What still holds of a damaged ledger, written to a new one. Nothing is left out silently: each lost entry is told, and stands in
// the new ledger as a problem. A page of which anything was lost loses its reading, so that it is read again from its bytes.

import type { DamagedLedger, KeptPage, Ledger, Remains, Salvaged, StoredEntry } from '../ledger/index.ts';
import { type Entry, makeEntry, type RecordKind } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { batchEntries } from './batch-entries.ts';
import { findBytes, type Gone, type Kept, whatIsGone, wholeBytes } from './what-is-gone.ts';

export interface LostEntry {
  readonly seq: number;
  /** Null where not even that can be read. */
  readonly id: string | null;
  readonly fault: string;
}

export interface RepairSummary {
  readonly kept: number;
  readonly lost: readonly LostEntry[];
  /** Pages that `demarche reread` will read again from the bytes that are kept. */
  readonly toReread: number;
  /** What no reading from the kept bytes brings back. */
  readonly gone: Gone;
  /** Watched feeds that were taken along with their items; null where they cannot be read. */
  readonly feeds: number | null;
}

interface Sieve {
  readonly lost: LostEntry[];
  readonly lostIds: Set<string>;
  readonly articleIds: Set<string>;
  readonly counts: Map<RecordKind, number>;
  readonly pageIds: Set<string>;
}

function lose(sieve: Sieve, { seq, id }: { seq: number; id: string | null }, fault: string): null {
  sieve.lost.push({ seq, id, fault });
  if (id !== null) sieve.lostIds.add(id);
  return null;
}

/** The entry if it still holds together with those before it. */
function sift(sieve: Sieve, salvaged: Salvaged): StoredEntry | null {
  const { entry } = salvaged;
  if (entry === null) return lose(sieve, salvaged, salvaged.fault);
  sieve.counts.set(entry.kind, (sieve.counts.get(entry.kind) ?? 0) + 1);
  if (entry.kind === 'page') sieve.pageIds.add(entry.content.pageId);
  if (entry.kind === 'article') sieve.articleIds.add(entry.id);
  if (entry.kind === 'event' || entry.kind === 'claim' || entry.kind === 'figure')
    if (!sieve.articleIds.has(entry.content.evidence.articleId))
      return lose(sieve, entry, 'its article is lost');
  return entry;
}

/** A reading of which an entry is lost would say that the page was read to its end. */
function isBroken(entry: Entry, lostIds: ReadonlySet<string>): boolean {
  return entry.kind === 'reading' && entry.content.entryIds.some((id) => lostIds.has(id));
}

/** Ids of entries that the readings name and the damaged ledger does not have. */
async function siftAll(from: DamagedLedger): Promise<Sieve> {
  const sieve: Sieve = {
    ...{ lost: [], lostIds: new Set(), articleIds: new Set(), counts: new Map(), pageIds: new Set() },
  };
  const present = new Set<string>();
  const readings: StoredEntry[] = [];
  for await (const salvaged of from.salvage()) {
    const entry = sift(sieve, salvaged);
    if (entry === null) continue;
    present.add(entry.id);
    if (entry.kind === 'reading') readings.push(entry);
  }
  for (const reading of readings) {
    if (reading.kind !== 'reading') continue;
    for (const id of reading.content.entryIds) if (!present.has(id)) sieve.lostIds.add(id);
    if (isBroken(reading, sieve.lostIds)) lose(sieve, reading, 'entries that it names are lost');
  }
  return sieve;
}

async function pageOf(from: DamagedLedger, pageId: string | null): Promise<KeptPage | undefined> {
  const bytes = pageId === null ? null : await wholeBytes(from, pageId);
  return pageId === null || bytes === null ? undefined : { pageId, bytes };
}

/** Entries written at a time. */
const portionEntries = 500;

async function takePortion(from: DamagedLedger, to: Ledger, portion: readonly StoredEntry[]): Promise<void> {
  for (const { entries, pageId } of batchEntries(portion)) {
    const [first] = entries;
    if (first === undefined) continue;
    const { recordedAt, location } = first;
    await to.append(entries, { recordedAt, location }, await pageOf(from, pageId));
  }
}

/** Writes the entries whose ids are not lost; gives their number. */
async function writeKept(
  from: DamagedLedger,
  to: Ledger,
  lostIds: ReadonlySet<string>,
  onProgress: (seq: number) => void,
): Promise<number> {
  let kept = 0;
  let portion: StoredEntry[] = [];
  for await (const { seq, entry } of from.salvage()) {
    onProgress(seq);
    if (entry === null || lostIds.has(entry.id)) continue;
    kept += 1;
    portion.push(entry);
    if (portion.length < portionEntries) continue;
    await takePortion(from, to, portion);
    portion = [];
  }
  await takePortion(from, to, portion);
  return kept;
}

/** Takes the bytes of pages whose entries are lost, under the names that are known of them; gives the ids of these pages. */
async function writeBytes(
  from: DamagedLedger,
  to: Ledger,
  {
    remains,
    kept,
    recordedAt,
  }: { readonly remains: Remains; readonly kept: Kept; readonly recordedAt: string },
): Promise<ReadonlySet<string>> {
  const saved = new Set<string>();
  for await (const page of findBytes(from, remains, kept)) {
    const { pageId } = page;
    const names = remains.names.get(pageId) ?? [];
    const sightings = names.map((name) => makeEntry('sighting', { pageId, name }));
    await to.append(sightings, { recordedAt, location: names[0] ?? null }, page);
    saved.add(pageId);
  }
  return saved;
}

/** Null where the tables of feeds cannot be read; the summary tells it. */
async function takeFeeds(from: DamagedLedger, to: Ledger): Promise<number | null> {
  const kept = await from.feeds.kept().catch(() => null);
  if (kept === null) return null;
  await to.feeds.replace(kept);
  return kept.feeds.length;
}

/**
 * Writes all that still holds of `from` to `to`, which must be empty; `from` is left as it is. Throws a DemarcheError
 * REPAIR_INTO_USED where `to` holds anything.
 */
export async function repairInto(
  from: DamagedLedger,
  to: Ledger,
  { now, onProgress = () => {} }: { readonly now: () => string; readonly onProgress?: (seq: number) => void },
): Promise<RepairSummary> {
  if ((await to.head()).seq > 0)
    throw new DemarcheError(
      'REPAIR_INTO_USED',
      `${to.name} holds entries already`,
      'Name a new file after --into; nothing in this one was changed.',
    );
  const sieve = await siftAll(from);
  const { lost, lostIds } = sieve;
  const remains = await from.remains();
  const kept = await writeKept(from, to, lostIds, onProgress);
  const recordedAt = now();
  const saved = await writeBytes(from, to, { remains, kept: sieve, recordedAt });
  const problems = lost.map(({ seq, id, fault }) => {
    const message = `Entry ${seq} (${id ?? 'id unknown'}) of ${from.name}: ${fault}.`;
    return makeEntry('problem', { pageId: null, code: 'REPAIR_LOST', message });
  });
  await to.append(problems, { recordedAt, location: null });
  const toReread = (await to.pagesToReread('')).filter(({ readingId }) => readingId === null).length;
  const feeds = await takeFeeds(from, to);
  return { kept, lost, toReread, gone: whatIsGone(remains, sieve, saved), feeds };
}
