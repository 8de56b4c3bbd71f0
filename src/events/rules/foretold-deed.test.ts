import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from '../sample-sentence.ts';

const tables = allTables.events;

function told(lines: string): readonly string[] {
  // Said or told to come: both lie ahead.
  return readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Norway', 'NOR')])).map((line) =>
    line.replace(/ \w+:/u, ':'),
  );
}

const norwayWill = (verb: string): string => `Norway Norway PROPN NNP 3 nsubj
    will will AUX MD 3 aux
    ${verb} ${verb} VERB VB 0 root
    its its PRON PRP$ 5 nmod:poss
    power power NOUN NN 3 obj`;

test('reads "Norway will double its power" as a promise, not "Norway will enjoy its power"', () => {
  assert.deepEqual(told(norwayWill('double')), ['AGREE: Norway -> ']);
  assert.deepEqual(told(norwayWill('enjoy')), []);
});

const norwaySaid = (thing: string, verb: string, mark: string): string => `Norway Norway PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    ${thing}
    ${mark}
    ${verb} ccomp`;

test('reads "Norway said ports would open" and "We will double it, Norway said" as promises of Norway', () => {
  const ports = norwaySaid('ports port NOUN NNS 5 nsubj', 'open open VERB VB 2', 'would would AUX MD 5 aux');
  assert.deepEqual(told(ports), ['AGREE: Norway -> ']);
  const we = `${norwaySaid('we we PRON PRP 5 nsubj', 'double double VERB VB 2', 'will will AUX MD 5 aux')}
    power power NOUN NN 5 obj`;
  assert.deepEqual(told(we), ['AGREE: Norway -> ']);
});

test('leaves "Norway said ports opened" alone', () => {
  const ports = norwaySaid(
    'ports port NOUN NNS 5 nsubj',
    'opened open VERB VBD 2',
    'then then ADV RB 5 advmod',
  );
  assert.deepEqual(told(ports), []);
});

test('reads "Norway is due to double its power" and "Norway renewed its pledge to enjoy power", whatever it pledges', () => {
  const due = `Norway Norway PROPN NNP 3 nsubj
    is be AUX VBZ 3 cop
    due due ADJ JJ 0 root
    to to PART TO 5 mark
    double double VERB VB 3 xcomp
    power power NOUN NN 5 obj`;
  assert.deepEqual(told(due), ['AGREE: Norway -> ']);
  const pledge = (noun: string) => `Norway Norway PROPN NNP 2 nsubj
    renewed renew VERB VBD 0 root
    its its PRON PRP$ 4 nmod:poss
    ${noun} ${noun} NOUN NN 2 obj
    to to PART TO 6 mark
    enjoy enjoy VERB VB 4 acl
    power power NOUN NN 6 obj`;
  assert.deepEqual(told(pledge('pledge')), ['AGREE: Norway -> ']);
  assert.deepEqual(told(pledge('decision')), []);
});
