// The one place where corrections are applied: a ledger that answers every query as people have put the record right. Made for one
// question; the corrections are read once, when the first answer needs them.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Clocks, Ledger } from '../../ledger/index.ts';
import { correctedArticles, correctedArticlesNamed, correctedSearch } from './corrected-articles.ts';
import { correctedFindings } from './corrected-findings.ts';
import { correctedArticlesUnder, correctedProfiles } from './corrected-keys.ts';
import { loadRulings } from './load-rulings.ts';
import type { CorrectedLedger, LedgerRulings } from './types.ts';

export interface CorrectedAt {
  /** The recorded clock of the question: only corrections that the ledger held at this instant. */
  readonly recorded?: string | undefined;
  /** Counted as made, to see what they would change. */
  readonly proposed?: readonly MadeCorrection[];
}

const isQuiet = ({ standing }: LedgerRulings): boolean => standing.length === 0;

export function correctedLedger(
  asTaken: Ledger,
  { recorded, proposed = [] }: CorrectedAt = {},
): CorrectedLedger {
  const clocks: Clocks = recorded === undefined ? {} : { recorded };
  let loading: Promise<LedgerRulings> | null = null;
  const rulings = () => {
    loading ??= loadRulings(asTaken, clocks, proposed);
    return loading;
  };
  return {
    ...asTaken,
    asTaken,
    rulings,
    entry: async (id) => (await rulings()).byArticle.get(id)?.corrected ?? asTaken.entry(id),
    findings: async (filter) => {
      const ruled = await rulings();
      return isQuiet(ruled) ? asTaken.findings(filter) : correctedFindings(asTaken, filter, ruled);
    },
    articles: async (at) => correctedArticles(asTaken, at, await rulings()),
    articlesNamed: async (asked, at) => correctedArticlesNamed(asTaken, asked, at, await rulings()),
    profiles: async (at, wanted) => correctedProfiles(asTaken, at, wanted, await rulings()),
    articlesUnder: async (keys, at, options) =>
      correctedArticlesUnder(asTaken, keys, { clocks: at, options }, await rulings()),
    search: async (query, at, options) =>
      correctedSearch(asTaken, { query, clocks: at, options }, await rulings()),
  };
}
