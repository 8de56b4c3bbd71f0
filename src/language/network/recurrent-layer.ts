// One layer of simple recurrent units (Lei et al. 2018) in both directions: all products are done before, only sums remain.

/** A stretch of rows that belong to one sentence. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Fills `out` and `cells` (rows x twice hidden) from the layer's input (same size) and its products
 * (rows x six times hidden: candidate, forget and reset, forward then backward). `gates` has a row of weights on the
 * cell before and a row of bias for each of the two gates and the two directions.
 */
export function runRecurrentLayer(
  input: Float32Array,
  products: Float32Array,
  gates: Float32Array,
  hidden: number,
  sentences: readonly RowRange[],
  out: Float32Array,
  cells: Float32Array,
): void {
  for (const sentence of sentences) {
    runDirection(input, products, gates, hidden, sentence, out, cells, 0);
    runDirection(input, products, gates, hidden, sentence, out, cells, 1);
  }
}

function runDirection(
  input: Float32Array,
  products: Float32Array,
  gates: Float32Array,
  hidden: number,
  { start, end }: RowRange,
  out: Float32Array,
  cells: Float32Array,
  direction: 0 | 1,
): void {
  const width = hidden * 2;
  const side = direction * hidden;
  const gate = direction * hidden * 4;
  const step = direction === 0 ? 1 : -1;
  const first = direction === 0 ? start : end - 1;
  let before = -1;
  for (let count = 0, row = first; count < end - start; count += 1, row += step) {
    const at = row * width + side;
    const product = row * hidden * 6 + direction * hidden * 3;
    for (let unit = 0; unit < hidden; unit += 1) {
      const cellBefore = before < 0 ? 0 : (cells[before + unit] as number);
      const candidate = products[product + unit] as number;
      const forget = sigmoid(
        (products[product + hidden + unit] as number) +
          (gates[gate + unit] as number) * cellBefore +
          (gates[gate + hidden + unit] as number),
      );
      const reset = sigmoid(
        (products[product + hidden * 2 + unit] as number) +
          (gates[gate + hidden * 2 + unit] as number) * cellBefore +
          (gates[gate + hidden * 3 + unit] as number),
      );
      const cell = forget * cellBefore + (1 - forget) * candidate;
      cells[at + unit] = cell;
      out[at + unit] = reset * tanh(cell) + (1 - reset) * (input[at + unit] as number);
    }
    before = at;
  }
}

/** Beyond this the fraction below would leave 1. */
const tanhEnd = 4.97;

/**
 * The hyperbolic tangent as a fraction (Padé), right to four places. It only multiplies, adds and divides, and so is quicker
 * than `Math.tanh` and the same on every machine.
 */
export function tanh(value: number): number {
  if (value > tanhEnd) return 1;
  if (value < -tanhEnd) return -1;
  const square = value * value;
  const above = value * (135135 + square * (17325 + square * (378 + square)));
  return above / (135135 + square * (62370 + square * (3150 + square * 28)));
}

/** The logistic function, by the tangent. */
export function sigmoid(value: number): number {
  return 0.5 + 0.5 * tanh(value * 0.5);
}
