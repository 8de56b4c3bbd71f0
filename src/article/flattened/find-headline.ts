// The headline of a flattened page: the line above the article that its own words echo most.

import type { LineView } from './describe-line.ts';
import { contentStems, shareEchoed } from './echo-words.ts';

/** Between these many words a line can be a headline; up to `usualWords` the longer the better. */
const minWords = 3;
const maxWords = 30;
const usualWords = 8;
const longWords = 20;
/** A line of so many words with a full stop is prose. */
const sentenceWords = 14;
/** A headline further above the article than this many lines is another story's; up to `nearLines` distance tells nothing. */
const maxDistanceLines = 80;
const nearLines = 8;
/** So many words taken up by the article are as good as more. */
const manyEchoes = 6;
/** A subheading may look so much more like a headline than the headline above it, which still has to score so much. */
const subheadingLead = 0.5;
const minUpperScore = 1.3;
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
    (isSentence ? (words >= sentenceWords ? 2.2 : 1.2) : 0) -
    (ending === 'colon' ? 1 : 0) -
    (line.hasBullet ? 0.7 : 0) -
    (isDateline || digitShare > 0.25 ? 1.5 : 0) -
    0.2 * Math.min(separators, 3)
  );
}

/** A long headline echoes many words but not all, a short one nearly all of its few: both count. */
function scoreEcho(text: string, stems: ReadonlySet<string>): number {
  const share = shareEchoed(text, stems);
  const echoed = share * contentStems(text).length;
  return share + Math.min(echoed, manyEchoes) / manyEchoes;
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
    scoreEcho(view.line.text, stems) +
    scoreShape(view) +
    (view.repeats > 1 ? 0.5 : 0) +
    (holders > 0 ? 0.3 : 0) +
    (hasDatelineBelow ? 0.4 : 0) -
    (distance === 0 && at > 0 ? 0.4 : 0) +
    (at === 0 && !view.hasStop ? 0.4 : 0) -
    0.03 * Math.max(0, distance - nearLines)
  );
}

/**
 * The place of the headline among the views, or null; `coreStart` is the place of the first line of the article. Of two
 * neighbours that both will do the upper is the headline, the lower its subheading.
 */
export function findHeadline(
  views: readonly LineView[],
  coreStart: number,
  core: readonly LineView[],
): number | null {
  const stems = new Set(core.flatMap(({ line }) => contentStems(line.text)));
  const scoreAt = (at: number): number => {
    const view = views[at];
    const isCandidate =
      view !== undefined && view.words >= minWords && view.words <= maxWords && view.chrome === null;
    return isCandidate ? scoreHeadline(view, at, coreStart - at, stems, views) : Number.NEGATIVE_INFINITY;
  };
  let best = { at: -1, score: minScore };
  for (let at = Math.max(0, coreStart - maxDistanceLines); at <= coreStart && at < views.length; at += 1) {
    const score = scoreAt(at);
    if (score > best.score) best = { at, score };
  }
  while (best.at > 0 && scoreAt(best.at - 1) > Math.max(minUpperScore, best.score - subheadingLead))
    best = { at: best.at - 1, score: scoreAt(best.at - 1) };
  return best.at < 0 ? null : best.at;
}
