// Who an act is done to, where the words right behind it name only a thing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorMention } from '../actors/index.ts';
import { loadTables } from '../tables/index.ts';
import { eventsIn, readable, sampleSentence } from './sample-sentence.ts';

const tables = loadTables().events;

function stateAt(lines: string, text: string, country: string): ActorMention {
  const start = sampleSentence(lines).text.indexOf(text);
  const known = { actorId: country, kind: 'state', name: text, country, sector: null } as const;
  const span = { start, end: start + text.length };
  return { span, text, ...known, use: 'actor', officeId: null, antecedent: null, ruleId: 'test' };
}

test('makes parties of two states that agree on a thing, which is no party', () => {
  const lines = `Poland Poland PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Norway Norway PROPN NNP 1 conj
    agreed agree VERB VBD 0 root
    on on ADP IN 7 case
    a a DET DT 7 det
    text text NOUN NN 4 obl`;
  const actors = [stateAt(lines, 'Poland', 'POL'), stateAt(lines, 'Norway', 'NOR')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['AGREE happened: Poland, Norway -> ']);
});

test('names the one who asked, not the request: "refused a request by Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    refused refuse VERB VBD 0 root
    a a DET DT 4 det
    request request NOUN NN 2 obj
    by by ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['REJECT/assist happened: Poland -> Norway']);
});

test('asks for the meeting, not for what it is to discuss', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    demanded demand VERB VBD 0 root
    a a DET DT 4 det
    meeting meeting NOUN NN 2 obj
    with with ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod
    to to PART TO 8 mark
    discuss discuss VERB VB 2 advcl
    Greece Greece PROPN NNP 8 obj`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REQUEST/meet happened: Poland -> Norway');
});

test('presses the one whose deed is awaited: "will not lift the curfew until Norway leaves"', () => {
  const lines = `Poland Poland PROPN NNP 4 nsubj
    will will AUX MD 4 aux
    not not PART RB 4 advmod
    lift lift VERB VB 0 root
    the the DET DT 6 det
    curfew curfew NOUN NN 4 obj
    until until SCONJ IN 9 mark
    Norway Norway PROPN NNP 9 nsubj
    leaves leave VERB VBZ 4 advcl`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REJECT/yield happened: Poland -> Norway');
});

test('takes no possession of the one who acts for another: "lifted its sanctions on Greek steel"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    lifted lift VERB VBD 0 root
    its its PRON PRP$ 4 nmod:poss
    sanctions sanction NOUN NNS 2 obj
    on on ADP IN 7 case
    Greek greek ADJ JJ 7 amod
    steel steel NOUN NN 2 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['RETREAT happened: Poland -> Greek steel']);
});

test('speaks against the one to be punished where nobody is asked: "called for sanctions on Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    called call VERB VBD 0 root
    for for ADP IN 4 case
    sanctions sanction NOUN NNS 2 obl
    on on ADP IN 6 case
    Norway Norway PROPN NNP 4 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['ACCUSE/disapprove happened: Poland -> Norway']);
});

test('asks the one who is asked: "urged Greece to sanction Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    urged urge VERB VBD 0 root
    Greece Greece PROPN NNP 2 obj
    to to PART TO 5 mark
    sanction sanction VERB VB 2 xcomp
    Norway Norway PROPN NNP 5 obj`;
  assert.equal(readable(eventsIn(lines, tables))[0], 'REQUEST happened: Poland -> Greece');
});

test('hangs what is between two states on the talks, not on the day', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    held hold VERB VBD 0 root
    talks talk NOUN NNS 2 obj
    on on ADP IN 5 case
    Saturday Saturday PROPN NNP 3 nmod
    with with ADP IN 7 case
    Norway Norway PROPN NNP 5 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['CONSULT happened: Poland -> Norway']);
});

test('takes counted people right behind the verb for its object', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    freed free VERB VBD 0 root
    at at ADP IN 4 case
    least least ADJ JJS 5 nmod
    nine nine NUM CD 6 nummod
    prisoners prisoner NOUN NNS 2 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['RETREAT/release happened: Poland -> nine prisoners']);
});

