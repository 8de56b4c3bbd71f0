import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "form head relation" of each word, once the tree is mended. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, head, deprel }) => `${form} ${head} ${deprel}`);
}

test('gives each of two names its own last word: "Ana Holm and Juhan Liiv spoke"', () => {
  const lines = `Ana Ana PROPN NNP 6 nsubj
Holm Holm PROPN NNP 1 flat
and and CCONJ CC 4 cc
Juhan Juhan PROPN NNP 1 conj
Liiv Liiv PROPN NNP 1 flat
spoke speak VERB VBD 0 root`;
  assert.deepEqual(mended(lines).slice(1, 5), ['Holm 1 flat', 'and 4 cc', 'Juhan 1 conj', 'Liiv 4 flat']);
});

const called = (behind: string): string => `Holm Holm PROPN NNP 2 nsubj
called call VERB VBD 0 root
${behind}`;

test('takes who is called, without what, for the object: "Holm called Liiv"', () => {
  assert.equal(mended(called('Liiv Liiv PROPN NNP 2 xcomp'))[2], 'Liiv 2 obj');
});

test('leaves what a thing is called alone: "called it Narva"', () => {
  const named = called('it it PRON PRP 2 obj\nNarva Narva PROPN NNP 2 xcomp');
  assert.equal(mended(named)[3], 'Narva 2 xcomp');
});
