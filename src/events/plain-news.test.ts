import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { TimeExpression } from '../time/index.ts';
import { eventsIn, knownIn, readable, sampleSentence } from './sample-sentence.ts';
import type { EventContext } from './types.ts';

const tables = allTables.events;

const NAMES: Readonly<Record<string, string>> = {
  Spain: 'ESP',
  Peru: 'PER',
  Spanish: 'ESP',
  Peruvian: 'PER',
};

function read(lines: string, given: Partial<EventContext> = {}): readonly string[] {
  const named = Object.entries(NAMES).filter(([name]) =>
    lines.split('\n').some((line) => line.trim().split(' ')[0] === name),
  );
  return readable(
    eventsIn(
      lines,
      tables,
      given,
      named.map(([name, code]) => knownIn(lines, name, code)),
    ),
  );
}

test('reads "let nine sailors go" where a parser makes the sailors go', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    let let VERB VBD 0 root
    nine nine NUM CD 5 nummod
    Peruvian Peruvian ADJ JJ 5 amod
    sailors sailor NOUN NNS 6 nsubj
    go go VERB VB 2 xcomp`;
  assert.deepEqual(
    read(lines).map((line) => line.split(' ')[0]),
    ['RETREAT/release'],
  );
});

test('takes "called on the minister" for a visit, and for a request where something is asked', () => {
  const call = `Spain Spain PROPN NNP 2 nsubj
    called call VERB VBD 0 root
    on on ADP IN 5 case
    Peruvian Peruvian ADJ JJ 5 amod
    ministers minister NOUN NNS 2 obl`;
  const types = (lines: string) => read(lines).map((line) => line.split(' ')[0]);
  assert.deepEqual(types(call), ['CONSULT/visit']);
  assert.deepEqual(types(`${call}\n    to to PART TO 7 mark\n    resign resign VERB VB 2 xcomp`), [
    'REQUEST/yield',
  ]);
});

test('takes "Spain and Peru sat down" for talks, and nothing of one who sat down', () => {
  const lines = `Spain Spain PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Peru Peru PROPN NNP 1 conj
    sat sit VERB VBD 0 root
    down down ADP RP 4 compound:prt`;
  assert.deepEqual(
    read(lines).map((line) => line.split(' ')[0]),
    ['CONSULT'],
  );
  const alone = `Spain Spain PROPN NNP 2 nsubj
    sat sit VERB VBD 0 root
    down down ADP RP 2 compound:prt`;
  assert.deepEqual(read(alone), []);
});

test('has a word that is given lie ahead: "promised Peru a loan"', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    promised promise VERB VBD 0 root
    Peru Peru PROPN NNP 2 iobj
    a a DET DT 5 det
    loan loan NOUN NN 2 obj`;
  assert.match(read(lines)[0] ?? '', /^AGREE .*announced/u);
});

test('leaves "have been training soldiers since June" out of what lies ahead', () => {
  const lines = `Spain Spain PROPN NNP 4 nsubj
    has have AUX VBZ 4 aux
    been be AUX VBN 4 aux
    training train VERB VBG 0 root
    Peruvian Peruvian ADJ JJ 6 amod
    soldiers soldier NOUN NNS 4 obj
    since since ADP IN 8 case
    June June PROPN NNP 4 obl`;
  const start = sampleSentence(lines).text.indexOf('June');
  const june: TimeExpression = {
    type: 'DATE',
    value: '2026-06',
    basis: 'resolved',
    ruleId: 'test',
    span: { start, end: start + 'June'.length },
    text: 'June',
    interval: { from: '2026-06-01', to: '2026-06-30' },
  };
  const published = { from: '2026-03-12', to: '2026-03-12' };
  assert.match(read(lines, { times: [june], published })[0] ?? '', /^COOPERATE .*ongoing/u);
});

function typesIn(lines: string): readonly string[] {
  return read(lines).map((line) => line.slice(0, line.indexOf(':')));
}

test('reads "said it would comply" as a word that is given, and "said it would recover" as none', () => {
  const comply = `Spain Spain PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    it it PRON PRP 5 nsubj
    would would AUX MD 5 aux
    comply comply VERB VB 2 ccomp`;
  assert.deepEqual(typesIn(comply), ['AGREE announced']);
  assert.deepEqual(typesIn(comply.replace('comply comply', 'recover recover')), []);
});

test('takes who speaks behind for the one who says so: "Spain would return the boats, officials said"', () => {
  const lines = `Spain Spain PROPN NNP 3 nsubj
    would would AUX MD 3 aux
    return return VERB VB 0 root
    boats boat NOUN NNS 3 obj
    to to ADP IN 6 case
    Peru Peru PROPN NNP 3 obl
    officials official NOUN NNS 8 nsubj
    said say VERB VBD 3 parataxis`;
  assert.deepEqual(typesIn(lines), ['AGREE (RETREAT) announced']);
});

test('takes both for parties where a parser takes the second for who took: "talks between Spain and Peru took place"', () => {
  const lines = `Talks talk NOUN NNS 6 nsubj
    between between ADP IN 3 case
    Spain Spain PROPN NNP 1 nmod
    and and CCONJ CC 5 cc
    Peru Peru PROPN NNP 6 nsubj
    took take VERB VBD 0 root
    place place NOUN NN 6 obj`;
  assert.deepEqual(read(lines), ['CONSULT happened: Spain, Peru -> ']);
});
