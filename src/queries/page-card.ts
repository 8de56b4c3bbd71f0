// The report card of a page: its article, how it was dated, what was dropped and why, and all that was read from it.

import type { Clocks, Ledger, StoredEntry } from '../ledger/index.ts';
import type { ArticleRecord, RecordOf } from '../record/index.ts';
import { DemarcheError } from '../text/index.ts';
import { labelOf } from './label-articles.ts';
import { toActLines, toClaimLines, toFigureLines } from './to-lines.ts';
import type { ActLine, ArticleLabel, ClaimLine, FigureLine } from './types.ts';

export interface PageCard {
  readonly label: ArticleLabel;
  readonly article: ArticleRecord;
  readonly recordedAt: string;
  /** What the stages after the article want the reader to know. */
  readonly notices: RecordOf<'reading'>['notices'];
  readonly acts: readonly ActLine[];
  readonly claims: readonly ClaimLine[];
  readonly figures: readonly FigureLine[];
}

type StoredArticle = Extract<StoredEntry, { kind: 'article' }>;

function isArticle(entry: StoredEntry): entry is StoredArticle {
  return entry.kind === 'article';
}

/** The fewest digits that an id may be asked by: fewer could be a word. */
const leastIdDigits = 4;

function matches({ id, content }: StoredArticle, asked: string, pageIds: readonly string[]): boolean {
  const digits = asked.toLowerCase();
  return (
    pageIds.includes(content.pageId) ||
    content.canonicalUrl === asked ||
    (digits.length >= leastIdDigits && (id.startsWith(digits) || content.pageId.startsWith(digits)))
  );
}

/** Finds the one article that `asked` names: id or page id (or their first digits), file name, path or address. */
export async function findArticle(ledger: Ledger, asked: string, clocks: Clocks): Promise<StoredArticle> {
  const pageIds = await ledger.pageIdsAt(asked);
  const hits = (await ledger.articles(clocks))
    .filter(isArticle)
    .filter((article) => matches(article, asked, pageIds));
  const [only, second] = hits;
  if (only === undefined) {
    throw new DemarcheError(
      'PAGE_NOT_FOUND',
      `no page in ${ledger.name} is called "${asked}"`,
      'Give the file name, the address or the first digits of an id; `demarche pages` lists them all.',
    );
  }
  if (second !== undefined) {
    const list = hits.map(({ id, location }) => `${id.slice(0, 12)} ${location ?? ''}`).join(', ');
    throw new DemarcheError(
      'PAGE_AMBIGUOUS',
      `"${asked}" names ${hits.length} pages: ${list}`,
      'Give more digits of the id.',
    );
  }
  return only;
}

export async function askPageCard(ledger: Ledger, asked: string, clocks: Clocks): Promise<PageCard> {
  const stored = await findArticle(ledger, asked, clocks);
  const findings = await ledger.findings({
    kinds: ['event', 'claim', 'figure'],
    articleId: stored.id,
    clocks,
  });
  const label = labelOf(stored);
  const labels = new Map([[stored.id, label]]);
  const byPlace = <T extends { span: { start: number } }>(lines: T[]) =>
    lines.toSorted((a, b) => a.span.start - b.span.start);
  return {
    label,
    article: stored.content,
    recordedAt: stored.recordedAt,
    notices: (await ledger.readingOf(stored.content.pageId, clocks))?.notices ?? [],
    acts: byPlace(toActLines(findings, labels)),
    claims: byPlace(toClaimLines(findings, labels)),
    figures: byPlace(toFigureLines(findings, labels)),
  };
}
