// What stands between two actors, or around one, on a day as known on a day: each state with its sentences and how it came to be.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { EventMention } from '../record/index.ts';
import {
  mayTellState,
  type Passage,
  type Standing,
  type StandingKnowledge,
  type StatedEnd,
  type StateMove,
  workOutStanding,
} from '../stories/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { codesOfSide, findReports, type Sourced } from './find-reports.ts';
import type { AnswerHead, ArticleLabel, Side } from './types.ts';

export interface StandingQuestion {
  /** One or two. */
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  /** The day whose state of affairs is asked for. */
  readonly day: Day;
  readonly includePossibly: boolean;
}

/** Words of an article that say so. */
export interface QuoteLine {
  readonly quote: string;
  readonly article: ArticleLabel;
}

/** A report of a state, or against it. */
export interface MoveLine extends QuoteLine {
  /** Id of the event mention. */
  readonly id: string;
  readonly force: StateMove['force'];
  readonly to: string;
  readonly occurred: DayInterval;
}

export interface EndLine extends QuoteLine {
  readonly days: DayInterval;
}

export interface StateChange {
  readonly to: string;
  readonly how: 'moves' | 'extends' | 'affirms' | 'lapses';
  readonly occurred: DayInterval;
  readonly end: EndLine | null;
  readonly isExpected: boolean;
  readonly reports: readonly MoveLine[];
}

/** A state of affairs; `by` and `on` are codes. */
export interface StandingLine
  extends Pick<
    Standing,
    'kind' | 'title' | 'by' | 'on' | 'isMutual' | 'object' | 'state' | 'isLasting' | 'since' | 'daysLeft'
  > {
  readonly byName: string;
  readonly onName: string;
  readonly end: EndLine | null;
  readonly basis: readonly MoveLine[];
  readonly history: readonly StateChange[];
  readonly announced: readonly MoveLine[];
  readonly discussed: readonly MoveLine[];
  readonly alleged: readonly MoveLine[];
  readonly against: readonly MoveLine[];
}

export interface StandingAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly day: Day;
  readonly states: readonly StandingLine[];
}

type Labels = ReadonlyMap<string, ArticleLabel>;

function quoteLine({ articleId, quote }: Passage, labels: Labels): QuoteLine {
  const article = labels.get(articleId);
  if (article === undefined) throw new TypeError(`a passage rests on article ${articleId}, which is missing`);
  return { quote, article };
}

function moveLines(moves: readonly StateMove[], labels: Labels): readonly MoveLine[] {
  return moves.map(({ reportId, force, to, occurred, passage }) => ({
    id: reportId,
    force,
    to,
    occurred,
    ...quoteLine(passage, labels),
  }));
}

function endLine(end: StatedEnd | null, labels: Labels): EndLine | null {
  return end === null ? null : { days: end.days, ...quoteLine(end.passage, labels) };
}

function standingLine(standing: Standing, labels: Labels, { names }: StandingKnowledge): StandingLine {
  const { kind, title, by, on, isMutual, object, state, isLasting, since, daysLeft } = standing;
  return {
    ...{ kind, title, by, on, isMutual, object, state, isLasting, since, daysLeft },
    byName: names.titles.get(by) ?? by,
    onName: names.titles.get(on) ?? on,
    end: endLine(standing.end, labels),
    basis: moveLines(standing.basis, labels),
    history: standing.history.map(({ to, how, occurred, end, isExpected, moves }) => ({
      ...{ to, how, occurred, isExpected },
      end: endLine(end, labels),
      reports: moveLines(moves, labels),
    })),
    announced: moveLines(standing.announced, labels),
    discussed: moveLines(standing.discussed, labels),
    alleged: moveLines(standing.alleged, labels),
    against: moveLines(standing.against, labels),
  };
}

/** States between two sides, or with one side in them. */
export async function askStanding(
  ledger: Ledger,
  question: StandingQuestion,
  knowledge: StandingKnowledge,
): Promise<StandingAnswer> {
  const { sides, clocks, day } = question;
  const mayTell = (event: EventMention) => mayTellState(event, knowledge);
  const sourced = await findReports(ledger, sides, { ...question, mayTell });
  return {
    sides,
    clocks,
    day,
    states: statesBetween(sourced, sides, day, knowledge),
    leftOut: { possiblyKnown: sourced.possiblyKnown },
  };
}

/** The same, from reports that are at hand. */
export function statesBetween(
  { reports, labels }: Sourced<Parameters<typeof workOutStanding>[0][number]>,
  sides: readonly Side[],
  day: Day,
  knowledge: StandingKnowledge,
): readonly StandingLine[] {
  const codes = sides.map((side) => codesOfSide(side, reports));
  const isAsked = ({ by, on }: Standing) => codes.every((own) => own.has(by) || own.has(on));
  return workOutStanding(reports, knowledge, { on: day })
    .filter(isAsked)
    .map((standing) => standingLine(standing, labels, knowledge));
}
