// Sums of rows of small weights by the keys of features, for a model that is asked tens of thousands of times a page. Tables and features
// lie in one stretch of memory, where `row-sums.as` works on them; one look into memory a feature instead of three, and a row in four
// additions instead of thirty, made the asking four times as fast.

import { rowSumsBytes } from './row-sums-bytes.ts';

/** Rows of weights in eight bits by key, each key once. */
export interface RowTable {
  /** Numbers in a row; 32 at most. */
  readonly width: number;
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
}

/** The sums, place by place, of the rows of the first `count` features; they lie in a list that the next call fills anew. */
export type SumRows = (features: Int32Array, count: number) => Int32Array;

export interface RowSums {
  /** Where features are best written, so that they need not be copied before they are summed. */
  readonly room: Int32Array;
  /** One for each table, in their order. */
  readonly sums: readonly SumRows[];
}

/** How the places of a table are laid out: see `row-sums.as`. */
interface Layout {
  readonly width: number;
  readonly placeBytes: number;
  /** Where in its place the row begins. */
  readonly rowAt: number;
}

const layouts: readonly Layout[] = [
  { width: 1, placeBytes: 8, rowAt: 4 },
  { width: 8, placeBytes: 16, rowAt: 8 },
  { width: 32, placeBytes: 64, rowAt: 16 },
];
const [one, eight] = [1, 8];
/** Places for each key, so that most keys are found at once. */
const placesPerKey = 2;
const roomFeatures = 2048;
/** So many weights of eight bits add up to no more than sixteen bits hold. */
const mostAtOnce = 256;
const outBytes = 64;
const pageBytes = 65536;
const numberBytes = 4;

interface Kernels {
  readonly sumOne: (places: number, last: number, free: number, keys: number, count: number) => number;
  readonly sumEight: SumInto;
  readonly sumThirtyTwo: SumInto;
}

type SumInto = (places: number, last: number, free: number, keys: number, count: number, out: number) => void;

function layoutOf({ width }: RowTable): Layout {
  const layout = layouts.find((one) => width <= one.width);
  if (layout === undefined) throw new RangeError(`a row of ${width} weights is too long`);
  return layout;
}

/** A power of two. */
function placeCount({ keys }: RowTable): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * placesPerKey)));
}

function bytesOf(table: RowTable): number {
  return placeCount(table) * layoutOf(table).placeBytes;
}

/** The smallest number that is no key: it marks free places. */
function freeKey({ keys }: RowTable): number {
  let free = 0;
  while (keys.includes(free)) free += 1;
  return free;
}

/** Writes a table into the memory from `start` on. */
function writePlaces(memory: ArrayBuffer, start: number, table: RowTable, free: number): void {
  const { placeBytes, rowAt } = layoutOf(table);
  const count = placeCount(table);
  const numbers = new Int32Array(memory, start, (count * placeBytes) / numberBytes);
  const weights = new Int8Array(memory, start, count * placeBytes);
  const step = placeBytes / numberBytes;
  for (let place = 0; place < count; place += 1) numbers[place * step] = free;
  for (const [row, key] of table.keys.entries()) {
    let place = key & (count - 1);
    while (numbers[place * step] !== free) place = (place + 1) & (count - 1);
    numbers[place * step] = key;
    if (table.width === one) numbers[place * step + 1] = table.rows[row] as number;
    else
      weights.set(
        table.rows.subarray(row * table.width, (row + 1) * table.width),
        place * placeBytes + rowAt,
      );
  }
}

/** Lays the tables out; throws a RangeError for rows of more than 32 weights. */
export function makeRowSums(tables: readonly RowTable[]): RowSums {
  const roomAt = outBytes;
  const firstAt = roomAt + roomFeatures * numberBytes;
  const bytes = tables.reduce((sum, table) => sum + bytesOf(table), firstAt);
  const pages = Math.ceil(bytes / pageBytes);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const module = new WebAssembly.Module(Buffer.from(rowSumsBytes, 'base64'));
  const kernels = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
  const room = new Int32Array(memory.buffer, roomAt, roomFeatures);
  let start = firstAt;
  const sums = tables.map((table) => {
    const free = freeKey(table);
    writePlaces(memory.buffer, start, table, free);
    const sum = sumRowsOf(table, { start, last: placeCount(table) - 1, free }, kernels, room);
    start += bytesOf(table);
    return sum;
  });
  return { room, sums };
}

interface Places {
  readonly start: number;
  readonly last: number;
  readonly free: number;
}

function sumRowsOf(
  { width }: RowTable,
  { start, last, free }: Places,
  { sumOne, sumEight, sumThirtyTwo }: Kernels,
  room: Int32Array,
): SumRows {
  const out = new Int32Array(width);
  const added = new Int16Array(room.buffer, 0, width);
  const sumInto = width <= eight ? sumEight : sumThirtyTwo;
  /** Adds the sums of features that lie in the memory. */
  const addAt = (keys: number, count: number): void => {
    if (width === one) out[0] = (out[0] as number) + sumOne(start, last, free, keys, count);
    else {
      sumInto(start, last, free, keys, count, 0);
      for (let at = 0; at < width; at += 1) out[at] = (out[at] as number) + (added[at] as number);
    }
  };
  return (features, count) => {
    out.fill(0);
    const isInside = features.buffer === room.buffer;
    for (let from = 0; from < count; from += mostAtOnce) {
      const some = Math.min(mostAtOnce, count - from);
      if (!isInside) room.set(features.subarray(from, from + some));
      addAt(isInside ? features.byteOffset + from * numberBytes : room.byteOffset, some);
    }
    return out;
  };
}
