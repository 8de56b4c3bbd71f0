import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { type CertaintyModel, noTrees } from '../../tables/index.ts';
import { featureKey } from '../../text/index.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { certaintyAt } from './certainty-at.ts';
import { describeCertainty } from './describe-certainty.ts';
import { judgeCertainty, rawCertainty, scaled } from './judge-certainty.ts';

const tables = allTables.events;

const refused = sampleSentence(`They they PRON PRP 2 nsubj
  refused refuse VERB VBD 0 root
  to to PART TO 4 mark
  sign sign VERB VB 2 xcomp`);

/** A model that knows nothing but that what stands under "refuse" is not done. */
const small: CertaintyModel = {
  width: 1,
  step: 1,
  answers: {
    certain: { weights: [-3], bias: 2, trees: noTrees, knots: [], cuts: [-1.5, 1.5] },
    yet: { weights: [-3], bias: 1, trees: noTrees, knots: [], cuts: [-1.5, 1.5] },
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

test('answers half by trees that ask which features are there', () => {
  const trees = {
    columnNames: [],
    treeCount: 1,
    depth: 1,
    columnOf: Uint16Array.of(0),
    limits: Float32Array.of(0.5),
    answers: Float32Array.of(0, -40),
  };
  const { certain } = small.answers;
  const both: CertaintyModel = { ...small, answers: { ...small.answers, certain: { ...certain, trees } } };
  assert.equal(rawCertainty(['lemma sign'], both, 'certain'), (2 + 0) / 2);
  assert.equal(rawCertainty(['above refuse', 'lemma sign'], both, 'certain'), (-1 - 3) / 2);
  assert.equal(rawCertainty(['above refuse'], both, 'yet'), -2, 'by the rows alone');
});

test('puts raw answers on the line between knots, and keeps each in its class', () => {
  const scale = {
    knots: [
      [-1, -2],
      [1, 1],
      [2, 2.8],
    ],
    cuts: [-0.5, 1.8],
  } as const;
  assert.equal(scaled(0, scale), -0.5);
  assert.equal(scaled(-3, scale), -2);
  assert.equal(scaled(3, scale), 2.8);
  assert.equal(scaled(-0.5, scale), -1.5, 'beyond the lower cut');
  assert.equal(scaled(1.7, scale), 1.499, 'short of the upper cut');
});

const failed = sampleSentence(`They they PRON PRP 2 nsubj
  failed fail VERB VBD 0 root
  to to PART TO 4 mark
  sign sign VERB VB 2 xcomp`);

test('tells what governs a word by the tables, whichever verb it is', () => {
  const features = describeCertainty(failed, failed.text.indexOf('sign'), tables);
  for (const feature of ['governs 1 xcomp to negated', 'real 1 xcomp happened', 'walk /xcomp negated'])
    assert.ok(
      features.includes(feature),
      features.filter((own) => /^(?:governs|real|walk)/u.test(own)).join(),
    );
});

test('has no answer without a model or a word', () => {
  assert.equal(certaintyAt(refused, 0, 'certain', { ...tables, certainty: null }), null);
  assert.equal(certaintyAt(refused, 999, 'certain', { ...tables, certainty: small }), null);
});
