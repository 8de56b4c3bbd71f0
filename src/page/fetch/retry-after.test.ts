import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retryAfterMs } from './retry-after.ts';

const now = new Date('2026-10-21T07:27:00Z');

describe('when a busy server wants to be asked again', () => {
  it('reads "120" as seconds', () => assert.equal(retryAfterMs('120', now), 120_000));
  it('reads a day and hour of HTTP', () =>
    assert.equal(retryAfterMs('Wed, 21 Oct 2026 07:28:00 GMT', now), 60_000));
  it('reads an instant that is over as now', () =>
    assert.equal(retryAfterMs('Wed, 21 Oct 2020 07:28:00 GMT', now), 0));
  for (const text of [undefined, '', 'soon', '-5', '1.5'])
    it(`leaves "${text}" alone`, () => assert.equal(retryAfterMs(text, now), null));
});
