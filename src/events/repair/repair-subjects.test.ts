import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "Cross nsubj<-said", one string a word. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, deprel, head }) => `${form} ${deprel}<-${tokens[head - 1]?.form ?? ''}`);
}

test('takes the noun before a gerund for the subject: "The Red Cross operating in Fiji said"', () => {
  const lines = `The the DET DT 4 det
    Red Red PROPN NNP 3 amod
    Cross Cross PROPN NNP 4 compound
    operating operate VERB VBG 7 nsubj
    in in ADP IN 6 case
    Fiji Fiji PROPN NNP 4 obl
    said say VERB VBD 0 root`;
  assert.deepEqual(mended(lines).slice(0, 4), [
    'The det<-Cross',
    'Red amod<-Cross',
    'Cross nsubj<-said',
    'operating acl<-Cross',
  ]);
});

const called = (helper: string, at: number): string => `Oslo Oslo PROPN NNP ${at} nsubj:pass
  ${helper}
  called call VERB VBN 0 root
  for for ADP IN ${at + 2} case
  talks talk NOUN NNS ${at} obl`;

test('gives "called for" its subject, and leaves a passive with a helper alone', () => {
  assert.equal(mended(called('', 2).replace('\n  \n', '\n'))[0], 'Oslo nsubj<-called');
  assert.equal(mended(called('was be AUX VBD 3 aux:pass', 3))[0], 'Oslo nsubj:pass<-called');
});

const demanded = (verb: string, opening: string): string => `Oslo Oslo PROPN NNP 2 nsubj
  ${verb} VERB VBD 0 root
  ${opening} SCONJ IN 6 mark
  Fiji Fiji PROPN NNP 6 compound
  end end NOUN NN 6 compound
  curbs curb NOUN NNS 2 ccomp`;

test('finds the bare verb in what is demanded: "demanded that Fiji end curbs"', () => {
  assert.deepEqual(mended(demanded('demanded demand', 'that that')).slice(2), [
    'that mark<-end',
    'Fiji nsubj<-end',
    'end ccomp<-demanded',
    'curbs obj<-end',
  ]);
  assert.equal(mended(demanded('knew know', 'that that'))[4], 'end compound<-curbs');
});

test('makes one object of "lifts US embargo", and leaves the two of "gave Oslo arms"', () => {
  const two = (verb: string): string => `Fiji Fiji PROPN NNP 2 nsubj
    ${verb} VERB VBD 0 root
    Oslo Oslo PROPN NNP 2 obj
    arms arm NOUN NNS 2 obj`;
  assert.equal(mended(two('banned ban'))[2], 'Oslo compound<-arms');
  assert.equal(mended(two('gave give'))[2], 'Oslo obj<-gave');
});

test('gives a noun the verb that a parser joins to it: "The ministry rejects it, said Holm"', () => {
  const told = (joint: string, at: number): readonly string[] =>
    mended(`ministry ministry NOUN NN ${at} nsubj
      ${joint}
      rejects reject VERB VBZ 1 conj
      it it PRON PRP ${at - 2} obj
      said say VERB VBD 0 root
      Holm Holm PROPN NNP ${at} nsubj`);
  const bare = told(', , PUNCT , 1 punct', 5);
  assert.deepEqual([bare[0], bare[2]], ['ministry nsubj<-rejects', 'rejects ccomp<-said']);
  assert.equal(told('and and CCONJ CC 3 cc', 5)[2], 'rejects conj<-ministry');
});

test('finds the subject behind a place and a colon: "OSLO: Holm praised Fiji"', () => {
  const dated = (mark: string): string => `OSLO Oslo PROPN NNP 0 root
    ${mark} ${mark} PUNCT : 3 punct
    Holm Holm PROPN NNP 1 appos
    praised praise VERB VBD 1 parataxis
    Fiji Fiji PROPN NNP 4 obj`;
  assert.equal(mended(dated(':'))[2], 'Holm nsubj<-praised');
  assert.equal(mended(dated(','))[2], 'Holm appos<-OSLO');
});
