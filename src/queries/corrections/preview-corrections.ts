// What corrections would change, before they are made: the answers of the pairs concerned as they are and as they would be.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { EventKnowledge } from '../../stories/index.ts';
import type { Day, TimeTables } from '../../time/index.ts';
import { askCommitments, type CommitmentLine } from '../commitments.ts';
import { type CorrectedLedger, correctedLedger } from '../corrected/index.ts';
import type { PairKnowledge } from '../find-between.ts';
import { askPair } from '../pair.ts';
import { askStanding, type StandingLine } from '../standing.ts';
import type { ActLine, FigureLine, Side } from '../types.ts';
import { type Change, compareLines } from './compare-lines.ts';
import { type RecordEffect, recordEffects } from './record-effects.ts';
import { promisesConcerned, recordsConcerned, targetsOf } from './records-concerned.ts';
import { madeTogether, type RelatedCorrection, saidAlike } from './related-corrections.ts';
import { sidesConcerned } from './sides-concerned.ts';
import { type StoryEffects, storiesConcerned } from './stories-concerned.ts';

/** How the answers about two actors, or about one whom records name without another, would change. */
export interface PairEffect {
  readonly sides: readonly Side[];
  /** None for one alone. */
  readonly acts: readonly Change<ActLine>[];
  /** None for one alone. */
  readonly figures: readonly Change<FigureLine>[];
  /** All, not those alone that the answer about a pair lists. */
  readonly states: readonly Change<StandingLine>[];
  readonly commitments: readonly Change<CommitmentLine>[];
}

export interface CorrectionPreview extends StoryEffects {
  /** Records that would say something else, leave or come back: the first of them, and how many more. */
  readonly records: readonly RecordEffect[];
  readonly moreRecords: number;
  /** Sides about whom the answers would be others. */
  readonly pairs: readonly PairEffect[];
  /** How many pairs and actors alone were compared, and how many more are concerned. */
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
  readonly time: () => TimeTables;
}

/** So many pairs are compared at most, and so many records told: an actor that is another may have many acts with many others. */
const mostPairs = 12;
const mostRecords = 12;

const idOf = ({ id }: { readonly id: string }): string => id;

function stateKey({ kind, by, on, object }: StandingLine): string {
  return JSON.stringify([kind, by, on, object]);
}

/** What is compared of the answers about one or two. */
type Answers = Readonly<{
  acts: readonly ActLine[];
  figures: readonly FigureLine[];
  states: readonly StandingLine[];
  commitments: readonly CommitmentLine[];
}>;

async function answersAbout(
  ledger: CorrectedLedger,
  sides: readonly Side[],
  day: Day,
  knowledge: PairKnowledge,
): Promise<Answers> {
  const question = { sides, clocks: {}, day, includePossibly: false };
  const [a, b] = sides;
  const between =
    a === undefined || b === undefined
      ? { acts: [], figures: [] }
      : await askPair(ledger, { ...question, sides: [a, b] }, knowledge);
  const { states } = await askStanding(ledger, question, knowledge.standing);
  const { commitments } = await askCommitments(ledger, question, knowledge.commitments);
  return { acts: between.acts, figures: between.figures, states, commitments };
}

function effectOf(sides: readonly Side[], before: Answers, after: Answers): PairEffect {
  return {
    sides,
    acts: compareLines(before.acts, after.acts, idOf),
    figures: compareLines(before.figures, after.figures, idOf),
    states: compareLines(before.states, after.states, stateKey),
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
  const { time } = knowledge;
  const [before, after] = [correctedLedger(ledger, { time }), correctedLedger(ledger, { time, proposed })];
  const records = await recordsConcerned(proposed, [before, after]);
  const promises = await promisesConcerned(proposed, after);
  const { pairs, alone } = await sidesConcerned([...records.changed, ...promises], after);
  const concerned = [...pairs, ...alone.map((side) => [side])];
  const compared = concerned.slice(0, mostPairs);
  const effects: PairEffect[] = [];
  for (const sides of compared) {
    const was = await answersAbout(before, sides, day, knowledge.pair);
    const is = await answersAbout(after, sides, day, knowledge.pair);
    effects.push(effectOf(sides, was, is));
  }
  const told = recordEffects(records);
  const { made, standing } = await after.rulings();
  return {
    records: told.slice(0, mostRecords),
    moreRecords: Math.max(0, told.length - mostRecords),
    pairs: effects.filter(isFelt),
    compared: compared.length,
    notCompared: concerned.length - compared.length,
    ...(await storiesConcerned(proposed, [before, after], knowledge.events)),
    saidAlike: saidAlike(targetsOf(proposed, made), standing),
    madeTogether: madeTogether(proposed, made, standing),
  };
}
