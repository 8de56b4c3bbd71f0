import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "envoy obj<-declared", one string a word. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel}<-${tokens[head - 1]?.form ?? ''}`);
}

test('takes "persona non grata" for what somebody is declared', () => {
  const lines = `Peru Peru PROPN NNP 2 nsubj
    declared declare VERB VBD 0 root
    an a DET DT 5 det
    envoy envoy NOUN NN 5 compound
    persona persona NOUN NN 2 obj
    non non X FW 7 compound
    grata grata NOUN NN 2 obj`;
  assert.deepEqual(mended(lines).slice(3, 5), ['envoy obj<-declared', 'persona xcomp<-declared']);
  assert.equal(mended(lines)[2], 'an det<-envoy');
});

const given = (verb: string): string => `Peru Peru PROPN NNP 2 nsubj
  gave give VERB VBD 0 root
  envoys envoy NOUN NNS 2 obj
  two two NUM CD 5 nummod
  days day NOUN NNS 3 nmod:unmarked
  to to PART TO 7 mark
  ${verb} ${verb} VERB VB 5 acl`;

test('takes a time to leave for the time that somebody is given', () => {
  assert.deepEqual(mended(given('leave')).slice(4), [
    'days obl:unmarked<-gave',
    'to mark<-leave',
    'leave advcl<-gave',
  ]);
  assert.equal(mended(given('reply'))[4], 'days nmod:unmarked<-envoys');
});

test('takes what somebody is due to do for what completes "due"', () => {
  const lines = (adjective: string): string => `He he PRON PRP 3 nsubj
    is be AUX VBZ 3 cop
    ${adjective} ${adjective} ADJ JJ 0 root
    to to PART TO 5 mark
    leave leave VERB VB 3 csubj`;
  assert.equal(mended(lines('due'))[4], 'leave xcomp<-due');
  assert.equal(mended(lines('nice'))[4], 'leave csubj<-nice');
});

test('takes what moves by itself for the subject of its verb, and no other participle', () => {
  const headline = (verb: string): string => `Frigates frigate NOUN NNS 0 root
    ${verb} VERB VBN 1 acl
    toward toward ADP IN 4 case
    Suva Suva PROPN NNP 2 obl`;
  assert.equal(mended(headline('steamed steam'))[0], 'Frigates nsubj<-steamed');
  assert.equal(mended(headline('seized seize'))[1], 'seized acl<-Frigates');
});
