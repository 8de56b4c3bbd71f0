// A labelled page as rows to learn from, and its variants: without bullets, and the article alone without any chrome.

import { describeLines } from '../../../src/article/flattened/describe-line.ts';
import { layOutByRules } from '../../../src/article/flattened/lay-out-page.ts';
import { type DescribedPage, describePage } from '../../../src/article/flattened/score-lines.ts';
import { splitLines } from '../../../src/article/flattened/split-lines.ts';
import { weighLines } from '../../../src/article/flattened/weigh-lines.ts';
import type { PhraseTables } from '../../../src/tables/index.ts';
import { oddsWithout, type TermCounts } from './count-terms.ts';
import type { FlatPage } from './read-flat-pages.ts';

export interface TrainingPage {
  readonly id: string;
  readonly site: string;
  readonly page: DescribedPage;
  /** Per line with words in it: 1 article, 0 chrome; and how much it counts. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** What pages are described with. */
export interface TrainingMeans {
  readonly tables: PhraseTables;
  readonly terms: TermCounts;
}

/** Each page counts alike, a line by its share of the article's words; besides, every line counts a little. */
const pageWeight = 100;
const lineWeight = 0.3;
/** Articles of a few words would make single lines too weighty. */
const minArticleWords = 30;
/** The article alone is an easy page. */
const bareWeight = 0.3;

function toTrainingPage(page: FlatPage, share: number, means: TrainingMeans): TrainingPage {
  const views = describeLines(splitLines(page.text), means.tables);
  const ruleWeights = weighLines(views);
  const labels = views.map(({ line }) => page.keep.charAt(line.number));
  const words = views.reduce((sum, view, at) => sum + (labels[at] === '1' ? view.words : 0), 0);
  const countsOf = (at: number): number =>
    (Math.min(1, (views[at]?.words ?? 0) / Math.max(minArticleWords, words)) * pageWeight + lineWeight) *
    share;
  return {
    id: page.id,
    site: page.site,
    page: describePage(
      views,
      ruleWeights,
      layOutByRules(views, ruleWeights),
      oddsWithout(means.terms, page.site),
    ),
    labels: Float32Array.from(labels, (label) => Number(label === '1')),
    weights: Float32Array.from(labels, (label, at) => (label === '2' ? 0 : countsOf(at))),
  };
}

function withoutBullets(page: FlatPage): FlatPage {
  return { ...page, text: page.text.replace(/^- /gmu, '') };
}

function withoutChrome(page: FlatPage): FlatPage {
  const lines = page.text.split('\n').filter((_, at) => page.keep.charAt(at) === '1');
  return { ...page, text: lines.join('\n'), keep: '1'.repeat(lines.length) };
}

/** The page and its variants, so weighted that all pages count nearly alike. */
export function pageVariants(page: FlatPage, means: TrainingMeans): readonly TrainingPage[] {
  const share = page.hasBullets ? 0.5 : 1;
  const pages = [toTrainingPage(page, share, means)];
  if (page.hasBullets) pages.push(toTrainingPage(withoutBullets(page), share, means));
  if (page.keep.includes('1')) pages.push(toTrainingPage(withoutChrome(page), bareWeight, means));
  return pages;
}
