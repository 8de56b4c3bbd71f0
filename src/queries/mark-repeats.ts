// Marks in what changed about a pair that which stands in a text known before: an old report under a new date tells nothing new.

import type { Ledger } from '../ledger/index.ts';
import type { WordWeights } from '../stories/index.ts';
import { storedByDay } from './by-day.ts';
import type { DiffAnswer } from './diff.ts';
import { loadArticles } from './entries-of.ts';
import { firstOfCopies } from './first-of-copies.ts';
import { askLineage } from './lineage.ts';
import type { ArticleLabel } from './types.ts';

export interface MayRepeatOld {
  /** The first of the articles whose text this line's article repeats. */
  readonly copyOf?: string;
}

type Marked<Line> = Line & MayRepeatOld;
type MarkedLines<List> = List extends readonly (infer Line)[] ? readonly Marked<Line>[] : List;
type MarkedReasons<List> = List extends readonly (infer Item extends { readonly because: unknown })[]
  ? readonly (Omit<Item, 'because'> & { readonly because: MarkedLines<Item['because']> })[]
  : List;

/** An answer in which lines of repeated texts are marked. */
export interface MarkedDiff
  extends Omit<DiffAnswer, 'articles' | 'acts' | 'figures' | 'states' | 'commitments'> {
  readonly articles: MarkedLines<DiffAnswer['articles']>;
  readonly acts: MarkedLines<DiffAnswer['acts']>;
  readonly figures: MarkedLines<DiffAnswer['figures']>;
  readonly states: MarkedReasons<DiffAnswer['states']>;
  readonly commitments: MarkedReasons<DiffAnswer['commitments']>;
}

/** The first article whose text this one repeats; another reading of the same page is none. */
async function firstRepeated(
  ledger: Ledger,
  { id, pageId }: ArticleLabel,
  { clocks }: DiffAnswer['after'],
  weights: WordWeights,
): Promise<readonly (readonly [string, string])[]> {
  const { relatives } = await askLineage(ledger, { asked: id, clocks, includePossibly: true }, weights);
  const earlier = relatives.filter(
    ({ article, cameFirst }) => cameFirst === 'other' && article.pageId !== pageId,
  );
  if (earlier.length === 0) return [];
  const row = await loadArticles(ledger, [id, ...earlier.map(({ article }) => article.id)]);
  const first = (await firstOfCopies(ledger, row.toSorted(storedByDay), weights)).get(id);
  return first === undefined ? [] : [[id, first]];
}

/** The answer with its articles, and the acts, figures and reasons out of them, marked where their text is an old one. */
export async function markRepeats(
  ledger: Ledger,
  answer: DiffAnswer,
  weights: WordWeights,
): Promise<MarkedDiff> {
  const found = await Promise.all(
    answer.articles.map((article) => firstRepeated(ledger, article, answer.after, weights)),
  );
  const originals = new Map(found.flat());
  const withMark = <Line extends object>(line: Line, id: string): Marked<Line> => {
    const copyOf = originals.get(id);
    return copyOf === undefined ? { ...line } : { ...line, copyOf };
  };
  const markLines = <Line extends { readonly article: ArticleLabel }>(lines: readonly Line[]) =>
    lines.map((line) => withMark(line, line.article.id));
  return {
    ...answer,
    articles: answer.articles.map((article) => withMark(article, article.id)),
    acts: markLines(answer.acts),
    figures: markLines(answer.figures),
    states: answer.states.map((state) => ({ ...state, because: markLines(state.because) })),
    commitments: answer.commitments.map((line) => ({ ...line, because: markLines(line.because) })),
  };
}