test('leaves a noun alone that says who but not to whom: "Norway noted Poland\'s demands"', () => {
  const lines = `Norway Norway PROPN NNP 2 nsubj
    noted note VERB VBD 0 root
    Poland Poland PROPN NNP 5 nmod:poss
    's 's PART POS 3 case
    demands demand NOUN NNS 2 obj`;
  assert.deepEqual(readable(eventsIn(lines, tables)), []);
});

test('leaves those who are sent out of those who receive: "sent troops across Norway"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    sent send VERB VBD 0 root
    peacekeepers peacekeeper NOUN NNS 2 obj
    across across ADP IN 5 case
    Norway Norway PROPN NNP 2 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['AID happened: Poland -> Norway']);
});

test('tells what somebody is responsible for', () => {
  const lines = `Rebels rebel NOUN NNS 3 nsubj
    are be AUX VBP 3 cop
    responsible responsible ADJ JJ 0 root
    for for ADP IN 6 case
    mass mass ADJ JJ 6 amod
    killings killing NOUN NNS 3 obl
    in in ADP IN 8 case
    Norway Norway PROPN NNP 6 nmod`;
  assert.deepEqual(readable(eventsIn(lines, tables)), ['ASSAULT happened: Rebels -> Norway']);
});

test('takes the first known actor of the clause where words are meant for nobody else: "promised to rebuild Chile"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    promised promise VERB VBD 0 root
    to to PART TO 4 mark
    rebuild rebuild VERB VB 2 xcomp
    Chile Chile PROPN NNP 4 obj`;
  const actors = [stateAt(lines, 'Poland', 'POL'), stateAt(lines, 'Chile', 'CHL')];
  const [told = ''] = readable(eventsIn(lines, tables, {}, actors));
  assert.match(told, /: Poland -> Chile$/u);
});

test('gives what became of a sanction to whose it is: "EU sanctions on Chad were lifted"', () => {
  const lines = `EU EU PROPN NNP 2 compound
    sanctions sanction NOUN NNS 6 nsubj:pass
    on on ADP IN 4 case
    Chad Chad PROPN NNP 2 nmod
    were be AUX VBD 6 aux:pass
    lifted lift VERB VBN 0 root`;
  const actors = [stateAt(lines, 'EU', 'EUR'), stateAt(lines, 'Chad', 'TCD')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['RETREAT happened: EU -> Chad']);
});

test('gives an arrest that nobody is said to have made to the state where it was', () => {
  const lines = `Nadia Nadia PROPN NNP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    arrested arrest VERB VBN 0 root
    in in ADP IN 5 case
    Chad Chad PROPN NNP 3 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [stateAt(lines, 'Chad', 'TCD')])), [
    'COERCE/arrest happened: Chad -> Nadia',
  ]);
});

test('does nothing to those whose act the object names: "lifts a Polish embargo on Chad"', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    lifts lift VERB VBZ 0 root
    a a DET DT 5 det
    Polish Polish ADJ JJ 5 amod
    embargo embargo NOUN NN 2 obj
    on on ADP IN 7 case
    Chad Chad PROPN NNP 5 nmod`;
  const actors = [stateAt(lines, 'Polish', 'POL'), stateAt(lines, 'Chad', 'TCD')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['RETREAT happened: Oslo -> Chad']);
});

test('knows the country of people from the words that describe them: "nine activists from Chile"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    praised praise VERB VBD 0 root
    nine nine NUM CD 4 nummod
    activists activist NOUN NNS 2 obj
    from from ADP IN 6 case
    Chile Chile PROPN NNP 4 nmod`;
  const [event] = eventsIn(lines, tables, {}, [
    stateAt(lines, 'Poland', 'POL'),
    stateAt(lines, 'Chile', 'CHL'),
  ]);
  assert.deepEqual(
    event?.recipients.map(({ name, country }) => `${name}: ${country}`),
    ['nine activists: CHL'],
  );
});

