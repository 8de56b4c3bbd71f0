// A stretch of memory for matrices, handed out in order and taken back all at once, with the product that works on it.

import { columnStep, type MatrixProduct, matrixProduct, rowStep } from './matrix-kernel.ts';

export interface Matrices {
  /** `size` zeros. */
  readonly take: (size: number) => Float32Array;
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
  const product: MatrixProduct = matrixProduct(memory);
  let used = 4;
  return {
    take: (count) => {
      const start = used;
      // Four numbers make the sixteen bytes of a lane group.
      used = start + Math.ceil(count / 4) * 4;
      if (used > all.length) throw new RangeError(`${used} numbers do not fit in ${all.length}`);
      return all.subarray(start, start + count).fill(0);
    },
    mark: () => used,
    release: (mark) => {
      used = mark;
    },
    multiplyAdd: (a, b, c, rows, inner, columns) => {
      product(a.byteOffset, b.byteOffset, c.byteOffset, roundedRows(rows), inner, columns);
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
