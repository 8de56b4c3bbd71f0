// Fits the two parts of the model of lines. The second learns from first scores of pages that the first had not seen.

import type { Column, NamedColumns } from '../../../src/article/flattened/columns/column.ts';
import { describeAgain, scoreColumnsBy } from '../../../src/article/flattened/score-lines.ts';
import type { BoostedTrees, LineModel, PhraseTables } from '../../../src/tables/index.ts';
import { randomBySeed } from '../random.ts';
import { countTerms, listOdds } from './count-terms.ts';
import { foldOf } from './folds.ts';
import { growTrees, type TrainingRows } from './grow-trees.ts';
import type { FlatPage } from './read-flat-pages.ts';
import { pageVariants, type TrainingPage } from './training-page.ts';

/** First scores are made in so many folds of sites. */
const innerFolds = 4;
const growing = { treeCount: 160, depth: 5, pace: 0.1, damping: 10, rowShare: 0.35, columnShare: 0.2 };

function stackRows(
  pages: readonly TrainingPage[],
  columnsOf: (page: TrainingPage) => NamedColumns,
): {
  readonly rows: TrainingRows;
  readonly names: readonly string[];
} {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const names = pages[0] === undefined ? [] : columnsOf(pages[0]).map(([name]) => name);
  const columns = names.map(() => new Float32Array(count));
  const labels = new Float32Array(count);
  const weights = new Float32Array(count);
  let start = 0;
  for (const page of pages) {
    for (const [at, [, column]] of columnsOf(page).entries()) columns[at]?.set(column, start);
    labels.set(page.labels, start);
    weights.set(page.weights, start);
    start += page.labels.length;
  }
  return { rows: { columns, labels, weights }, names };
}

function fitFirst(pages: readonly TrainingPage[], seed: number): BoostedTrees {
  const { rows, names } = stackRows(pages, ({ page }) => page.columns);
  return growTrees(rows, names, { ...growing, random: randomBySeed(seed) });
}

/** What the first part makes of each line of the page: the probability that it is the article's. */
export function firstScores(first: BoostedTrees, { page }: TrainingPage): Column {
  return scoreColumnsBy(first, page.columns, page.views.length);
}

/** Fits both parts to the pages; `seed` settles all that is left to chance. */
export function fitLineModel(
  flatPages: readonly FlatPage[],
  tables: PhraseTables,
  seed: number,
  log: (line: string) => void,
): LineModel {
  const terms = countTerms(flatPages);
  const pages = flatPages.flatMap((page) => pageVariants(page, { tables, terms }));
  const scores = new Map<TrainingPage, Column>();
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const isIn = ({ site }: TrainingPage): boolean => foldOf(`inner ${site}`, innerFolds) === fold;
    const first = fitFirst(
      pages.filter((page) => !isIn(page)),
      seed + fold + 1,
    );
    for (const page of pages) if (isIn(page)) scores.set(page, firstScores(first, page));
    log(`first scores of fold ${fold + 1} of ${innerFolds}`);
  }
  const { rows, names } = stackRows(pages, (page) => describeAgain(page.page, scores.get(page) as Column));
  const second = growTrees(rows, names, { ...growing, random: randomBySeed(seed + 100) });
  return { first: fitFirst(pages, seed), second, terms: listOdds(terms) };
}
