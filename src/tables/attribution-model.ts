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
import { makeRowSums, type SumRows } from './row-sums.ts';

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

/** Weights that can be asked. */
export interface SummedTable extends WeightTable {
  /** What features add up to, in steps; a feature that the table does not have adds nothing. */
  readonly sum: SumRows;
  /** e to the power of so many steps, from `-mostSteps` on: what most sums are worth. */
  readonly powers: Float64Array;
}

/** `wholes`: how sure an attribution as a whole is, by what the tables say of its words. */
export type AttributionModel = Readonly<Record<AttributionTable, SummedTable>> & {
  readonly wholes: BoostedTrees;
  /** Where features are best written. */
  readonly room: Int32Array;
};

/** The mark is "DAM2". */
const format: ModelFormat = {
  mark: 0x324d4144,
  name: 'claims/attributions.bin',
  what: 'model of attributions',
  isOptional: true,
};
const bytesPerKey = 4;
/** Sums beyond so many steps are seldom. */
const mostSteps = 2048;

type Header = Readonly<Record<AttributionTable, { readonly step: number; readonly count: number }>> & {
  readonly wholes: TreesHeader;
};

/** e to the power of what so many steps of the table are worth. */
export function powerOf({ powers, step }: SummedTable, steps: number): number {
  const known = steps >= -mostSteps && steps <= mostSteps;
  return known ? (powers[steps + mostSteps] as number) : Math.exp(steps * step);
}

/** What training gives. */
export type AttributionWeights = Readonly<Record<AttributionTable, WeightTable>> & {
  readonly wholes: BoostedTrees;
};

function powersOf({ step }: WeightTable): Float64Array {
  return Float64Array.from({ length: 2 * mostSteps + 1 }, (_, at) => Math.exp((at - mostSteps) * step));
}

/** A model ready to be asked. */
export function makeAttributionModel(weights: AttributionWeights): AttributionModel {
  const { room, sums } = makeRowSums(attributionTables.map((name) => weights[name]));
  const summed = (name: AttributionTable): SummedTable => {
    const sum = sums[attributionTables.indexOf(name)] ?? (() => new Int32Array(weights[name].width));
    return { ...weights[name], sum, powers: powersOf(weights[name]) };
  };
  return {
    ...{ cues: summed('cues'), parts: summed('parts'), edges: summed('edges') },
    ...{ wholes: weights.wholes, room },
  };
}

/** The bytes that `parseAttributionModel` reads. */
export function packAttributionModel(tables: AttributionWeights): Uint8Array {
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
