// How probable it is for each line of a page that it is the article's: first by itself and its surroundings, then again
// with what the first scores tell of the page.

import type { BoostedTrees, LineModel } from '../../tables/index.ts';
import { scoreByTrees } from './boosted-trees.ts';
import type { Column, NamedColumns } from './columns/column.ts';
import { ownColumns } from './columns/own-columns.ts';
import {
  cutPageWords,
  layoutColumns,
  type PageWords,
  pageColumns,
  wordColumns,
} from './columns/page-columns.ts';
import { groupColumns, scoreColumns } from './columns/score-columns.ts';
import { hashTerm, type TermOdds } from './columns/term-columns.ts';
import type { LineView } from './describe-line.ts';
import { type Layout, layOutRun } from './lay-out-run.ts';

/** A line of at least this score is more probably the article's than not. */
export const evenScore = 0.5;

/** A page with all that is worked out of it once for both scores. */
export interface DescribedPage {
  readonly views: readonly LineView[];
  readonly words: PageWords;
  readonly weights: readonly number[];
  readonly columns: NamedColumns;
}

/** What the first scores are made of; `layout` is what the rules make of the page. */
export function describePage(
  views: readonly LineView[],
  weights: readonly number[],
  layout: Layout,
  oddsOf: TermOdds,
): DescribedPage {
  const words = cutPageWords(views);
  const columns = pageColumns(views, words, layout, ownColumns(views, weights), oddsOf);
  return { views, words, weights, columns };
}

/** What the second scores are made of: the same, the first scores, and the page as it looks by them. */
export function describeAgain(
  { views, words, weights, columns }: DescribedPage,
  scores: Column,
): NamedColumns {
  const layout = layOutRun(
    views,
    weights,
    Array.from(scores, (score) => score > evenScore),
  );
  const again = [...layoutColumns(views, layout), ...wordColumns(words, layout)];
  return [
    ...columns,
    ...scoreColumns(
      scores,
      Float32Array.from(views, (view) => view.words),
    ),
    ...groupColumns(scores, views, words.lines),
    ...again.map(([name, column]): readonly [string, Column] => [`${name}-again`, column]),
  ];
}

/** The scores of one part of the model; the columns that it asks for are looked up by name. */
export function scoreColumnsBy(trees: BoostedTrees, columns: NamedColumns, count: number): Column {
  const byName = new Map(columns);
  const asked = trees.columnNames.map((name) => byName.get(name) ?? new Float32Array(count));
  return scoreByTrees(trees, asked, count);
}

/** A probability for each line of the page. */
export function scoreLines(
  views: readonly LineView[],
  weights: readonly number[],
  layout: Layout,
  model: LineModel,
): Column {
  const page = describePage(views, weights, layout, (term) => model.terms.get(hashTerm(term)) ?? 0);
  const first = scoreColumnsBy(model.first, page.columns, views.length);
  return scoreColumnsBy(model.second, describeAgain(page, first), views.length);
}
