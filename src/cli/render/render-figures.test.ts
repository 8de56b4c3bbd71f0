import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureAnswer, WithSources } from '../../queries/index.ts';
import type { Terminal } from '../terminal.ts';
import { renderFigures } from './render-figures.ts';

type Answer = WithSources<FigureAnswer>;

const terminal: Terminal = {
  ...{ style: (_, text) => text, widthColumns: 200, isInteractive: false },
  ...{ out: () => undefined, err: () => undefined },
};

/** A count told on so many days, each later one in conflict with all before; the last two contradict each other. */
function answerOf(days: number): Answer {
  const figures = Array.from({ length: days }, (_, at) => ({
    ...{ id: `${at}`.padStart(12, '0'), number: `${at}00`, asOf: `2024-01-0${at + 1}`, window: null },
    ...{ comparator: '=', unit: 'person', counts: 'refugees', aggregation: 'level', definition: null },
    ...{ status: 'state', authority: null, quote: 'Fiji hosts them.' },
    article: {
      ...{ outlet: `Paper ${at}`, published: { from: null, to: null }, verdict: 'unknown' },
      ...{ location: null, caveats: [] },
    },
  }));
  const conflicts = figures.flatMap((b, later) =>
    figures.slice(0, later).map((a, earlier) => ({
      ids: [a.id, b.id],
      reason: earlier === days - 2 ? 'plain contradiction' : 'later count',
      explanation: `${a.number} and ${b.number}: as they are`,
    })),
  );
  const series = [
    { id: '0', counts: 'refugees', action: null, about: ['FJI'], figures, older: 0, conflicts },
  ];
  const sources = { articles: days, independent: days };
  return {
    ...{
      sides: [{ name: 'Fiji' }],
      clocks: {},
      more: 0,
      next: null,
      after: null,
      leftOut: { possiblyKnown: 0 },
    },
    series: series.map((one) => ({ ...one, definitions: [], sources })),
  } as unknown as Answer;
}

test('shows a contradiction first, and of each reason the nearest pairs', () => {
  const lines = renderFigures(answerOf(5), terminal).filter((line) => /≠|\+ \d+ more/u.test(line));
  assert.deepEqual(
    lines.map((line) => line.trim()),
    [
      '≠ plain contradiction: 300 (Paper 3) and 400 (Paper 4): as they are',
      '≠ later count: 200 (Paper 2) and 300 (Paper 3): as they are',
      '≠ later count: 100 (Paper 1) and 200 (Paper 2): as they are',
      '≠ later count: 000 (Paper 0) and 100 (Paper 1): as they are',
      '+ 6 more: later count (--json has them)',
    ],
  );
});

test('leaves few conflicts as they are', () => {
  const lines = renderFigures(answerOf(3), terminal).filter((line) => line.includes('≠'));
  assert.equal(lines.length, 3);
});

test('says of which other figure one is a part', () => {
  const answer = answerOf(1);
  const [series] = answer.series;
  const [figure] = series?.figures ?? [];
  assert.ok(series !== undefined && figure !== undefined);
  const relations = [{ kind: 'part-of' as const, number: { text: '1,300', span: { start: 0, end: 5 } } }];
  const told = { ...answer, series: [{ ...series, figures: [{ ...figure, relations }] }] };
  assert.ok(
    renderFigures(told, terminal).some((line) => line.includes('000 refugees, level, part of 1,300')),
  );
});
