import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "Biden nsubj<-met", one string a word. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel}<-${tokens[head - 1]?.form ?? ''}`);
}

test('parts a name from the month in front of it: "In June Olav Berg met Putin"', () =>
  assert.deepEqual(
    mended(`In in ADP IN 3 case
      June June PROPN NNP 3 nmod:desc
      Olav Olav PROPN NNP 5 obl
      Berg Berg PROPN NNP 3 flat
      met meet VERB VBD 0 root
      Putin Putin PROPN NNP 5 obj`).slice(0, 3),
    ['In case<-June', 'June obl<-met', 'Olav nsubj<-met'],
  ));

test('leaves "In the June summit" and "In June he met" alone', () => {
  const summit = `In in ADP IN 4 case
    the the DET DT 4 det
    June June PROPN NNP 4 compound
    summit summit NOUN NN 5 obl
    met meet VERB VBD 0 root`;
  assert.deepEqual(mended(summit).slice(2, 4), ['June compound<-summit', 'summit obl<-met']);
});

test('takes "Both" and a noun glued to its verb for the subject', () => {
  const both = `Both both CCONJ CC 2 cc:preconj
    thanked thank VERB VBD 0 root
    Oman Oman PROPN NNP 2 obj`;
  assert.equal(mended(both)[0], 'Both nsubj<-thanked');
  assert.equal(mended(both.replace('VBD', 'VBN'))[0], 'Both nsubj<-thanked');
  const quake = `Earthquake earthquake NOUN NN 2 compound
    struck strike VERB VBD 0 root
    Chile Chile PROPN NNP 2 obj`;
  assert.equal(mended(quake)[0], 'Earthquake nsubj<-struck');
});

test('leaves "both" before two that it joins alone', () => {
  const lines = `Minsk Minsk PROPN NNP 2 nsubj
    thanked thank VERB VBD 0 root
    both both CCONJ CC 4 cc:preconj
    Oman Oman PROPN NNP 2 obj`;
  assert.equal(mended(lines)[2], 'both cc:preconj<-Oman');
});

test('takes a noun that goes on past the verb for its subject: "The US equipped Fijian border guards"', () => {
  const equipped = `The the DET DT 6 det
    US US PROPN NNP 6 compound
    equipped equip VERB VBD 0 root
    Fijian fijian ADJ JJ 6 amod
    border border NOUN NN 6 compound
    guards guard NOUN NNS 3 obj`;
  assert.deepEqual(mended(equipped).slice(0, 3), ['The det<-US', 'US nsubj<-equipped', 'equipped root<-']);
});

test('leaves "The US equipped them" and "The US border guards slept" alone', () => {
  const guards = `The the DET DT 4 det
    US US PROPN NNP 4 compound
    border border NOUN NN 4 compound
    guards guard NOUN NNS 5 nsubj
    slept sleep VERB VBD 0 root`;
  assert.deepEqual(mended(guards).slice(0, 3), [
    'The det<-guards',
    'US compound<-guards',
    'border compound<-guards',
  ]);
});
