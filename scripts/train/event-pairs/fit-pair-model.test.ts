import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitPairWeights, type PairSample } from './fit-pair-model.ts';

const pair = (isRight: boolean, ...cues: readonly string[]): PairSample['pairs'][number] => ({
  cues,
  isRight,
});
const told: PairSample = { pairs: [pair(true, 'subject', 'any'), pair(false, 'object', 'any')], weight: 1 };
const nobody: PairSample = { pairs: [pair(false, 'hopes', 'any')], weight: 1 };
const options = { rounds: 60, pace: 0.1, weightPrice: 0.1, fewestSamples: 2 };

test('learns which cue makes a pair the right one, and when nobody is', () => {
  const { cues, nobody: none } = fitPairWeights([told, told, nobody, nobody], options);
  const weightOf = (...names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (cues.get(name) ?? 0), 0);
  assert.ok(weightOf('subject') > 0 && weightOf('object') < 0);
  assert.ok(weightOf('subject', 'any') > none + 1);
  assert.ok(weightOf('hopes', 'any') < none - 1);
});

test('leaves out cues of too few sentences', () => {
  const { cues } = fitPairWeights([told, nobody], options);
  assert.deepEqual([...cues.keys()], ['any']);
});
