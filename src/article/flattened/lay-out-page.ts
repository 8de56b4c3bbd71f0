// Where the parts of a flattened page are: the headline, the stretch of the article, and what lies around them.

import type { LineModel } from '../../tables/index.ts';
import type { LineView } from './describe-line.ts';
import { findRuns } from './find-runs.ts';
import { joinRuns } from './join-runs.ts';
import { type Layout, layOutRun } from './lay-out-run.ts';
import { pickLines } from './pick-lines.ts';
import { scoreLines } from './score-lines.ts';
import { weighLines } from './weigh-lines.ts';

export type { Layout } from './lay-out-run.ts';

/** The article as rules and weights set by hand find it. */
export function layOutByRules(views: readonly LineView[], weights: readonly number[]): Layout {
  return layOutRun(views, weights, joinRuns(views, weights, findRuns(weights)));
}

/** Finds the article among the lines of a page; a page without prose has no `inside` line and no headline. */
export function layOutPage(views: readonly LineView[], model: LineModel): Layout {
  const weights = weighLines(views);
  const layout = layOutByRules(views, weights);
  if (!layout.inside.includes(true)) return layout;
  const inside = pickLines(scoreLines(views, weights, layout, model));
  return inside.includes(true) ? layOutRun(views, weights, inside) : layout;
}
