import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Choice, fitRanker, packChoice, scoreCandidates } from './fit-ranker.ts';

/** The headline is the long line; whether it is blue tells nothing. */
const choices: readonly Choice[] = [
  {
    weight: 1,
    candidates: [
      { features: { long: 1, blue: 1 }, isHeadline: true },
      { features: { blue: 1 }, isHeadline: false },
    ],
  },
  {
    weight: 1,
    candidates: [
      { features: { blue: 0.5 }, isHeadline: false },
      { features: { long: 1 }, isHeadline: true },
    ],
  },
  { weight: 1, candidates: [{ features: { blue: 1 }, isHeadline: false }] },
];

describe('fitRanker', () => {
  it('learns which feature tells the headline', () => {
    const names = new Map<string, number>();
    const packed = choices.map((choice) => packChoice(choice, names));
    const weights = fitRanker(packed, names.size, { rounds: 200, pace: 0.08, weightPrice: 0.006 });
    assert.ok((weights[names.get('long') ?? -1] ?? 0) > 1);
    for (const choice of packed.slice(0, 2)) {
      const scores = [...scoreCandidates(choice, weights)];
      assert.equal(scores.indexOf(Math.max(...scores)), choice.isHeadline.indexOf(true));
    }
  });
});
