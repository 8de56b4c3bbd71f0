import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedDay, clocksOf, readDay, readInstant } from './index.ts';

describe('days and instants of a question', () => {
  it('reads "2025-09-12" and refuses "2025-02-30"', () => {
    assert.equal(readDay('2025-09-12'), '2025-09-12');
    assert.throws(() => readDay('2025-02-30'), { code: 'DAY_REFUSED' });
  });

  it('reads a day as its end and an instant by its zone; refuses one without', () => {
    assert.equal(readInstant('2026-01-31'), '2026-01-31T23:59:59.999Z');
    assert.equal(readInstant('2026-01-31T12:00:00+02:00'), '2026-01-31T10:00:00.000Z');
    assert.throws(() => readInstant('2026-01-31T12:00:00'), { code: 'INSTANT_REFUSED' });
  });

  it('asks about the day of the world, else that of the news, else today', () => {
    const now = new Date('2026-03-01T05:00:00Z');
    assert.equal(askedDay({ on: '2025-01-01', known: '2025-02-01' }, now), '2025-01-01');
    assert.equal(askedDay({ known: '2025-02-01' }, now), '2025-02-01');
    assert.equal(askedDay({}, now), '2026-03-01');
    assert.deepEqual(clocksOf({ known: '2025-02-01', possibly: true }), { known: '2025-02-01' });
  });
});
