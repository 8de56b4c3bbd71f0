// What is lost of a damaged ledger for good: pages of which neither entry nor bytes are left, and what people put right. The indexes tell
// of them where the entries themselves are gone.

import { hash } from 'node:crypto';
import type { DamagedLedger, KeptPage, Remains } from '../ledger/index.ts';
import type { RecordKind } from '../record/index.ts';

/** A page that can only be read again from its file. */
export interface GonePage {
  readonly pageId: string;
  /** Under which it was found; none where these are lost, too. */
  readonly names: readonly string[];
}

export interface Gone {
  readonly pages: readonly GonePage[];
  /** Pages of which nothing is left but their number; null where not even that is. */
  readonly unknownPages: number | null;
  /** Null where it is not known how many there were. */
  readonly corrections: { readonly lost: number; readonly of: number } | null;
}

/** What the damaged ledger still holds whole. */
export interface Kept {
  readonly counts: ReadonlyMap<RecordKind, number>;
  readonly pageIds: ReadonlySet<string>;
}

/** Null where they are not kept, or are no longer those that the page was read from. */
export async function wholeBytes(from: DamagedLedger, pageId: string): Promise<Uint8Array | null> {
  const bytes = await from.pageBytes(pageId).catch(() => null);
  return bytes === null || hash('sha256', bytes) !== pageId ? null : bytes;
}

/** The bytes of pages whose own entries are lost: read again, they give these entries once more. */
export async function* findBytes(
  from: DamagedLedger,
  { names }: Remains,
  kept: Kept,
): AsyncGenerator<KeptPage> {
  for (const pageId of names.keys()) {
    const bytes = kept.pageIds.has(pageId) ? null : await wholeBytes(from, pageId);
    if (bytes !== null) yield { pageId, bytes };
  }
}

/** `saved` are the ids of pages whose bytes were found without their entry. */
export function whatIsGone({ counts, names }: Remains, kept: Kept, saved: ReadonlySet<string>): Gone {
  const lostOf = (kind: RecordKind): number | null => {
    // Where pages were counted, so was all else.
    const taken = counts[kind] ?? (counts.page === undefined ? null : 0);
    return taken === null ? null : Math.max(0, taken - (kept.counts.get(kind) ?? 0));
  };
  const pages = [...names].flatMap(([pageId, own]) =>
    kept.pageIds.has(pageId) || saved.has(pageId) ? [] : [{ pageId, names: own }],
  );
  const [lostPages, lost] = [lostOf('page'), lostOf('correction')];
  return {
    pages,
    unknownPages: lostPages === null ? null : Math.max(0, lostPages - pages.length - saved.size),
    corrections: lost === null ? null : { lost, of: lost + (kept.counts.get('correction') ?? 0) },
  };
}
