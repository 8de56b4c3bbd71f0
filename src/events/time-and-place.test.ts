import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { ActorMention } from '../actors/index.ts';
import type { TimeExpression } from '../time/index.ts';
import { eventsIn, sampleSentence } from './sample-sentence.ts';

const tables = allTables.events;

function timeAt(lines: string, words: string, from: string, to: string): TimeExpression {
  const start = sampleSentence(lines).text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    span,
    text: words,
    type: 'DATE',
    value: from,
    interval: { from, to },
    basis: 'resolved',
    ruleId: 'test',
  };
}

const arrest = `Police police NOUN NNS 2 nsubj
  arrested arrest VERB VBD 0 root
  nine nine NUM CD 4 nummod
  students student NOUN NNS 2 obj
  in in ADP IN 6 case
  May May PROPN NNP 2 obl`;

test('takes the day from the time expression of the clause', () => {
  const times = [timeAt(arrest, 'May', '2025-09-01', '2025-09-30')];
  const [event] = eventsIn(arrest, tables, { times });
  assert.deepEqual(event?.occurred, { from: '2025-09-01', to: '2025-09-30' });
  assert.equal(event?.occurredBasis, 'resolved');
  assert.equal(event?.status, 'happened');
});

const fronted = `In in ADP IN 2 case
  May May PROPN NNP 8 obl
  police police NOUN NNS 4 nsubj
  arrested arrest VERB VBD 8 ccomp
  students student NOUN NNS 4 obj
  , , PUNCT , 4 punct
  officials official NOUN NNS 8 nsubj
  said say VERB VBD 0 root`;

test('gives the time that opens a sentence to the act before "officials said"', () => {
  const times = [timeAt(fronted, 'May', '2025-05-01', '2025-05-31')];
  const arrested = eventsIn(fronted, tables, { times }).find(({ type }) => type === 'COERCE');
  assert.deepEqual(arrested?.occurred, { from: '2025-05-01', to: '2025-05-31' });
});

test('takes a day still to come, by which something is to be done, for no day of what has happened', () => {
  const by = arrest.replace('in in ADP', 'by by ADP');
  const times = [timeAt(by, 'May', '2026-05-01', '2026-05-31')];
  assert.deepEqual(eventsIn(by, tables, { times })[0]?.occurred, { from: null, to: '2025-09-12' });
});

test('dates by publication what is told as done "since" a day still to come', () => {
  const since = arrest.replace('in in ADP', 'since since ADP');
  const times = [timeAt(since, 'May', '2026-05-01', '2026-05-31')];
  assert.deepEqual(eventsIn(since, tables, { times })[0]?.occurred, { from: null, to: '2025-09-12' });
});

test('tells as background what is months old at publication', () => {
  const times = [timeAt(arrest, 'May', '2024-05-01', '2024-05-31')];
  assert.equal(eventsIn(arrest, tables, { times })[0]?.status, 'background');
});

test('only knows "not after publication" where the text gives no time', () => {
  const [event] = eventsIn(arrest, tables);
  assert.deepEqual(event?.occurred, { from: null, to: '2025-09-12' });
  assert.equal(event?.occurredBasis, 'inferred');
});

test('counts those who were arrested', () => {
  const counted = (word: string) =>
    eventsIn(arrest.replace('nine nine', `${word} ${word}`), tables)[0]?.magnitude?.value;
  assert.equal(counted('nine'), 9);
  assert.equal(counted('thirteen'), 13);
  assert.equal(counted('1,300'), 1300);
  assert.equal(counted('9'.repeat(400)), null);
});

test('takes the speaker of a claim for authority, and his denial for the status', () => {
  const { text } = sampleSentence(arrest);
  const claim = {
    source: { text: 'the ministry', actor: null },
    content: [{ span: { start: 0, end: text.length } }],
    stance: 'deny',
  };
  const [event] = eventsIn(arrest, tables, { claims: [claim] });
  assert.equal(event?.authority?.source, 'the ministry');
  assert.equal(event?.status, 'denied');
});

test('tells "after the attack on Warsaw" as the past behind the news', () => {
  const [event] = eventsIn(
    `Prices price NOUN NNS 2 nsubj
     rose rise VERB VBD 0 root
     after after ADP IN 6 case
     Moscow Moscow PROPN NNP 6 nmod:poss
     's 's PART POS 4 case
     attack attack NOUN NN 2 obl
     on on ADP IN 8 case
     Warsaw Warsaw PROPN NNP 6 nmod`,
    tables,
  );
  assert.equal(event?.type, 'ASSAULT');
  assert.equal(event?.status, 'background');
});

