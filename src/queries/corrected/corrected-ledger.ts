// The one place where corrections are applied: a ledger that answers every query as people have put the record right. Made for one
// question; the corrections are read once, and of the pages that they name those that the question needs.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Clocks, Ledger } from '../../ledger/index.ts';
import { findActsApart } from './acts-apart.ts';
import {
  correctedArticles,
  correctedArticlesNamed,
  correctedSearch,
  correctHeads,
  headOf,
} from './corrected-articles.ts';
import { correctedFindings } from './corrected-findings.ts';
import { correctedArticlesUnder, correctedProfiles } from './corrected-keys.ts';
import type { TimeTablesReader } from './follow-article.ts';
import { type RulingsReader, readRulings } from './load-rulings.ts';
import type { CorrectedLedger } from './types.ts';

export interface CorrectedAt {
  /** The recorded clock of the question: only corrections that the ledger held at this instant. */
  readonly recorded?: string | undefined;
  /** By which days that were counted from another day of an article are counted anew; without it they stay as they were read. */
  readonly time?: TimeTablesReader | undefined;
  /** Counted as made, to see what they would change. */
  readonly proposed?: readonly MadeCorrection[];
}

export function correctedLedger(
  asTaken: Ledger,
  { recorded, time, proposed = [] }: CorrectedAt = {},
): CorrectedLedger {
  const clocks: Clocks = recorded === undefined ? {} : { recorded };
  let reading: Promise<RulingsReader> | null = null;
  const reader = () => {
    reading ??= readRulings(asTaken, clocks, { proposed, time });
    return reading;
  };
  const ofArticles = async () => {
    const { rulingsOn, ofArticles: pageIds } = await reader();
    return rulingsOn(pageIds);
  };
  /** Articles of records that are put right are among them, for these may be of others now, and otherwise told. */
  const withRuled = async (found: readonly string[] | null) => {
    const { ofRecords, rulingsOn } = await reader();
    if (found === null || ofRecords.length === 0) return found;
    const { byArticle } = await rulingsOn(ofRecords);
    return [...new Set([...found, ...byArticle.keys()])];
  };
  return {
    ...asTaken,
    asTaken,
    asRecordedBy: (instant) => correctedLedger(asTaken, { recorded: instant, time, proposed }),
    rulings: async () => (await reader()).rulingsOn(),
    actsApart: async (keys, at) => findActsApart(asTaken, keys, at, await reader()),
    linksOf: async (relation) => (await reader()).linksOf(relation),
    entry: async (id) => (await ofArticles()).byArticle.get(id)?.corrected ?? asTaken.entry(id),
    articlesWith: async (kind, participant, atMost) => {
      const { merges } = await reader();
      if (merges.byActor.size > 0) return null;
      return withRuled(await asTaken.articlesWith(kind, participant, atMost));
    },
    // A view may have read its corrections before the newest one was made: its answers are not those of a view that heeds that, too.
    kept: async (name, make) => {
      if (proposed.length > 0) return make();
      const { made } = await reader();
      return asTaken.kept(`corrected ${recorded ?? ''} ${time === undefined} ${made.length} ${name}`, make);
    },
    articlesOfActs: async (keys, atMost) => withRuled(await asTaken.articlesOfActs(keys, atMost)),
    findings: async (filter) => {
      const ruled = await reader();
      return ruled.standing.length === 0
        ? asTaken.findings(filter)
        : correctedFindings(asTaken, filter, ruled);
    },
    // The index knows figures as they were read.
    figuresUnder: async (filter) => {
      const { merges, ofRecords } = await reader();
      const isAsRead = merges.byActor.size === 0 && ofRecords.length === 0;
      return isAsRead ? asTaken.figuresUnder(filter) : null;
    },
    articles: async (at) => correctedArticles(asTaken, at, await ofArticles()),
    articleHeads: async (at) => correctHeads(await asTaken.articleHeads(at), headOf, await ofArticles()),
    articleDays: async (at) => correctHeads(await asTaken.articleDays(at), headOf, await ofArticles()),
    articlesNamed: async (asked, at) => correctedArticlesNamed(asTaken, asked, at, await ofArticles()),
    profiles: async (at, wanted) => correctedProfiles(asTaken, at, wanted, await ofArticles()),
    articlesUnder: async (keys, at, options) =>
      correctedArticlesUnder(asTaken, keys, { clocks: at, options }, await ofArticles()),
    search: async (query, at, options) =>
      correctedSearch(asTaken, { query, clocks: at, options }, await ofArticles()),
  };
}
