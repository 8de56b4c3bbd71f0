// Where an agreement was made is no party to it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, readable } from './sample-sentence.ts';

const told = (preposition: string): readonly string[] =>
  readable(
    eventsIn(
      `Chad Chad PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Sudan Sudan PROPN NNP 1 conj
    agreed agree VERB VBD 0 root
    ${preposition} ${preposition} ADP IN 6 case
    Togo Togo PROPN NNP 4 obl
    on on ADP IN 8 case
    transit transit NOUN NN 4 obl`,
      allTables.events,
    ),
  );

test('"Chad and Sudan agreed in Togo on transit" is between the two', () =>
  assert.ok(told('in').every((act) => !act.includes('-> Togo'))));

test('"Chad and Sudan agreed with Togo on transit" has a third', () =>
  assert.ok(told('with').some((act) => act.includes('Togo'))));
