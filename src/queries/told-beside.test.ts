import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureReport } from '../stories/index.ts';
import { withToldBeside } from './told-beside.ts';

function sample(id: string, articleId: string, counts: string, countries: readonly string[]): FigureReport {
  const about = countries.map((country) => ({ country }));
  const figure = { unit: 'person', comparator: '=', counts, about, evidence: { articleId } };
  return { id, figure, reported: { from: null, to: null } } as unknown as FigureReport;
}

test('adds the same count of one side by a third, in the article of both alone', () => {
  const asked = sample('a', 'page', 'Tongan soldiers', ['TON', 'FJI']);
  const all = [
    asked,
    sample('b', 'page', 'Tongan soldiers', ['IGO', 'TON']),
    sample('c', 'other', 'Tongan soldiers', ['TON']),
    sample('d', 'page', 'Tongan nurses', ['TON']),
    sample('e', 'page', 'soldiers', ['TON', 'WSM']),
  ];
  assert.deepEqual(
    withToldBeside(all, [asked]).map(({ id }) => id),
    ['a', 'b'],
  );
});
