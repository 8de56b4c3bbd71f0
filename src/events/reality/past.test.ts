import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn } from '../sample-sentence.ts';

const tables = allTables.events;

/** "ASSAULT background", one string an act. */
function told(lines: string): readonly string[] {
  const known = [knownIn(lines, 'Oslo', 'NOR'), knownIn(lines, 'Suva', 'FJI')];
  return eventsIn(lines, tables, {}, known).map(({ type, status }) => `${type} ${status}`);
}

const backed = (deed: string): string => `Oslo Oslo PROPN NNP 2 nsubj
  backed back VERB VBD 0 root
  the the DET DT 4 det
  ${deed} NOUN NN 2 obj
  of of ADP IN 6 case
  Suva Suva PROPN NNP 4 nmod`;

test('takes an invasion that somebody only backs for the past behind the news', () =>
  assert.ok(told(backed('invasion invasion')).includes('ASSAULT background')));

test('leaves a raid that somebody backs as news', () =>
  assert.equal(told(backed('raid raid')).includes('ASSAULT background'), false));

const because = (marker: string): string => `Tonga Tonga PROPN NNP 2 nsubj
  left leave VERB VBD 0 root
  ${marker}
  Oslo Oslo PROPN NNP 7 nmod:poss
  's 's PART POS 5 case
  support support NOUN NN 2 obl
  for for ADP IN 9 case
  Suva Suva PROPN NNP 7 nmod`;

test('takes a reason for the past behind the news', () => {
  const due = because('due due ADP IN 7 case\nto to ADP IN 3 fixed');
  assert.deepEqual(told(due), ['SUPPORT background']);
});

test('takes what somebody announced that another "had" done for news', () => {
  const lines = (that: string): string => `the the DET DT 2 det
    news news NOUN NN 9 nsubj
    ${that}
    Oslo Oslo PROPN NNP 6 nsubj
    had have AUX VBD 6 aux
    attacked attack VERB VBN 2 acl
    Suva Suva PROPN NNP 6 obj
    yesterday yesterday NOUN NN 6 obl
    spread spread VERB VBD 0 root`;
  assert.deepEqual(told(lines('that that SCONJ IN 6 mark')), ['ASSAULT happened']);
  assert.deepEqual(told(lines('where where ADV WRB 6 advmod')), ['ASSAULT background']);
});
