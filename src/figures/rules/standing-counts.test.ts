import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorMention } from '../../actors/index.ts';
import type { Figure } from '../../record/index.ts';
import { loadTables } from '../../tables/index.ts';
import { findFigures } from '../find-figures.ts';
import { sampleArticle } from '../sample-article.ts';

const tables = loadTables().figures;
const published = { from: '2024-05-10', to: '2024-05-10' };

function figuresIn(lines: string, states: Readonly<Record<string, string>> = {}): readonly Figure[] {
  const article = sampleArticle(lines);
  const actors = Object.entries(states).map(([text, country]) => {
    const start = article.text.indexOf(text);
    const span = { start, end: start + text.length };
    return { text, span, actorId: country, name: text, country, sector: null };
  }) as unknown as readonly ActorMention[];
  return findFigures(article, actors, { times: [], claims: [], published, tables }).found;
}

const HOSTS = `Malta Malta PROPN NNP 2 nsubj
  hosts host VERB VBZ 0 root
  40 40 NUM CD 5 nummod
  Chadian chadian ADJ JJ 5 amod
  refugees refugee NOUN NNS 2 obj`;

test('tells whose people are counted, not who hosts them', () => {
  const [figure] = figuresIn(HOSTS, { Malta: 'MLT', Chadian: 'TCD' });
  assert.deepEqual(figure?.whose, ['TCD']);
});

test('shelters refugees, and meets other guests', () => {
  const guests = HOSTS.replace('refugees refugee', 'ministers minister');
  assert.deepEqual(
    [HOSTS, guests].map((lines) => {
      const [figure] = figuresIn(lines);
      return [figure?.action, figure?.aggregation];
    }),
    [
      ['sheltered', 'level'],
      ['met', 'single'],
    ],
  );
});

const GAVE = `Malta Malta PROPN NNP 2 nsubj
  gave give VERB VBD 0 root
  Chad Chad PROPN NNP 2 iobj
  40 40 NUM CD 5 nummod
  dollars dollar NOUN NNS 2 obj`;

test('takes money for the giver’s, and people that are given a home for nobody’s', () => {
  const states = { Malta: 'MLT', Chad: 'TCD' };
  assert.deepEqual(figuresIn(GAVE, states)[0]?.whose, ['MLT']);
  const migrants = GAVE.replace('dollars dollar', 'migrants migrant');
  assert.equal(figuresIn(migrants, states)[0]?.whose, undefined);
});

const PUT = `The the DET DT 2 det
  union union NOUN NN 3 nsubj
  put put VERB VBD 0 root
  the the DET DT 5 det
  number number NOUN NN 3 obj
  of of ADP IN 7 case
  guards guard NOUN NNS 5 nmod
  at at ADP IN 9 case
  40 40 NUM CD 3 obl`;

test('takes who puts a number for its source, at one time', () => {
  const [figure] = figuresIn(PUT);
  assert.deepEqual(
    [figure?.authority?.source, figure?.counts, figure?.aggregation],
    ['The union', 'guards', 'level'],
  );
  const placed = figuresIn(`The the DET DT 2 det
    union union NOUN NN 3 nsubj
    put put VERB VBD 0 root
    40 40 NUM CD 5 nummod
    guards guard NOUN NNS 3 obj`);
  assert.equal(placed[0]?.authority, null);
});

test('reads a total behind "as"', () => {
  const [figure] = figuresIn(`She she PRON PRP 2 nsubj
    gave give VERB VBD 0 root
    the the DET DT 4 det
    number number NOUN NN 2 obj
    of of ADP IN 7 case
    the the DET DT 7 det
    dead dead ADJ JJ 4 nmod
    as as ADP IN 9 case
    27 27 NUM CD 4 nmod`);
  assert.deepEqual([figure?.low, figure?.unit, figure?.authority], [27, 'person', null]);
});

test('holds persons who sit in prison or serve a term, not those who work there', () => {
  const sit = `40 40 NUM CD 2 nummod
    men man NOUN NNS 3 nsubj
    sit sit VERB VBP 0 root
    in in ADP IN 5 case
    jail jail NOUN NN 3 obl`;
  const serve = `40 40 NUM CD 2 nummod
    men man NOUN NNS 3 nsubj
    serve serve VERB VBP 0 root
    terms term NOUN NNS 3 obj`;
  const work = sit.replace('sit sit', 'work work');
  assert.deepEqual(
    [sit, serve, work].map((lines) => figuresIn(lines)[0]?.action),
    ['held', 'held', 'work'],
  );
});

test('tells how many there are at a time from what came to pass', () => {
  const there = (noun: string) => `There there PRON EX 2 expl
    were be VERB VBD 0 root
    40 40 NUM CD 4 nummod
    ${noun} NOUN NNS 2 nsubj
    in in ADP IN 6 case
    Suva Suva PROPN NNP 4 nmod`;
  assert.equal(figuresIn(there('guards guard'))[0]?.aggregation, 'level');
  assert.notEqual(figuresIn(there('attacks attack'))[0]?.aggregation, 'level');
});

