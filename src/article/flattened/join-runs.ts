// Picks the stretches of prose that make up the article: the heaviest, and those near it that no chrome sets apart.
// Left out are what stands far off or after the comments began: other stories, readers' comments, consent texts.

import type { LineView } from './describe-line.ts';
import { contentStems, shareEchoed } from './echo-words.ts';

interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly weight: number;
}

/** What stands between a run and the article speaks against the run, in units of line weight. */
const pricePerLine = 0.25;
const pricePerList = 1;
const pricePerEnd = 8.5;
const pricePerDateline = 1.5;
/** What comes after the comments began counts by so much, where the article is looked for. */
const lateShare = 0.3;
/** More prose than this does not make a run any more probable. */
const maxWeight = 14;
/** No run is so heavy and so alike that it belongs to an article further off. */
const maxGapLines = 120;
/** Words shared with the article speak for a run: this much for each tenth above or below the share of any two texts. */
const usualEcho = 0.15;
const echoWeight = 15;

function listRuns(runs: readonly boolean[], weights: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (let start = 0; start < runs.length; start += 1) {
    if (!runs[start]) continue;
    let end = start;
    let weight = 0;
    for (; runs[end]; end += 1) weight += weights[end] ?? 0;
    found.push({ start, end, weight });
    start = end;
  }
  return found;
}

function textOf(views: readonly LineView[], { start, end }: Run): string {
  return views
    .slice(start, end)
    .map(({ line }) => line.text)
    .join('\n');
}

function priceOfGap(gap: readonly LineView[]): number {
  const effects = gap.map(({ chrome }) => chrome?.phrase.effect);
  const lists = effects.filter((effect) => effect === 'list').length;
  const ends = gap.filter(({ isEnd }) => isEnd).length;
  const datelines = gap.filter(({ isDateline }) => isDateline).length;
  return (
    gap.length * pricePerLine +
    Math.min(lists, 3) * pricePerList +
    Math.min(ends, 2) * pricePerEnd +
    Math.min(datelines, 3) * pricePerDateline
  );
}

function belongs(
  views: readonly LineView[],
  run: Run,
  gap: readonly LineView[],
  stems: ReadonlySet<string>,
): boolean {
  const echo = (shareEchoed(textOf(views, run), stems) - usualEcho) * echoWeight;
  return Math.min(run.weight, maxWeight) + echo > priceOfGap(gap);
}

/** The heaviest run; of those after the first end mark below an earlier run only one that is far heavier. */
function findMain(views: readonly LineView[], all: readonly Run[], first: Run): Run {
  const endMark = views.findIndex(({ isEnd }, at) => at >= first.end && isEnd);
  const weigh = (run: Run): number =>
    endMark >= 0 && run.start > endMark ? run.weight * lateShare : run.weight;
  return all.reduce((best, run) => (weigh(run) > weigh(best) ? run : best), first);
}

/** From the runs of prose those that are one article's; `true` where a line is in it. */
export function joinRuns(
  views: readonly LineView[],
  weights: readonly number[],
  runs: readonly boolean[],
): readonly boolean[] {
  const all = listRuns(runs, weights);
  const first = all[0];
  if (first === undefined) return runs;
  const main = findMain(views, all, first);
  const stems = new Set(contentStems(textOf(views, main)));
  const inside = views.map((_, at) => at >= main.start && at < main.end);
  const join = (run: Run): void => {
    for (let at = run.start; at < run.end; at += 1) inside[at] = true;
  };
  let edge = main.end;
  for (const run of all.filter(({ start }) => start >= main.end)) {
    if (run.start - edge > maxGapLines) break;
    if (!belongs(views, run, views.slice(edge, run.start), stems)) continue;
    join(run);
    edge = run.end;
  }
  edge = main.start;
  for (const run of all.filter(({ end }) => end <= main.start).toReversed()) {
    if (edge - run.end > maxGapLines) break;
    if (!belongs(views, run, views.slice(run.end, edge), stems)) continue;
    join(run);
    edge = run.start;
  }
  return inside;
}
