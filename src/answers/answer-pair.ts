// What stands between two actors.

import {
  askPair,
  askPairInBrief,
  leaveOutLater,
  type PairAnswer,
  type PairInBrief,
  type Side,
  type WithHappenings,
  type WithSources,
  withHappenings,
  withOfficeErrors,
  withSources,
} from '../queries/index.ts';
import { askedSides } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import { type StretchOptions, stretchOf } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';
import { withScales } from './with-scales.ts';

export interface PairOptions extends ClockOptions, StretchOptions {
  readonly a: string;
  readonly b: string;
}

/** The two, with the ledger and the question that both answers are asked by. */
async function askedOf(asking: Asking, options: PairOptions) {
  const ledger = viewOf(asking, options);
  const names = [options.a, options.b];
  const sides = (await askedSides(names, asking.knowledge.actors(), ledger)) as [Side, Side];
  return { ledger, question: { sides, ...questionOf(options, asking), ...stretchOf(options) } };
}

/** Throws as `askedSides` does. */
export async function answerPair(
  asking: Asking,
  options: PairOptions,
): Promise<WithHappenings<WithSources<PairAnswer>>> {
  const { knowledge } = asking;
  const { ledger, question } = await askedOf(asking, options);
  const listed = await askPair(ledger, question, knowledge.pair());
  const given = await leaveOutLater(ledger, listed, question, knowledge.events);
  const sourced = await withSources(ledger, withScales(given, knowledge.scales()), knowledge.weights());
  const told = await withHappenings(ledger, sourced, knowledge.events());
  return withOfficeErrors(ledger, told, question.clocks);
}

/** The same without figures, without what repeats what and what tells one happening: for one day after the other. Throws as `answerPair`. */
export async function answerPairInBrief(asking: Asking, options: PairOptions): Promise<PairInBrief> {
  const { ledger, question } = await askedOf(asking, options);
  const { knowledge } = asking;
  const given = withScales(await askPairInBrief(ledger, question, knowledge.pair()), knowledge.scales());
  return withOfficeErrors(ledger, given, question.clocks);
}
