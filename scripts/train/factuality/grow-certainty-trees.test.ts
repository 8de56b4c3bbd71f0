import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawCertainty } from '../../../src/events/certainty/judge-certainty.ts';
import { noTrees } from '../../../src/tables/index.ts';
import { featureKey } from '../../../src/text/index.ts';
import { growCertaintyTrees } from './grow-certainty-trees.ts';

const keyed = ['any', 'not', 'sign'].sort((a, b) => featureKey(a) - featureKey(b));
const placeOf = (feature: string): number => keyed.indexOf(feature);

test('learns which feature speaks against, and asks for none that all have', () => {
  const samples = Array.from({ length: 80 }, (_, at) => {
    const features = [['any'], ['any', 'not'], ['any', 'sign'], ['any', 'not', 'sign']][at % 4] ?? [];
    return {
      features: Int32Array.from(features, placeOf),
      value: features.includes('not') ? -3 : 3,
      question: 0,
    };
  });
  const trees = growCertaintyTrees(samples);
  assert.ok(!trees.columnOf.includes(placeOf('any')));
  const answer = { weights: [0], bias: 0, knots: [], cuts: [-1.5, 1.5] as const, trees: noTrees };
  const model = {
    width: 1,
    step: 1,
    answers: { certain: { ...answer, trees }, yet: answer },
    keys: Uint32Array.from(keyed, featureKey),
    rows: new Int8Array(keyed.length),
  };
  assert.ok(rawCertainty(['any', 'sign'], model, 'certain') > 1);
  assert.ok(rawCertainty(['any', 'not', 'sign'], model, 'certain') < -1);
  assert.deepEqual(growCertaintyTrees(samples), trees);
});
