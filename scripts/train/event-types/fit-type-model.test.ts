import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitTypeWeights, type TypeSample } from './fit-type-model.ts';

const sample = (cues: readonly string[], label: number): TypeSample => ({
  cues,
  columns: Float64Array.from([label]),
  label,
  weight: 1,
});
const samples = [
  sample(['bomb', 'on'], 0),
  sample(['feed', 'on'], 1),
  sample(['bomb'], 0),
  sample(['feed'], 1),
];
const options = { rounds: 60, pace: 0.1, weightPrice: 0.1, fewestSamples: 2, balance: 0.5 };

test('learns which cue tells which label, and nothing from a cue of both', () => {
  const { cues, weights } = fitTypeWeights(samples, 2, options);
  const weightOf = (cue: string, label: number): number => weights[(cues.get(cue) ?? 0) * 2 + label] ?? 0;
  assert.ok(weightOf('bomb', 0) > 0.3 && weightOf('feed', 1) > 0.3);
  assert.ok(Math.abs(weightOf('on', 0)) < 0.1);
});

test('leaves out cues of too few samples', () => {
  const { cues } = fitTypeWeights(samples, 2, { ...options, fewestSamples: 3 });
  assert.equal(cues.size, 0);
});
