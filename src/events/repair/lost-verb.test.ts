import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { findLostVerb } from './lost-verb.ts';

function relationsOf(lines: string): readonly string[] {
  const tokens = sampleSentence(lines).sentences[0]?.tokens ?? [];
  return findLostVerb(tokens).map(({ form, head, deprel }) => `${form} ${deprel} ${head}`);
}

test('takes "praised" for the verb of "An envoy today praised Riga\'s offer"', () => {
  const lines = `An a DET DT 2 det
    envoy envoy NOUN NN 0 root
    today today NOUN NN 4 obl:unmarked
    praised praise VERB VBN 2 acl
    Riga Riga PROPN NNP 7 nmod:poss
    's 's PART POS 5 case
    offer offer NOUN NN 2 conj`;
  const relations = relationsOf(lines);
  assert.equal(relations[1], 'envoy nsubj 4');
  assert.equal(relations[3], 'praised root 0');
  assert.equal(relations[6], 'offer obj 4');
});

test('leaves "An envoy praised by Riga" alone', () => {
  const lines = `An a DET DT 2 det
    envoy envoy NOUN NN 0 root
    praised praise VERB VBN 2 acl
    by by ADP IN 5 case
    Riga Riga PROPN NNP 3 obl:agent`;
  assert.equal(relationsOf(lines)[2], 'praised acl 2');
});

test('lets the subject act where a passive without a helper has a noun behind it', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj:pass
    shortened shorten VERB VBN 0 root
    by by ADP IN 5 case
    one one NUM CD 5 nummod
    hour hour NOUN NN 2 obl
    the the DET DT 7 det
    curfew curfew NOUN NN 2 obl:unmarked`;
  const relations = relationsOf(lines);
  assert.equal(relations[0], 'Riga nsubj 2');
  assert.equal(relations[6], 'curfew obj 2');
});

test('leaves "Nine men were freed" passive', () => {
  const lines = `men man NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    freed free VERB VBN 0 root`;
  assert.equal(relationsOf(lines)[0], 'men nsubj:pass 3');
});
