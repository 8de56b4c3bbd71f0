// All pages that the ledger holds an article of, by the day on which they were written.

import type { Clocks, Ledger, StoredEntry } from '../ledger/index.ts';
import { compareText } from '../text/index.ts';
import { knownBy } from './corrected/index.ts';
import { labelOf } from './label-articles.ts';
import type { AnswerHead, ArticleLabel } from './types.ts';

export interface PagesQuestion {
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface PageLine extends ArticleLabel {
  readonly acts: number;
  readonly onlyPossiblyKnown: boolean;
}

export interface PagesAnswer extends AnswerHead {
  readonly pages: readonly PageLine[];
}

function toldOf({ content, recordedAt }: Extract<StoredEntry, { kind: 'article' }>) {
  return { reported: content.dating.published, recordedAt };
}

/** What a page does in the world is to be written: by `on` it was, where it may have been. */
function isWrittenBy(stored: StoredEntry, { on }: Clocks): boolean {
  if (stored.kind !== 'article' || on === undefined) return true;
  const { from, to } = stored.content.dating.published;
  return (from ?? to ?? '') <= on;
}

export async function askPages(ledger: Ledger, question: PagesQuestion): Promise<PagesAnswer> {
  const { clocks, includePossibly } = question;
  const findings = await ledger.findings({ kinds: ['event'], clocks });
  const acts = Map.groupBy(findings, ({ articleId }) => articleId);
  const day = ({ published }: ArticleLabel) => published.from ?? published.to ?? '9999';
  const all = (await ledger.articles(clocks))
    .filter((stored) => isWrittenBy(stored, clocks))
    .map((stored) => ({
      ...labelOf(stored),
      acts: acts.get(stored.id)?.length ?? 0,
      onlyPossiblyKnown: stored.kind === 'article' && knownBy(toldOf(stored), clocks) === 'possibly',
    }));
  const pages = all.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  return {
    clocks,
    pages: pages.sort((a, b) => compareText(day(a), day(b)) || compareText(a.id, b.id)),
    leftOut: { possiblyKnown: all.length - pages.length },
  };
}
