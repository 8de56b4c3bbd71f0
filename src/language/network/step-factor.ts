// A factor of products as it is shipped: small whole numbers with a scale for each row.

import { columnStep } from './kernels.ts';

export interface StepFactor {
  /** Steps in panels of eight columns, two rows side by side; lies where numbers of 32 bits are counted. */
  readonly panels: Float32Array;
  /** The size of a step for each row. */
  readonly scales: Float32Array;
  /** Rows of the factor; a multiple of eight. */
  readonly inner: number;
  readonly columns: number;
}

/** Writes row-major steps (inner x columns) into `out` in panels. */
export function packSteps(steps: Int8Array, inner: number, columns: number, out: Float32Array): Float32Array {
  const panels = new Int16Array(out.buffer, out.byteOffset, inner * columns);
  let to = 0;
  for (let panel = 0; panel < columns; panel += columnStep)
    for (let row = 0; row < inner; row += 2)
      for (let column = panel; column < panel + columnStep; column += 1, to += 2) {
        panels[to] = steps[row * columns + column] as number;
        panels[to + 1] = steps[(row + 1) * columns + column] as number;
      }
  return out;
}
