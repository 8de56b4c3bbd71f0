// Who does what somebody is accused of or thanked for, and who acts beside a subject.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const told = (lines: string): readonly string[] => readable(eventsIn(lines, allTables.events));

const blamed = (verb: string, marker: string, deed: string): readonly string[] =>
  told(`Chad Chad PROPN NNP 2 nsubj
    ${verb} VERB VBD 0 root
    Sudan Sudan PROPN NNP 2 obj
    ${marker} ${marker} SCONJ IN 5 mark
    ${deed} VERB VBG 2 advcl
    Togo Togo PROPN NNP 5 obj`);

test('the accused, not the accuser, does it: "Chad accused Sudan of shelling Togo"', () =>
  assert.deepEqual(blamed('accused accuse', 'of', 'shelling shell'), [
    'ACCUSE/allege happened: Chad -> Sudan',
    'ASSAULT/heavy-weapons alleged: Sudan -> Togo',
  ]));

test('so does who is thanked for it', () =>
  assert.equal(blamed('thanked thank', 'for', 'rebuilding rebuild')[1], 'AID happened: Sudan -> Togo'));

test('leaves what a subject does by another deed its own: "Chad angered Sudan by shelling Togo"', () =>
  assert.deepEqual(blamed('angered anger', 'by', 'shelling shell'), [
    'ASSAULT/heavy-weapons happened: Chad -> Togo',
  ]));

test('the passive subject does it: "Sudan was accused by Chad of shelling villages"', () => {
  const lines = `Sudan Sudan PROPN NNP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    accused accuse VERB VBN 0 root
    by by ADP IN 5 case
    Chad Chad PROPN NNP 3 obl:agent
    of of SCONJ IN 7 mark
    shelling shell VERB VBG 5 acl
    villages village NOUN NNS 7 obj`;
  assert.match(told(lines)[1] ?? '', /ASSAULT\S* \w+: Sudan -> villages/u);
});

test('who acts along with a subject acts, too; "with" alone names no doer', () => {
  const condemned = (company: string): readonly string[] =>
    told(`Kenya Kenya PROPN NNP ${company.includes('along') ? 5 : 4} nsubj
      ${company}
      condemned condemn VERB VBD 0 root
      rebels rebel NOUN NNS ${company.includes('along') ? 5 : 4} obj`);
  const along = 'along along ADP IN 4 case\nwith with ADP IN 4 case\nTogo Togo PROPN NNP 1 nmod';
  assert.deepEqual(condemned(along), ['ACCUSE/disapprove happened: Kenya, Togo -> rebels']);
  const plain = 'with with ADP IN 3 case\nTogo Togo PROPN NNP 1 nmod';
  assert.deepEqual(condemned(plain), ['ACCUSE/disapprove happened: Kenya -> rebels']);
});

test('sanctions that somebody backs are spoken against whom they hit', () => {
  const backed = (name: string): string => `Japan Japan PROPN NNP 2 nsubj
    backed back VERB VBD 0 root
    ${name}`;
  const on = 'sanctions sanction NOUN NNS 2 obj\non on ADP IN 5 case\nPeru Peru PROPN NNP 3 nmod';
  assert.deepEqual(told(backed(on)), ['ACCUSE/disapprove happened: Japan -> Peru']);
  assert.deepEqual(told(backed('Peru Peru PROPN NNP 2 obj')), ['SUPPORT happened: Japan -> Peru']);
});

test('takes off a list, and closes down work at an embassy', () => {
  const taken = `Oslo Oslo PROPN NNP 2 nsubj
    removed remove VERB VBD 0 root
    ministers minister NOUN NNS 2 obj
    from from ADP IN 6 case
    its its PRON PRP$ 6 nmod:poss
    blacklist blacklist NOUN NN 2 obl`;
  assert.deepEqual(told(taken), ['RETREAT happened: Oslo -> ministers']);
  const halted = `Oslo Oslo PROPN NNP 2 nsubj
    suspended suspend VERB VBD 0 root
    operations operation NOUN NNS 2 obj
    at at ADP IN 6 case
    its its PRON PRP$ 6 nmod:poss
    embassy embassy NOUN NN 3 nmod
    in in ADP IN 8 case
    Chad Chad PROPN NNP 6 nmod`;
  assert.deepEqual(told(halted), ['SANCTION/withdraw happened: Oslo -> Chad']);
});

test('who acts in coordination with somebody works with them; "in talks" alone is no act of theirs', () => {
  const sailed = (noun: string): string => `Norway Norway PROPN NNP 2 nsubj
    sailed sail VERB VBD 0 root
    in in ADP IN 4 case
    ${noun} NOUN NN 2 obl
    with with ADP IN 6 case
    Peru Peru PROPN NNP 4 nmod`;
  const company = (noun: string): readonly string[] =>
    readable(
      eventsIn(sailed(noun), allTables.events, {}, [
        knownIn(sailed(noun), 'Norway', 'NOR'),
        knownIn(sailed(noun), 'Peru', 'PER'),
      ]),
    );
  assert.match(company('coordination coordination')[0] ?? '', /^COOPERATE happened: Norway/u);
  assert.deepEqual(company('silence silence'), []);
});

test('peacekeepers whom nobody else withdraws withdraw', () => {
  const plain = `Peacekeepers peacekeeper NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    shipped ship VERB VBN 0 root
    out out ADP IN 5 case
    Chad Chad PROPN NNP 3 obl`;
  assert.deepEqual(readable(eventsIn(plain, allTables.events, {}, [knownIn(plain, 'Peacekeepers', 'UNO')])), [
    'RETREAT/withdraw happened: Peacekeepers -> Chad',
  ]);
});

test('all of a list act, where each hangs on the one before', () => {
  const lines = `Fiji Fiji PROPN NNP 5 nsubj
    Samoa Samoa PROPN NNP 1 conj
    and and CCONJ CC 4 cc
    Tonga Tonga PROPN NNP 2 conj
    condemned condemn VERB VBD 0 root
    rebels rebel NOUN NNS 5 obj`;
  assert.deepEqual(told(lines), ['ACCUSE/disapprove happened: Fiji, Samoa, Tonga -> rebels']);
});

test('a plural that a parser takes for a verb is what somebody backs: "backs Peru sanctions"', () => {
  const backs = (name: string): readonly string[] => {
    const lines = `Japan Japan PROPN NNP 2 nsubj
      backs back VERB VBZ 0 root
      ${name} ${name} PROPN NNP 4 compound
      sanctions sanction VERB VBZ 2 obj`;
    return readable(eventsIn(lines, allTables.events, {}, [knownIn(lines, name, 'PER')]));
  };
  assert.deepEqual(backs('Peru'), ['ACCUSE/disapprove ongoing: Japan -> Peru']);
  assert.doesNotMatch(backs('UN')[0] ?? '', /^ACCUSE/u);
});
