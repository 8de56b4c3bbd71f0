import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../../../tests/all-tables.ts';
import { stemOf } from '../../reports/stem.ts';
import { knowCommitments } from '../knowledge.ts';
import { areOtherGoods } from './other-goods.ts';

const knowledge = knowCommitments(allTables);

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stemOf(word, knowledge.irregular)));
}

function isOther(a: string, b: string): boolean {
  return areOtherGoods(stemsOf(a), stemsOf(b), knowledge);
}

test('goods of one kind are told apart', () => {
  assert.ok(isOther('tariff barley', 'tariff wine'));
  assert.ok(!isOther('tariff barley', 'tariff wine barley'));
});

test('goods that others may be among are left alone', () => {
  assert.ok(!isOther('ban meat', 'ban pork'));
  assert.ok(!isOther('ban', 'ban pork'));
});
