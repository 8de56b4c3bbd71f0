import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRelations } from './render-figure.ts';

const span = { start: 0, end: 1 };

test('says how a figure stands to others of its article', () => {
  const relation = (kind: 'part-of' | 'total-of', text: string) => ({ kind, number: { text, span } });
  const relations = [relation('total-of', '12'), relation('total-of', '30'), relation('part-of', '90')];
  assert.deepEqual(describeRelations({ relations }), ['total of 12 and 30', 'part of 90']);
});

test('says nothing of one that stands alone, as older records do', () => {
  assert.deepEqual(describeRelations({}), []);
});
