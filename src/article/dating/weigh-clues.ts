// Which days the clues allow together. Each clue makes the days that it rules out less likely: the more, the fewer days it
// leaves and the farther off they are. So a single odd clue is outvoted, and some weak ones that agree leave few days.

import { addDays, type Day, type DayInterval, dayNumber, dayOf } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';

/** The days tried. Clues that bound nothing within them bound nothing. */
const firstDay = dayOf(1985, 1, 1);
const first = dayNumber(firstDay);
const daysTried = dayNumber(dayOf(2034, 12, 31)) - first + 1;
/**
 * By how much a clue of strength 1 makes days less likely that lie more than so many days outside of those that it allows, as
 * natural logarithms that add up. Clues that err mostly err by little: "entered its second year" is written a week before.
 */
const lossBeyond = [
  { days: 0, nats: 2.5 },
  { days: 60, nats: 1 },
  { days: 200, nats: 1 },
  { days: 600, nats: 1 },
  { days: 1800, nats: 1 },
] as const;
/** By how much more, for each time that the days it allows are fewer than all by the factor e: chance seldom hits few days. */
const natsPerRarity = 0.5;
/** No clue leaves fewer than this share of all days for certain. */
const leastShare = 0.001;
/** News speaks mostly of the new: how fast likelihood falls as the newest, second and third newest thing told grow old. */
const ageing = { nats: [0.7, 0.4, 0.2], days: 15 } as const;
/** Ages in days from which it falls further; from one to the next it stays. */
const ages = [3, 8, 15, 30, 60, 90, 120, 180, 240, 360, 480, 720, 960, 1440, 1920, 2560] as const;
/** The days given hold so much of the likelihood. */
const wantedShare = 0.95;

/** How likely each day tried is, as a share of the likeliest. */
export type DayLikelihoods = Float64Array;

interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

function clampPlace(place: number): number {
  return Math.min(Math.max(place, 0), daysTried);
}

/** The runs of places that some intervals cover, in order and apart. */
function coveredRuns(intervals: readonly DayInterval[], widened: number): readonly Run[] {
  const runs: Run[] = [];
  const places = intervals
    .map(({ from, to }) => ({
      start: from === null ? 0 : clampPlace(dayNumber(from) - first - widened),
      end: to === null ? daysTried : clampPlace(dayNumber(to) - first + 1 + widened),
    }))
    .sort((a, b) => a.start - b.start);
  for (const { start, end } of places) {
    const before = runs.at(-1);
    if (before === undefined || start > before.end) runs.push({ start, end });
    else if (end > before.end) runs[runs.length - 1] = { start: before.start, end };
  }
  return runs;
}

function addRuns(steps: Float64Array, runs: readonly Run[], nats: number): void {
  for (const { start, end } of runs) {
    steps[start] = (steps[start] ?? 0) + nats;
    steps[end] = (steps[end] ?? 0) - nats;
  }
}

/** Adds to the steps from day to day what some intervals make likelier by a strength. */
function addAllowed(steps: Float64Array, allows: readonly DayInterval[], strength: number): void {
  for (const { days, nats } of lossBeyond) {
    const runs = coveredRuns(allows, days);
    addRuns(steps, runs, strength * nats);
    if (days > 0) continue;
    const share = runs.reduce((sum, { start, end }) => sum + end - start, 0) / daysTried;
    addRuns(steps, runs, strength * natsPerRarity * -Math.log(Math.max(share, leastShare)));
  }
}

/** Adds one group of clues: each day counts by the strongest clue that allows it. */
function addGroup(steps: Float64Array, group: readonly WeighedClue[]): void {
  const strengths = [...new Set(group.map(({ strength }) => strength))].sort((a, b) => a - b);
  for (const [at, strength] of strengths.entries()) {
    const asStrong = group.filter((clue) => clue.strength >= strength).flatMap(({ allows }) => allows);
    addAllowed(steps, asStrong, strength - (strengths[at - 1] ?? 0));
  }
}

/** The first days of the newest things that are told as done, newest first. */
function newestTold(groups: Iterable<readonly WeighedClue[]>): readonly Day[] {
  const days = [...groups].flatMap((group) => {
    const from = group.find(({ isNews }) => isNews === true)?.allows[0]?.from ?? null;
    return from === null ? [] : [from];
  });
  return days.sort().reverse().slice(0, ageing.nats.length);
}

