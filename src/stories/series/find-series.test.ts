import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allTables } from '../../../tests/all-tables.ts';
import type { Figure } from '../../record/index.ts';
import { findSeries, knowSeries } from './find-series.ts';
import type { FigureReport, Series } from './types.ts';

const knowledge = knowSeries(allTables);
const span = { start: 0, end: 0 };

function sampleFigure(id: string, day: string, number: number, facts: Partial<Figure> = {}): FigureReport {
  const about = { text: 'Fiji', span, actorId: 'FJI', name: 'Fiji', country: 'FJI', sector: null };
  return {
    id,
    reported: { from: day, to: day },
    figure: {
      number: { text: String(number), span },
      low: number,
      high: number,
      comparator: '=',
      unit: 'person',
      counts: 'prisoners',
      action: 'held',
      about: [about],
      window: null,
      asOf: day,
      aggregation: 'level',
      definition: null,
      status: 'state',
      authority: null,
      evidence: { articleId: id, span: { start: 0, end: 1 }, quote: '-', ruleId: 'sample' },
      ...facts,
    },
  };
}

function reasons(...figures: readonly FigureReport[]): readonly string[] {
  return findSeries(figures, knowledge).flatMap(({ conflicts }: Series) =>
    conflicts.map(({ reason }) => reason),
  );
}

describe('findSeries', () => {
  it('counts detainees and prisoners in one series, soldiers in another', () => {
    const found = findSeries(
      [
        sampleFigure('a', '2024-01-01', 20),
        sampleFigure('b', '2024-02-01', 30, { counts: 'detainees' }),
        sampleFigure('c', '2024-02-01', 30, { counts: 'soldiers' }),
      ],
      knowledge,
    );
    assert.deepEqual(
      found.map(({ figures }) => figures.map(({ id }) => id)),
      [['a', 'b'], ['c']],
    );
  });

  it('says why two figures differ', () => {
    const first = sampleFigure('a', '2024-01-01', 20);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-02-01', 30)), ['later count']);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 30)), ['plain contradiction']);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 30, { counts: 'political prisoners' })), [
      'other definition',
    ]);
  });

  it('finds no conflict where both can hold, or one is only announced', () => {
    const first = sampleFigure('a', '2024-01-01', 220);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 200, { comparator: '>' })), []);
    assert.deepEqual(reasons(first, sampleFigure('b', '2024-01-01', 300, { status: 'announced' })), []);
  });

  it('tells a copy of an old figure from a later count', () => {
    const copied = [
      sampleFigure('a', '2024-01-01', 20),
      sampleFigure('b', '2024-02-01', 30),
      sampleFigure('c', '2024-03-01', 20),
    ];
    assert.deepEqual(reasons(...copied), ['later count', 'copy of an old figure']);
  });

  it('gives the same answer in whatever order the figures come', () => {
    const figures = [20, 20, 30, 41, 20, 55].map((number, at) =>
      sampleFigure(`f${at}`, `2024-0${1 + (at % 3)}-01`, number, at % 2 === 0 ? {} : { counts: 'people' }),
    );
    const expected = findSeries(figures, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(figures, { minLength: figures.length }), (shuffled) => {
        assert.deepEqual(findSeries(shuffled, knowledge), expected);
      }),
      { numRuns: 30 },
    );
  });
});
