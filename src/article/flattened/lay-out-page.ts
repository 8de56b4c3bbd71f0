// Where the parts of a flattened page are: the headline, the stretch of the article, and what lies around them.

import type { LineView } from './describe-line.ts';
import { findHeadline } from './find-headline.ts';
import { findRuns } from './find-runs.ts';
import { joinRuns } from './join-runs.ts';
import { weighLines } from './weigh-lines.ts';

export interface Layout {
  /** Place of the headline among the lines; null where none was found. */
  readonly headlineAt: number | null;
  /** Place of the first line of the article's prose, and the place after its last. */
  readonly coreStart: number;
  readonly coreEnd: number;
  /** For each line whether it lies in a stretch of the article. */
  readonly inside: readonly boolean[];
}

/** The first kept line of at least this weight is where the article's prose starts. */
const proseWeight = 1.5;

function findCoreStart(inside: readonly boolean[], weights: readonly number[]): number {
  const start = inside.findIndex((isInside, at) => isInside && (weights[at] ?? 0) > proseWeight);
  return start < 0 ? inside.indexOf(true) : start;
}

/** Finds the article among the lines of a page; a page without prose has no `inside` line and no headline. */
export function layOutPage(views: readonly LineView[]): Layout {
  const weights = weighLines(views);
  const inside = joinRuns(views, weights, findRuns(weights));
  const coreStart = Math.max(0, findCoreStart(inside, weights));
  const core = views.filter((_, at) => inside[at]);
  const headlineAt = core.length === 0 ? null : findHeadline(views, coreStart, core);
  return { headlineAt, coreStart, coreEnd: inside.lastIndexOf(true) + 1, inside };
}
