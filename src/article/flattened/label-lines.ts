// Decides for each line of a page whether it is the article's, and if not, why.

import type { LineView } from './describe-line.ts';
import { findHeadline } from './find-headline.ts';
import { findRuns } from './find-runs.ts';
import { joinRuns } from './join-runs.ts';
import { isLede, reasonToDrop } from './tidy-lines.ts';
import type { LineKind, LineLabel } from './types.ts';
import { weighLines } from './weigh-lines.ts';

/** The first kept line of at least this weight is where the article's prose starts. */
const coreWeight = 1.5;

function kindOf(view: LineView): LineKind {
  if (view.line.hasBullet) return 'listItem';
  return !view.hasStop && view.words <= 12 && view.ending !== 'colon' ? 'heading' : 'paragraph';
}

function reasonOf(view: LineView, at: number, headlineAt: number | null): string {
  if (view.chrome !== null) return view.chrome.phrase.reason;
  if (view.line.hasBullet) return 'link-list';
  if (headlineAt !== null && at < headlineAt) return 'above-headline';
  return view.hasStop ? 'apart-from-article' : 'related-stories';
}

function findCoreStart(runs: readonly boolean[], weights: readonly number[]): number {
  const start = runs.findIndex((inside, at) => inside && (weights[at] ?? 0) > coreWeight);
  return start < 0 ? runs.indexOf(true) : start;
}

/** Labels all lines, in order. At most one is the headline; lines that repeat it are dropped. */
export function labelLines(views: readonly LineView[]): readonly LineLabel[] {
  const weights = weighLines(views);
  const runs = joinRuns(views, weights, findRuns(weights));
  const coreStart = findCoreStart(runs, weights);
  const core = views.filter((_, at) => runs[at]);
  const headlineAt = coreStart < 0 ? null : findHeadline(views, coreStart, core);
  const headline = headlineAt === null ? undefined : views[headlineAt];
  return views.map((view, at): LineLabel => {
    const { line } = view;
    if (at === headlineAt) return { line, kept: true, kind: 'headline' };
    if (headline !== undefined && view.folded === headline.folded)
      return { line, kept: false, reason: 'repeated-headline' };
    if (isLede(view, at, headlineAt, coreStart)) return { line, kept: true, kind: 'paragraph' };
    if (!runs[at] || (headlineAt !== null && at < headlineAt))
      return { line, kept: false, reason: reasonOf(view, at, headlineAt) };
    const reason = reasonToDrop(views, at);
    return reason === null ? { line, kept: true, kind: kindOf(view) } : { line, kept: false, reason };
  });
}
