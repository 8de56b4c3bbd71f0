import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

/** What is read of a sentence in which these words are known as states. */
function read(lines: string, ...known: readonly (readonly [string, string])[]): readonly string[] {
  return readable(
    eventsIn(
      lines,
      tables,
      {},
      known.map(([word, country]) => knownIn(lines, word, country)),
    ),
  );
}

test('reads "called home its envoy" as a recall, where a parser takes "home" for a noun', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    summoned summon VERB VBD 0 root
    home home NOUN NN 2 obj
    its its PRON PRP$ 5 nmod:poss
    envoy envoy NOUN NN 2 obj
    from from ADP IN 7 case
    Peru Peru PROPN NNP 2 obl`;
  assert.deepEqual(read(lines, ['Spain', 'ESP'], ['Peru', 'PER']), [
    'SANCTION/withdraw happened: Spain -> Peru',
  ]);
});

test('reads "handed a fugitive over to Peru" by the particle behind its object', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    handed hand VERB VBD 0 root
    a a DET DT 4 det
    fugitive fugitive NOUN NN 2 obj
    over over ADV RB 2 advmod
    to to ADP IN 7 case
    Peru Peru PROPN NNP 2 obl`;
  assert.deepEqual(read(lines, ['Spain', 'ESP'], ['Peru', 'PER']), ['COOPERATE happened: Spain -> Peru']);
});

test('reads "took issue with Peru" as one word, and nothing in "took notes with Peru"', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    took take VERB VBD 0 root
    issue issue NOUN NN 2 obj
    with with ADP IN 5 case
    Peru Peru PROPN NNP 2 obl`;
  const known = [
    ['Spain', 'ESP'],
    ['Peru', 'PER'],
  ] as const;
  assert.deepEqual(read(lines, ...known), ['ACCUSE/disapprove happened: Spain -> Peru']);
  assert.deepEqual(read(lines.replace('issue issue', 'notes note'), ...known), []);
});

test('reads no accusation where it is rejected: "Spain rejected accusations by Peru"', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    rejected reject VERB VBD 0 root
    accusations accusation NOUN NNS 2 obj
    by by ADP IN 5 case
    Peru Peru PROPN NNP 3 nmod`;
  const known = [
    ['Spain', 'ESP'],
    ['Peru', 'PER'],
  ] as const;
  assert.deepEqual(read(lines, ...known), []);
});

test('reads "Spain and Chile each visited Peru" as done by both', () => {
  const lines = `Spain Spain PROPN NNP 5 nsubj
    and and CCONJ CC 3 cc
    Chile Chile PROPN NNP 1 conj
    each each DET DT 5 nsubj
    visited visit VERB VBD 0 root
    Peru Peru PROPN NNP 5 obj`;
  const known = [
    ['Spain', 'ESP'],
    ['Chile', 'CHL'],
    ['Peru', 'PER'],
  ] as const;
  assert.deepEqual(read(lines, ...known), ['CONSULT/visit happened: Spain, Chile -> Peru']);
});

test('leaves people who fled without a retreat, and lets troops have one', () => {
  const lines = `Villagers villager NOUN NNS 2 nsubj
    fled flee VERB VBD 0 root
    into into ADP IN 4 case
    Peru Peru PROPN NNP 2 obl`;
  const known = [['Peru', 'PER']] as const;
  assert.deepEqual(read(lines, ...known), []);
  const troops = lines.replace('Villagers villager', 'Troops troop');
  assert.equal(read(troops, ...known).length, 1);
});

test('reads "called" with a name alone as a call, and with what somebody is called as no call', () => {
  const called = (behind: string): readonly string[] =>
    read(
      `Spain Spain PROPN NNP 2 nsubj\ncalled call VERB VBD 0 root\n${behind}`,
      ['Spain', 'ESP'],
      ['Peru', 'PER'],
    );
  assert.deepEqual(called('Peru Peru PROPN NNP 2 obj\non on ADP IN 5 case\nSunday Sunday PROPN NNP 2 obl'), [
    'CONSULT/phone happened: Spain -> Peru',
  ]);
  assert.doesNotMatch(called('Peru Peru PROPN NNP 2 obj\nstubborn stubborn ADJ JJ 2 xcomp').join(), /phone/u);
});
