// All corrections that a ledger held at an instant: what each says, whether it stands, and what it names in the pages as they are read now.

import type { Clocks, StoredEntry } from '../../ledger/index.ts';
import type { Correction, Naming } from '../../record/index.ts';
import type { CorrectedLedger, LedgerRulings } from '../corrected/index.ts';

/** A record that a correction names. */
export interface NamedLine {
  readonly kind: Naming['kind'];
  /** As the person saw it. */
  readonly entryId: string;
  /** Null for an article. */
  readonly quote: string | null;
  /** The entry that is named now, and whether that is another one, found anew by its words; null where nothing is. */
  readonly now: { readonly entryId: string; readonly isAnother: boolean } | null;
  /** Why it names nothing now. */
  readonly lost: string | null;
}

export interface CorrectionLine {
  readonly id: string;
  readonly recordedAt: string;
  readonly correction: Correction;
  readonly state: 'stands' | 'undone' | 'overruled';
  /** The standing undoings, or the later correction that holds instead. */
  readonly by: readonly string[];
  readonly names: readonly NamedLine[];
}

export interface CorrectionsAnswer {
  readonly clocks: Clocks;
  /** In the order of taking. */
  readonly corrections: readonly CorrectionLine[];
}

function overruledBy(id: string, { merges, links, pages }: LedgerRulings): string | null {
  for (const { rulings } of pages.values()) {
    const later = rulings.overruled.get(id);
    if (later !== undefined) return later;
  }
  return merges.overruled.get(id) ?? links.overruled.get(id) ?? null;
}

function namesOf(id: string, { pages }: LedgerRulings): readonly NamedLine[] {
  return [...pages.values()].flatMap(({ rulings }) =>
    rulings.named.flatMap(({ correctionId, naming, found }): NamedLine[] => {
      if (correctionId !== id) return [];
      const { kind, entryId } = naming;
      const quote = naming.kind === 'article' ? null : naming.quote;
      const now =
        found.entryId === null
          ? null
          : { entryId: found.entryId, isAnother: found.how === 'anew' && found.entryId !== entryId };
      return [{ kind, entryId, quote, now, lost: found.entryId === null ? found.why : null }];
    }),
  );
}

type StoredCorrection = Extract<StoredEntry, { kind: 'correction' }>;

function lineOf({ id, recordedAt, content }: StoredCorrection, rulings: LedgerRulings): CorrectionLine {
  const undoneBy = rulings.undoneBy.get(id) ?? [];
  const later = overruledBy(id, rulings);
  const state = undoneBy.length > 0 ? 'undone' : later === null ? 'stands' : 'overruled';
  const by = undoneBy.length > 0 ? undoneBy : later === null ? [] : [later];
  return { id, recordedAt, correction: content, state, by, names: namesOf(id, rulings) };
}

export async function askCorrections(ledger: CorrectedLedger, clocks: Clocks): Promise<CorrectionsAnswer> {
  const rulings = await ledger.rulings();
  const stored = await ledger.asTaken.ofKind('correction', clocks);
  return { clocks, corrections: stored.map((entry) => lineOf(entry, rulings)) };
}
