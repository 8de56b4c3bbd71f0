// Under whom the figures of an article stand that may belong to a pair: made once for each reading.

import type { ActorKey, ArticleEntry, FigureEntry, FigurePlace } from '../ledger/index.ts';
import { beganOn } from '../record/index.ts';
import { countedKey } from '../stories/index.ts';
import { countsForPair } from './figures-of-pair.ts';

function keysOf(actors: readonly ActorKey[]): readonly number[] {
  const ids = actors.flatMap(({ country, actorId }) => [country, actorId]);
  return [...new Set(ids.flatMap((id) => id ?? []))].map(countedKey);
}

/** A pure function of the article and of its figures. */
export function placeFigures(figures: readonly FigureEntry[], article: ArticleEntry): readonly FigurePlace[] {
  const { published: reported } = article.content.dating;
  return figures
    .filter(({ content }) => countsForPair(content))
    .flatMap((figure) => {
      const began = beganOn(figure, { reported, recordedAt: figure.recordedAt });
      const place = { figureId: figure.id, began };
      return keysOf(figure.content.about).map((key) => ({ key, ...place }));
    });
}

/** Under these are the figures about any of the sides. */
export function lookupFigures(sides: readonly ActorKey[]): readonly number[] {
  return keysOf(sides);
}
