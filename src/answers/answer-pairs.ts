// Which pairs there are, busiest first.

import { askPortionOfPairs, type PairCount, type PortionOfPairs } from '../queries/index.ts';
import { askedSide } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import { nameOfCode } from './name-of-code.ts';
import { linesAtOnce, type PortionOptions, portionOf } from './portion.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

export interface PairsOptions extends ClockOptions, PortionOptions {
  /** Only pairs with this state or body. */
  readonly actor?: string | undefined;
  /** Of each pair only the last so many months; all where nothing is said. */
  readonly months?: number | undefined;
}

/** The pairs with the names that the tables have: an article may mean a state by "Belarusian jails". For other codes the article's. */
function withNames({ pairs, actors, ...answer }: PortionOfPairs, { knowledge }: Asking): PortionOfPairs {
  const nameOf = (code: string, name: string): string => {
    const known = nameOfCode(code, knowledge.actors());
    return known === code ? name : known;
  };
  const named = pairs.map(({ codes, names, ...pair }): PairCount => {
    return { codes, names: [nameOf(codes[0], names[0]), nameOf(codes[1], names[1])], ...pair };
  });
  return {
    ...answer,
    pairs: named,
    actors: actors.map((actor) => ({ ...actor, name: nameOf(actor.code, actor.name) })),
  };
}

/** Throws as `askedSide` and `portionOfPairs` do. */
export async function answerPairs(asking: Asking, options: PairsOptions): Promise<PortionOfPairs> {
  const { actor, months } = options;
  const ledger = viewOf(asking, options);
  const side = actor === undefined ? undefined : await askedSide(actor, asking.knowledge.actors(), ledger);
  const { day, ...question } = questionOf(options, asking);
  const code = side === undefined ? undefined : (side.country ?? side.actorId ?? undefined);
  const wanted = { ...portionOf(options, linesAtOnce.pairs), code, months, until: day };
  return withNames(await askPortionOfPairs(ledger, question, wanted), asking);
}
