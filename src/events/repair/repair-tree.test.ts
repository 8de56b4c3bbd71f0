import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleSentence } from '../sample-sentence.ts';
import { repairTree } from './repair-tree.ts';

function headsOf(lines: string): readonly number[] {
  const tokens = sampleSentence(lines).sentences[0]?.tokens ?? [];
  return repairTree(tokens).map(({ head }) => head);
}

test('hangs the subject of "has" on the verb that it helps', () => {
  const lines = `Minsk Minsk PROPN NNP 2 nsubj
    has have AUX VBZ 3 aux
    freed free VERB VBN 0 root`;
  assert.deepEqual(headsOf(lines), [3, 3, 0]);
});

test('hangs "giving" on "considering" in "says he is considering giving"', () => {
  const lines = `He he PRON PRP 2 nsubj
    says say VERB VBZ 0 root
    he he PRON PRP 5 nsubj
    is be AUX VBZ 5 aux
    considering consider VERB VBG 2 ccomp
    giving give VERB VBG 2 ccomp`;
  assert.equal(headsOf(lines)[5], 5);
});

test('breaks a circle of heads', () => {
  const lines = `a a X X 2 dep
    b b X X 1 dep`;
  assert.deepEqual(headsOf(lines), [0, 0]);
});

test('leaves a sound tree alone', () => {
  const lines = `Minsk Minsk PROPN NNP 2 nsubj
    urged urge VERB VBD 0 root
    Warsaw Warsaw PROPN NNP 2 obj`;
  assert.deepEqual(headsOf(lines), [2, 0, 2]);
});

test('makes a verb of "freed" before a number, and a subject of the name before it', () => {
  const lines = `Minsk Minsk PROPN NNP 2 compound
    freed free VERB VBN 4 amod
    nine nine NUM CD 4 nummod
    prisoners prisoner NOUN NNS 0 root`;
  assert.deepEqual(headsOf(lines), [2, 0, 4, 2]);
});

test('makes a verb of "free" behind "would", and hangs its subject on it', () => {
  const lines = `it it PRON PRP 5 nsubj
    would would AUX MD 5 aux
    free free ADJ JJ 5 amod
    nine nine NUM CD 5 nummod
    prisoners prisoner NOUN NNS 0 root`;
  assert.deepEqual(headsOf(lines), [3, 3, 0, 5, 3]);
});

test('calls "free" a verb behind "would" where the tree has its object as an obl', () => {
  const tokens = sampleSentence(`it it PRON PRP 3 nsubj
    would would AUX MD 3 aux
    free free ADJ JJ 0 root
    prisoners prisoner NOUN NNS 3 obl
    by by ADP IN 6 case
    August August PROPN NNP 3 obl`).sentences[0]?.tokens;
  const repaired = repairTree(tokens ?? []);
  assert.deepEqual(repaired.map(({ upos, deprel }) => `${upos} ${deprel}`).slice(2), [
    'VERB root',
    'NOUN obj',
    'ADP case',
    'PROPN obl',
  ]);
});

test('leaves an adjective before its noun alone', () => {
  const lines = `nine nine NUM CD 3 nummod
    freed free VERB VBN 3 amod
    prisoners prisoner NOUN NNS 0 root`;
  assert.deepEqual(headsOf(lines), [3, 3, 0]);
});

test('makes a subject of a capital word that was taken for a helper', () => {
  const lines = `Nanjing nanj AUX VBG 2 aux
    refused refuse VERB VBD 0 root`;
  const tokens = repairTree(sampleSentence(lines).sentences[0]?.tokens ?? []);
  assert.equal(tokens[0]?.deprel, 'nsubj');
});

test('makes a verb of "exchanged" between names and a noun where there is no other', () => {
  const lines = `Minsk Minsk PROPN NNP 0 root
    and and CCONJ CC 3 cc
    Kyiv Kyiv PROPN NNP 1 conj
    exchanged exchange VERB VBN 5 amod
    prisoners prisoner NOUN NNS 1 conj`;
  assert.deepEqual(headsOf(lines), [4, 3, 1, 0, 4]);
});

test('hangs "after" on the verb of the subject behind it', () => {
  const lines = `after after ADP IN 2 case
    Minsk Minsk PROPN NNP 4 nsubj
    has have AUX VBZ 4 aux
    freed free VERB VBN 5 advcl
    x x X X 0 root`;
  assert.deepEqual(headsOf(lines), [4, 4, 4, 5, 0]);
});

test('hangs "it would" on the verb behind it, where a parser makes an adjective of "free"', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    it it PRON PRP 2 expl
    would would AUX MD 2 aux
    free free ADJ JJ 7 amod
    nine nine NUM CD 7 nummod
    prisoners prisoner NOUN NNS 2 ccomp`;
  assert.deepEqual(headsOf(lines), [2, 0, 5, 5, 2, 7, 5]);
});

test('takes a past tense that "describes" a noun for the verb: "Riga lifted sanctions on Oslo, which was accused"', () => {
  const lines = `Riga Riga PROPN NNP 2 compound
    lifted lift VERB VBD 3 amod
    sanctions sanction NOUN NNS 0 root
    on on ADP IN 5 case
    Oslo Oslo PROPN NNP 3 nmod
    which which PRON WDT 8 nsubj:pass
    was be AUX VBD 8 aux:pass
    accused accuse VERB VBN 5 acl:relcl`;
  assert.deepEqual(headsOf(lines).slice(0, 3), [2, 0, 2]);
});

test('takes a participle behind a day for the verb: "Riga on Friday firmly rejected claims"', () => {
  const lines = `Riga Riga PROPN NNP 0 root
    on on ADP IN 6 case
    Friday Friday PROPN NNP 5 compound
    firmly firmly ADV RB 5 advmod
    rejected reject VERB VBN 6 amod
    claims claim NOUN NNS 1 nmod`;
  assert.deepEqual(headsOf(lines), [5, 3, 5, 5, 0, 5]);
});

test('leaves a participle that describes a noun alone: "Riga heard of rejected claims"', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    heard hear VERB VBD 0 root
    of of ADP IN 5 case
    rejected reject VERB VBN 5 amod
    claims claim NOUN NNS 2 obl`;
  assert.deepEqual(headsOf(lines), [2, 0, 5, 5, 2]);
});
