// What corrections would change, before they are made: the answers of the pairs concerned as they are and as they would be.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { EventKnowledge, FigureConflict, SeriesKnowledge } from '../../stories/index.ts';
import type { Day, TimeTables } from '../../time/index.ts';
import { askCommitments, type CommitmentLine } from '../commitments.ts';
import { type CorrectedLedger, correctedLedger } from '../corrected/index.ts';
import { askFigures } from '../figures.ts';
import type { PairKnowledge } from '../find-between.ts';
import type { SourceCount } from '../first-of-copies.ts';
import { askPair } from '../pair.ts';
import { askStanding, type StandingLine } from '../standing.ts';
import type { ActLine, FigureLine, Side } from '../types.ts';
import { type MayRepeat, withSources } from '../with-sources.ts';
import { type Change, compareLines } from './compare-lines.ts';
import { type RecordEffect, recordEffects } from './record-effects.ts';
import {
  actsOfCopies,
  type FindingChange,
  promisesConcerned,
  recordsConcerned,
  targetsOf,
} from './records-concerned.ts';
import { madeTogether, type RelatedCorrection, saidAlike } from './related-corrections.ts';
import { sidesConcerned } from './sides-concerned.ts';
import { type StoryEffects, storiesConcerned } from './stories-concerned.ts';

/** How the answers about two actors, or about one whom records name without another, would change. */
export interface PairEffect {
  readonly sides: readonly Side[];
  /** None for one alone. */
  readonly acts: readonly Change<ActLine & MayRepeat>[];
  /** None for one alone. */
  readonly figures: readonly Change<FigureLine & MayRepeat>[];
  /** All, not those alone that the answer about a pair lists. */
  readonly states: readonly Change<StandingLine>[];
  readonly commitments: readonly Change<CommitmentLine>[];
  /** Between figures about all of the sides, where a figure would say something else; none where none would. */
  readonly conflicts: readonly Change<FigureConflict>[];
  /** How many articles tell of the two, and how many of these repeat no other, where that would change. */
  readonly sources?: Change<SourceCount>;
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
  /** Asked for only where a correction bears on a figure. */
  readonly series: () => SeriesKnowledge;
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
  acts: readonly (ActLine & MayRepeat)[];
  figures: readonly (FigureLine & MayRepeat)[];
  states: readonly StandingLine[];
  commitments: readonly CommitmentLine[];
  sources: SourceCount | null;
  conflicts: readonly FigureConflict[];
}>;

const conflictKey = ({ ids }: FigureConflict): string => ids.join(' ');

async function conflictsAbout(
  ledger: CorrectedLedger,
  sides: readonly Side[],
  series: SeriesKnowledge | null,
): Promise<readonly FigureConflict[]> {
  if (series === null) return [];
  const answer = await askFigures(ledger, { sides, clocks: {}, includePossibly: false }, series);
  return answer.series.flatMap(({ conflicts }) => conflicts);
}

async function answersAbout(
  ledger: CorrectedLedger,
  sides: readonly Side[],
  day: Day,
  { pair: knowledge, series }: { readonly pair: PairKnowledge; readonly series: SeriesKnowledge | null },
): Promise<Answers> {
  const question = { sides, clocks: {}, day, includePossibly: false };
  const [a, b] = sides;
  const between =
    a === undefined || b === undefined
      ? { acts: [], figures: [], sources: null }
      : await withSources(
          ledger,
          await askPair(ledger, { ...question, sides: [a, b] }, knowledge),
          knowledge.commitments.weights(),
        );
  const { states } = await askStanding(ledger, question, knowledge.standing);
  const { commitments } = await askCommitments(ledger, question, knowledge.commitments);
  const { acts, figures, sources } = between;
  const conflicts = await conflictsAbout(ledger, sides, series);
  return { acts, figures, states, commitments, sources, conflicts };
}

function effectOf(sides: readonly Side[], before: Answers, after: Answers): PairEffect {
  return {
    sides,
    acts: compareLines(before.acts, after.acts, idOf),
    figures: compareLines(before.figures, after.figures, idOf),
    states: compareLines(before.states, after.states, stateKey),
    commitments: compareLines(before.commitments, after.commitments, idOf),
    conflicts: compareLines(before.conflicts, after.conflicts, conflictKey),
    ...sourcesChange(before, after),
  };
}

function sourcesChange(
  { sources: before }: Answers,
  { sources: after }: Answers,
): Pick<PairEffect, 'sources'> {
  const isSame = before?.articles === after?.articles && before?.independent === after?.independent;
  return isSame ? {} : { sources: { before, after } };
}

function isFelt({ sides: _, sources, ...lists }: PairEffect): boolean {
  return sources !== undefined || Object.values(lists).some((changes) => changes.length > 0);
}

function isOfFigure({ before, after }: FindingChange): boolean {
  return (after ?? before)?.entry.kind === 'figure';
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
  const copied = await actsOfCopies(proposed, after);
  const { pairs, alone } = await sidesConcerned([...records.changed, ...promises, ...copied], after);
  const concerned = [...pairs, ...alone.map((side) => [side])];
  const compared = concerned.slice(0, mostPairs);
  const effects: PairEffect[] = [];
  const series = records.changed.some(isOfFigure) ? knowledge.series() : null;
  for (const sides of compared) {
    const was = await answersAbout(before, sides, day, { pair: knowledge.pair, series });
    const is = await answersAbout(after, sides, day, { pair: knowledge.pair, series });
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
