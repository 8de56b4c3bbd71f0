import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { TimeExpression } from '../time/index.ts';
import { eventsIn, readable, sampleSentence } from './sample-sentence.ts';

const tables = allTables.events;

test('reads an active verb with subject and object', () => {
  const events = eventsIn(
    `Poland Poland PROPN NNP 2 nsubj
     expelled expel VERB VBD 0 root
     two two NUM CD 4 nummod
     diplomats diplomat NOUN NNS 2 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['SANCTION/expel happened: Poland -> two diplomats']);
  assert.deepEqual(events[0]?.magnitude, {
    measure: 'expelled',
    value: 2,
    text: 'two',
    span: { start: 16, end: 19 },
  });
});

test('reads a passive with its agent', () => {
  const events = eventsIn(
    `Diplomats diplomat NOUN NNS 3 nsubj:pass
     were be AUX VBD 3 aux:pass
     expelled expel VERB VBN 0 root
     by by ADP IN 5 case
     Poland Poland PROPN NNP 3 obl:agent`,
    tables,
  );
  assert.deepEqual(readable(events), ['SANCTION/expel happened: Poland -> Diplomats']);
});

test('reads a nominalisation with owner and object', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 3 nmod:poss
     's 's PART POS 1 case
     release release NOUN NN 6 nsubj
     of of ADP IN 5 case
     prisoners prisoner NOUN NNS 3 nmod
     surprised surprise VERB VBD 0 root
     many many ADJ JJ 6 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['RETREAT/release happened: Minsk -> prisoners']);
  assert.equal(events[0]?.evidence.quote, "Minsk 's release of prisoners");
});

test('takes the sanctioning side from the adjective in "the lifting of American sanctions on Minsk"', () => {
  const events = eventsIn(
    `the the DET DT 2 det
     lifting lifting NOUN NN 0 root
     of of ADP IN 5 case
     American American PROPN NNP 5 amod
     sanctions sanction NOUN NNS 2 nmod
     on on ADP IN 7 case
     Minsk Minsk PROPN NNP 5 nmod`,
    tables,
  );
  assert.deepEqual(readable(events), ['RETREAT happened: American -> Minsk']);
});

test('makes the giver the actor of "received missiles from"', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     received receive VERB VBD 0 root
     missiles missile NOUN NNS 2 obj
     from from ADP IN 5 case
     Moscow Moscow PROPN NNP 2 obl`,
    tables,
  );
  assert.deepEqual(readable(events), ['AID happened: Moscow -> Minsk']);
});

test('reads "agreed to free" as AGREE with the act, not as a release', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     agreed agree VERB VBD 0 root
     to to PART TO 4 mark
     free free VERB VB 2 xcomp
     prisoners prisoner NOUN NNS 4 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['AGREE (RETREAT) announced: Minsk -> prisoners']);
});

test('reads "will free" as a promise that still lies ahead', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 3 nsubj
     will will AUX MD 3 aux
     free free VERB VB 0 root
     prisoners prisoner NOUN NNS 3 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['AGREE (RETREAT) announced: Minsk -> prisoners']);
  assert.deepEqual(events[0]?.occurred, { from: '2025-09-12', to: null });
});

test('reads a threat as THREATEN, never as the deed', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     threatened threaten VERB VBD 0 root
     to to PART TO 4 mark
     bomb bomb VERB VB 2 xcomp
     Warsaw Warsaw PROPN NNP 4 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['THREATEN/violence (ASSAULT) happened: Minsk -> Warsaw']);
});

test('reads a light verb with its noun, the partner after "with"', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     held hold VERB VBD 0 root
     talks talk NOUN NNS 2 obj
     with with ADP IN 5 case
     Warsaw Warsaw PROPN NNP 3 nmod`,
    tables,
  );
  assert.deepEqual(readable(events), ['CONSULT happened: Minsk -> Warsaw']);
});

test('reads "Minsk said that Warsaw must open the border" as a request of Warsaw', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     said say VERB VBD 0 root
     that that SCONJ IN 6 mark
     Warsaw Warsaw PROPN NNP 6 nsubj
     must must AUX MD 6 aux
     open open VERB VB 2 ccomp
     the the DET DT 8 det
     border border NOUN NN 6 obj`,
    tables,
  );
  assert.deepEqual(readable(events), ['REQUEST happened: Minsk -> Warsaw']);
});

test('gives no event for a plain statement', () => {
  const events = eventsIn(
    `Minsk Minsk PROPN NNP 2 nsubj
     said say VERB VBD 0 root
     that that SCONJ IN 5 mark
     trade trade NOUN NN 5 nsubj
     grew grow VERB VBD 2 ccomp`,
    tables,
  );
  assert.deepEqual(readable(events), []);
});

