// Which pairs there are, busiest first.

import {
  askPairs,
  correctedLedger,
  type PairCount,
  type PairsAnswer,
  type PortionOfPairs,
  portionOfPairs,
} from '../queries/index.ts';
import { questionOf } from './clocks.ts';
import { nameOfCode } from './name-of-code.ts';
import { linesAtOnce, type PortionOptions, portionOf } from './portion.ts';
import { resolveSide } from './resolve-side.ts';
import type { Asking, ClockOptions } from './types.ts';

export interface PairsOptions extends ClockOptions, PortionOptions {
  /** Only pairs with this state or body. */
  readonly actor?: string | undefined;
  /** Of each pair only the last so many months; all where nothing is said. */
  readonly months?: number | undefined;
}

/** The pairs with names for codes that the articles name no state or body for, where only people act for them. */
function withNames({ pairs, ...answer }: PairsAnswer, { knowledge }: Asking): PairsAnswer {
  const named = pairs.map(({ codes, names, ...pair }): PairCount => {
    const nameAt = (place: 0 | 1): string =>
      names[place] === codes[place] ? nameOfCode(codes[place], knowledge.actors()) : names[place];
    return { codes, names: [nameAt(0), nameAt(1)], ...pair };
  });
  return { ...answer, pairs: named };
}

/** Throws as `resolveSide` and `portionOfPairs` do. */
export async function answerPairs(asking: Asking, options: PairsOptions): Promise<PortionOfPairs> {
  const { actor, months } = options;
  const side = actor === undefined ? undefined : resolveSide(actor, asking.knowledge.actors());
  const { day, ...question } = questionOf(options, asking);
  const given = await askPairs(correctedLedger(asking.ledger, options), question);
  const code = side === undefined ? undefined : (side.country ?? side.actorId ?? undefined);
  return portionOfPairs(withNames(given, asking), {
    ...portionOf(options, linesAtOnce.pairs),
    code,
    months,
    until: day,
  });
}
