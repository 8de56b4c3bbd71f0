// The headline of a flattened page: the line above the article that its own words echo most.

import type { LineView } from './describe-line.ts';
import { contentStems, shareEchoed } from './echo-words.ts';

/** Between these many words a line can be a headline; up to `usualWords` the longer the better. */
const minWords = 3;
const maxWords = 30;
const usualWords = 8;
const longWords = 20;
/** A headline further above the article than this many lines is another story's; up to `nearLines` distance tells nothing. */
const maxDistanceLines = 80;
const nearLines = 8;
/** Author and date stand within so many lines below a headline. */
const bylineLines = 5;
/** The score below which no line is a headline. */
const minScore = 0.7;

/** How often the other lines of the page hold the words of this one: a breadcrumb, a title with the site's name. */
function countHolders(view: LineView, views: readonly LineView[]): number {
  return views.filter(({ folded }) => folded.length > view.folded.length && folded.includes(view.folded))
    .length;
}

function scoreShape({ words, hasStop, ending, line, separators, digitShare, isDateline }: LineView): number {
  const isQuestion = /[?!]["'”’»“]?$/u.test(line.text);
  const isSentence = hasStop && !isQuestion && ending !== 'cut' && !/["”»“]$/u.test(line.text);
  return (
    0.1 * Math.min(words, usualWords) -
    (words > longWords ? 0.4 : 0) -
    (isSentence ? 1.2 : 0) -
    (ending === 'colon' ? 1 : 0) -
    (line.hasBullet ? 0.7 : 0) -
    (isDateline || digitShare > 0.25 ? 1.5 : 0) -
    0.2 * Math.min(separators, 3)
  );
}

function scoreHeadline(
  view: LineView,
  at: number,
  distance: number,
  stems: ReadonlySet<string>,
  views: readonly LineView[],
): number {
  const holders = countHolders(view, views);
  const hasDatelineBelow = views.slice(at + 1, at + 1 + bylineLines).some(({ isDateline }) => isDateline);
  return (
    2 * shareEchoed(view.line.text, stems) +
    scoreShape(view) +
    (view.repeats > 1 ? 0.5 : 0) +
    (holders > 0 ? 0.3 : 0) +
    (hasDatelineBelow ? 0.4 : 0) -
    (distance === 0 ? 0.4 : 0) -
    0.03 * Math.max(0, distance - nearLines)
  );
}

/** The place of the headline among the views, or null; `coreStart` is the place of the first line of the article. */
export function findHeadline(
  views: readonly LineView[],
  coreStart: number,
  core: readonly LineView[],
): number | null {
  const stems = new Set(core.flatMap(({ line }) => contentStems(line.text)));
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = Math.max(0, coreStart - maxDistanceLines); at <= coreStart && at < views.length; at += 1) {
    const view = views[at];
    if (view === undefined || view.words < minWords || view.words > maxWords || view.chrome !== null)
      continue;
    const score = scoreHeadline(view, at, coreStart - at, stems, views);
    if (score > minScore && (best === null || score > best.score)) best = { at, score };
  }
  return best?.at ?? null;
}
