// Entries of one ledger as another takes them: what was taken at one instant and place, and of one page, in one transaction.

import type { StoredEntry } from '../ledger/index.ts';

export interface Batch {
  readonly entries: StoredEntry[];
  /** Of the page whose bytes belong to it. */
  readonly pageId: string | null;
}

/** Keeps the order. */
export function batchEntries(entries: readonly StoredEntry[]): readonly Batch[] {
  const batches: Batch[] = [];
  for (const entry of entries) {
    const first = batches.at(-1)?.entries[0];
    const isOfOne = first?.recordedAt === entry.recordedAt && first.location === entry.location;
    const isPage = entry.kind === 'page' || entry.kind === 'problem';
    if (isOfOne && !isPage) batches.at(-1)?.entries.push(entry);
    else batches.push({ entries: [entry], pageId: isPage ? entry.content.pageId : null });
  }
  return batches;
}
