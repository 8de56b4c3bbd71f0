import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

const release = (place: string): string => `The the DET DT 2 det
  release release NOUN NN 9 nsubj
  of of ADP IN 4 case
  prisoners prisoner NOUN NNS 2 nmod
  held hold VERB VBN 4 acl
  in in ADP IN 8 case
  ${place} 8 amod
  jails jail NOUN NNS 5 obl
  surprised surprise VERB VBD 0 root
  many many ADJ JJ 9 obj`;

test('names the state whose jails they leave where nobody is said to free them', () => {
  const lines = release('Fijian Fijian ADJ JJ');
  const events = eventsIn(lines, tables, {}, [{ ...knownIn(lines, 'Fijian', 'FJI'), use: 'modifier' }]);
  assert.ok(readable(events).includes('RETREAT/release happened: Fijian -> prisoners'));
});

test('leaves a release from old jails to nobody', () =>
  assert.equal(
    readable(eventsIn(release('old old ADJ JJ'), tables))
      .join()
      .includes('old ->'),
    false,
  ));
