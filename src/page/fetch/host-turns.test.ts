import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { makeHostTurns } from './host-turns.ts';

/** A clock that only waiting moves. */
function clock() {
  let ms = 0;
  const waited: number[] = [];
  return {
    waited,
    now: () => new Date(ms),
    sleep: async (wait: number) => {
      waited.push(wait);
      ms += Math.max(0, wait);
    },
  };
}

describe('turns at a host', () => {
  it('never work two requests at once', async () => {
    const { now, sleep } = clock();
    const turns = makeHostTurns(now, sleep);
    let [open, most] = [0, 0];
    const order: number[] = [];
    const work = (number: number) => async () => {
      open += 1;
      most = Math.max(most, open);
      await nextTurn();
      order.push(number);
      open -= 1;
    };
    await Promise.all([1, 2, 3].map((number) => turns.take('a.example', 5, work(number))));
    assert.deepEqual([most, order], [1, [1, 2, 3]]);
  });

  it('keep the pause of each request, a failed one, too', async () => {
    const { now, sleep, waited } = clock();
    const turns = makeHostTurns(now, sleep);
    await assert.rejects(turns.take('a.example', 1000, () => Promise.reject(new Error('no'))));
    assert.equal(await turns.take('a.example', 1000, async () => 'done'), 'done');
    assert.deepEqual(waited, [1000]);
  });

  it('leave other hosts alone', async () => {
    const { now, sleep, waited } = clock();
    const turns = makeHostTurns(now, sleep);
    for (const host of ['a.example', 'b.example']) await turns.take(host, 1000, async () => {});
    assert.deepEqual(waited, []);
  });
});
