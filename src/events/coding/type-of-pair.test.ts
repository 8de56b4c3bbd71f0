import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import type { TypeModel } from '../../tables/index.ts';
import { findEvents } from '../find-events.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { answerOfRules } from './answer-of-rules.ts';
import type { MarkedPair } from './pair-words.ts';
import { meanVector } from './score-labels.ts';
import { typeCues } from './type-cues.ts';
import { typeOfPair } from './type-of-pair.ts';

const tables = allTables.events;
const published = { from: '2025-09-12', to: '2025-09-12' };

const lines = `Warsaw Warsaw PROPN NNP 2 nsubj
  praised praise VERB VBD 0 root
  Minsk Minsk PROPN NNP 2 obj
  warmly warmly ADV RB 2 advmod`;
const pair: MarkedPair = { actors: [{ start: 0, end: 6 }], recipients: [{ start: 15, end: 20 }] };

function readText(sentence: string): Parameters<typeof typeOfPair>[0] {
  const analysis = sampleSentence(sentence);
  const events = findEvents(analysis, [], { times: [], claims: [], published, tables }).found;
  return { analysis, actors: [], events };
}

test('tells a praise from the rules and the model', () => {
  assert.equal(typeOfPair(readText(lines), pair, tables), 'SUPPORT');
});

test('tells a type of words between two names where no rule fits and no tree holds', () => {
  const text = readText(`Warsaw Warsaw PROPN NNP 0 root
    bombarded bombard NOUN NN 1 dep
    Minsk Minsk PROPN NNP 1 dep`);
  const marked = { actors: [{ start: 0, end: 6 }], recipients: [{ start: 17, end: 22 }] };
  assert.equal(typeOfPair(text, marked, tables), 'ASSAULT');
});

test('takes what the rules read between the two for their answer, and no event of others', () => {
  const text = readText(lines);
  assert.equal(answerOfRules(text, pair, tables).event?.type, 'SUPPORT');
  const others = { actors: [{ start: 100, end: 106 }], recipients: [] };
  assert.equal(answerOfRules(text, others, tables).event, null);
});

test('names the words on the way between the sides, and leaves the sides themselves out', () => {
  const text = readText(lines);
  const { names, words } = typeCues(text, pair, answerOfRules(text, pair, tables), tables);
  assert.deepEqual(words.path, ['praise']);
  assert.ok(names.includes('path:praise') && names.includes('way:nsubj>obj'));
  assert.ok(names.includes('beside:warmly') && !names.includes('between:warsaw'));
});

test('takes the mean of the vectors of the words that have one', () => {
  const model: Pick<TypeModel, 'words' | 'vectors' | 'facts'> = {
    words: new Map(),
    vectors: new Int8Array(0),
    facts: { biases: [], weightStep: 1, vectorStep: 1, dimensions: 2 },
  };
  assert.deepEqual(meanVector(['unheard'], model), [0, 0]);
});
