// All corrections that a ledger held at an instant: what each says, whether it stands, and what it names in the pages as they are read now.

import { type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { Clocks, StoredEntry } from '../../ledger/index.ts';
import type { Correction, Naming } from '../../record/index.ts';
import type { CorrectedLedger, LedgerRulings } from '../corrected/index.ts';

/** A record that a correction names. */
export interface NamedLine {
  readonly kind: Naming['kind'];
  /** As the person saw it. */
  readonly entryId: string;
  /** Its words; of an article its headline, null where it has none. */
  readonly quote: string | null;
  /** The entry that is named now, and whether that is another one, found anew by its words; null where nothing is. */
  readonly now: { readonly entryId: string; readonly isAnother: boolean } | null;
  /** Why it names nothing now; null also for what is undone, which names nothing any more. */
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

function namedNow(id: string, { pages }: LedgerRulings): readonly Omit<NamedLine, 'quote'>[] {
  return [...pages.values()].flatMap(({ rulings }) =>
    rulings.named.flatMap(({ correctionId, naming, found }) => {
      if (correctionId !== id) return [];
      const { kind, entryId } = naming;
      const now =
        found.entryId === null
          ? null
          : { entryId: found.entryId, isAnother: found.how === 'anew' && found.entryId !== entryId };
      return [{ kind, entryId, now, lost: found.entryId === null ? found.why : null }];
    }),
  );
}

async function quoteOf(naming: Naming, ledger: CorrectedLedger): Promise<string | null> {
  if (naming.kind !== 'article') return naming.quote;
  const article = await ledger.asTaken.entry(naming.entryId);
  return article?.kind === 'article' ? article.content.headline : null;
}

/** In the order in which the correction names them. */
async function namesOf(
  made: MadeCorrection,
  rulings: LedgerRulings,
  ledger: CorrectedLedger,
): Promise<readonly NamedLine[]> {
  const known = new Map(namedNow(made.id, rulings).map((line) => [line.entryId, line]));
  return Promise.all(
    namingsOf(made).map(async (naming) => {
      const { kind, entryId } = naming;
      const { now = null, lost = null } = known.get(entryId) ?? {};
      return { kind, entryId, quote: await quoteOf(naming, ledger), now, lost };
    }),
  );
}

type StoredCorrection = Extract<StoredEntry, { kind: 'correction' }>;

async function lineOf(
  { id, recordedAt, content }: StoredCorrection,
  rulings: LedgerRulings,
  ledger: CorrectedLedger,
): Promise<CorrectionLine> {
  const undoneBy = rulings.undoneBy.get(id) ?? [];
  const later = overruledBy(id, rulings);
  const state = undoneBy.length > 0 ? 'undone' : later === null ? 'stands' : 'overruled';
  const by = undoneBy.length > 0 ? undoneBy : later === null ? [] : [later];
  const names = await namesOf({ id, content }, rulings, ledger);
  return { id, recordedAt, correction: content, state, by, names };
}

export async function askCorrections(ledger: CorrectedLedger, clocks: Clocks): Promise<CorrectionsAnswer> {
  const rulings = await ledger.rulings();
  const stored = await ledger.asTaken.ofKind('correction', clocks);
  return { clocks, corrections: await Promise.all(stored.map((entry) => lineOf(entry, rulings, ledger))) };
}
