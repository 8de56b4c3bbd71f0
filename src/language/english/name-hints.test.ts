import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLanguageTables } from '../../tables/index.ts';
import { hintCodes } from './name-hints.ts';

const tables = readLanguageTables(new URL('../../../data/', import.meta.url));

const hinted = (...forms: readonly string[]): readonly boolean[] =>
  [...hintCodes(forms, tables)].map(Boolean);

test('hints at "South Africa" as one phrase and leaves "in" alone', () => {
  assert.deepEqual(hinted('in', 'South', 'Africa', '.'), [false, true, true, false]);
});

test('hints at a phrase that hyphens join, whether they stand apart or not', () => {
  assert.deepEqual(hinted('Guinea', '-', 'Bissau'), [true, true, true]);
  assert.deepEqual(hinted('Guinea-Bissau'), [true]);
});

test('leaves the first words of a phrase alone where the rest is missing', () => {
  assert.deepEqual(hinted('burkina', 'and', 'his'), [false, false, false]);
});
