// Fits the weights that tell the head of a cue: logistic regression.

import { randomBySeed, shuffled } from '../random.ts';
import { adaptedWeights, type Fitting } from './adapted-weights.ts';

/** A word by the rows of its features. */
export interface CueRows {
  readonly features: Int32Array;
  readonly isCue: boolean;
}

/** Smaller errors move nothing. */
const leastError = 1e-3;

/** One weight for each feature. */
export function fitCues(samples: readonly CueRows[], featureCount: number, fitting: Fitting): Float32Array {
  const random = randomBySeed(fitting.seed);
  const weights = adaptedWeights(featureCount, fitting.pace);
  for (let round = 0; round < fitting.rounds; round += 1) {
    for (const { features, isCue } of shuffled(samples, random)) {
      const present = features.filter(() => random() >= fitting.leftOut);
      const sum = present.reduce((total, row) => total + (weights.values[row] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isCue ? 1 : 0);
      if (Math.abs(error) > leastError) for (const row of present) weights.move(row, error);
    }
    // The first round is still far off.
    if (round > 0) weights.remember();
  }
  return weights.mean(1 - fitting.leftOut);
}
