// The averaged perceptron while it learns: weights by feature and class that grow as mistakes are made.

import { writeFileSync } from 'node:fs';
import { printOf, slotOf, type WeightsHeader } from '../../src/language/weights/sparse-weights.ts';

const firstCapacity = 1 << 16;
const fullShare = 0.6;
const magic = 0x31574d44;
/** Quantised weights stay below this in size. */
const largestWeight = 127;

/** Chained (class, weight) nodes in flat arrays; `stamp` and `total` give the average without touching idle weights. */
export class TrainingWeights {
  readonly classCount: number;
  step = 1;
  #keys = new Int32Array(firstCapacity);
  #heads = new Int32Array(firstCapacity).fill(-1);
  #featureCount = 0;
  #nodeCount = 0;
  #class = new Uint8Array(firstCapacity);
  #next = new Int32Array(firstCapacity);
  #weight = new Float32Array(firstCapacity);
  #total = new Float64Array(firstCapacity);
  #stamp = new Int32Array(firstCapacity);

  constructor(classCount: number) {
    this.classCount = classCount;
  }

  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    for (let at = 0; at < count; at += 1) {
      let node = this.#heads[this.#find(features[at] as number)] as number;
      while (node >= 0) {
        const index = this.#class[node] as number;
        scores[index] = (scores[index] as number) + (this.#weight[node] as number);
        node = this.#next[node] as number;
      }
    }
  }

  /** Adds `change` to the weight of each feature for one class. */
  update(features: Int32Array, count: number, classIndex: number, change: number): void {
    for (let at = 0; at < count; at += 1) {
      const node = this.#node(features[at] as number, classIndex);
      const weight = this.#weight[node] as number;
      this.#total[node] =
        (this.#total[node] as number) + weight * (this.step - (this.#stamp[node] as number));
      this.#stamp[node] = this.step;
      this.#weight[node] = weight + change;
    }
  }

  /** The averaged weights, quantised, as one file. `smallest` drops averages below that share of the scale. */
  write(
    path: string,
    name: string,
    classes: readonly string[],
    smallest = 0.5,
  ): { features: number; bytes: number } {
    const rows = this.#averagedRows(smallest);
    let slots = 1 << 10;
    while (rows.length > slots * 0.75) slots *= 2;
    const bytes = packRows(rows, slots, { name, classes });
    writeFileSync(path, bytes);
    return { features: rows.length, bytes: bytes.length };
  }

  #averagedRows(smallest: number): readonly Row[] {
    const averages = this.#averages();
    let scale = 0;
    const sizes = Float64Array.from(averages.subarray(0, this.#nodeCount), Math.abs).sort();
    const large = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
    scale = largestWeight / Math.max(large, 1e-9);
    const rows: Row[] = [];
    for (let slot = 0; slot < this.#heads.length; slot += 1) {
      const pairs: [number, number][] = [];
      for (let node = this.#heads[slot] as number; node >= 0; node = this.#next[node] as number) {
        const scaled = (averages[node] as number) * scale;
        if (Math.abs(scaled) < smallest) continue;
        const rounded = Math.max(-largestWeight, Math.min(largestWeight, Math.round(scaled)));
        if (rounded !== 0) pairs.push([this.#class[node] as number, rounded]);
      }
      if (pairs.length > 0)
        rows.push({ key: this.#keys[slot] as number, pairs: pairs.sort((a, b) => a[0] - b[0]) });
    }
    return rows.sort((a, b) => a.key - b.key);
  }

  #averages(): Float64Array {
    const averages = new Float64Array(this.#nodeCount);
    for (let node = 0; node < this.#nodeCount; node += 1)
      averages[node] =
        ((this.#total[node] as number) +
          (this.#weight[node] as number) * (this.step - (this.#stamp[node] as number))) /
        this.step;
    return averages;
  }

  #find(key: number): number {
    const last = this.#keys.length - 1;
    let slot = slotOf(key, this.#keys.length);
    while ((this.#heads[slot] as number) >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }

  #node(key: number, classIndex: number): number {
    let slot = this.#find(key);
    for (let node = this.#heads[slot] as number; node >= 0; node = this.#next[node] as number)
      if (this.#class[node] === classIndex) return node;
    if ((this.#heads[slot] as number) < 0) {
      this.#featureCount += 1;
      if (this.#featureCount > this.#keys.length * fullShare) {
        this.#growTable();
        slot = this.#find(key);
      }
      this.#keys[slot] = key;
    }
    const node = this.#nodeCount;
    this.#nodeCount += 1;
    if (node >= this.#class.length) this.#growNodes();
    this.#class[node] = classIndex;
    this.#next[node] = this.#heads[slot] as number;
    this.#stamp[node] = this.step;
    this.#heads[slot] = node;
    return node;
  }

  #growTable(): void {
    const keys = this.#keys;
    const heads = this.#heads;
    this.#keys = new Int32Array(keys.length * 2);
    this.#heads = new Int32Array(keys.length * 2).fill(-1);
    for (let slot = 0; slot < keys.length; slot += 1) {
      if ((heads[slot] as number) < 0) continue;
      const to = this.#find(keys[slot] as number);
      this.#keys[to] = keys[slot] as number;
      this.#heads[to] = heads[slot] as number;
    }
  }

  #growNodes(): void {
    const size = this.#class.length * 2;
    this.#class = grown(this.#class, new Uint8Array(size));
    this.#next = grown(this.#next, new Int32Array(size));
    this.#weight = grown(this.#weight, new Float32Array(size));
    this.#total = grown(this.#total, new Float64Array(size));
    this.#stamp = grown(this.#stamp, new Int32Array(size));
  }
}

interface Row {
  readonly key: number;
  readonly pairs: readonly (readonly [classIndex: number, weight: number])[];
}

function grown<T extends Uint8Array | Int32Array | Float32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function packRows(
  rows: readonly Row[],
  slots: number,
  about: { name: string; classes: readonly string[] },
): Uint8Array {
  const places: (Row | undefined)[] = new Array<Row | undefined>(slots);
  for (const row of rows) {
    let slot = slotOf(row.key, slots);
    while (places[slot] !== undefined) slot = (slot + 1) & (slots - 1);
    places[slot] = row;
  }
  const pairs = rows.reduce((sum, row) => sum + row.pairs.length, 0);
  const header: WeightsHeader = { ...about, slots, pairs };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + headerBytes.length + slots * 3 + pairs * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, headerBytes.length, true);
  bytes.set(headerBytes, 8);
  const body = 8 + headerBytes.length;
  let pair = 0;
  for (const [slot, row] of places.entries()) {
    if (row === undefined) continue;
    view.setUint16(body + slot * 2, printOf(row.key), true);
    view.setUint8(body + slots * 2 + slot, row.pairs.length);
    for (const [classIndex, weight] of row.pairs) {
      view.setUint8(body + slots * 3 + pair, classIndex);
      view.setInt8(body + slots * 3 + pairs + pair, weight);
      pair += 1;
    }
  }
  return bytes;
}
