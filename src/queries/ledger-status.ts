// How a ledger is: how much it holds, what came last, who read it, and what could not be read.

import type { Ledger, ReadBy, StoredEntry } from '../ledger/index.ts';
import type { RecordKind } from '../record/index.ts';

export interface LedgerStatus {
  readonly name: string;
  readonly entries: number;
  /** Number and hash of the last entry, as `demarche verify --head` takes it; null for an empty ledger. */
  readonly head: string | null;
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
  /** Taken last, of those that were read to their end. */
  readonly lastPage: {
    readonly pageId: string;
    readonly location: string | null;
    readonly recordedAt: string;
  } | null;
  /** The one that read last first. */
  readonly versions: readonly ReadBy[];
  /** Problems by their code, the most frequent first. */
  readonly problems: readonly { readonly code: string; readonly count: number }[];
}

type StatusLedger = Pick<Ledger, 'name' | 'head' | 'countByKind' | 'entriesFrom' | 'readBy' | 'ofKind'>;
type Reading = Extract<StoredEntry, { kind: 'reading' }>;

/** Entries looked through at a time, from the end. */
const portionEntries = 500;

async function lastReading(ledger: StatusLedger, last: number): Promise<Reading | null> {
  for (let end = last; end > 0; end -= portionEntries) {
    const from = Math.max(1, end - portionEntries + 1);
    const entries = await ledger.entriesFrom(from, end - from + 1);
    const found = entries.findLast((entry): entry is Reading => entry.kind === 'reading');
    if (found !== undefined) return found;
  }
  return null;
}

async function problemCodes(ledger: StatusLedger): Promise<LedgerStatus['problems']> {
  const problems = await ledger.ofKind('problem', {});
  const byCode = Map.groupBy(problems, ({ content }) => content.code);
  return [...byCode]
    .map(([code, some]) => ({ code, count: some.length }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

export async function askLedgerStatus(ledger: StatusLedger): Promise<LedgerStatus> {
  const { seq, chainHash } = await ledger.head();
  const versions = await ledger.readBy();
  const last = versions.length === 0 ? null : await lastReading(ledger, seq);
  return {
    name: ledger.name,
    entries: seq,
    head: seq === 0 ? null : `${seq}:${chainHash}`,
    counts: await ledger.countByKind({}),
    lastPage: last && {
      pageId: last.content.pageId,
      location: last.location,
      recordedAt: last.recordedAt,
    },
    versions,
    problems: await problemCodes(ledger),
  };
}
