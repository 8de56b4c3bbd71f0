// Which days the clues allow together: the days that most of them allow, each fact counted once. A single odd clue is outvoted.

import type { Day, DayInterval } from '../../time/index.ts';
import { addDays } from '../../time/index.ts';
import type { WeighedClue } from './types.ts';

/** Days that clues of so little strength rule out stay in. */
const tolerance = 0.3;

/** A stretch of days with the strength of the clues that allow it. */
export interface Stretch {
  readonly days: DayInterval;
  readonly strength: number;
}

function allowsDay({ allows }: WeighedClue, day: Day): boolean {
  return allows.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}

/** The strength of all groups of clues that allow a day. */
export function strengthAt(clues: readonly WeighedClue[], day: Day): number {
  const groups = new Map<string, number>();
  for (const clue of clues)
    if (allowsDay(clue, day)) groups.set(clue.group, Math.max(groups.get(clue.group) ?? 0, clue.strength));
  return [...groups.values()].reduce((sum, strength) => sum + strength, 0);
}

/** The days on which what is allowed changes, in order. */
function listEdges(clues: readonly WeighedClue[]): readonly Day[] {
  const edges = new Set<Day>();
  for (const { allows } of clues)
    for (const { from, to } of allows) {
      if (from !== null) edges.add(from);
      if (to !== null) edges.add(addDays(to, 1));
    }
  return [...edges].sort();
}

/** All stretches of days from the open past to the open future; null where no clue bounds anything. */
export function listStretches(clues: readonly WeighedClue[]): readonly Stretch[] {
  const edges = listEdges(clues);
  const [first] = edges;
  if (first === undefined) return [];
  const before = {
    days: { from: null, to: addDays(first, -1) },
    strength: strengthAt(clues, addDays(first, -1)),
  };
  const rest = edges.map((edge, at): Stretch => {
    const next = edges[at + 1];
    return {
      days: { from: edge, to: next === undefined ? null : addDays(next, -1) },
      strength: strengthAt(clues, edge),
    };
  });
  return [before, ...rest];
}

/** The smallest interval around the days that the clues allow best, with their strength; null without clues. */
export function bestDays(clues: readonly WeighedClue[]): Stretch | null {
  const stretches = listStretches(clues);
  const strength = Math.max(0, ...stretches.map((stretch) => stretch.strength));
  const best = stretches.filter((stretch) => stretch.strength >= strength - tolerance);
  const [first, last] = [best[0], best.at(-1)];
  if (first === undefined || last === undefined || strength === 0) return null;
  return { days: { from: first.days.from, to: last.days.to }, strength };
}
