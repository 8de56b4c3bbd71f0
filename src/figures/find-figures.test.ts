import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../tests/all-tables.ts';
import type { Figure } from '../record/index.ts';
import { findFigures } from './find-figures.ts';
import { sampleArticle } from './sample-article.ts';
import type { FigureContext } from './types.ts';

const tables = allTables.figures;
const published = { from: '2025-09-12', to: '2025-09-12' };

function figuresIn(lines: string, given: Partial<FigureContext> = {}): readonly Figure[] {
  return findFigures(sampleArticle(lines), [], { times: [], claims: [], published, tables, ...given }).found;
}

/** "> 140 person (captured prisoners) freed happened", one string a figure. */
function readable(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ comparator, low, unit, counts, action, status }) =>
    [comparator, low ?? '?', unit, `(${counts ?? ''})`, action ?? 'no action', status].join(' '),
  );
}

const FREED = `Rabat Rabat PROPN NNP 3 nsubj
  has have AUX VBZ 3 aux
  freed free VERB VBN 0 root
  more more ADJ JJR 6 advmod
  than than ADP IN 4 fixed
  140 140 NUM CD 8 nummod
  captured captured ADJ JJ 8 amod
  prisoners prisoner NOUN NNS 3 obj
  since since ADP IN 10 case
  2019 2019 NUM CD 3 obl
  , , PUNCT , 13 punct
  including include VERB VBG 13 case
  30 30 NUM CD 8 nmod
  in in ADP IN 15 case
  May May PROPN NNP 13 nmod
  . . PUNCT . 3 punct`;

test('reads a bound, what is counted and what was done', () => {
  assert.equal(readable(figuresIn(FREED))[0], '> 140 person (captured prisoners) freed happened');
});

test('lets a bare number count what the one before it counts', () => {
  assert.equal(readable(figuresIn(FREED))[1], '= 30 person (captured prisoners) freed happened');
});

test('sums over the days since one that the text names', () => {
  const text = sampleArticle(FREED).text;
  const time = (words: string, value: string, from: string, to: string) => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      span,
      text: words,
      type: 'DATE',
      value,
      interval: { from, to },
      basis: 'stated',
      ruleId: 'test',
    } as const;
  };
  const times = [
    time('2019', '2019', '2019-01-01', '2019-12-31'),
    time('May', '2025-05', '2025-05-01', '2025-05-31'),
  ];
  const [sum, part] = figuresIn(FREED, { times });
  assert.deepEqual(sum?.window, { from: '2019-01-01', to: '2025-05-31' });
  assert.equal(sum?.aggregation, 'cumulative');
  assert.deepEqual(part?.window, { from: '2025-05-01', to: '2025-05-31' });
  assert.equal(part?.asOf, '2025-05-31');
});

test('sums nothing "since" a day that is still to come', () => {
  const text = sampleArticle(FREED).text;
  const start = text.indexOf('2019');
  const day = '2026-01-01';
  const ahead = {
    span: { start, end: start + 4 },
    text: '2019',
    type: 'DATE',
    value: day,
    interval: { from: day, to: day },
    basis: 'resolved',
    ruleId: 'test',
  } as const;
  const [figure] = figuresIn(FREED, { times: [ahead] });
  assert.deepEqual(figure?.window, { from: day, to: null });
  assert.notEqual(figure?.aggregation, 'cumulative');
});