test('leaves people without a country whom only a clause brings to one: "miners who fled Chile"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    praised praise VERB VBD 0 root
    miners miner NOUN NNS 2 obj
    who who PRON WP 5 nsubj
    fled flee VERB VBD 3 acl:relcl
    Chile Chile PROPN NNP 5 obj`;
  const [event] = eventsIn(lines, tables, {}, [
    stateAt(lines, 'Poland', 'POL'),
    stateAt(lines, 'Chile', 'CHL'),
  ]);
  assert.deepEqual(
    event?.recipients.map(({ country }) => country),
    [null],
  );
});

test('calls one who is named behind an office by both: "opposition leader Ana Silva"', () => {
  const lines = `Poland Poland PROPN NNP 2 nsubj
    praised praise VERB VBD 0 root
    opposition opposition NOUN NN 4 compound
    leader leader NOUN NN 2 obj
    Ana Ana PROPN NNP 4 appos
    Silva Silva PROPN NNP 5 flat`;
  const [event] = eventsIn(lines, tables, {}, [stateAt(lines, 'Poland', 'POL')]);
  assert.deepEqual(
    event?.recipients.map(({ text }) => text),
    ['opposition leader Ana Silva'],
  );
});

test('keeps a name whole that has "for" in it, and leaves what somebody is for alone', () => {
  const party = (head: string, part: string): readonly string[] => {
    const lines = `Poland Poland PROPN NNP 2 nsubj
      praised praise VERB VBD 0 root
      the the DET DT 4 det
      ${head} 2 obj
      for for ADP IN 6 case
      ${part} 4 nmod`;
    const [event] = eventsIn(lines, tables, {}, [stateAt(lines, 'Poland', 'POL')]);
    return event?.recipients.map(({ text }) => text) ?? [];
  };
  assert.deepEqual(party('Campaign Campaign PROPN NNP', 'Peace Peace PROPN NNP'), ['Campaign for Peace']);
  assert.deepEqual(party('activists activist NOUN NNS', 'years year NOUN NNS'), ['activists']);
});

test('bars those who stage what is barred: "prevented the rally staged by students"', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    prevented prevent VERB VBD 0 root
    the the DET DT 4 det
    rally rally NOUN NN 2 obj
    staged stage VERB VBN 4 acl
    by by ADP IN 7 case
    students student NOUN NNS 5 obl:agent`;
  const [told = ''] = readable(eventsIn(lines, tables));
  assert.match(told, /: Oslo -> students$/u);
});

test('makes parties of two who reach no deal: "Chad and Niger failed to reach a deal on fish"', () => {
  const lines = `Chad Chad PROPN NNP 4 nsubj
    and and CCONJ CC 3 cc
    Niger Niger PROPN NNP 1 conj
    failed fail VERB VBD 0 root
    to to PART TO 6 mark
    reach reach VERB VB 4 xcomp
    a a DET DT 8 det
    deal deal NOUN NN 6 obj
    on on ADP IN 10 case
    fish fish NOUN NN 8 nmod`;
  const actors = [stateAt(lines, 'Chad', 'TCD'), stateAt(lines, 'Niger', 'NER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['REJECT happened: Chad, Niger -> ']);
});

test('meets whom a purpose is about before whom it is against: "troops to help Chad against rebels"', () => {
  const lines = `Oslo Oslo PROPN NNP 2 nsubj
    offered offer VERB VBD 0 root
    to to PART TO 4 mark
    send send VERB VB 2 xcomp
    troops troop NOUN NNS 4 obj
    to to PART TO 7 mark
    help help VERB VB 4 advcl
    Chad Chad PROPN NNP 7 obj
    against against ADP IN 10 case
    Niger Niger PROPN NNP 7 obl`;
  const actors = [
    stateAt(lines, 'Oslo', 'NOR'),
    stateAt(lines, 'Chad', 'TCD'),
    stateAt(lines, 'Niger', 'NER'),
  ];
  const [told = ''] = readable(eventsIn(lines, tables, {}, actors));
  assert.match(told, /: Oslo -> Chad$/u);
});
