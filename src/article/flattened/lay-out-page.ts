// Where the parts of a flattened page are: the headline, the stretch of the article, and what lies around them.

import type { LineModel } from '../../tables/index.ts';
import type { LineView } from './describe-line.ts';
import { findNameLine } from './find-outlet.ts';
import { findRuns } from './find-runs.ts';
import { joinRuns } from './join-runs.ts';
import { keepBelowAds } from './keep-below-ads.ts';
import { type Layout, layOutRun } from './lay-out-run.ts';
import { pickLines } from './pick-lines.ts';
import { rankHeadline } from './rank-headline.ts';
import { scoreLines } from './score-lines.ts';
import { weighLines } from './weigh-lines.ts';

export type { Layout } from './lay-out-run.ts';

/** No page of news has so many lines; a longer one is read by the rules alone, which take a fifth of the time. */
const maxScoredLines = 20_000;

/** The article as rules and weights set by hand find it. */
export function layOutByRules(views: readonly LineView[], weights: readonly number[]): Layout {
  return layOutRun(views, weights, joinRuns(views, weights, findRuns(weights)));
}

/**
 * Finds the article among the lines of a page; a page without prose has no `inside` line and no headline. Without weights of
 * headlines the headline stays the first guess.
 */
export function layOutPage(
  views: readonly LineView[],
  model: LineModel,
  headlineWeights?: ReadonlyMap<string, number>,
  outletWords: ReadonlySet<string> = new Set(),
): Layout {
  const weights = weighLines(views);
  const byRules = layOutByRules(views, weights);
  if (!byRules.inside.includes(true)) return byRules;
  const picked =
    views.length > maxScoredLines ? byRules.inside : pickLines(scoreLines(views, weights, byRules, model));
  const inside = keepBelowAds(views, picked);
  const layout = inside.includes(true) ? layOutRun(views, weights, inside) : byRules;
  if (headlineWeights === undefined) return layout;
  const nameLine = findNameLine(views, layout.inside, outletWords);
  return { ...layout, headlineAt: rankHeadline(views, layout, headlineWeights, nameLine) };
}