test('puts the smaller end of "between 20 and 10 men" first', () => {
  const [figure] = figuresIn(`Chad Chad PROPN NNP 2 nsubj
    freed free VERB VBD 0 root
    between between ADP IN 4 advmod
    20 20 NUM CD 7 nummod
    and and CCONJ CC 6 cc
    10 10 NUM CD 4 conj
    men man NOUN NNS 2 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual([figure?.low, figure?.high], [10, 20]);
});

test('holds what a source says that it "would" do for anticipated', () => {
  const figures = figuresIn(`Chad Chad PROPN NNP 2 nsubj
    said say VERB VBD 0 root
    it it PRON PRP 5 nsubj
    would would AUX MD 5 aux
    free free VERB VB 2 ccomp
    40 40 NUM CD 7 nummod
    men man NOUN NNS 5 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual(
    figures.map(({ status }) => status),
    ['anticipated'],
  );
});

test('holds a release that is only discussed for discussed', () => {
  const figures = figuresIn(`The the DET DT 2 det
    sides side NOUN NNS 3 nsubj
    discussed discuss VERB VBD 0 root
    the the DET DT 5 det
    release release NOUN NN 3 obj
    of of ADP IN 8 case
    1,300 1,300 NUM CD 8 nummod
    prisoners prisoner NOUN NNS 5 nmod
    . . PUNCT . 3 punct`);
  assert.deepEqual(readable(figures), ['= 1300 person (prisoners) freed discussed']);
});

test('never takes "none of the 1,300 was freed" for a release, and knows what the 1,300 are', () => {
  const figures = figuresIn(`The the DET DT 2 det
    sides side NOUN NNS 3 nsubj
    discussed discuss VERB VBD 0 root
    1,300 1,300 NUM CD 5 nummod
    prisoners prisoner NOUN NNS 3 obj
    ; ; PUNCT : 3 punct
    none none NOUN NN 12 nsubj:pass
    of of ADP IN 10 case
    the the DET DT 10 det
    1,300 1,300 NUM CD 7 nmod
    was be AUX VBD 12 aux:pass
    freed free VERB VBN 3 parataxis
    . . PUNCT . 3 punct`);
  assert.deepEqual(readable(figures), [
    '= 1300 person (prisoners) no action discussed',
    '= 1300 person (prisoners) freed negated',
  ]);
});

test('takes the word of the source for an estimate', () => {
  const lines = `Groups group NOUN NNS 2 nsubj
    estimate estimate VERB VBP 0 root
    that that SCONJ IN 6 mark
    900 900 NUM CD 5 nummod
    people people NOUN NNS 6 nsubj
    remain remain VERB VBP 2 ccomp
    in in ADP IN 8 case
    prison prison NOUN NN 6 obl
    . . PUNCT . 2 punct`;
  const claim = {
    source: { text: 'Groups', actor: null },
    content: [{ span: { start: 16, end: 49 } }],
    stance: 'believe',
  };
  const [figure] = figuresIn(lines, { claims: [claim] });
  assert.equal(figure?.status, 'estimate');
  assert.equal(figure?.authority?.source, 'Groups');
  assert.equal(figure?.aggregation, 'level');
});

test('reads a change and the level that it ends on', () => {
  const figures = figuresIn(`Exports export NOUN NNS 2 nsubj
    fell fall VERB VBD 0 root
    7 7 NUM CD 4 nummod
    % % SYM NN 2 obj
    to to ADP IN 6 case
    $ $ SYM $ 2 obl
    2.3 2.3 NUM CD 8 compound
    billion billion NUM CD 6 nummod
    . . PUNCT . 2 punct`);
  assert.deepEqual(readable(figures), [
    'down 7 percent (Exports) no action happened',
    '= 2300000000 USD (Exports) no action happened',
  ]);
});

test('tells a length of its own noun only', () => {
  const figures = figuresIn(`He he PRON PRP 2 nsubj
    extended extend VERB VBD 0 root
    his his PRON PRP$ 7 nmod:poss
    31 31 NUM CD 6 nummod
    - - PUNCT HYPH 4 punct
    year year NOUN NN 7 compound
    rule rule NOUN NN 2 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual(readable(figures), ['= 31 year (rule) no action state']);
  assert.equal(figures[0]?.number.text, '31-year');
});

test('reads the particle of a verb that the tree hangs on the number', () => {
  const figures = figuresIn(`Fiji Fiji PROPN NNP 2 nsubj
    handed hand VERB VBD 0 root
    over over ADP IN 4 advmod
    205 205 NUM CD 5 nummod
    prisoners prisoner NOUN NNS 2 obj
    . . PUNCT . 2 punct`);
  assert.deepEqual(readable(figures), ['= 205 person (prisoners) handed over happened']);
});

test('leaves section numbers, years and ages alone', () => {
  const figures = figuresIn(`Section section NOUN NN 4 nsubj:pass
    427 427 NUM CD 1 nummod
    was be AUX VBD 4 aux:pass
    closed close VERB VBN 0 root
    in in ADP IN 6 case
    2018 2018 NUM CD 4 obl
    by by ADP IN 8 case
    Weber Weber PROPN NNP 4 obl
    , , PUNCT , 10 punct
    44 44 NUM CD 8 nummod
    . . PUNCT . 4 punct`);
  assert.deepEqual(readable(figures), []);
});

test('speaks for no day after its article', () => {
  const text = sampleArticle(FREED).text;
  const start = text.indexOf('May');
  const span = { start, end: start + 'May'.length };
  const may = {
    span,
    text: 'May',
    type: 'DATE',
    value: '2025-05',
    basis: 'resolved',
    ruleId: 'test',
  } as const;
  const times = [{ ...may, interval: { from: '2025-05-01', to: '2025-05-31' } }];
  const inMay = { from: '2025-05-20', to: '2025-05-20' };
  assert.equal(figuresIn(FREED, { times, published: inMay })[1]?.asOf, '2025-05-20');
});
