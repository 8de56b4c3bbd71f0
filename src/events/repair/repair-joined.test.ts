import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "Bern nsubj<-expelled", one string a word. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel}<-${tokens[head - 1]?.form ?? ''}`);
}

const joined = (second: string): string => `Riga Riga PROPN NNP 2 nsubj
  met meet VERB VBD 0 root
  Oslo Oslo PROPN NNP 2 obj
  and and CCONJ CC 5 cc
  Bern Bern PROPN NNP 3 conj
  ${second}`;

test('gives a second clause its own subject: "Riga met Oslo and Bern expelled them"', () =>
  assert.equal(
    mended(joined('expelled expel VERB VBD 2 conj\nthem they PRON PRP 6 obj'))[4],
    'Bern nsubj<-expelled',
  ));

test('leaves "Riga met Oslo and Bern and expelled them" to Riga', () =>
  assert.equal(
    mended(joined('and and CCONJ CC 7 cc\nexpelled expel VERB VBD 2 conj'))[4],
    'Bern conj<-Oslo',
  ));

test('gives both subjects joined before the verb of a second clause to it', () => {
  const both = joined('and and CCONJ CC 7 cc\nRome Rome PROPN NNP 5 conj\nexpelled expel VERB VBD 2 conj');
  assert.deepEqual([mended(both)[4], mended(both)[6]], ['Bern nsubj<-expelled', 'Rome conj<-Bern']);
});

test('parts a name from the time behind it: "the capital of Chad hours after Oslo left"', () => {
  const lines = `Rebels rebel NOUN NNS 2 nsubj
    took take VERB VBD 0 root
    Fada Fada PROPN NNP 2 obj
    in in ADP IN 6 case
    Chad Chad PROPN NNP 6 compound
    hours hour NOUN NNS 2 obl
    after after SCONJ IN 9 mark
    Oslo Oslo PROPN NNP 9 nsubj
    left leave VERB VBD 2 advcl`;
  assert.deepEqual(mended(lines).slice(3, 6), [
    'in case<-Chad',
    'Chad obl<-took',
    'hours obl:unmarked<-left',
  ]);
});

const signed = (words: string): readonly string[] =>
  mended(`Riga Riga PROPN NNP 2 nsubj
    signed sign VERB VBD 0 root
    it it PRON PRP 2 obj
    ${words}`);

test('reads ", with Bern and Rome watching" as what those do', () => {
  const words = signed(`, , PUNCT , 6 punct
    with with ADP IN 6 case
    Bern Bern PROPN NNP 2 obl
    and and CCONJ CC 8 cc
    Rome Rome PROPN NNP 6 conj
    watching watch VERB VBG 6 conj`);
  assert.deepEqual(
    [words[4], words[5], words[8]],
    ['with mark<-watching', 'Bern nsubj<-watching', 'watching advcl<-signed'],
  );
});

test('leaves "signed it with Bern watching closely" without a comma alone', () =>
  assert.equal(
    signed('with with ADP IN 5 case\nBern Bern PROPN NNP 2 obl\nwatching watch VERB VBG 5 acl')[4],
    'Bern obl<-signed',
  ));

const after = (marker: string): readonly string[] =>
  mended(`Chad Chad PROPN NNP 2 nsubj
    left leave VERB VBD 0 root
    ${marker} ${marker} ADP IN 5 case
    the the DET DT 5 det
    envoy envoy NOUN NN 2 obl
    , , PUNCT , 7 punct
    Holm Holm PROPN NNP 5 appos
    , , PUNCT , 5 punct
    had have AUX VBD 10 aux
    visited visit VERB VBN 2 parataxis
    it it PRON PRP 10 obj`);

test('gives "after the envoy, Holm, had visited it" its own subject, and leaves "with the envoy" to the verb before', () => {
  assert.deepEqual(
    [after('after')[2], after('after')[4], after('after')[9]],
    ['after mark<-visited', 'envoy nsubj<-visited', 'visited advcl<-left'],
  );
  assert.equal(after('with')[4], 'envoy obl<-left');
});

test('joins a gerund to the gerund before: "insisting it is neutral and calling for talks"', () => {
  const paper = `paper paper NOUN NN 0 root
    insisting insist VERB VBG 1 acl
    Riga Riga PROPN NNP 5 nsubj
    is be AUX VBZ 5 cop
    neutral neutral ADJ JJ 2 ccomp
    and and CCONJ CC 7 cc
    calling call VERB VBG 5 conj
    for for ADP IN 9 case
    talks talk NOUN NNS 7 obl`;
  assert.equal(mended(paper)[6], 'calling conj<-insisting');
  assert.equal(mended(paper.replace('VBG 1 acl', 'VBD 1 acl'))[6], 'calling conj<-neutral');
});
