// Tells whom a count is about where its sentence names no state: the states of the count before it, else those of the headline:
// "Oman freed 52 prisoners. Another 12 are to follow." A count of the same matter in nearly the same number is about those of both:
// "Oman handed over 52 bodies. Sanaa received 50." Leaves any other count whose own words name a state.

import type { ActorReference, Figure } from '../../record/index.ts';
import type { ToldFigure } from '../relations/types.ts';
import { uniteActors } from '../relations/unite-actors.ts';
import { isExtent } from './is-extent.ts';

/** What is told so far apart is another matter. */
const MOST_CHARS_BETWEEN = 600;
/** Two counts of one matter differ by no more. */
const MOST_TIMES = 1.25;

/** Who only vouches for a count is not whom it is about: "236 were listed, Ukrainian officials say". */
function namesState({ about, authority }: Figure): boolean {
  const source = authority?.source ?? '';
  return about.some(({ country, text }) => country !== null && !source.includes(text));
}

function isOneMatter(a: Figure, b: Figure): boolean {
  if (a.unit === null || a.unit !== b.unit || a.low === null || b.low === null) return false;
  return Math.max(a.low, b.low) <= MOST_TIMES * Math.min(a.low, b.low);
}

function withStates(figure: Figure, more: readonly ActorReference[]): Figure {
  const states = more.filter(({ country }) => country !== null);
  return { ...figure, about: uniteActors(figure.about, states) };
}

function recall(one: ToldFigure, near: Figure | null, { headline, article }: Elsewhere): ToldFigure {
  const { figure, quantity } = one;
  if (isExtent(quantity)) return one;
  if (quantity.unit?.kind !== 'noun' && namesAnyState(figure)) return one;
  if (namesState(figure) && (near === null || !isOneMatter(figure, near))) return one;
  const beside = near?.about ?? headline;
  const isNamed = beside.some(({ country }) => country !== null) || namesAnyState(figure);
  return { ...one, figure: withStates(figure, isNamed ? beside : article) };
}

function namesAnyState({ about }: Figure): boolean {
  return about.some(({ country }) => country !== null);
}

/** Whom an article is about beside the sentence of a figure: the actors of its headline; of all its text the state that it names most. */
export interface Elsewhere {
  readonly headline: readonly ActorReference[];
  readonly article: readonly ActorReference[];
}

/** The state that is named most often, the first of those that are so equally often; empty where there is none. */
export function mostNamedState(actors: readonly ActorReference[]): readonly ActorReference[] {
  const byState = Map.groupBy(
    actors.filter(({ country }) => country !== null),
    ({ country }) => country,
  );
  let most: readonly ActorReference[] = [];
  for (const named of byState.values()) if (named.length > most.length) most = named;
  return most.slice(0, 1);
}

/** In the order of the text; a figure only looks back, and to the whole article where nothing before it names a state. */
export function recallAbout(told: readonly ToldFigure[], elsewhere: Elsewhere): readonly ToldFigure[] {
  let last: ToldFigure | null = null;
  const recalled: ToldFigure[] = [];
  for (const one of told) {
    const distance = one.quantity.span.start - (last?.quantity.span.end ?? 0);
    const near = last !== null && distance <= MOST_CHARS_BETWEEN ? last.figure : null;
    const again = recall(one, near, elsewhere);
    recalled.push(again);
    if (namesState(one.figure)) last = again;
  }
  return recalled;
}
