// The model of attributions, from `models/claims/attributions.bin`: three tables of weights, a row of bytes for each feature, and the
// trees that weigh a whole attribution.

import { existsSync } from 'node:fs';
import {
  type BoostedTrees,
  readTrees,
  type TreesHeader,
  treesByteLength,
  treesHeaderOf,
  treesListsOf,
} from './boosted-trees.ts';
import {
  brokenModel,
  copiedBytes,
  type ModelFormat,
  packModelFile,
  parseModelFile,
  readModelBytes,
} from './model-file.ts';

/**
 * cues: whether a word is the head of a cue, one number; parts: which part a word has, one number a state; edges: how a word's
 * state follows that of the word before, a number for each pair of states, then those of a first word.
 */
export const attributionTables = ['cues', 'parts', 'edges'] as const;
export type AttributionTable = (typeof attributionTables)[number];

/** The states of a word beside a cue; "after" is outside like "before", once a word of the content has been passed. */
export const partStates = ['before', 'source', 'cue', 'content', 'after'] as const;

const widths: Readonly<Record<AttributionTable, number>> = {
  cues: 1,
  parts: partStates.length,
  edges: (partStates.length + 1) * partStates.length,
};

export interface WeightTable {
  /** Numbers in a row. */
  readonly width: number;
  /** What one step of a byte is worth. */
  readonly step: number;
  /** Hashes of the features, rising. */
  readonly keys: Uint32Array;
  readonly rows: Int8Array;
}

/** Weights that can be looked up. */
export interface SlottedTable extends WeightTable {
  /** The row of a key by its last bits, plus one; 0 for none. A taken slot passes on to the next. */
  readonly slots: Int32Array;
}

/** `wholes`: how sure an attribution as a whole is, by what the tables say of its words. */
export type AttributionModel = Readonly<Record<AttributionTable, SlottedTable>> & {
  readonly wholes: BoostedTrees;
};

/** The mark is "DAM2". */
const format: ModelFormat = {
  mark: 0x324d4144,
  name: 'claims/attributions.bin',
  what: 'model of attributions',
  isOptional: true,
};
const bytesPerKey = 4;
/** Slots for each key, so that most keys are found at once. */
const slotsPerKey = 2;

type Header = Readonly<Record<AttributionTable, { readonly step: number; readonly count: number }>> & {
  readonly wholes: TreesHeader;
};

/** Places keys among slots; their number is a power of two. */
function slotsOf(keys: Uint32Array): Int32Array {
  const bits = Math.ceil(Math.log2(Math.max(2, keys.length * slotsPerKey)));
  const slots = new Int32Array(1 << bits);
  for (const [row, key] of keys.entries()) {
    let at = key & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = row + 1;
  }
  return slots;
}

/** The row of a key, plus one; 0 where the table does not have it. */
function findRow({ keys, slots }: SlottedTable, key: number): number {
  const last = slots.length - 1;
  let at = key & last;
  let row = slots[at] ?? 0;
  while (row !== 0 && keys[row - 1] !== key) {
    at = (at + 1) & last;
    row = slots[at] ?? 0;
  }
  return row;
}

/** Adds the rows of features to the sums, in steps of the table; a feature that it does not have adds nothing. */
export function addWeights(
  table: SlottedTable,
  features: readonly number[],
  sums: Int32Array,
  from = 0,
): void {
  const { rows, width } = table;
  for (const feature of features) {
    const row = findRow(table, feature);
    if (row === 0) continue;
    const first = (row - 1) * width;
    for (let place = 0; place < width; place += 1)
      sums[from + place] = (sums[from + place] ?? 0) + (rows[first + place] ?? 0);
  }
}

/** What training gives. */
export type AttributionWeights = Readonly<Record<AttributionTable, WeightTable>> & {
  readonly wholes: BoostedTrees;
};

/** A model ready to be asked. */
export function makeAttributionModel({ cues, parts, edges, wholes }: AttributionWeights): AttributionModel {
  const slotted = (table: WeightTable): SlottedTable => ({ ...table, slots: slotsOf(table.keys) });
  return { cues: slotted(cues), parts: slotted(parts), edges: slotted(edges), wholes };
}

/** The bytes that `parseAttributionModel` reads. */
export function packAttributionModel(tables: AttributionModel): Uint8Array {
  const counts = Object.fromEntries(
    attributionTables.map((name) => [name, { step: tables[name].step, count: tables[name].keys.length }]),
  );
  const header = { ...counts, wholes: treesHeaderOf(tables.wholes) };
  const lists = attributionTables.flatMap((name) => [tables[name].keys, tables[name].rows]);
  return packModelFile(format, header, [...lists, ...treesListsOf(tables.wholes)]);
}

/** The model from the bytes of its file; throws a DemarcheError (`MODEL_BROKEN`). */
export function parseAttributionModel(bytes: Uint8Array): AttributionModel {
  const { header, bodyStart } = parseModelFile<Header>(bytes, format);
  const lengthOf = (name: AttributionTable): number => header[name].count * (bytesPerKey + widths[name]);
  const [partsStart, edgesStart] = [
    bodyStart + lengthOf('cues'),
    bodyStart + lengthOf('cues') + lengthOf('parts'),
  ];
  const wholesStart = edgesStart + lengthOf('edges');
  if (wholesStart + treesByteLength(header.wholes) !== bytes.byteLength) throw brokenModel(format);
  return makeAttributionModel({
    wholes: readTrees(bytes, wholesStart, header.wholes).trees,
    cues: readWeights(bytes, bodyStart, 'cues', header),
    parts: readWeights(bytes, partsStart, 'parts', header),
    edges: readWeights(bytes, edgesStart, 'edges', header),
  });
}

/** The keys and behind them the rows. */
function readWeights(bytes: Uint8Array, from: number, name: AttributionTable, header: Header): WeightTable {
  const [width, { step, count }] = [widths[name], header[name]];
  const rowsStart = from + count * bytesPerKey;
  const keys = new Uint32Array(copiedBytes(bytes, from, rowsStart));
  const rows = new Int8Array(copiedBytes(bytes, rowsStart, rowsStart + count * width));
  return { width, step, keys, rows };
}

/** Reads the file; null where there is none, since rules answer without it. Throws a DemarcheError (`MODEL_BROKEN`). */
export function readAttributionModel(file: URL): AttributionModel | null {
  return existsSync(file) ? parseAttributionModel(readModelBytes(file, format)) : null;
}