/** Takes away from each day what speaks against it by the age that the newest things told then have. */
function addAges(steps: Float64Array, newest: readonly Day[]): void {
  for (const [at, day] of newest.entries()) {
    const nats = ageing.nats[at] ?? 0;
    let lost = 0;
    for (const age of ages) {
      const place = clampPlace(dayNumber(day) - first + age);
      const loss = nats * Math.log1p(age / ageing.days);
      steps[place] = (steps[place] ?? 0) - (loss - lost);
      lost = loss;
    }
  }
}

/** Adds up the steps, and raises e to each sum; days in a row are mostly alike, and the raising costs more than all else. */
function likelihoodsOf(steps: Float64Array): DayLikelihoods {
  const likelihoods = new Float64Array(daysTried);
  let [sum, peak] = [0, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < daysTried; at += 1) {
    sum += steps[at] ?? 0;
    likelihoods[at] = sum;
    if (sum > peak) peak = sum;
  }
  let likelihood = Math.exp((likelihoods[0] ?? 0) - peak);
  for (let at = 0; at < daysTried; at += 1) {
    if (steps[at] !== 0) likelihood = Math.exp((likelihoods[at] ?? 0) - peak);
    likelihoods[at] = likelihood;
  }
  return likelihoods;
}

/** How likely each day is by all groups of clues; null where no clue bounds anything. */
export function weighDays(clues: readonly WeighedClue[]): DayLikelihoods | null {
  const bounding = clues.filter(({ allows }) => allows.length > 0);
  if (bounding.length === 0) return null;
  const steps = new Float64Array(daysTried + 1);
  const groups = Map.groupBy(bounding, (clue) => clue.group);
  for (const group of groups.values()) addGroup(steps, group);
  addAges(steps, newestTold(groups.values()));
  return likelihoodsOf(steps);
}

/** Days farther off may be what a false stamp hides, but are less so: half as likely at this distance. */
const halfwayDays = 100;
/** Nothing is impossible. */
const leastLikelihood = 1e-12;

/** How much likelier the text is when written on any other day than on the best day of an interval; a natural logarithm. */
export function doubtOf(likelihoods: DayLikelihoods, { from, to }: DayInterval): number {
  const start = from === null ? 0 : Math.min(clampPlace(dayNumber(from) - first), daysTried - 1);
  const end = to === null ? daysTried - 1 : Math.min(clampPlace(dayNumber(to) - first), daysTried - 1);
  let [sum, weights, here] = [0, 0, leastLikelihood];
  for (let at = 0; at < daysTried; at += 1) {
    const weight = 1 / (Math.max(start - at, at - end, 0) + halfwayDays);
    weights += weight;
    sum += weight * (likelihoods[at] ?? 0);
  }
  for (let at = start; at <= end; at += 1) here = Math.max(here, likelihoods[at] ?? 0);
  return Math.log(sum / weights) - Math.log(here);
}

/** The shortest run of days that holds the wanted share of the likelihood; an end at the rim of the days tried is open. */
export function likelyDays(likelihoods: DayLikelihoods): DayInterval {
  let wanted = 0;
  for (let at = 0; at < daysTried; at += 1) wanted += wantedShare * (likelihoods[at] ?? 0);
  let [bestStart, bestEnd, start, held] = [0, daysTried - 1, 0, 0];
  for (let end = 0; end < daysTried; end += 1) {
    held += likelihoods[end] ?? 0;
    while (held - (likelihoods[start] ?? 0) >= wanted) {
      held -= likelihoods[start] ?? 0;
      start += 1;
    }
    if (held >= wanted && end - start < bestEnd - bestStart) [bestStart, bestEnd] = [start, end];
  }
  return {
    from: bestStart === 0 ? null : addDays(firstDay, bestStart),
    to: bestEnd === daysTried - 1 ? null : addDays(firstDay, bestEnd),
  };
}

/** The days that the clues allow best; null without clues that bound anything. */
export function bestDays(clues: readonly WeighedClue[]): { readonly days: DayInterval } | null {
  const likelihoods = weighDays(clues);
  return likelihoods === null ? null : { days: likelyDays(likelihoods) };
}
