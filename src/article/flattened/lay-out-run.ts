// Where the parts of a page are, once it is known which lines are the article's.

import type { LineView } from './describe-line.ts';
import { findHeadline } from './find-headline.ts';

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

/** The layout of a page whose article is the lines `inside`; without any there is no headline. */
export function layOutRun(
  views: readonly LineView[],
  weights: readonly number[],
  inside: readonly boolean[],
): Layout {
  const coreStart = Math.max(0, findCoreStart(inside, weights));
  const core = views.filter((_, at) => inside[at]);
  const headlineAt = core.length === 0 ? null : findHeadline(views, coreStart, core);
  return { headlineAt, coreStart, coreEnd: inside.lastIndexOf(true) + 1, inside };
}
