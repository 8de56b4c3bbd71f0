// Tells whom a count is about where its sentence names no state: the states of the count before it, else those of the headline:
// "Oman freed 52 prisoners. Another 12 are to follow." Leaves a count whose own words name one.

import type { ActorReference, Figure } from '../../record/index.ts';
import type { ToldFigure } from '../relations/types.ts';

/** What is told so far apart is another matter. */
const MOST_CHARS_BETWEEN = 600;

function namesState(about: readonly ActorReference[]): boolean {
  return about.some(({ country }) => country !== null);
}

function withStates(figure: Figure, more: readonly ActorReference[]): Figure {
  const known = new Set(figure.about.map(({ actorId, name }) => actorId ?? name));
  const states = more.filter(({ actorId, name, country }) => country !== null && !known.has(actorId ?? name));
  return { ...figure, about: [...figure.about, ...states] };
}

/** In the order of the text; a figure only looks back. `headline`: the actors that the headline names. */
export function recallAbout(
  told: readonly ToldFigure[],
  headline: readonly ActorReference[],
): readonly ToldFigure[] {
  let last: ToldFigure | undefined;
  return told.map((one) => {
    const { figure, quantity } = one;
    if (namesState(figure.about)) {
      last = one;
      return one;
    }
    if (quantity.unit?.kind !== 'noun') return one;
    const isNear = last !== undefined && quantity.span.start - last.quantity.span.end <= MOST_CHARS_BETWEEN;
    return { ...one, figure: withStates(figure, isNear ? (last?.figure.about ?? []) : headline) };
  });
}
