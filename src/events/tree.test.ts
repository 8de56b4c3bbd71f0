import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { contextsOf } from './coding/contexts.ts';
import { nounKeys } from './frame/fit.ts';
import { sampleSentence } from './sample-sentence.ts';
import { markerOf, readTree, withConjuncts } from './tree.ts';

const tables = allTables.events;

/** "to" or "from" Minsk, in the same place of the same words. */
function sentenceWith(marker: string) {
  const [sentence] = sampleSentence(`Oslo Oslo PROPN NNP 2 nsubj
    moved move VERB VBD 0 root
    peace peace NOUN NN 4 compound
    envoys envoy NOUN NNS 2 obj
    ${marker} ${marker} ADP IN 6 case
    Minsk Minsk PROPN NNP 2 obl`).sentences;
  if (sentence === undefined) throw new Error('the sample has no sentence');
  return sentence;
}

test('a sentence has one tree, and another one with other tables', () => {
  const sentence = sentenceWith('to');
  const tree = readTree(sentence, tables);
  assert.equal(readTree(sentence, tables), tree);
  const forgetful = { ...tables, verbForms: new Map([['moved', 'unmoved']]) };
  assert.equal(readTree(sentence, forgetful).lemmas[1], 'unmoved');
  assert.equal(readTree(sentence, tables).lemmas[1], 'move');
});

test('what is kept of a word is that of its own tree, be the words of another alike', () => {
  const [to, from] = [sentenceWith('to'), sentenceWith('from')].map((sentence) => readTree(sentence, tables));
  assert.deepEqual(
    [to, from, to].map((tree) => tree && markerOf(tree, 5)),
    ['to', 'from', 'to'],
  );
  assert.deepEqual(to && withConjuncts(to, 5), [5]);
});

test('what tables make of a word and of a sentence is that of the tables given', () => {
  const tree = readTree(sentenceWith('to'), tables);
  assert.ok(!nounKeys(tree, 3, tables).includes('peace'));
  const more = { ...tables, classes: new Map([...tables.classes, ['shell', new Set(['envoy'])]]) };
  assert.ok(nounKeys(tree, 3, more).includes('peace'));
  assert.ok(!nounKeys(tree, 3, tables).includes('peace'));
  const told = contextsOf(tree, tables);
  const travelling = { ...tables, contexts: new Map([['move', ['travel']]]) };
  assert.deepEqual(contextsOf(tree, travelling), ['travel']);
  assert.deepEqual(contextsOf(tree, tables), told);
});
