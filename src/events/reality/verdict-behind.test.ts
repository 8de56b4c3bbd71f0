import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { sampleSentence } from '../sample-sentence.ts';
import { readTree, type Tree } from '../tree.ts';
import { isAnswerOfNo, isAsked, isVerdictOfFalse } from './verdict-behind.ts';

const tables = allTables.events;

function treeOf(lines: string): Tree {
  const [sentence] = sampleSentence(lines).sentences;
  assert.ok(sentence);
  return readTree(sentence, tables);
}

const verdict = (word: string, more = ''): Tree =>
  treeOf(`This this PRON DT 3 nsubj
    is be AUX VBZ 3 cop
    ${word} 0 root${more}`);

test('takes "This is false" for a verdict on the sentence before', () => {
  assert.equal(isVerdictOfFalse(verdict('false false ADJ JJ'), tables), true);
  assert.equal(isVerdictOfFalse(verdict('early early ADJ JJ'), tables), false);
  assert.equal(isVerdictOfFalse(null, tables), false);
});

test('takes what is called false in its own clause for no verdict on another', () => {
  const spied = '\n    he he PRON PRP 5 nsubj\n    spied spy VERB VBD 3 ccomp';
  assert.equal(isVerdictOfFalse(verdict('false false ADJ JJ', spied), tables), false);
});

const question = (first: string): Tree =>
  treeOf(`${first}
    did do AUX VBD 4 aux
    Norway Norway PROPN NNP 4 nsubj
    bomb bomb VERB VB 0 root
    Fiji Fiji PROPN NNP 4 obj
    ? ? PUNCT . 4 punct`);

test('knows what a question asks for from what it takes for granted', () => {
  assert.equal(isAsked(question('So so ADV RB 4 discourse'), 3), true);
  assert.equal(isAsked(question('Why why ADV WRB 4 advmod'), 3), false);
});

test('knows an answer of "no" from a sentence that opens with the word', () => {
  const opening = (next: string): Tree => treeOf(`No no INTJ UH 0 root\n    ${next} 1 punct`);
  assert.equal(isAnswerOfNo(opening('. . PUNCT .')), true);
  assert.equal(isAnswerOfNo(opening('envoy envoy NOUN NN')), false);
});
