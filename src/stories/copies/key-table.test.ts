import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeKeyTable } from './key-table.ts';

function numbersUnder(table: ReturnType<typeof makeKeyTable>, key: number): readonly number[] {
  const found: number[] = [];
  table.read(key, (number) => found.push(number));
  return found.sort((a, b) => a - b);
}

/** Keys that collide often, each put with a number. */
const puts = fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(500)), { maxLength: 3000 });

describe('makeKeyTable', () => {
  it('gives back what was put under each key, however much it grows', () => {
    fc.assert(
      fc.property(puts, (pairs) => {
        const table = makeKeyTable(Number.POSITIVE_INFINITY, (number) => number);
        for (const [key, number] of pairs) table.put(key, number);
        for (const [key, own] of Map.groupBy(pairs, ([each]) => each))
          assert.deepEqual(
            numbersUnder(table, key),
            own.map(([, number]) => number).sort((a, b) => a - b),
          );
        assert.deepEqual(numbersUnder(table, 99), []);
      }),
      { numRuns: 20 },
    );
  });

  it('takes at most 11.3 bytes for a number, right after it grew, too', () => {
    const table = makeKeyTable(3, (number) => number);
    for (let number = 1; number <= 200_000; number += 1) {
      table.put(Math.imul(number, 0x5bd1e995), number);
      if (number > 10_000) assert.ok(table.bytes() <= 11.3 * number);
    }
  });

  it('keeps the numbers of the smallest rank, whatever the order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(10_000), { minLength: 4, maxLength: 60 }), (numbers) => {
        const table = makeKeyTable(3, (number) => -number);
        for (const number of numbers) table.put(7, number);
        assert.deepEqual(numbersUnder(table, 7), numbers.toSorted((a, b) => a - b).slice(-3));
      }),
    );
  });
});
