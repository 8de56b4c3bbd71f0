// The inner loops of the network, compiled from `kernels.as` to WebAssembly: thirty times faster than plain loops.

import { kernelBytes } from './kernel-bytes.ts';

/** Products work on so many rows and columns at a time; sizes have to be multiples of these, inner sizes of `columnStep`. */
export const rowStep = 4;
export const columnStep = 8;

/** Pointers are byte addresses; sizes are in numbers unless `kernels.as` says otherwise. */
export interface Kernels {
  /** A, B, C, rows, inner size, columns. */
  readonly product: (a: number, b: number, c: number, rows: number, inner: number, columns: number) => void;
  /** A, scales, steps, their sizes, rows, inner size. */
  readonly toSteps: (a: number, by: number, out: number, sizes: number, rows: number, inner: number) => void;
  /** Steps of A, their sizes, B, C, rows, inner size, columns. */
  readonly stepProduct: (
    ...numbers: readonly [
      a: number,
      sizes: number,
      b: number,
      c: number,
      rows: number,
      inner: number,
      columns: number,
    ]
  ) => void;
  /** Input, products, gates, out, cells, rows, hidden size, bytes to the next row, bytes to the next row of products. */
  readonly recur: (
    ...numbers: readonly [
      ...[input: number, products: number, gates: number, out: number, cells: number],
      ...[rows: number, hidden: number, step: number, productStep: number],
    ]
  ) => void;
  /** A, B, C, rows, columns, inner size. */
  readonly dots: (a: number, b: number, c: number, rows: number, columns: number, inner: number) => void;
}

/** The kernels over numbers in `memory`. */
export function loadKernels(memory: WebAssembly.Memory): Kernels {
  const module = new WebAssembly.Module(Buffer.from(kernelBytes, 'base64'));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}
