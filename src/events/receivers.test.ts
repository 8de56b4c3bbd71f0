// Who an act is done to, where the words right behind it name only a thing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

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
  const actors = [knownIn(lines, 'Poland', 'POL'), knownIn(lines, 'Chile', 'CHL')];
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
  const actors = [knownIn(lines, 'EU', 'EUR'), knownIn(lines, 'Chad', 'TCD')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, actors)), ['RETREAT happened: EU -> Chad']);
});

test('gives an arrest that nobody is said to have made to the state where it was', () => {
  const lines = `Nadia Nadia PROPN NNP 3 nsubj:pass
    was be AUX VBD 3 aux:pass
    arrested arrest VERB VBN 0 root
    in in ADP IN 5 case
    Chad Chad PROPN NNP 3 obl`;
  assert.deepEqual(readable(eventsIn(lines, tables, {}, [knownIn(lines, 'Chad', 'TCD')])), [
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
  const actors = [knownIn(lines, 'Polish', 'POL'), knownIn(lines, 'Chad', 'TCD')];
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
    knownIn(lines, 'Poland', 'POL'),
    knownIn(lines, 'Chile', 'CHL'),
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
    knownIn(lines, 'Poland', 'POL'),
    knownIn(lines, 'Chile', 'CHL'),
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
  const [event] = eventsIn(lines, tables, {}, [knownIn(lines, 'Poland', 'POL')]);
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
    const [event] = eventsIn(lines, tables, {}, [knownIn(lines, 'Poland', 'POL')]);
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
    knownIn(lines, 'Oslo', 'NOR'),
    knownIn(lines, 'Chad', 'TCD'),
    knownIn(lines, 'Niger', 'NER'),
  ];
  const [told = ''] = readable(eventsIn(lines, tables, {}, actors));
  assert.match(told, /: Oslo -> Chad$/u);
});

test('takes those who are to go, not the place, for whom a demand is put to', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    demanded demand VERB VBD 0 root
    the the DET DT 4 det
    withdrawal withdrawal NOUN NN 2 obj
    of of ADP IN 7 case
    Norwegian norwegian ADJ JJ 7 amod
    forces force NOUN NNS 4 nmod
    from from ADP IN 9 case
    Fiji Fiji PROPN NNP 7 nmod`;
  const forces = { ...knownIn(lines, 'Norwegian forces', 'NOR'), actorId: null };
  const [event] = eventsIn(lines, tables, {}, [
    knownIn(lines, 'Spain', 'ESP'),
    forces,
    knownIn(lines, 'Fiji', 'FJI'),
  ]);
  assert.deepEqual(
    event?.recipients.map(({ country }) => country),
    ['NOR'],
  );
});

test('gives a name the country of its apposition: "Ana Silva, the Spanish envoy, praised Fiji"', () => {
  const lines = `Ana Ana PROPN NNP 7 nsubj
    Silva Silva PROPN NNP 1 flat
    , , PUNCT , 6 punct
    the the DET DT 6 det
    Spanish spanish ADJ JJ 6 amod
    envoy envoy NOUN NN 1 appos
    praised praise VERB VBD 0 root
    Fiji Fiji PROPN NNP 7 obj`;
  const [event] = eventsIn(lines, tables, {}, [
    { ...knownIn(lines, 'Spanish', 'ESP'), use: 'modifier' },
    knownIn(lines, 'Fiji', 'FJI'),
  ]);
  assert.deepEqual(
    event?.actors.map(({ text, country }) => [text, country]),
    [['Ana Silva', 'ESP']],
  );
});

test('takes whom a measure hit for whom it is eased: "eased the curfew that it had imposed on Samoa"', () => {
  const eased = (marker: string): readonly string[] =>
    readable(
      eventsIn(
        `Fiji Fiji PROPN NNP 2 nsubj
        eased ease VERB VBD 0 root
        curfew curfew NOUN NN 2 obj
        it it PRON PRP 5 nsubj
        imposed impose VERB VBN 3 acl:relcl
        ${marker} ${marker} ADP IN 7 case
        Samoa Samoa PROPN NNP 5 obl`,
        tables,
      ),
    );
  assert.match(eased('on')[0] ?? '', /^CONCEDE happened: Fiji -> Samoa$/u);
  assert.doesNotMatch(eased('after')[0] ?? '', /Samoa/u);
});

test('takes whose raid it was for who killed, and no pronoun for whom a protest is against', () => {
  const killed = `Villagers villager NOUN NNS 3 nsubj:pass
    were be AUX VBD 3 aux:pass
    killed kill VERB VBN 0 root
    in in ADP IN 7 case
    a a DET DT 7 det
    Fijian fijian ADJ JJ 7 amod
    raid raid NOUN NN 3 obl`;
  const fiji = knownIn(killed, 'Fijian', 'FJI');
  assert.match(
    readable(eventsIn(killed, tables, {}, [fiji]))[0] ?? '',
    /^ASSAULT\S* happened: Fijian -> Villagers$/u,
  );
  const rioted = `Prisoners prisoner NOUN NNS 2 nsubj
    rioted riot VERB VBD 0 root
    burning burn VERB VBG 2 advcl
    their their PRON PRP$ 5 nmod:poss
    beds bed NOUN NNS 3 obj`;
  const theirs = knownIn(rioted, 'their', 'TON');
  assert.match(
    readable(eventsIn(rioted, tables, {}, [theirs]))[0] ?? '',
    /^PROTEST\/riot happened: Prisoners -> $/u,
  );
});
