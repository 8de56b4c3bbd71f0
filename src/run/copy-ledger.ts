// One ledger into another, entry by entry, with the instants and places of their taking, so that both have the same chain: backup,
// restore, and the way from a file to a server or back. Watched feeds, which lie beside the chain, go along. A copy that was cut short,
// or made some time ago, is completed.

import { createHash } from 'node:crypto';
import type { KeptPage, Ledger, LedgerHead, StoredEntry } from '../ledger/index.ts';
import { asArgument, DemarcheError } from '../text/index.ts';
import { batchEntries } from './batch-entries.ts';

export interface CopySummary {
  /** Entries that the copy had before. */
  readonly already: number;
  /** Entries copied now. */
  readonly copied: number;
  /** Pages whose bytes were copied now. */
  readonly pages: number;
  /** Watched feeds that the copy has now, with their items. */
  readonly feeds: number;
  readonly head: LedgerHead;
  readonly stoppedEarly: boolean;
}

export interface CopyOptions {
  /** Called now and then with the number of the last entry copied. */
  readonly onProgress?: (seq: number) => void;
  /** Ends the copy after the portion in hand. */
  readonly signal?: AbortSignal;
}

/** Entries read at a time. */
const portionEntries = 500;

async function keptPage(from: Ledger, pageId: string | null): Promise<KeptPage | undefined> {
  const bytes = pageId === null ? null : await from.pageBytes(pageId);
  if (pageId === null || bytes === null) return undefined;
  if (createHash('sha256').update(bytes).digest('hex') !== pageId) throw doesNotVerify(from.name, pageId);
  return { pageId, bytes };
}

function doesNotVerify(name: string, what: string): DemarcheError {
  return new DemarcheError(
    'LEDGER_FAULT',
    `${name} does not verify: ${what} was changed since it was taken`,
    `See all faults with \`demarche verify --ledger ${asArgument(name)}\`; \`demarche repair --ledger ${asArgument(name)} --into NEW.db\` writes what still holds to a new ledger.`,
  );
}

/** The head alone does not tell that what stands before it is whole. */
async function checkVerifies(to: Ledger): Promise<void> {
  const { faults } = await to.verify();
  if (faults.length === 0) return;
  throw new DemarcheError(
    'LEDGER_FAULT',
    `${to.name} does not verify: ${faults.length} faults`,
    `Nothing was copied. Name a new file instead; \`demarche verify --ledger ${asArgument(to.name)}\` lists the faults.`,
  );
}

/** Throws BACKUP_OF_ANOTHER where `to` holds anything that is not the beginning of `from`, LEDGER_FAULT where it does not verify. */
async function headBefore(from: Ledger, to: Ledger): Promise<number> {
  const head = await to.head();
  if (head.seq === 0) return 0;
  if ((await from.chainHashAt(head.seq)) === head.chainHash) {
    await checkVerifies(to);
    return head.seq;
  }
  throw new DemarcheError(
    'BACKUP_OF_ANOTHER',
    `${to.name} holds ${head.seq} entries that are not those of ${from.name}`,
    'Name a new file, or an earlier copy of the same ledger; nothing in it was changed.',
  );
}

/** Gives the pages whose bytes it copied. */
async function copyPortion(
  from: Ledger,
  to: Ledger,
  entries: readonly StoredEntry[],
): Promise<ReadonlySet<string>> {
  const pages = new Set<string>();
  for (const { entries: batch, pageId } of batchEntries(entries)) {
    const page = await keptPage(from, pageId);
    const [first] = batch;
    if (first === undefined) continue;
    await to.append(batch, { recordedAt: first.recordedAt, location: first.location }, page);
    if (page !== undefined) pages.add(page.pageId);
  }
  const last = entries.at(-1);
  if (last !== undefined && (await to.chainHashAt(last.seq)) !== last.chainHash)
    throw doesNotVerify(from.name, `something in entries ${entries[0]?.seq} to ${last.seq}`);
  return pages;
}

/**
 * Makes `to` a copy of `from`, as far as `from` reached at the start. Throws a DemarcheError BACKUP_OF_ANOTHER where `to` is no
 * copy of it, and LEDGER_FAULT where an entry, the chain or the bytes of a page do not hold, or where `to` does not verify.
 */
export async function copyLedger(
  from: Ledger,
  to: Ledger,
  { onProgress = () => {}, signal }: CopyOptions = {},
): Promise<CopySummary> {
  const already = await headBefore(from, to);
  // Before the head is asked for: the pages of items that are done lie below it.
  const kept = await from.feeds.kept();
  const { seq: end } = await from.head();
  let at = already;
  const pages = new Set<string>();
  while (at < end && !signal?.aborted) {
    const entries = await from.entriesFrom(at + 1, Math.min(portionEntries, end - at));
    if (entries.length === 0) throw doesNotVerify(from.name, `its end after entry ${at}`);
    for (const pageId of await copyPortion(from, to, entries)) pages.add(pageId);
    at = entries.at(-1)?.seq ?? end;
    onProgress(at);
  }
  const stoppedEarly = at < end;
  if (!stoppedEarly) await to.feeds.replace(kept);
  const feeds = (await to.feeds.all()).length;
  return { already, copied: at - already, pages: pages.size, feeds, head: await to.head(), stoppedEarly };
}
