import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import { eventsIn, knownIn, readable } from './sample-sentence.ts';

const tables = allTables.events;

interface Phrase {
  /** As written and in its dictionary form, parted by a space. */
  readonly verb: string;
  readonly noun: string;
  readonly preposition: string;
}

/** What is read of "Spain VERB NOUN PREPOSITION Peru". */
function read({ verb, noun, preposition }: Phrase): readonly string[] {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    ${verb} VERB VBD 0 root
    ${noun} NOUN NN 2 obj
    ${preposition} ${preposition} ADP IN 5 case
    Peru Peru PROPN NNP 2 obl`;
  return readable(
    eventsIn(lines, tables, {}, [knownIn(lines, 'Spain', 'ESP'), knownIn(lines, 'Peru', 'PER')]),
  );
}

/** "gave gave give blessing to": the phrase in one line. */
function phrase(line: string): Phrase {
  const [written = '', verb = '', noun = '', lemma = '', preposition = ''] = line.split(' ');
  return { verb: `${written} ${verb}`, noun: `${noun} ${lemma}`, preposition };
}

const TOLD: readonly (readonly [string, string])[] = [
  ['paid pay calls call on', 'CONSULT/visit'],
  ['compared compare notes note with', 'CONSULT'],
  ['made make peace peace with', 'SUPPORT'],
  ['buried bury hatchets hatchet with', 'SUPPORT'],
  ['sent send felicitations felicitation to', 'SUPPORT'],
  ['closed close ranks rank with', 'SUPPORT'],
  ['found find consensus consensus with', 'AGREE'],
  ['made make amends amends to', 'CONCEDE'],
  ['gave give leeway leeway to', 'CONCEDE'],
  ['threw throw lifelines lifeline to', 'AID'],
  ['laid lay blame blame on', 'ACCUSE/allege'],
  ['poured pour scorn scorn on', 'ACCUSE/disapprove'],
  ['handed hand demarches demarche to', 'ACCUSE/disapprove'],
  ['took take umbrage umbrage at', 'ACCUSE/disapprove'],
  ['cast cast vetoes veto against', 'REJECT/change'],
  ['stood stand ground ground against', 'REJECT'],
  ['brandished brandish tariffs tariff against', 'THREATEN/restrict'],
  ['imposed impose quotas quota on', 'SANCTION/discontinue'],
  ['dug dig trenches trench near', 'MOBILIZE/troops'],
];

for (const [line, kind] of TOLD)
  test(`reads "Spain ${line
    .split(' ')
    .filter((_, at) => at % 2 === 0)
    .join(' ')} Peru" as ${kind}`, () => {
    // A word that is given speaks of what is to come.
    const status = kind === 'AGREE' ? 'announced' : 'happened';
    assert.deepEqual(read(phrase(line)), [`${kind} ${status}: Spain -> Peru`]);
  });

const NOT_TOLD: readonly string[] = [
  'compared compare prices price with',
  'expressed express condolences condolence to',
  'made make films film with',
  'buried bury treasure treasure near',
  'laid lay bricks brick on',
  'poured pour tea tea on',
  'dug dig holes hole near',
];

for (const line of NOT_TOLD)
  test(`leaves "Spain ${line
    .split(' ')
    .filter((_, at) => at % 2 === 0)
    .join(' ')} Peru" alone`, () => {
    assert.deepEqual(read(phrase(line)), []);
  });

test('reads "Spain is at odds with Peru" as a reproach, and nothing in "Spain is at home with Peru"', () => {
  const lines = `Spain Spain PROPN NNP 4 nsubj
    is be AUX VBZ 4 cop
    at at ADP IN 4 case
    odds odds NOUN NNS 0 root
    with with ADP IN 6 case
    Peru Peru PROPN NNP 4 nmod`;
  const known = (text: string) => [knownIn(text, 'Spain', 'ESP'), knownIn(text, 'Peru', 'PER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, known(lines))), [
    'ACCUSE/disapprove happened: Spain -> Peru',
  ]);
  const atHome = lines.replace('odds odds', 'home home');
  assert.deepEqual(readable(eventsIn(atHome, tables, {}, known(atHome))), []);
});

test('reads "put in a request to Peru", whose particle a parser takes for a preposition', () => {
  const lines = `Spain Spain PROPN NNP 2 nsubj
    put put VERB VBD 0 root
    in in ADP IN 5 case
    a a DET DT 5 det
    request request NOUN NN 2 obl
    to to ADP IN 7 case
    Peru Peru PROPN NNP 5 nmod`;
  const known = [knownIn(lines, 'Spain', 'ESP'), knownIn(lines, 'Peru', 'PER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, known)), ['REQUEST happened: Spain -> Peru']);
});

test('reads "talks are underway to reopen the Spanish embassy in Peru" as a plan of Spain, whose it is', () => {
  const lines = `Talks talk NOUN NNS 3 nsubj
    are be AUX VBP 3 cop
    underway underway ADJ JJ 0 root
    to to PART TO 5 mark
    reopen reopen VERB VB 3 advcl
    the the DET DT 8 det
    Spanish Spanish ADJ JJ 8 amod
    embassy embassy NOUN NN 5 obj
    in in ADP IN 10 case
    Peru Peru PROPN NNP 5 obl`;
  const known = [knownIn(lines, 'Spanish embassy', 'ESP'), knownIn(lines, 'Peru', 'PER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, known)), [
    'AGREE (SUPPORT) anticipated: Spanish embassy -> Peru',
  ]);
  const nobody = [knownIn(lines, 'Peru', 'PER')];
  assert.deepEqual(readable(eventsIn(lines, tables, {}, nobody)), []);
});
