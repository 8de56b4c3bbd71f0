import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventAsTaken, figureAsTaken, notAfterTaking } from './as-taken.ts';

const recordedAt = '2026-01-15T09:00:00.000Z';

test('ends with the day of taking what may have been later', () => {
  assert.deepEqual(notAfterTaking({ from: '2025-03-01', to: '2033-01-01' }, recordedAt), {
    from: '2025-03-01',
    to: '2026-01-15',
  });
  assert.deepEqual(notAfterTaking({ from: null, to: null }, recordedAt), { from: null, to: '2026-01-15' });
  const ahead = { from: '2027-01-01', to: null };
  assert.deepEqual(notAfterTaking(ahead, recordedAt), ahead);
});

test('leaves what is told as lying ahead where it lies', () => {
  const occurred = { from: '2025-07-10', to: '2033-12-29' };
  const act = { occurred, occurredBasis: 'resolved' } as const;
  assert.equal(eventAsTaken({ ...act, status: 'happened' }, recordedAt).occurred.to, '2026-01-15');
  assert.equal(eventAsTaken({ ...act, status: 'announced' }, recordedAt).occurred.to, '2033-12-29');
});

test('lets a figure speak for no day after that of taking', () => {
  const window = { from: '2025-07-10', to: '2033-12-29' };
  const freed = figureAsTaken({ asOf: '2033-12-29', window, status: 'happened' }, recordedAt);
  assert.equal(freed.asOf, '2026-01-15');
  assert.equal(freed.window?.to, '2026-01-15');
  assert.equal(figureAsTaken({ asOf: null, window: null, status: 'happened' }, recordedAt).asOf, null);
});
