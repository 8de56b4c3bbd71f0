import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseKnots, chooseScale, scoreAnswers } from './choose-scale.ts';
import { fitCertainty } from './fit-certainty.ts';

const fitting = { width: 4, rounds: 30, pace: 0.1, leftOut: 0, huber: 1, seed: 3 };

test('learns which of two features speaks against, and gives the same numbers for a seed', () => {
  const samples = Array.from({ length: 40 }, (_, at) => ({
    features: Int32Array.of(at % 2),
    value: at % 2 === 0 ? 3 : -3,
    question: 0,
  }));
  const fitted = fitCertainty(samples, { features: 2, questions: 1 }, fitting);
  const answer = (feature: number): number =>
    Array.from({ length: 4 }, (_, at) => {
      const held = fitted.rows[feature * 4 + at] ?? 0;
      return (held > 0 ? held : held * 0.1) * (fitted.answers[at] ?? 0);
    }).reduce((sum, part) => sum + part, fitted.answers[4] ?? 0);
  assert.ok(answer(0) > 2, `${answer(0)}`);
  assert.ok(answer(1) < -2, `${answer(1)}`);
  assert.deepEqual(fitCertainty(samples, { features: 2, questions: 1 }, fitting), fitted);
});

/** Twenty answers of each kind. */
const answered = [
  { value: -3, raw: -0.6 },
  { value: 0, raw: 0.6 },
  { value: 3, raw: 1.6 },
].flatMap((pair) => Array.from({ length: 20 }, () => pair));

test('cuts where the classes part', () => {
  assert.equal(scoreAnswers(answered, chooseScale(answered)).macroF1, 1);
  assert.ok(scoreAnswers(answered, { knots: [], cuts: [-1.5, 1.5] }).macroF1 < 1);
});

test('puts raw answers at the middle of what readers held, never falling', () => {
  assert.deepEqual(chooseKnots(answered), [
    [-0.6, -3],
    [0.6, 0],
    [1.6, 3],
  ]);
  const falling = answered.map(({ value, raw }) => ({ value: -value, raw }));
  assert.deepEqual(new Set(chooseKnots(falling).map(([, value]) => value)), new Set([0]));
});