test('counts in a part what it is said to be, with the deed, day and source of its whole', () => {
  const [, part] = figuresIn(`Oman Oman PROPN NNP 2 nsubj
    holds hold VERB VBZ 0 root
    90 90 NUM CD 4 nummod
    men man NOUN NNS 2 obj
    ; ; PUNCT : 2 punct
    of of ADP IN 7 case
    them they PRON PRP 10 obl
    12 12 NUM CD 10 nsubj
    are be AUX VBP 10 cop
    priests priest NOUN NNS 2 parataxis`);
  assert.deepEqual([part?.counts, part?.unit, part?.action], ['priests', 'person', 'held']);
  assert.equal(part?.relations?.[0]?.kind, 'part-of');
});

test('leaves the day of another number to that', () => {
  const lines = `After after ADP IN 3 case
    the the DET DT 3 det
    return return NOUN NN 12 obl
    of of ADP IN 6 case
    two two NUM CD 6 nummod
    bodies body NOUN NNS 3 nmod
    on on ADP IN 8 case
    Sunday Sunday PROPN NNP 3 nmod
    40 40 NUM CD 10 nummod
    men man NOUN NNS 12 nsubj
    are be AUX VBP 12 cop
    left leave VERB VBN 0 root`;
  const article = sampleArticle(lines);
  const start = article.text.indexOf('Sunday');
  const day = { from: '2024-05-05', to: '2024-05-05' };
  const time = {
    span: { start, end: start + 6 },
    text: 'Sunday',
    type: 'DATE' as const,
    value: day.from,
    interval: day,
  };
  const times = [{ ...time, basis: 'resolved', ruleId: 'test' }] as const;
  const { found } = findFigures(article, [], { times, claims: [], published, tables });
  assert.deepEqual(
    found.map(({ low, window }) => [low, window?.from ?? null]),
    [
      [2, '2024-05-05'],
      [40, null],
    ],
  );
});

test('counts those for whom a figure is put', () => {
  const lines = `The the DET DT 2 det
    UN UN PROPN NNP 3 nsubj
    puts put VERB VBZ 0 root
    the the DET DT 5 det
    figure figure NOUN NN 3 obj
    at at ADP IN 7 case
    700 700 NUM CD 3 obl
    for for ADP IN 9 case
    migrants migrant NOUN NNS 3 obl
    who who PRON WP 11 nsubj
    fled flee VERB VBD 9 acl:relcl`;
  const [figure] = figuresIn(lines);
  assert.deepEqual(
    [figure?.unit, figure?.counts, figure?.action, figure?.authority?.source],
    ['person', 'migrants', 'displaced', 'The UN'],
  );
  const price = figuresIn(lines.replace('figure figure', 'price price'));
  assert.notEqual(price[0]?.counts, 'migrants');
});

test('leaves how old those are who are counted', () => {
  const old = `Forty forty NUM CD 6 nsubj
    of of ADP IN 3 case
    them they PRON PRP 1 nmod
    are be AUX VBP 6 cop
    over over ADV RB 6 advmod
    sixty sixty NUM CD 0 root`;
  assert.deepEqual(
    figuresIn(`Oman Oman PROPN NNP 2 nsubj
      holds hold VERB VBZ 0 root
      90 90 NUM CD 4 nummod
      men man NOUN NNS 2 obj
      ; ; PUNCT : 2 punct
      ${old.replaceAll(/ (\d+) (nsubj|nmod|cop|advmod|case)/gu, (_, head, deprel) => ` ${Number(head) + 5} ${deprel}`).replace('0 root', '2 parataxis')}`).map(
      ({ low }) => low,
    ),
    [90, 40],
  );
});

test('takes what money is given for, not its giver, as what is counted', () => {
  const lines = `${GAVE}
    in in ADP IN 7 case
    aid aid NOUN NN 5 nmod`;
  assert.equal(figuresIn(lines, { Malta: 'MLT', Chad: 'TCD' })[0]?.counts, 'aid');
  assert.equal(figuresIn(GAVE, { Malta: 'MLT', Chad: 'TCD' })[0]?.counts, null);
});

test('leaves how early something came', () => {
  const early = `Malta Malta PROPN NNP 2 nsubj
    paid pay VERB VBD 0 root
    six six NUM CD 4 nummod
    months month NOUN NNS 5 obl
    early early ADV RB 2 advmod`;
  assert.equal(figuresIn(early).length, 0);
});

test('knows no start of what is due by a day', () => {
  const lines = `Malta Malta PROPN NNP 2 nsubj
    pays pay VERB VBZ 0 root
    40 40 NUM CD 4 nummod
    dollars dollar NOUN NNS 2 obj
    by by ADP IN 6 case
    December December PROPN NNP 2 obl`;
  const article = sampleArticle(lines);
  const start = article.text.indexOf('December');
  const interval = { from: '2024-12-01', to: '2024-12-31' };
  const time = {
    span: { start, end: start + 8 },
    text: 'December',
    type: 'DATE' as const,
    value: '2024-12',
    interval,
  };
  const times = [{ ...time, basis: 'resolved', ruleId: 'test' }] as const;
  const { found } = findFigures(article, [], { times, claims: [], published, tables });
  assert.deepEqual(found[0]?.window, { from: null, to: '2024-12-31' });
});
