// Which corrections stand: those that no standing undoing names. An undoing can be undone itself, and then what it undid stands again.

import { compareText } from '../text/index.ts';
import type { MadeCorrection } from './types.ts';

export interface StandingCorrections {
  /** In the order in which they were made; undoings are not among them. */
  readonly standing: readonly MadeCorrection[];
  /** Ids of the standing undoings of a correction that does not stand, by its id. */
  readonly undoneBy: ReadonlyMap<string, readonly string[]>;
}

/** By the instant of making, then by id: one order whatever the order of taking. */
export function inOrderOfMaking(corrections: readonly MadeCorrection[]): readonly MadeCorrection[] {
  return [...corrections].sort(
    (a, b) => compareText(a.content.made, b.content.made) || compareText(a.id, b.id),
  );
}

function undoingsByTarget(corrections: readonly MadeCorrection[]): ReadonlyMap<string, readonly string[]> {
  const targets = new Map<string, string[]>();
  for (const { id, content } of corrections) {
    if (content.action !== 'undo') continue;
    const known = targets.get(content.correctionId);
    if (known === undefined) targets.set(content.correctionId, [id]);
    else known.push(id);
  }
  return targets;
}

/**
 * Tells of each id whether it stands. An undoing holds the id of what it undoes, which is a hash, so there are no circles; long rows
 * of undoings of undoings are walked without recursion.
 */
function makeStands(targets: ReadonlyMap<string, readonly string[]>): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (asked) => {
    const open = [asked];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const undoings = targets.get(id) ?? [];
      const unknown = undoings.filter((undoing) => !known.has(undoing));
      if (unknown.length === 0) {
        known.set(id, !undoings.some((undoing) => known.get(undoing) === true));
        open.pop();
      } else open.push(...unknown);
    }
    return known.get(asked) ?? true;
  };
}

/** The corrections that stand among these, whatever their order. */
export function standingCorrections(corrections: readonly MadeCorrection[]): StandingCorrections {
  const targets = undoingsByTarget(corrections);
  const stands = makeStands(targets);
  const undoneBy = new Map<string, readonly string[]>();
  for (const [target, undoings] of targets) {
    const standing = undoings.filter(stands);
    if (standing.length > 0) undoneBy.set(target, standing);
  }
  return {
    standing: inOrderOfMaking(corrections).filter(
      ({ id, content }) => content.action !== 'undo' && !undoneBy.has(id),
    ),
    undoneBy,
  };
}
