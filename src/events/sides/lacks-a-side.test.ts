import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

const passive = (verb: string): string => `Norway Norway PROPN NNP 3 nsubj:pass
  was be AUX VBD 3 aux:pass
  ${verb} VERB VBN 0 root`;

test('reads a deed that a state suffers from nobody named', () => {
  const lines = passive('shelled shell');
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Norway', 'NOR')])), [
    'ASSAULT/heavy-weapons happened:  -> Norway',
  ]);
});

test('leaves what nobody named says or gives to a state alone', () => {
  for (const verb of ['praised praise', 'visited visit', 'urged urge']) {
    const lines = passive(verb);
    assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Norway', 'NOR')])), []);
  }
});

test('leaves what nobody known does to nobody alone, and takes what a state does', () => {
  const lines = (who: string): string => `${who} 2 nsubj
    refused refuse VERB VBD 0 root
    loudly loudly ADV RB 2 advmod`;
  assert.deepEqual(readable(eventsIn(lines('Experts expert NOUN NNS'), tables)), []);
  const norway = lines('Norway Norway PROPN NNP');
  assert.deepEqual(readable(eventsIn(norway, tables, {}, [knownIn(norway, 'Norway', 'NOR')])), [
    'REJECT happened: Norway -> ',
  ]);
});

const asked = (who: string, whom: string): string => `${who} 2 nsubj
  freed free VERB VBD 0 root
  ${whom} 2 obj`;

test('takes a pronoun that stands for nobody for no party', () => {
  assert.deepEqual(readable(eventsIn(asked('It it PRON PRP', 'you you PRON PRP'), tables)), []);
  assert.deepEqual(readable(eventsIn(asked('We we PRON PRP', 'Norway Norway PROPN NNP'), tables)), []);
});

test('leaves what a state might say to nobody alone', () => {
  const lines = `Norway Norway PROPN NNP 3 nsubj
    may may AUX MD 3 aux
    refuse refuse VERB VB 0 root`;
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Norway', 'NOR')])), []);
});
