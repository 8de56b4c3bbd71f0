// How options that are refused are told of.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { DemarcheError } from '../text/index.ts';
import { day, momentOption } from './endpoints/options.ts';
import { readOptions } from './read-options.ts';

const schema = z.strictObject({
  id: z.string().min(4).optional(),
  like: z.string().min(1).optional(),
  state: z.enum(['open', 'kept']).optional(),
  type: z.array(z.enum(['AID', 'AGREE'])).default([]),
  on: day('occurred'),
  recorded: momentOption('recorded'),
  limit: z.string().regex(/^\d+$/u, 'Write a whole number.').optional(),
});

function refusalOf(query: string): string {
  try {
    readOptions(new URLSearchParams(query), schema);
  } catch (error) {
    if (error instanceof DemarcheError) return `${error.message}: ${error.advice}`;
    throw error;
  }
  return 'not refused';
}

test('says in plain words what an option should be', () => {
  assert.equal(refusalOf('id=zz'), 'the option "id" cannot be "zz": Give at least 4 characters.');
  assert.equal(refusalOf('like='), 'the option "like" cannot be "": It may not be empty.');
  assert.equal(refusalOf('state=x'), 'the option "state" cannot be "x": Give one of: open, kept.');
  assert.equal(refusalOf('type=FOO'), 'the option "type" cannot be "FOO": Give one of: AID, AGREE.');
  assert.equal(refusalOf('limit=x'), 'the option "limit" cannot be "x": Write a whole number.');
  assert.equal(refusalOf('id=3f9c&type=AID&type=AGREE'), 'not refused');
});

test('names the option of a bad day, as the command line does', () => {
  const writeDay = 'Write a day of the calendar as YYYY-MM-DD, e.g. 2025-09-12.';
  const writeInstant = 'Write a day (YYYY-MM-DD) or an instant (2026-01-31T12:00:00Z).';
  assert.equal(refusalOf('on=2025-02-30'), `the option "on" cannot be "2025-02-30": ${writeDay}`);
  assert.equal(refusalOf('recorded=noon'), `the option "recorded" cannot be "noon": ${writeInstant}`);
  assert.equal(refusalOf('recorded=2025-02-30'), `the option "recorded" cannot be "2025-02-30": ${writeDay}`);
  assert.throws(() => readOptions(new URLSearchParams('on=x'), schema), { code: 'DAY_REFUSED' });
  assert.throws(() => readOptions(new URLSearchParams('recorded=x'), schema), { code: 'INSTANT_REFUSED' });
  assert.equal(refusalOf('on=2024-02-29&recorded=2024-02-29'), 'not refused');
});
