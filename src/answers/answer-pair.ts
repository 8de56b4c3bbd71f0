// What stands between two actors.

import {
  askPair,
  correctedLedger,
  type PairAnswer,
  type Side,
  type WithHappenings,
  type WithSources,
  withHappenings,
  withSources,
} from '../queries/index.ts';
import { questionOf } from './clocks.ts';
import { resolveSides } from './resolve-sides.ts';
import { type StretchOptions, stretchOf } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';
import { withScales } from './with-scales.ts';

export interface PairOptions extends ClockOptions, StretchOptions {
  readonly a: string;
  readonly b: string;
}

/** Throws as `resolveSides` does. */
export async function answerPair(
  asking: Asking,
  options: PairOptions,
): Promise<WithHappenings<WithSources<PairAnswer>>> {
  const { knowledge } = asking;
  const sides = resolveSides([options.a, options.b], knowledge.actors()) as [Side, Side];
  const ledger = correctedLedger(asking.ledger, options);
  const question = { sides, ...questionOf(options, asking), ...stretchOf(options) };
  const given = await askPair(ledger, question, knowledge.pair());
  const sourced = await withSources(ledger, withScales(given, knowledge.scales()), knowledge.weights());
  return withHappenings(ledger, sourced, knowledge.events());
}
