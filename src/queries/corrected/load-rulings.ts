// Reads the corrections that the ledger held at an instant, and the pages that they name.

import {
  applyRuling,
  type MadeCorrection,
  mergeActors,
  namingsOf,
  type PageNow,
  ruleOnLinks,
  ruleOnPage,
  standingCorrections,
} from '../../corrections/index.ts';
import type { Clocks, Ledger } from '../../ledger/index.ts';
import type { Naming } from '../../record/index.ts';
import type { LedgerRulings, RuledPage, StoredArticle } from './types.ts';

/** What is read from an article and can be corrected. */
export const quotedKinds = ['event', 'figure', 'claim'] as const;

async function articleOf(ledger: Ledger, pageId: string, clocks: Clocks): Promise<StoredArticle | null> {
  const articleId = (await ledger.readingOf(pageId, clocks))?.articleId ?? null;
  const stored = articleId === null ? null : await ledger.entry(articleId);
  return stored?.kind === 'article' ? stored : null;
}

function correctArticle(
  stored: StoredArticle,
  { byEntry }: RuledPage['rulings'],
  merges: LedgerRulings['merges'],
): Pick<RuledPage, 'corrected' | 'shown'> {
  const { entry, marks, isRejected } = applyRuling(stored, merges, byEntry.get(stored.id));
  const shown = marks.length === 0 ? stored : { ...entry, corrections: marks };
  return { corrected: isRejected ? null : shown, shown };
}

async function rulePage(
  ledger: Ledger,
  pageId: string,
  { standing, merges, clocks }: Pick<LedgerRulings, 'standing' | 'merges'> & { readonly clocks: Clocks },
): Promise<RuledPage> {
  const stored = await articleOf(ledger, pageId, clocks);
  if (stored === null) {
    const rulings = ruleOnPage(pageId, null, standing);
    return { pageId, now: null, rulings, stored, corrected: null, shown: null, findings: [] };
  }
  const findings = await ledger.findings({ kinds: quotedKinds, articleId: stored.id, clocks });
  const now: PageNow = {
    ...{ pageId, articleId: stored.id, entry: stored, text: stored.content.text },
    records: findings.map(({ entry }) => entry),
  };
  const rulings = ruleOnPage(pageId, now, standing);
  return { pageId, now, rulings, stored, findings, ...correctArticle(stored, rulings, merges) };
}

/** The standing corrections that name a page, by its id. */
function byPage(standing: readonly MadeCorrection[]): ReadonlyMap<string, readonly MadeCorrection[]> {
  const pages = new Map<string, MadeCorrection[]>();
  for (const made of standing)
    for (const pageId of new Set(namingsOf(made).map((naming) => naming.pageId))) {
      const named = pages.get(pageId);
      if (named === undefined) pages.set(pageId, [made]);
      else named.push(made);
    }
  return pages;
}

/** The corrections at the recorded clock; `proposed` ones count as made. */
export async function loadRulings(
  ledger: Ledger,
  clocks: Clocks,
  proposed: readonly MadeCorrection[],
): Promise<LedgerRulings> {
  const made = [...(await ledger.ofKind('correction', clocks)), ...proposed];
  const { standing, undoneBy } = standingCorrections(made);
  const merges = mergeActors(standing);
  const pages = new Map<string, RuledPage>();
  const byArticle = new Map<string, RuledPage>();
  for (const [pageId, naming] of byPage(standing)) {
    const page = await rulePage(ledger, pageId, { standing: naming, merges, clocks });
    pages.set(pageId, page);
    if (page.stored !== null) byArticle.set(page.stored.id, page);
  }
  const entryNow = (one: MadeCorrection, naming: Naming): string | null => {
    const named = pages.get(naming.pageId)?.rulings.named ?? [];
    return named.find((now) => now.correctionId === one.id && now.naming === naming)?.found.entryId ?? null;
  };
  const links = ruleOnLinks(standing, entryNow);
  return { made, standing, undoneBy, merges, links, pages, byArticle };
}
