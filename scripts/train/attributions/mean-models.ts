// The mean of models that were trained apart. Their tables are sums of weights, so the mean of two costs little more than one when it
// is asked, and errs less than each: one training differs from the next by a point.

import {
  type AttributionModel,
  type BoostedTrees,
  makeAttributionModel,
  type WeightTable,
} from '../../../src/tables/index.ts';

const largestByte = 127;

function addRows(
  sums: Map<number, Float64Array>,
  { width, step, keys, rows }: WeightTable,
  share: number,
): void {
  for (const [place, key] of keys.entries()) {
    const sum = sums.get(key) ?? new Float64Array(width);
    for (let at = 0; at < width; at += 1)
      sum[at] = (sum[at] ?? 0) + (rows[place * width + at] ?? 0) * step * share;
    sums.set(key, sum);
  }
}

/** A feature that one of the tables does not have counts as nothing there. */
export function meanTable(tables: readonly WeightTable[]): WeightTable {
  const sums = new Map<number, Float64Array>();
  for (const table of tables) addRows(sums, table, 1 / tables.length);
  const step = Math.max(...tables.map((table) => table.step));
  const kept = [...sums].sort(([a], [b]) => a - b);
  const inBytes = (weight: number): number =>
    Math.max(-largestByte, Math.min(largestByte, Math.round(weight / step)));
  return {
    width: tables[0]?.width ?? 0,
    step,
    keys: Uint32Array.from(kept, ([key]) => key),
    rows: Int8Array.from(kept.flatMap(([, weights]) => Array.from(weights, inBytes))),
  };
}

/** All trees one after the other, each with its share of the answer; they have to be of one depth. */
export function joinedTrees(all: readonly BoostedTrees[]): BoostedTrees {
  const columnNames = [...new Set(all.flatMap((trees) => trees.columnNames))];
  const columnsOf = ({ columnOf, columnNames: own }: BoostedTrees) =>
    Array.from(columnOf, (column) => columnNames.indexOf(own[column] ?? ''));
  return {
    columnNames,
    depth: all[0]?.depth ?? 0,
    treeCount: all.reduce((sum, { treeCount }) => sum + treeCount, 0),
    columnOf: Uint16Array.from(all.flatMap(columnsOf)),
    limits: Float32Array.from(all.flatMap(({ limits }) => [...limits])),
    answers: Float32Array.from(all.flatMap(({ answers }) => Array.from(answers, (own) => own / all.length))),
  };
}

export function meanModel(models: readonly AttributionModel[]): AttributionModel {
  return makeAttributionModel({
    cues: meanTable(models.map(({ cues }) => cues)),
    parts: meanTable(models.map(({ parts }) => parts)),
    edges: meanTable(models.map(({ edges }) => edges)),
    wholes: joinedTrees(models.map(({ wholes }) => wholes)),
  });
}
