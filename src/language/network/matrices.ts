// A stretch of memory for matrices, handed out in order and taken back all at once, with the product that works on it.

import { columnStep, loadKernels, rowStep } from './kernels.ts';
import type { StepFactor } from './step-factor.ts';

export interface Matrices {
  /** `size` zeros. */
  readonly take: (size: number) => Float32Array;
  /** The same with whatever was there before, for those who write all of it. */
  readonly reserve: (size: number) => Float32Array;
  /** How much is taken; give it to `release` to take back all that came later. */
  readonly mark: () => number;
  readonly release: (mark: number) => void;
  /** C += A · B, with B packed by `packPanels`; `rows` is rounded up to a multiple of four. */
  readonly multiplyAdd: (
    a: Float32Array,
    b: Float32Array,
    c: Float32Array,
    rows: number,
    inner: number,
    columns: number,
  ) => void;
  /** The same with B in steps: twice as fast, and right to one part in thirty thousand of the largest number of a row of A. */
  readonly multiplyAddSteps: (a: Float32Array, b: StepFactor, c: Float32Array, rows: number) => void;
  /** C = A · Bᵀ for row-major A (rows x inner) and B (columns x inner); `inner` is a multiple of four. */
  readonly dots: (
    a: Float32Array,
    b: Float32Array,
    c: Float32Array,
    rows: number,
    columns: number,
    inner: number,
  ) => void;
  /** One direction of a recurrent layer over one sentence: see `kernels.as`. All stretches begin where the work begins. */
  readonly recur: (work: RecurrentWork) => void;
}

/** Stretches of memory from the first row of work on, and steps to the next row in numbers, below zero for the way backward. */
export interface RecurrentWork {
  readonly input: Float32Array;
  readonly products: Float32Array;
  readonly gates: Float32Array;
  readonly out: Float32Array;
  readonly cells: Float32Array;
  readonly rows: number;
  readonly hidden: number;
  readonly step: number;
  readonly productStep: number;
}

const pageBytes = 65536;

/** Rows as the product wants them: the next multiple of four. */
export function roundedRows(rows: number): number {
  return Math.ceil(rows / rowStep) * rowStep;
}

/** Memory for `size` numbers in all. */
export function makeMatrices(size: number): Matrices {
  const pages = Math.ceil((size * 4) / pageBytes) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const all = new Float32Array(memory.buffer);
  const kernels = loadKernels(memory);
  let used = 4;
  const take = (count: number): Float32Array => {
    const start = used;
    // Four numbers make the sixteen bytes of a lane group.
    used = start + Math.ceil(count / 4) * 4;
    if (used > all.length) throw new RangeError(`${used} numbers do not fit in ${all.length}`);
    return all.subarray(start, start + count);
  };
  return {
    take: (count) => take(count).fill(0),
    reserve: take,
    mark: () => used,
    release: (mark) => {
      used = mark;
    },
    multiplyAdd: (a, b, c, rows, inner, columns) => {
      kernels.product(a.byteOffset, b.byteOffset, c.byteOffset, roundedRows(rows), inner, columns);
    },
    multiplyAddSteps: (a, { panels, scales, inner, columns }, c, rows) => {
      const mark = used;
      const height = roundedRows(rows);
      // Two steps of sixteen bits take the room of one number.
      const steps = take((height * inner) / 2).byteOffset;
      const sizes = take(height).byteOffset;
      kernels.toSteps(a.byteOffset, scales.byteOffset, steps, sizes, height, inner);
      kernels.stepProduct(steps, sizes, panels.byteOffset, c.byteOffset, height, inner, columns);
      used = mark;
    },
    dots: (a, b, c, rows, columns, inner) => {
      kernels.dots(a.byteOffset, b.byteOffset, c.byteOffset, rows, columns, inner);
    },
    recur: ({ input, products, gates, out, cells, rows, hidden, step, productStep }) => {
      const starts = [input, products, gates, out, cells].map((part) => part.byteOffset);
      kernels.recur(
        ...(starts as [number, number, number, number, number]),
        rows,
        hidden,
        step * 4,
        productStep * 4,
      );
    },
  };
}

/** Writes a row-major matrix into `out` in panels of eight columns, each panel row by row. */
export function packPanels(
  matrix: Float32Array,
  rows: number,
  columns: number,
  out: Float32Array,
): Float32Array {
  let to = 0;
  for (let panel = 0; panel < columns; panel += columnStep)
    for (let row = 0; row < rows; row += 1) {
      const from = row * columns + panel;
      for (let at = 0; at < columnStep; at += 1) out[to + at] = matrix[from + at] as number;
      to += columnStep;
    }
  return out;
}
