// What corrections would change, before they are made: the answers of the pairs concerned as they are and as they would be.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { EventKnowledge } from '../../stories/index.ts';
import type { Day } from '../../time/index.ts';
import type { CommitmentLine } from '../commitments.ts';
import { correctedLedger } from '../corrected/index.ts';
import type { PairKnowledge } from '../find-between.ts';
import { askPair, type PairAnswer } from '../pair.ts';
import type { StandingLine } from '../standing.ts';
import type { ActLine, FigureLine } from '../types.ts';
import { type Change, compareLines } from './compare-lines.ts';
import { type Pair, pairsConcerned, targetsOf } from './pairs-concerned.ts';
import { madeTogether, type RelatedCorrection, saidAlike } from './related-corrections.ts';
import { type StoryEffects, storiesConcerned } from './stories-concerned.ts';

/** How the answer about two actors would change. */
export interface PairEffect {
  readonly sides: Pair;
  readonly acts: readonly Change<ActLine>[];
  readonly figures: readonly Change<FigureLine>[];
  readonly states: readonly Change<StandingLine>[];
  readonly commitments: readonly Change<CommitmentLine>[];
}

export interface CorrectionPreview extends StoryEffects {
  /** Pairs whose answers would be others. */
  readonly pairs: readonly PairEffect[];
  /** How many pairs were compared, and how many more are concerned. */
  readonly compared: number;
  readonly notCompared: number;
  /** Other corrections that say the same, and stand. */
  readonly saidAlike: readonly RelatedCorrection[];
  /** Corrections made by one command with one that is undone, and not undone with it. */
  readonly madeTogether: readonly RelatedCorrection[];
}

export interface PreviewKnowledge {
  readonly pair: PairKnowledge;
  /** Asked for only where a correction says of two whether they are one. */
  readonly events: () => EventKnowledge;
}

/** So many pairs are compared at most: an actor that is another may have acts with many. */
const mostPairs = 12;

const idOf = ({ id }: { readonly id: string }): string => id;

function stateKey({ kind, by, on, object }: StandingLine): string {
  return JSON.stringify([kind, by, on, object]);
}

function effectOf(before: PairAnswer, after: PairAnswer): PairEffect {
  return {
    sides: after.sides,
    acts: compareLines(before.acts, after.acts, idOf),
    figures: compareLines(before.figures, after.figures, idOf),
    states: compareLines(before.standing, after.standing, stateKey),
    commitments: compareLines(before.commitments, after.commitments, idOf),
  };
}

function isFelt({ acts, figures, states, commitments }: PairEffect): boolean {
  return [acts, figures, states, commitments].some((changes) => changes.length > 0);
}

/** As of `day`, by no clock: all that the ledger holds. */
export async function previewCorrections(
  ledger: Ledger,
  proposed: readonly MadeCorrection[],
  day: Day,
  knowledge: PreviewKnowledge,
): Promise<CorrectionPreview> {
  const [before, after] = [correctedLedger(ledger), correctedLedger(ledger, { proposed })];
  const concerned = await pairsConcerned(proposed, before, after);
  const pairs = concerned.slice(0, mostPairs);
  const effects: PairEffect[] = [];
  for (const sides of pairs) {
    const question = { sides, clocks: {}, day, includePossibly: false };
    const [was, is] = [
      await askPair(before, question, knowledge.pair),
      await askPair(after, question, knowledge.pair),
    ];
    effects.push(effectOf(was, is));
  }
  const { made, standing } = await after.rulings();
  return {
    pairs: effects.filter(isFelt),
    compared: pairs.length,
    notCompared: concerned.length - pairs.length,
    ...(await storiesConcerned(proposed, [before, after], knowledge.events)),
    saidAlike: saidAlike(targetsOf(proposed, made), standing),
    madeTogether: madeTogether(proposed, made, standing),
  };
}
