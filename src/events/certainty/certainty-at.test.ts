import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CertaintyModel, loadTables } from '../../tables/index.ts';
import { featureKey } from '../../text/index.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { certaintyAt } from './certainty-at.ts';
import { describeCertainty } from './describe-certainty.ts';
import { judgeCertainty, stretch } from './judge-certainty.ts';

const tables = loadTables().events;

const refused = sampleSentence(`They they PRON PRP 2 nsubj
  refused refuse VERB VBD 0 root
  to to PART TO 4 mark
  sign sign VERB VB 2 xcomp`);

/** A model that knows nothing but that what stands under "refuse" is not done. */
const small: CertaintyModel = {
  width: 1,
  step: 1,
  answers: {
    certain: { weights: [-3], bias: 2, cuts: [-1.5, 1.5] },
    yet: { weights: [-3], bias: 1, cuts: [-1.5, 1.5] },
  },
  keys: Uint32Array.of(featureKey('above refuse')),
  rows: Int8Array.of(1),
};

test('describes a word by itself, by what stands above it and by the status that the rules give', () => {
  const features = describeCertainty(refused, refused.text.indexOf('sign'), tables);
  for (const feature of ['lemma sign', 'tense to VB', '1 xcomp refuse', 'left to', 'status negated'])
    assert.ok(features.includes(feature), feature);
  assert.equal(new Set(features).size, features.length);
});

test('answers by the features that the model knows, and leaves what it does not know to the bias', () => {
  assert.equal(judgeCertainty(['above refuse', 'lemma sign'], small, 'certain'), -1);
  assert.equal(judgeCertainty(['lemma sign'], small, 'certain'), 2);
});

test('moves the cuts to the edges of the classes and keeps the order', () => {
  assert.equal(stretch(-0.5, [-0.5, 1.8]), -1.5);
  assert.equal(stretch(1.8, [-0.5, 1.8]), 1.5);
  assert.equal(stretch(3, [-0.5, 1.8]), 3);
  assert.ok(stretch(0.2, [-0.5, 1.8]) < stretch(0.3, [-0.5, 1.8]));
});

test('has no answer without a model or a word', () => {
  assert.equal(certaintyAt(refused, 0, 'certain', { ...tables, certainty: null }), null);
  assert.equal(certaintyAt(refused, 999, 'certain', { ...tables, certainty: small }), null);
});
