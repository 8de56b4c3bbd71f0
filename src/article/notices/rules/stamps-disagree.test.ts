import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stamp } from '../../types.ts';
import type { NoticeContext } from '../types.ts';
import { tellStampsApart } from './stamps-disagree.ts';

function stampOf(ruleId: string, from: string, to = from, role: Stamp['role'] = 'published'): Stamp {
  return { ruleId, value: from, days: { from, to }, role, quote: from, pageSpan: null };
}

function messagesFor(...stamps: readonly Stamp[]): readonly string[] {
  const context = { extraction: { stamps } } as unknown as NoticeContext;
  return tellStampsApart(context).map(({ message }) => message);
}

test('says so where a page states days of publication that lie apart', () => {
  assert.deepEqual(messagesFor(stampOf('json-ld', '2023-02-11'), stampOf('url', '2021-10-25')), [
    'the page states several days of publication: 2021-10-25, 2023-02-11',
  ]);
});

test('leaves days alone that a zone or a late edition parts', () => {
  assert.deepEqual(messagesFor(stampOf('json-ld', '2023-02-11'), stampOf('url', '2023-02-13')), []);
});

test('leaves a change, a month and the days of other articles alone', () => {
  const first = stampOf('json-ld', '2023-02-11');
  assert.deepEqual(messagesFor(first, stampOf('meta-modified', '2024-02-11', '2024-02-11', 'modified')), []);
  assert.deepEqual(messagesFor(first, stampOf('url-month', '2022-10-01', '2022-10-31')), []);
  assert.deepEqual(messagesFor(first, stampOf('json-ld', '2021-10-25')), []);
});
