import assert from 'node:assert/strict';
import { test } from 'node:test';
import { score } from './counts-in-news.ts';

const reports = [
  { id: 'a', published: '2024-05-02', headline: 'Strike', text: 'Omsk says 40 men were hurt on Monday.' },
  { id: 'b', published: '2024-05-03', headline: 'More hurt', text: 'The toll is 45 men, a doctor said.' },
];
const gold = {
  figures: [
    {
      ...{ id: 'f1', report: 'a', quote: '40 men were hurt', number: '40', value: 40, counted: 'men hurt' },
      ...{ of: null, source: 'Omsk', as_of: '2024-04-29', window: 'single' },
    },
    {
      ...{ id: 'f2', report: 'b', quote: 'The toll is 45 men', number: '45', value: 45, counted: 'men hurt' },
      ...{ of: null, source: 'a doctor', as_of: null, window: 'single' },
    },
  ],
  series: [['f1', 'f2']],
  conflicts: [{ pair: ['f1', 'f2'], kind: 'plain contradiction' }],
};
const line = { id: 'x', reports, gold };

const first = {
  ...{ id: 'p', report: 'a', quote: 'Omsk says 40 men were hurt on Monday.', at: 10, number: '40' },
  ...{ low: 40, high: 40, counts: 'men', unit: 'person', action: 'injured', definition: null },
  ...{ of: [], source: 'Omsk', as_of: '2024-04-29', window: 'single' },
};
const second = {
  ...{ id: 'q', report: 'b', quote: 'The toll is 45 men, a doctor said.', at: 12, number: '45' },
  ...{ low: 45, high: 45, counts: 'men', unit: 'person', action: null, definition: null },
  ...{ of: ['RUS'], source: 'the mayor', as_of: '2024-05-03', window: 'as-of' },
};

test('counts each part of a figure, pairs and conflicts', () => {
  const conflicts = [{ pair: ['q', 'p'], kind: 'rounding' }];
  const told = [{ id: 'x', figures: [first, second], series: [['p', 'q']], conflicts }];
  const scores = score([line], told);
  assert.equal(scores['found'], 100);
  assert.equal(scores['counted'], 100);
  assert.deepEqual(
    [scores['of whom'], scores['source'], scores['as-of day'], scores['window']],
    [50, 50, 100, 50],
  );
  assert.deepEqual(
    [scores['series F1'], scores['conflicts F1'], scores['conflicts with kind F1']],
    [100, 100, 0],
  );
  assert.deepEqual([scores['invented conflicts'], scores['figures beside']], [0, 0]);
});

test('counts a conflict of a figure that is not there as invented', () => {
  const other = { ...second, id: 'r', at: 0, number: 'The' };
  const conflicts = [{ pair: ['p', 'r'], kind: 'later count' }];
  const told = [{ id: 'x', figures: [first, other], series: [], conflicts }];
  const scores = score([line], told);
  assert.deepEqual([scores['found'], scores['figures beside'], scores['invented conflicts']], [50, 100, 100]);
});
