// An article whole, for one who reads it: its text, what was left out around it, and every record of it with all of its spans.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import {
  type ArticleRecord,
  type Claim,
  type EventMention,
  eventAsTaken,
  type Figure,
  figureAsTaken,
} from '../record/index.ts';
import type { WithMarks } from './corrected/index.ts';
import { findArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';
import type { ArticleLabel } from './types.ts';
import { type Notice, uniqueNotices } from './unique-notices.ts';

/** A record as people have put it right. */
export type ArticleRecordLine = WithMarks & { readonly id: string; readonly recordedAt: string } & (
    | { readonly kind: 'event'; readonly content: EventMention }
    | { readonly kind: 'claim'; readonly content: Claim }
    | { readonly kind: 'figure'; readonly content: Figure }
  );

export interface ArticleAnswer {
  readonly clocks: Clocks;
  readonly label: ArticleLabel;
  readonly recordedAt: string;
  readonly article: ArticleRecord;
  /** From the page itself, then from the stages after it; each place once. */
  readonly notices: readonly Notice[];
  /** By their place in the text. */
  readonly records: readonly ArticleRecordLine[];
}

function recordOf(finding: Finding & WithMarks): readonly ArticleRecordLine[] {
  const { entry, recordedAt, corrections } = finding;
  const { id } = entry;
  const head = { id, recordedAt, ...(corrections === undefined ? {} : { corrections }) };
  switch (entry.kind) {
    case 'event':
      return [{ ...head, kind: 'event', content: eventAsTaken(entry.content, recordedAt) }];
    case 'figure':
      return [{ ...head, kind: 'figure', content: figureAsTaken(entry.content, recordedAt) }];
    case 'claim':
      return [{ ...head, kind: 'claim', content: entry.content }];
    default:
      return [];
  }
}

/** Throws a DemarcheError (`PAGE_NOT_FOUND`, `PAGE_NOT_YET_KNOWN`, `PAGE_AMBIGUOUS`). */
export async function askArticle(ledger: Ledger, asked: string, clocks: Clocks): Promise<ArticleAnswer> {
  const stored = await findArticle(ledger, asked, clocks);
  const reading = await ledger.readingOf(stored.content.pageId, clocks);
  const kinds = ['event', 'claim', 'figure'] as const;
  const findings = await ledger.findings({ kinds, articleIds: [stored.id], clocks });
  return {
    clocks,
    label: labelOf(stored),
    recordedAt: stored.recordedAt,
    article: stored.content,
    notices: uniqueNotices([...stored.content.notices, ...(reading?.notices ?? [])]),
    records: findings
      .flatMap(recordOf)
      .toSorted((a, b) => a.content.evidence.span.start - b.content.evidence.span.start),
  };
}