test('tells where the place of an act lies', () => {
  const [span, text] = [{ start: 33, end: 38 }, 'Kidal'];
  const kidal: ActorMention = {
    span,
    text,
    actorId: 'place:mli:kidal',
    kind: 'place',
    name: text,
    country: 'MLI',
    sector: null,
    use: 'place',
    officeId: null,
    antecedent: null,
    location: { latitude: 18.44, longitude: 1.41, extent: 'town', country: 'MLI' },
    ruleId: 'test',
  };
  const [event] = eventsIn(arrest.replaceAll('May', text), tables, {}, [kidal]);
  const location = { latitude: 18.44, longitude: 1.41, extent: 'town' };
  assert.deepEqual(event?.place, { text, span, country: 'MLI', location });
});

function placeAt(text: string, start: number): ActorMention {
  const span = { start, end: start + text.length };
  const known = { actorId: null, kind: 'place', name: text, country: 'SYR', sector: null } as const;
  return { span, text, ...known, use: 'place', officeId: null, antecedent: null, ruleId: 'test' };
}

test('takes the place within "in the town of Manbij", and the one that is bombed', () => {
  const inTown = arrest.replace(
    'May May PROPN NNP 2 obl',
    `town town NOUN NN 2 obl
     of of ADP IN 8 case
     Manbij Manbij PROPN NNP 6 nmod`,
  );
  const at = sampleSentence(inTown).text.indexOf('Manbij');
  assert.equal(eventsIn(inTown, tables, {}, [placeAt('Manbij', at)])[0]?.place?.text, 'Manbij');
  const bombed = `Planes plane NOUN NNS 2 nsubj
    bombed bomb VERB VBD 0 root
    Manbij Manbij PROPN NNP 2 obj`;
  assert.equal(eventsIn(bombed, tables, {}, [placeAt('Manbij', 14)])[0]?.place?.text, 'Manbij');
});

test('takes people without a name for those of the place where they are arrested', () => {
  const inTown = arrest.replace('May May', 'Manbij Manbij');
  const at = sampleSentence(inTown).text.indexOf('Manbij');
  const [receiver] = eventsIn(inTown, tables, {}, [placeAt('Manbij', at)])[0]?.recipients ?? [];
  assert.equal(receiver?.name, 'nine students');
  assert.equal(receiver?.country, 'SYR');
  assert.equal(eventsIn(arrest, tables)[0]?.recipients[0]?.country, null);
});

test('leaves a day after "on" alone', () => {
  const onDay = arrest.replace('in in ADP', 'on on ADP').replaceAll('May', 'Monday');
  assert.equal(eventsIn(onDay, tables)[0]?.place, null);
});

test('leaves the time of what is told of those who are freed to that', () => {
  const freed = `Police police NOUN NNS 2 nsubj
    arrested arrest VERB VBD 0 root
    students student NOUN NNS 2 obj
    named name VERB VBN 3 acl
    in in ADP IN 6 case
    May May PROPN NNP 4 obl`;
  const times = [timeAt(freed, 'May', '2025-05-01', '2025-05-31')];
  assert.deepEqual(eventsIn(freed, tables, { times })[0]?.occurred, { from: null, to: '2025-09-12' });
});

test('takes the day of a dateline for no day of an act', () => {
  const sent = `LUSAKA lusaka PROPN NNP 6 vocative
    , , PUNCT , 1 punct
    Friday Friday PROPN NNP 1 appos
    - - PUNCT , 1 punct
    Police police NOUN NNS 6 nsubj
    arrested arrest VERB VBD 0 root
    students student NOUN NNS 6 obj`;
  const times = [timeAt(sent, 'Friday', '2025-09-12', '2025-09-12')];
  assert.equal(eventsIn(sent, tables, { times })[0]?.occurredBasis, 'inferred');
});

const pact = `Peru Peru PROPN NNP 2 nsubj
  suspended suspend VERB VBD 0 root
  a a DET DT 5 det
  2013 2013 NUM CD 5 nummod
  agreement agreement NOUN NN 2 obj
  with with ADP IN 7 case
  Chile Chile PROPN NNP 5 nmod`;

test('leaves the year of a thing to the thing: "suspended a 2013 agreement"', () => {
  const times = [timeAt(pact, '2013', '2013-01-01', '2013-12-31')];
  const [event] = eventsIn(pact, tables, { times });
  assert.equal(event?.occurredBasis, 'inferred');
  assert.equal(event?.status, 'happened');
});
