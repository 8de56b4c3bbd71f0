// Finds between whom the act of a sentence most likely is, by the model of pairs: all pairs of possible sides and "nobody" are
// weighed against each other.

import { hashCue, type PairModel } from '../../tables/index.ts';
import { linkCues, type Sides, sideCues } from './pair-cues.ts';
import type { PossibleSide } from './possible-sides.ts';

export interface LikelyPair {
  readonly actor: PossibleSide;
  readonly recipient: PossibleSide;
  /** Of all that the sentence may tell, from 0 to 1. */
  readonly share: number;
}

/** All pairs, likeliest first; the shares leave room for an act of nobody. */
export function likelyPairs(given: Sides, model: PairModel): readonly LikelyPair[] {
  const weighed = (name: 'actor' | 'recipient'): ReadonlyMap<PossibleSide, number> =>
    new Map(given.sides.map((side) => [side, weightOf(sideCues(given, side, name), model)]));
  const [asActor, asRecipient] = [weighed('actor'), weighed('recipient')];
  const pairs = allPairs(given.sides).map(({ actor, recipient }) => {
    const sides = (asActor.get(actor) ?? 0) + (asRecipient.get(recipient) ?? 0);
    return { actor, recipient, weight: sides + weightOf(linkCues(given, actor, recipient), model) };
  });
  const most = pairs.reduce((max, { weight }) => Math.max(max, weight), model.nobody);
  const whole = pairs.reduce(
    (sum, { weight }) => sum + Math.exp(weight - most),
    Math.exp(model.nobody - most),
  );
  return pairs
    .map(({ actor, recipient, weight }) => ({ actor, recipient, share: Math.exp(weight - most) / whole }))
    .sort((a, b) => b.share - a.share);
}

export function allPairs(sides: readonly PossibleSide[]): readonly Omit<LikelyPair, 'share'>[] {
  return sides.flatMap((actor) =>
    sides.flatMap((recipient) => (actor === recipient ? [] : [{ actor, recipient }])),
  );
}

function weightOf(cues: readonly string[], { cues: weights, weightStep }: PairModel): number {
  let sum = 0;
  for (const cue of cues) sum += weights.get(hashCue(cue)) ?? 0;
  return sum * weightStep;
}
