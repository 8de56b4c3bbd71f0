import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { sayIssue } from './say-issue.ts';

const ruling = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('reject'),
    ids: z.array(z.string().min(4)).min(1),
    isSure: z.boolean(),
  }),
  z.strictObject({ action: z.literal('undo'), name: z.string().min(1).max(9) }),
]);

const refused: readonly (readonly [unknown, string])[] = [
  [7, 'Give a JSON object.'],
  [{ action: 'forget' }, 'Give one of: reject, undo.'],
  [{ action: 'reject', ids: [], isSure: true }, 'Give a list of at least 1.'],
  [{ action: 'reject', ids: 'abcd', isSure: true }, 'Give a list.'],
  [{ action: 'reject', ids: ['abc'], isSure: true }, 'Give at least 4 characters.'],
  [{ action: 'reject', ids: ['abcd'], isSure: 'yes' }, 'Give true or false.'],
  [{ action: 'undo', name: '' }, 'It may not be empty.'],
  [{ action: 'undo', name: 'a long name' }, 'Give at most 9 characters.'],
  [{ action: 'undo', name: 'Ada', why: 1 }, 'Leave out what it does not know: why.'],
];

for (const [given, words] of refused)
  test(`says "${words}" of ${JSON.stringify(given)}`, () => {
    const [issue] = ruling.safeParse(given).error?.issues ?? [];
    assert.ok(issue);
    assert.equal(sayIssue(issue), words);
  });
