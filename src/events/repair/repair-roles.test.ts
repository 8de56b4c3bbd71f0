import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

/** "form head relation" of each word, once the tree is mended. */
function mended(lines: string): readonly string[] {
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  return tokens.map(({ form, head, deprel }) => `${form} ${head} ${deprel}`);
}

test('takes a noun without a preposition for the object: "arrested on Friday the captain"', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    arrested arrest VERB VBD 0 root
    on on ADP IN 4 case
    Friday Friday PROPN NNP 2 obl
    the the DET DT 6 det
    captain captain NOUN NN 2 obl`;
  assert.equal(mended(lines)[5], 'captain 2 obj');
  assert.equal(mended(lines)[3], 'Friday 2 obl');
});

test('leaves the rest of a name behind its preposition: "landed in Sierra Leone"', () => {
  const lines = `troops troop NOUN NNS 2 nsubj
    landed land VERB VBD 0 root
    in in ADP IN 4 case
    Sierra Sierra PROPN NNP 5 compound
    Leone Leone PROPN NNP 2 obl`;
  assert.equal(mended(lines)[4], 'Leone 2 obl');
});

test('takes a name behind the verb off its subject: "Omar Haddad praised Nadia"', () => {
  const lines = `Omar Omar PROPN NNP 3 nsubj
    Haddad Haddad PROPN NNP 1 flat
    praised praise VERB VBD 0 root
    Nadia Nadia PROPN NNP 1 flat`;
  assert.deepEqual(mended(lines).slice(1), ['Haddad 1 flat', 'praised 0 root', 'Nadia 3 obj']);
});

test('hangs a preposition on the noun behind it: "a meeting at Geneva with the minister"', () => {
  const lines = `held hold VERB VBD 0 root
    a a DET DT 3 det
    meeting meeting NOUN NN 1 obj
    at at ADP IN 5 case
    Geneva Geneva PROPN NNP 3 nmod
    with with ADP IN 5 case
    the the DET DT 8 det
    minister minister NOUN NN 5 nmod`;
  assert.equal(mended(lines)[5], 'with 8 case');
});

test('gives the first of two subjects to the verb behind it: "police jailed nine, sources said"', () => {
  const lines = `police police NOUN NN 6 nsubj
    jailed jail VERB VBD 6 ccomp
    nine nine NUM CD 2 obj
    , , PUNCT , 6 punct
    sources source NOUN NNS 6 nsubj
    said say VERB VBD 0 root`;
  assert.equal(mended(lines)[0], 'police 2 nsubj');
  assert.equal(mended(lines)[4], 'sources 6 nsubj');
});

test('gives the noun behind a verb to it: "killed six soldiers and wounded four"', () => {
  const lines = `rebels rebel NOUN NNS 2 nsubj
    killed kill VERB VBD 0 root
    six six NUM CD 4 nummod
    soldiers soldier NOUN NNS 6 nsubj
    and and CCONJ CC 6 cc
    wounded wound VERB VBD 2 conj
    four four NUM CD 6 obj`;
  assert.equal(mended(lines)[3], 'soldiers 2 obj');
});

test('leaves the subject of a joined clause alone: "rebels fled and soldiers followed"', () => {
  const lines = `rebels rebel NOUN NNS 2 nsubj
    fled flee VERB VBD 0 root
    and and CCONJ CC 5 cc
    soldiers soldier NOUN NNS 5 nsubj
    followed follow VERB VBD 2 conj`;
  assert.equal(mended(lines)[3], 'soldiers 5 nsubj');
});

test('gives the object behind a gerund to it: "resumed shelling the camp"', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    resumed resume VERB VBD 0 root
    shelling shell VERB VBG 2 xcomp
    the the DET DT 5 det
    camp camp NOUN NN 2 obj`;
  assert.equal(mended(lines)[4], 'camp 3 obj');
});

test('hangs "of all charges" on "cleared", but "of the paper" on its editor', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    cleared clear VERB VBD 0 root
    the the DET DT 4 det
    editor editor NOUN NN 2 obj
    of of ADP IN 6 case
    charges charge NOUN NNS 4 nmod`;
  assert.equal(mended(lines)[5], 'charges 2 obl');
  assert.equal(mended(lines.replace('cleared clear', 'praised praise'))[5], 'charges 4 nmod');
});

test('takes a march for what was broken up, but leaves "the day" a time', () => {
  const lines = `Police police NOUN NNS 2 nsubj
    broke break VERB VBD 0 root
    up up ADP RP 2 compound:prt
    a a DET DT 5 det
    march march NOUN NN 2 obl:unmarked`;
  assert.equal(mended(lines)[4], 'march 2 obj');
  assert.equal(mended(lines.replace('march march', 'day day'))[4], 'day 2 obl:unmarked');
});