test('quotes the text exactly', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
     praised praise VERB VBD 0 root
     Latvia Latvia PROPN NNP 2 obj
     . . PUNCT . 2 punct`;
  const { text } = sampleSentence(lines);
  for (const { evidence } of eventsIn(lines, tables))
    assert.equal(text.slice(evidence.span.start, evidence.span.end), evidence.quote);
});

test('has both sides of a meeting as actors, and the host of a visit as recipient', () => {
  const lines = (verb: string, lemma: string): string => `Riga Riga PROPN NNP 2 nsubj
    ${verb} ${lemma} VERB VBD 0 root
    Minsk Minsk PROPN NNP 2 obj`;
  assert.deepEqual(readable(eventsIn(lines('met', 'meet'), tables)), ['CONSULT happened: Riga, Minsk -> ']);
  assert.deepEqual(readable(eventsIn(lines('visited', 'visit'), tables)), [
    'CONSULT/visit happened: Riga -> Minsk',
  ]);
});

test('reads no act from support that only ends a list of reasons', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    punished punish VERB VBD 0 root
    Minsk Minsk PROPN NNP 2 obj
    over over ADP IN 6 case
    its its PRON PRP$ 6 nmod:poss
    laws law NOUN NNS 2 obl
    and and CCONJ CC 9 cc
    its its PRON PRP$ 9 nmod:poss
    support support NOUN NN 6 conj
    for for ADP IN 11 case
    Chad Chad PROPN NNP 9 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['SANCTION/discontinue happened: Riga -> Minsk']);
});

test('takes what a "since" clause tells as the past behind the news', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    thanked thank VERB VBD 0 root
    Chad Chad PROPN NNP 2 obj
    since since SCONJ IN 6 mark
    Minsk Minsk PROPN NNP 6 nsubj
    attacked attack VERB VBD 2 advcl
    Oslo Oslo PROPN NNP 6 obj`;
  assert.ok(readable(eventsIn(lines, tables)).includes('ASSAULT background: Minsk -> Oslo'));
});

test('reads a part with a number and a day of its own as an act of its own', () => {
  const lines = `Minsk Minsk PROPN NNP 2 nsubj
    freed free VERB VBD 0 root
    300 300 NUM CD 4 nummod
    prisoners prisoner NOUN NNS 2 obj
    including include VERB VBG 6 case
    nine nine NUM CD 2 obl
    on on ADP IN 8 case
    Sunday Sunday PROPN NNP 6 nmod`;
  const { text } = sampleSentence(lines);
  const start = text.indexOf('Sunday');
  const interval = { from: '2025-05-04', to: '2025-05-04' };
  const time = { text: 'Sunday', span: { start, end: start + 6 }, interval, basis: 'resolved' };
  const times = [time] as unknown as readonly TimeExpression[];
  const events = eventsIn(lines, tables, { times });
  assert.deepEqual(events.map(({ magnitude, evidence }) => [magnitude?.value, evidence.quote]).at(-1), [
    9,
    'including nine on Sunday',
  ]);
  assert.equal(eventsIn(lines, tables).length, 1);
});

test('finds what a pronoun for a thing stands for', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    has have VERB VBZ 0 root
    sanctions sanction NOUN NNS 2 obj
    but but CCONJ CC 6 cc
    it it PRON PRP 6 nsubj
    eased ease VERB VBD 2 conj
    them they PRON PRP 6 obj`;
  assert.ok(readable(eventsIn(lines, tables)).some((event) => event.startsWith('RETREAT happened')));
});

test('takes a promise that had been given before as the past behind the news', () => {
  const lines = `Riga Riga PROPN NNP 3 nsubj
    had have AUX VBD 3 aux
    agreed agree VERB VBN 0 root
    to to PART TO 5 mark
    visit visit VERB VB 3 xcomp
    Minsk Minsk PROPN NNP 5 obj`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['AGREE (CONSULT) background: Riga -> Minsk']);
});

test('takes who left after talks for one of those who talked', () => {
  const lines = `Riga Riga PROPN NNP 2 nsubj
    left leave VERB VBD 0 root
    after after ADP IN 4 case
    talks talk NOUN NNS 2 obl
    with with ADP IN 6 case
    Oslo Oslo PROPN NNP 4 nmod`;
  assert.ok(readable(eventsIn(lines, tables)).includes('CONSULT happened: Riga, Oslo -> '));
});
