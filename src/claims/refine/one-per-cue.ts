// Keeps one attribution for each cue: the rules stand in order of trust, so the first that read a cue is kept.

import { spansOverlap } from '../../text/index.ts';
import type { Attribution } from '../types.ts';

export function onePerCue(attributions: readonly Attribution[]): readonly Attribution[] {
  const kept: Attribution[] = [];
  for (const attribution of attributions) {
    const { cue } = attribution;
    const isTaken = kept.some((other) => cue !== null && other.cue !== null && spansOverlap(cue, other.cue));
    if (!isTaken && attribution.content.length > 0) kept.push(attribution);
  }
  return kept;
}
