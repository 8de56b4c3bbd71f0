import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inOrder } from './in-order.ts';

/** Lets other work go on so many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

async function* given<T>(items: readonly T[], onAsk: () => void = () => {}): AsyncGenerator<T> {
  for (const item of items) {
    onAsk();
    yield item;
  }
}

describe('work in order', () => {
  it('gives each item with its result, in order, whatever is done first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(50), { maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        async (delays, atOnce) => {
          const work = async (delay: number) => {
            await turns(delay);
            return delay * 2;
          };
          const done = [];
          for await (const one of inOrder(given(delays), work, { atOnce, weight: 1 })) done.push(one);
          assert.deepEqual(
            done,
            delays.map((item) => ({ item, result: item * 2 })),
          );
        },
      ),
      { seed: 1 },
    ));

  it('never has more items begun, nor heavier ones, than its bounds allow', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(9), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        async (weights, atOnce, weight) => {
          const held: number[] = [];
          const work = async (item: number) => {
            const before = held.reduce((sum, one) => sum + one, 0);
            assert.ok(held.length < atOnce);
            assert.ok(held.length === 0 || before < weight);
            held.push(item);
            await turns(item);
          };
          for await (const { item } of inOrder(given(weights), work, { atOnce, weight }, (one) => one))
            assert.equal(held.shift(), item);
        },
      ),
      { seed: 1 },
    ));

  it('gives what is ready before the next item is there', async () => {
    const { promise: later, resolve } = Promise.withResolvers<void>();
    async function* slow() {
      yield 1;
      await later;
      yield 2;
    }
    const seen: number[] = [];
    for await (const { item } of inOrder(slow(), async () => {}, { atOnce: 4, weight: 1 })) {
      seen.push(item);
      resolve();
    }
    assert.deepEqual(seen, [1, 2]);
  });

  it('asks for the next item only once the last is given back, where one is begun at once', async () => {
    const log: string[] = [];
    const items = given([1, 2], () => log.push('asked'));
    for await (const { item } of inOrder(items, async () => {}, { atOnce: 1, weight: 1 }))
      log.push(`given ${item}`);
    assert.deepEqual(log, ['asked', 'given 1', 'asked', 'given 2']);
  });

  it('gives what was begun before it rejects with what the source failed of', async () => {
    async function* source() {
      yield* [1, 2];
      throw new Error('no more');
    }
    const seen: number[] = [];
    await assert.rejects(async () => {
      for await (const { item } of inOrder(source(), () => turns(9), { atOnce: 5, weight: 1 }))
        seen.push(item);
    }, /no more/u);
    assert.deepEqual(seen, [1, 2]);
  });

  it('rejects in its turn with what failed, and closes the source', async () => {
    let isClosed = false;
    async function* source() {
      try {
        yield* [1, 2, 3, 4];
      } finally {
        isClosed = true;
      }
    }
    const seen: number[] = [];
    const work = async (item: number) => {
      if (item > 1) throw new Error(`no ${item}`);
    };
    await assert.rejects(async () => {
      for await (const { item } of inOrder(source(), work, { atOnce: 3, weight: 1 })) seen.push(item);
    }, /no 2/u);
    assert.deepEqual(seen, [1]);
    assert.equal(isClosed, true);
  });
});
