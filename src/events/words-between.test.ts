// With whom words pass: who asks and agrees, who is asked, refused or pressed.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

test('makes parties of two states that agree on a thing, which is no party', () => {
  const lines = `Poland Poland PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Norway Norway PROPN NNP 1 conj
    agreed agree VERB VBD 0 root
    on on ADP IN 7 case
    a a DET DT 7 det
    text text NOUN NN 4 obl`;
  const actors = [knownIn(lines, 'Poland', 'POL'), knownIn(lines, 'Norway', 'NOR')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['AGREE announced: Poland, Norway -> ']);
});

test('names the one who asked, not the request: "refused a request by Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    refused refuse VERB VBD 0 root
    a a DET DT 4 det
    request request NOUN NN 2 obj
    by by ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['REJECT/assist happened: Poland -> Norway']);
});

test('asks for the meeting, not for what it is to discuss', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    demanded demand VERB VBD 0 root
    a a DET DT 4 det
    meeting meeting NOUN NN 2 obj
    with with ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod
    to to PART TO 8 mark
    discuss discuss VERB VB 2 advcl
    Greece Greece PROPN NNP 8 obj`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REQUEST/meet happened: Poland -> Norway');
});

test('presses the one whose deed is awaited: "will not lift the curfew until Norway leaves"', () => {
  const lines = `Poland Poland PROPN NNP 4 nsubj
    will will AUX MD 4 aux
    not not PART RB 4 advmod
    lift lift VERB VB 0 root
    the the DET DT 6 det
    curfew curfew NOUN NN 4 obj
    until until SCONJ IN 9 mark
    Norway Norway PROPN NNP 9 nsubj
    leaves leave VERB VBZ 4 advcl`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REJECT/yield happened: Poland -> Norway');
});

test('speaks against the one to be punished where nobody is asked: "called for sanctions on Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    called call VERB VBD 0 root
    for for ADP IN 4 case
    sanctions sanction NOUN NNS 2 obl
    on on ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['ACCUSE/disapprove happened: Poland -> Norway']);
});

test('asks the one who is asked: "urged Greece to sanction Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    urged urge VERB VBD 0 root
    Greece Greece PROPN NNP 2 obj
    to to PART TO 5 mark
    sanction sanction VERB VB 2 xcomp
    Norway Norway PROPN NNP 5 obj`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REQUEST happened: Poland -> Greece');
});

test('hangs what is between two states on the talks, not on the day', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    held hold VERB VBD 0 root
    talks talk NOUN NNS 2 obj
    on on ADP IN 5 case
    Saturday Saturday PROPN NNP 3 nmod
    with with ADP IN 7 case
    Norway Norway PROPN NNP 5 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['CONSULT happened: Poland -> Norway']);
});

test('makes parties of two who reach no deal: "Chad and Niger failed to reach a deal on fish"', () => {
  const lines = `Chad Chad PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Niger Niger PROPN NNP 1 conj
    failed fail VERB VBD 0 root
    to to PART TO 6 mark
    reach reach VERB VB 4 xcomp
    a a DET DT 8 det
    deal deal NOUN NN 6 obj
    on on ADP IN 10 case
    fish fish NOUN NN 8 nmod`;
  const actors = [knownIn(lines, 'Chad', 'TCD'), knownIn(lines, 'Niger', 'NER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['REJECT happened: Chad, Niger -> ']);
});
