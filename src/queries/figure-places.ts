// Under whom the figures of an article stand that may belong to a pair: made once for each reading.

import type { ActorKey, ArticleEntry, FigureEntry, FigurePlace } from '../ledger/index.ts';
import { countedKey } from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import { countsForPair } from './figures-of-pair.ts';

function keysOf(actors: readonly ActorKey[]): readonly number[] {
  const ids = actors.flatMap(({ country, actorId }) => [country, actorId]);
  return [...new Set(ids.flatMap((id) => id ?? []))].map(countedKey);
}

/** The first day that a figure may be of; without any, the first that its article may have. */
function beganOf({ content: { window, asOf } }: FigureEntry, reported: DayInterval): string {
  const { from, to } = window ?? { from: asOf, to: asOf };
  const [first] = [from, to].flatMap((day) => day ?? []).sort(compareText);
  return first ?? reported.from ?? reported.to ?? '';
}

/** A pure function of the article and of its figures. */
export function placeFigures(figures: readonly FigureEntry[], article: ArticleEntry): readonly FigurePlace[] {
  const { published } = article.content.dating;
  return figures
    .filter(({ content }) => countsForPair(content))
    .flatMap((figure) => {
      const place = { figureId: figure.id, began: beganOf(figure, published) };
      return keysOf(figure.content.about).map((key) => ({ key, ...place }));
    });
}

/** Under these are the figures about any of the sides. */
export function lookupFigures(sides: readonly ActorKey[]): readonly number[] {
  return keysOf(sides);
}
