// What stands between two actors, or around one, on a day as known on a day: each state with its sentences and how it came to be.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { Passage, Standing, StandingKnowledge, StatedEnd, StateMove } from '../stories/index.ts';
import type { Day, DayInterval } from '../time/index.ts';
import { codesOfSide, type LineSources } from './find-reports.ts';
import { type FoundStates, statesOfOne, statesOfTwo } from './find-states.ts';
import { labelArticles } from './label-articles.ts';
import { type MoreToCome, type Portion, takePortion } from './take-portion.ts';
import type { AnswerHead, ArticleLabel, Line, Side } from './types.ts';

export interface StandingQuestion extends Portion {
  /** One or two. */
  readonly sides: readonly Side[];
  readonly clocks: Clocks;
  /** The day whose state of affairs is asked for. */
  readonly day: Day;
  readonly includePossibly: boolean;
  /** Where it is given, states come with their newest changes and reports alone: at most so many, and never more than ten. */
  readonly newest?: number | undefined;
}

/** So many changes of a state, and so many reports of one thing, are listed at most where the newest are asked for. */
const reportsAtOnce = 10;

/** Words of an article that say so. */
export interface QuoteLine {
  readonly quote: string;
  readonly article: ArticleLabel;
  /** What people said of the report; left out where nobody did. */
  readonly corrections?: Line['corrections'];
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
  /** True where older changes and reports are left out; the field is left out where none are. */
  readonly isShortened?: true;
}

export interface StandingAnswer extends AnswerHead, MoreToCome {
  readonly sides: readonly Side[];
  readonly day: Day;
  readonly states: readonly StandingLine[];
}

/** What an answer calls a doer whom no report names. */
const notTold = 'not told who';

function quoteLine({ articleId, quote }: Passage, { labels }: LineSources): QuoteLine {
  const article = labels.get(articleId);
  if (article === undefined) throw new TypeError(`a passage rests on article ${articleId}, which is missing`);
  return { quote, article };
}

function moveLines(moves: readonly StateMove[], sources: LineSources): readonly MoveLine[] {
  return moves.map(({ reportId, force, to, occurred, passage }) => ({
    id: reportId,
    force,
    to,
    occurred,
    ...quoteLine(passage, sources),
    ...sources.marks.get(reportId),
  }));
}

function endLine(end: StatedEnd | null, sources: LineSources): EndLine | null {
  return end === null ? null : { days: end.days, ...quoteLine(end.passage, sources) };
}

function standingLine(standing: Standing, sources: LineSources, { names }: StandingKnowledge): StandingLine {
  const { kind, title, by, on, isMutual, object, state, isLasting, since, daysLeft } = standing;
  return {
    ...{ kind, title, by, on, isMutual, object, state, isLasting, since, daysLeft },
    byName: names.titles.get(by) ?? (by || notTold),
    onName: names.titles.get(on) ?? on,
    end: endLine(standing.end, sources),
    basis: moveLines(standing.basis, sources),
    history: standing.history.map(({ to, how, occurred, end, isExpected, moves }) => ({
      ...{ to, how, occurred, isExpected },
      end: endLine(end, sources),
      reports: moveLines(moves, sources),
    })),
    announced: moveLines(standing.announced, sources),
    discussed: moveLines(standing.discussed, sources),
    alleged: moveLines(standing.alleged, sources),
    against: moveLines(standing.against, sources),
    ...(standing.isShortened ? { isShortened: true as const } : {}),
  };
}

/** All words of articles that the line of a state shows. */
function passagesOf(standing: Standing): readonly Passage[] {
  const { basis, history, announced, discussed, alleged, against } = standing;
  const moves = [basis, announced, discussed, alleged, against, ...history.map((change) => change.moves)];
  const ends = [standing.end, ...history.map(({ end }) => end)];
  return [
    ...moves.flat().map(({ passage }) => passage),
    ...ends.flatMap((end) => (end === null ? [] : [end.passage])),
  ];
}

/** From the newest reports where that is enough. */
async function findStates(
  ledger: Ledger,
  { sides, clocks, day, includePossibly, newest }: StandingQuestion,
  knowledge: StandingKnowledge,
): Promise<FoundStates> {
  const most = newest === undefined ? undefined : Math.min(newest, reportsAtOnce);
  const [a, b] = sides;
  if (a !== undefined && b !== undefined)
    return statesOfTwo(ledger, [a, b], { clocks, day, includePossibly, most }, knowledge);
  if (a === undefined) throw new TypeError('states stand around somebody');
  return statesOfOne(ledger, a, { clocks, day, includePossibly, most }, knowledge);
}

/** The name of a state among others, to go on after it: `sanctions:EUR:RUS:`. */
function placeOf({ kind, by, on, object }: Standing): string {
  return `${kind}:${by}:${on}:${object ?? ''}`;
}

/** What lasts and has its end to come is told first, the nearest end on top; the rest stays in its order. */
function endsFirst(states: readonly Standing[]): readonly Standing[] {
  const left = ({ isLasting, daysLeft }: Standing) =>
    isLasting && daysLeft !== null && daysLeft >= 0 ? daysLeft : Number.MAX_SAFE_INTEGER;
  return states.toSorted((a, b) => left(a) - left(b));
}

/** States between two sides, or with one side in them. Throws a DemarcheError `PLACE_UNKNOWN` where `after` is no state of the list. */
export async function askStanding(
  ledger: Ledger,
  question: StandingQuestion,
  knowledge: StandingKnowledge,
): Promise<StandingAnswer> {
  const { sides, clocks, day } = question;
  const { states, reports, possiblyKnown, marks } = await findStates(ledger, question, knowledge);
  const codes = sides.map((side) => codesOfSide(side, reports));
  const isAsked = ({ by, on }: Standing) => codes.every((own) => own.has(by) || own.has(on));
  const { taken, ...rest } = takePortion(endsFirst(states.filter(isAsked)), question, placeOf);
  const labels = await labelArticles(ledger, taken.flatMap(passagesOf));
  const lines = taken.map((standing) => standingLine(standing, { labels, marks }, knowledge));
  return { sides, clocks, day, states: lines, ...rest, leftOut: { possiblyKnown } };
}
