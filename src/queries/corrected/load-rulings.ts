// Reads the corrections that the ledger held at an instant, and the pages that they name.

import {
  applyRuling,
  isWithinPage,
  type LinkRelation,
  type LinkRulings,
  linkOf,
  type MadeCorrection,
  mergeActors,
  namingsOf,
  type PageNow,
  ruleOnLinks,
  ruleOnPage,
  standingCorrections,
} from '../../corrections/index.ts';
import type { Clocks, Ledger } from '../../ledger/index.ts';
import { redateArticle, type TimeTablesReader } from './follow-article.ts';
import { type PageSigns, signPages } from './pages-borne-on.ts';
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
  {
    standing,
    merges,
    clocks,
    time,
  }: Pick<LedgerRulings, 'standing' | 'merges'> & {
    readonly clocks: Clocks;
    readonly time: TimeTablesReader | undefined;
  },
): Promise<RuledPage> {
  const stored = await articleOf(ledger, pageId, clocks);
  if (stored === null) {
    const rulings = ruleOnPage(pageId, null, standing);
    return { pageId, now: null, rulings, stored, corrected: null, shown: null, redated: null, findings: [] };
  }
  const findings = await ledger.findings({ kinds: quotedKinds, articleIds: [stored.id], clocks });
  const now: PageNow = {
    ...{ pageId, articleId: stored.id, entry: stored, text: stored.content.text },
    records: findings.map(({ entry }) => entry),
  };
  const rulings = ruleOnPage(pageId, now, standing);
  const article = correctArticle(stored, rulings, merges);
  const edit = rulings.byEntry.get(stored.id)?.edits.get('published')?.edit;
  const redated = redateArticle(stored, article.corrected, edit, time);
  return { pageId, now, rulings, stored, findings, redated, ...article };
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

/** What is worked out once for a question; pages are read when they are needed, each once. */
export interface RulingsReader {
  readonly made: readonly MadeCorrection[];
  readonly standing: readonly MadeCorrection[];
  readonly merges: LedgerRulings['merges'];
  readonly signs: PageSigns;
  /** Pages of which anything is put right or rejected. */
  readonly ofRecords: readonly string[];
  /** Pages of which an article is put right or rejected. */
  readonly ofArticles: readonly string[];
  /** What is ruled on these pages, on all where none are named. */
  readonly rulingsOn: (pageIds?: Iterable<string>) => Promise<LedgerRulings>;
  readonly linksOf: (relation: LinkRelation) => Promise<LinkRulings>;
}

function linkRulings(standing: readonly MadeCorrection[], pages: LedgerRulings['pages']): LinkRulings {
  return ruleOnLinks(standing, (one, naming) => {
    const named = pages.get(naming.pageId)?.rulings.named ?? [];
    return named.find((now) => now.correctionId === one.id && now.naming === naming)?.found.entryId ?? null;
  });
}

function pagesOfRecords(standing: readonly MadeCorrection[]): readonly string[] {
  const some = standing.filter(isWithinPage).flatMap(namingsOf);
  return [...new Set(some.map(({ pageId }) => pageId))];
}

function pagesOfArticles(standing: readonly MadeCorrection[]): readonly string[] {
  const some = standing.filter((made) => linkOf(made) === null).flatMap(namingsOf);
  return [...new Set(some.flatMap(({ kind, pageId }) => (kind === 'article' ? [pageId] : [])))];
}

/** The corrections at the recorded clock; `proposed` ones count as made. */
export async function readRulings(
  ledger: Ledger,
  clocks: Clocks,
  {
    proposed,
    time,
  }: { readonly proposed: readonly MadeCorrection[]; readonly time: TimeTablesReader | undefined },
): Promise<RulingsReader> {
  const made = [...(await ledger.ofKind('correction', clocks)), ...proposed];
  const { standing, undoneBy } = standingCorrections(made);
  const merges = mergeActors(standing);
  const naming = byPage(standing);
  const read = new Map<string, Promise<RuledPage>>();
  const pageOf = (pageId: string): Promise<RuledPage> => {
    const known =
      read.get(pageId) ??
      rulePage(ledger, pageId, { standing: naming.get(pageId) ?? [], merges, clocks, time });
    read.set(pageId, known);
    return known;
  };
  const rulingsOn = async (pageIds: Iterable<string> = naming.keys()): Promise<LedgerRulings> => {
    const pages = new Map<string, RuledPage>();
    for (const pageId of pageIds) pages.set(pageId, await pageOf(pageId));
    const byArticle = new Map(
      [...pages.values()].flatMap((page) => (page.stored === null ? [] : [[page.stored.id, page]])),
    );
    return { made, standing, undoneBy, merges, links: linkRulings(standing, pages), pages, byArticle };
  };
  const linksOf = async (relation: LinkRelation): Promise<LinkRulings> => {
    const links = standing.filter((one) => linkOf(one)?.link.relation === relation);
    const { pages } = await rulingsOn(new Set(links.flatMap(namingsOf).map(({ pageId }) => pageId)));
    return linkRulings(links, pages);
  };
  const signs = signPages(standing.filter(isWithinPage));
  const [ofRecords, ofArticles] = [pagesOfRecords(standing), pagesOfArticles(standing)];
  return { made, standing, merges, signs, ofRecords, ofArticles, rulingsOn, linksOf };
}
