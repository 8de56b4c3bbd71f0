import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widenRough } from './rough-length.ts';

const june = { from: '2023-06-01', to: '2023-06-30' };

function widened(quote: string, days = june): string {
  const { from, to } = widenRough(days, quote, '2025-06-30');
  return `${from} ${to}`;
}

describe('days that are counted by a rough length', () => {
  it('lie later for nearly so long, earlier for more, and on both sides for about', () => {
    assert.equal(widened('nearly two years after it imposed a ban'), '2023-06-01 2023-12-30');
    assert.equal(widened('more than two years after it imposed a ban'), '2022-11-30 2023-06-30');
    assert.equal(widened('imposed about two years ago'), '2022-11-30 2023-12-30');
  });

  it('are left as they are for an exact length, and for an act of today', () => {
    assert.equal(widened('two years after it imposed a ban'), '2023-06-01 2023-06-30');
    const today = { from: '2025-06-29', to: '2025-06-29' };
    assert.equal(widened('lifted it, nearly two years after it was imposed', today), '2025-06-29 2025-06-29');
  });
});
