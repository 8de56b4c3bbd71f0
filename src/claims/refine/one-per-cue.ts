// Keeps one attribution for each cue: the rules stand in order of trust, so the first that read a cue is kept.

import type { WordAttribution } from '../types.ts';

/** From the first to the last word: a cue is one span in the record. */
function overlap(a: readonly number[], b: readonly number[]): boolean {
  const [aFirst, aLast, bFirst, bLast] = [a[0], a.at(-1), b[0], b.at(-1)];
  if (aFirst === undefined || aLast === undefined || bFirst === undefined || bLast === undefined)
    return false;
  return aFirst <= bLast && bFirst <= aLast;
}

/** For the attributions of one sentence; one without content is left out. */
export function onePerCue(attributions: readonly WordAttribution[]): readonly WordAttribution[] {
  const kept: WordAttribution[] = [];
  for (const attribution of attributions) {
    const isTaken = kept.some((other) => overlap(attribution.cue, other.cue));
    if (!isTaken && attribution.content.length > 0) kept.push(attribution);
  }
  return kept;
}
