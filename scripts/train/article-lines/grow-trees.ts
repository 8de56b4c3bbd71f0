// Gradient boosting of trees whose levels ask one question each, for labels of two kinds; the same seed gives the same trees.

import type { BoostedTrees } from '../../../src/tables/index.ts';

/** Rows by column; each row with its label (0 or 1) and how much it counts. */
export interface TrainingRows {
  readonly columns: readonly Float32Array[];
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** What is thought of each row before the trees are asked, in log odds; left out, one half. */
  readonly starts?: Float32Array;
}

export interface GrowOptions {
  readonly treeCount: number;
  readonly depth: number;
  readonly pace: number;
  /** Added to each answer's weight, so that few rows say little. */
  readonly damping: number;
  /** Shares of the rows and of the columns that each tree is grown from. */
  readonly rowShare: number;
  readonly columnShare: number;
  readonly random: () => number;
}

const binCount = 48;

interface Binned {
  readonly limits: readonly Float32Array[];
  readonly bins: readonly Uint8Array[];
}

/** Limits between values so that each bin holds about as many rows. */
function findLimits(column: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(column.length / 20_000));
  const sorted = column.filter((_, at) => at % step === 0).sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < binCount; bin += 1) {
    const place = Math.floor((bin * sorted.length) / binCount);
    const value = sorted[place] as number;
    const below = sorted[Math.max(0, place - 1)] as number;
    limits.add(Math.fround(below < value ? (below + value) / 2 : value));
  }
  return Float32Array.from([...limits].sort((a, b) => a - b));
}

function binColumn(column: Float32Array, limits: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = limits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > (limits[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

interface Split {
  readonly column: number;
  readonly bin: number;
  readonly gain: number;
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The question that parts the rows of all nodes of a level best. */
function findSplit(
  binned: Binned,
  rows: Int32Array,
  nodes: Uint8Array,
  nodeCount: number,
  slopes: Slopes,
  candidates: readonly number[],
  damping: number,
): Split {
  let best: Split = { column: candidates[0] as number, bin: 0, gain: Number.NEGATIVE_INFINITY };
  const first = new Float64Array(nodeCount * binCount);
  const second = new Float64Array(nodeCount * binCount);
  for (const column of candidates) {
    const bins = binned.bins[column] as Uint8Array;
    const limitCount = (binned.limits[column] as Float32Array).length;
    first.fill(0);
    second.fill(0);
    for (const row of rows) {
      const cell = (nodes[row] as number) * binCount + (bins[row] as number);
      first[cell] = (first[cell] as number) + (slopes.first[row] as number);
      second[cell] = (second[cell] as number) + (slopes.second[row] as number);
    }
    const gains = new Float64Array(limitCount);
    for (let node = 0; node < nodeCount; node += 1) addGains(gains, first, second, node * binCount, damping);
    for (const [bin, gain] of gains.entries()) if (gain > best.gain) best = { column, bin, gain };
  }
  return best;
}

function addGains(
  gains: Float64Array,
  first: Float64Array,
  second: Float64Array,
  start: number,
  damping: number,
): void {
  let firstAll = 0;
  let secondAll = 0;
  for (let bin = 0; bin <= gains.length; bin += 1) {
    firstAll += first[start + bin] as number;
    secondAll += second[start + bin] as number;
  }
  if (secondAll === 0) return;
  let firstLow = 0;
  let secondLow = 0;
  for (let bin = 0; bin < gains.length; bin += 1) {
    firstLow += first[start + bin] as number;
    secondLow += second[start + bin] as number;
    const firstHigh = firstAll - firstLow;
    gains[bin] =
      (gains[bin] as number) +
      (firstLow * firstLow) / (secondLow + damping) +
      (firstHigh * firstHigh) / (secondAll - secondLow + damping);
  }
}

function pick(count: number, share: number, random: () => number): readonly number[] {
  const picked: number[] = [];
  for (let at = 0; at < count; at += 1) if (random() < share) picked.push(at);
  return picked.length > 0 ? picked : [Math.floor(random() * count)];
}

/** Answers of a tree's leaves, damped, at the learning pace. */
function answersOf(rows: Int32Array, nodes: Uint8Array, slopes: Slopes, options: GrowOptions): Float64Array {
  const first = new Float64Array(1 << options.depth);
  const second = new Float64Array(1 << options.depth);
  for (const row of rows) {
    const node = nodes[row] as number;
    first[node] = (first[node] as number) + (slopes.first[row] as number);
    second[node] = (second[node] as number) + (slopes.second[row] as number);
  }
  return first.map((sum, node) => (-options.pace * sum) / ((second[node] as number) + options.damping));
}

function updateSlopes({ labels, weights }: TrainingRows, sums: Float64Array, slopes: Slopes): void {
  for (let row = 0; row < sums.length; row += 1) {
    const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
    const weight = weights[row] as number;
    slopes.first[row] = weight * (chance - (labels[row] as number));
    slopes.second[row] = weight * chance * (1 - chance);
  }
}

/** Grows `treeCount` trees; rows of weight 0 are left out. */
export function growTrees(
  rows: TrainingRows,
  columnNames: readonly string[],
  options: GrowOptions,
): BoostedTrees {
  const { treeCount, depth } = options;
  const limits = rows.columns.map(findLimits);
  const binned: Binned = {
    limits,
    bins: rows.columns.map((column, at) => binColumn(column, limits[at] as Float32Array)),
  };
  const rowCount = rows.labels.length;
  const sums = rows.starts === undefined ? new Float64Array(rowCount) : Float64Array.from(rows.starts);
  const slopes: Slopes = { first: new Float64Array(rowCount), second: new Float64Array(rowCount) };
  const grown = {
    columnOf: new Uint16Array(treeCount * depth),
    limits: new Float32Array(treeCount * depth),
    answers: new Float32Array(treeCount << depth),
  };
  const nodes = new Uint8Array(rowCount);
  for (let tree = 0; tree < treeCount; tree += 1) {
    updateSlopes(rows, sums, slopes);
    const picked = Int32Array.from(
      pick(rowCount, options.rowShare, options.random).filter((row) => (rows.weights[row] as number) > 0),
    );
    const candidates = pick(rows.columns.length, options.columnShare, options.random).filter(
      (column) => (limits[column] as Float32Array).length > 0,
    );
    nodes.fill(0);
    for (let level = 0; level < depth; level += 1) {
      const split = findSplit(binned, picked, nodes, 1 << level, slopes, candidates, options.damping);
      const bins = binned.bins[split.column] as Uint8Array;
      for (let row = 0; row < rowCount; row += 1)
        nodes[row] = (nodes[row] as number) * 2 + Number((bins[row] as number) > split.bin);
      grown.columnOf[tree * depth + level] = split.column;
      grown.limits[tree * depth + level] = (binned.limits[split.column] as Float32Array)[split.bin] as number;
    }
    const answers = answersOf(picked, nodes, slopes, options);
    grown.answers.set(answers, tree << depth);
    for (let row = 0; row < rowCount; row += 1)
      sums[row] = (sums[row] as number) + (answers[nodes[row] as number] as number);
  }
  return { columnNames, treeCount, depth, ...grown };
}
