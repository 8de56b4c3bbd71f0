import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { TypeModel } from '../../tables/index.ts';
import { findEventsByRules } from '../find-events.ts';
import { sampleSentence } from '../sample-sentence.ts';
import type { EventDraft } from '../types.ts';
import { correctTypes } from './correct-type.ts';

const tables = allTables.events;
const published = { from: '2025-09-12', to: '2025-09-12' };
const context = { times: [], claims: [], published, tables };

const praise = `Oslo Oslo PROPN NNP 2 nsubj
  praised praise VERB VBD 0 root
  Riga Riga PROPN NNP 2 obj`;
const arrest = `Oslo Oslo PROPN NNP 2 nsubj
  jailed jail VERB VBD 0 root
  nine nine NUM CD 4 nummod
  activists activist NOUN NNS 2 obj`;

/** A model that is of one mind about everything, by so much. */
function minded(biases: readonly number[]): TypeModel {
  const nothing = { cues: new Map(), words: new Map(), weights: new Int8Array(), vectors: new Int8Array() };
  const facts = { biases, weightStep: 1, vectorStep: 1, dimensions: 0 };
  return { ...nothing, labels: ['AGREE', 'SUPPORT'], columnWeights: new Float32Array(), facts };
}

function corrected(lines: string, typeModel: TypeModel): readonly Pick<EventDraft, 'type' | 'mode'>[] {
  const analysis = sampleSentence(lines);
  const { found } = findEventsByRules(analysis, [], context);
  return correctTypes(analysis, [], found, { ...tables, typeModel }).map(({ type, mode }) => ({
    type,
    mode,
  }));
}

test('takes the type of which the model is sure', () =>
  assert.deepEqual(corrected(praise, minded([3, 0])), [{ type: 'AGREE', mode: null }]));

test('keeps the type of the rules where the model is in doubt', () =>
  assert.deepEqual(corrected(praise, minded([0.1, 0])), [{ type: 'SUPPORT', mode: null }]));

test('keeps what the model was taught otherwise: an arrest', () =>
  assert.deepEqual(corrected(arrest, minded([9, 0])), [{ type: 'COERCE', mode: 'arrest' }]));

test('leaves one act of two words once both are the same by the model', () => {
  const both = `${praise}
    and and CCONJ CC 5 cc
    urged urge VERB VBD 2 conj
    Riga Riga PROPN NNP 5 obj`;
  const analysis = sampleSentence(both);
  const { found } = findEventsByRules(analysis, [], context);
  const support = found.filter(({ type }) => type === 'SUPPORT').length;
  assert.ok(support < found.length, 'the rules see two acts of two types');
  const types = correctTypes(analysis, [], found, { ...tables, typeModel: minded([0, 3]) });
  assert.deepEqual(
    types.map(({ type }) => type),
    ['SUPPORT'],
  );
});

test('names itself as the rule of what it has changed, and nothing else', () => {
  const analysis = sampleSentence(praise);
  const { found } = findEventsByRules(analysis, [], context);
  const [changed] = correctTypes(analysis, [], found, { ...tables, typeModel: minded([3, 0]) });
  const [kept] = correctTypes(analysis, [], found, { ...tables, typeModel: minded([0, 3]) });
  assert.equal(changed?.evidence.ruleId, 'correct-type');
  assert.equal(kept?.evidence.ruleId, 'verb-frame');
});
