// Chance with a seed: the same seed draws the same things on every machine.

export interface Draw {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly number: (below: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
  /** So many values, each drawn by itself. */
  readonly many: <T>(least: number, most: number, make: () => T) => T[];
  readonly chance: (probability: number) => boolean;
}

/** Mulberry32: 32 bits of state, period 2^32, plenty for a test. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    oneOf: (values) => values[number(values.length)] ?? values[0],
    many: (least, most, make) => Array.from({ length: least + number(most - least + 1) }, make),
    chance: (probability) => next() < probability,
  };
}
