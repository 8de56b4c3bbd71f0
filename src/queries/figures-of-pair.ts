// Which figures of an article belong to a pair: those that are about both sides, and those about one side in the sentence of an act between
// them: "Minsk freed 52 prisoners after Washington lifted the sanctions". Leaves what the article tells of one side by the way.

import type { ActorKey } from '../ledger/index.ts';
import type { ActorReference, Figure } from '../record/index.ts';
import { type Span, spanContains, spansOverlap } from '../text/index.ts';

/** What is asked of a figure: its record and where it stands. */
export type FigureOfPair = Pick<Figure, 'about' | 'unit' | 'action' | 'counts' | 'evidence' | 'comparator'>;

/** Where an act between the sides is told. */
export interface ToldAct {
  readonly articleId: string;
  readonly span: Span;
}

type IsSide = (side: ActorKey, reference: ActorReference) => boolean;

/** Lengths of time and ranks belong to their sentence; beside other figures they only hide the counts. */
const timeUnits: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
]);

/** What is counted is of a talk or a text, no people, things or money: "two pivotal topics", "three rounds", "the two sides". */
const OF_TALK =
  /(?:^|\s)(?:number|figure|count|total|topic|side|way|step|point|phase|round|issue|part|theme|reason|aspect|stage|item|track|party|pillar)s?$|(?:^|\s)parties$/iu;

/** A number that counts nothing says nothing of two states: "four numbers", "41". */
function countsSomething({ unit, counts }: Pick<Figure, 'unit' | 'counts'>): boolean {
  return unit !== null && counts !== null ? /^[A-Z]{3}$/u.test(unit) || !OF_TALK.test(counts) : unit !== null;
}

/** True for a count or a sum of something; whether it is one of a pair depends on its sides alone. */
export function countsForPair(figure: Pick<Figure, 'unit' | 'counts' | 'comparator'>): boolean {
  const { comparator, unit } = figure;
  const isCount = comparator !== 'ordinal' && comparator !== 'vague' && !timeUnits.has(unit ?? '');
  return isCount && countsSomething(figure);
}

/** True where each side is named, at least one of them in the figure's own sentence. */
function isAboutBoth({ about, evidence }: FigureOfPair, sides: readonly ActorKey[], isSide: IsSide): boolean {
  const named = sides.map((side) => about.filter((reference) => isSide(side, reference)));
  const isOwn = named.flat().some(({ span }) => spanContains(evidence.span, span));
  return isOwn && named.every(({ length }) => length > 0);
}

function isInAct({ evidence }: FigureOfPair, acts: readonly ToldAct[]): boolean {
  return acts.some(
    ({ articleId, span }) => articleId === evidence.articleId && spansOverlap(span, evidence.span),
  );
}

/** Counts again what one of these counts, in its own article: "It was 180, the other side says". */
function tellsAgain(figure: FigureOfPair, kept: readonly FigureOfPair[]): boolean {
  const { unit, action, evidence } = figure;
  if (action === null) return false;
  return kept.some(
    (other) =>
      other.evidence.articleId === evidence.articleId && other.unit === unit && other.action === action,
  );
}

/** Those of the figures that belong to the pair, in their order. */
export function figuresOfPair<F extends FigureOfPair>(
  figures: readonly F[],
  sides: readonly ActorKey[],
  acts: readonly ToldAct[],
  isSide: IsSide,
): readonly F[] {
  const isAboutOne = ({ about }: F) =>
    sides.some((side) => about.some((reference) => isSide(side, reference)));
  const told = figures.filter((figure) => countsForPair(figure) && isAboutOne(figure));
  const own = told.filter((figure) => isAboutBoth(figure, sides, isSide) || isInAct(figure, acts));
  const isOfBoth = ({ about }: F) =>
    sides.every((side) => about.some((reference) => isSide(side, reference)));
  return told.filter((figure) => own.includes(figure) || (isOfBoth(figure) && tellsAgain(figure, own)));
}
