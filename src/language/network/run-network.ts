// The way of a batch of sentences through the network, up to scores for heads, relations and tags.

import { addVector, type WordVectors } from '../vectors/word-vectors.ts';
import { type KeptInputs, keepNoInputs, missingRows } from './kept-inputs.ts';
import { type Matrices, roundedRows } from './matrices.ts';
import { type RowRange, runRecurrentLayer } from './recurrent-layer.ts';
import { affixCount, distanceRow, type NetworkShape, paddedTo8, widthOf } from './shape.ts';
import type { StepFactor } from './step-factor.ts';

/** Row numbers of a batch: one row a word, and one before each sentence for its root. */
export interface Batch {
  readonly sentences: readonly RowRange[];
  readonly rows: number;
  readonly words: Int32Array;
  /** Rows among the word vectors that were learnt elsewhere, or `noVector`. */
  readonly vectors: Int32Array;
  /** `affixCount` numbers a row. */
  readonly affixes: Int32Array;
  readonly tags: Int32Array;
  /** Rows with one key are alike in all of these; a word's keys are good as long as its list of codes. */
  readonly keys: Int32Array;
}

export interface Network {
  readonly shape: NetworkShape;
  readonly matrices: Matrices;
  /** Vectors learnt elsewhere; they are added to those of `words` and stay as they are. */
  readonly vectors: WordVectors;
  /** Row-major, by the names of `matrixSizes`. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Factors in panels, for the product; without those that are in `steps`. */
  readonly packed: ReadonlyMap<string, Float32Array>;
  /** Factors as they are shipped; none in training. */
  readonly steps?: ReadonlyMap<string, StepFactor>;
  /** What the first layer begins with, from earlier batches; none in training. */
  readonly kept?: KeptInputs;
}

/** Everything that is worked out for a batch; the training scripts go back through it. */
export interface NetworkRun {
  readonly inputs: readonly Float32Array[];
  readonly products: readonly Float32Array[];
  readonly cells: readonly Float32Array[];
  readonly last: Float32Array;
  readonly parts: ReadonlyMap<string, Float32Array>;
  /** Dependents times the arc matrix. */
  readonly queries: Float32Array;
  readonly tagScores: Float32Array;
}

/** Leak of the arc parts below zero. */
export const leak = 0.1;

/** Changes an input or a part in place before it is used, as dropout does in training. */
export type Disturb = (values: Float32Array, name: string) => void;

const undisturbed: Disturb = () => {};

/** The matrix of that name; throws a RangeError where a file of weights lacks it. */
export function matrixOf(map: ReadonlyMap<string, Float32Array>, name: string): Float32Array {
  const matrix = map.get(name);
  if (matrix === undefined) throw new RangeError(`no matrix ${name}`);
  return matrix;
}

/** Runs a batch through all layers; what it gives lies in the memory of `network.matrices` until that is released. */
export function runNetwork(network: Network, batch: Batch, disturb: Disturb = undisturbed): NetworkRun {
  const { shape, matrices, weights } = network;
  const { hidden, layers } = shape;
  const width = widthOf(shape);
  const rows = roundedRows(batch.rows);
  const inputs: Float32Array[] = [];
  const products: Float32Array[] = [];
  const cells: Float32Array[] = [];
  const start = network.kept === undefined ? startAnew(network, batch, disturb) : startFrom(network, batch);
  let current = start.input;
  for (let layer = 0; layer < layers; layer += 1) {
    const product = layer === 0 ? start.product : matrices.take(rows * hidden * 6);
    if (layer > 0) multiplyAdd(network, current, `layer${layer}`, product, rows, width);
    const cell = reserveRows(matrices, batch.rows, width);
    const out = reserveRows(matrices, batch.rows, width);
    const gates = matrixOf(weights, `gates${layer}`);
    const work = { input: current, products: product, gates, hidden, out, cells: cell };
    runRecurrentLayer(matrices, work, batch.sentences);
    inputs.push(current);
    products.push(product);
    cells.push(cell);
    disturb(out, `layer${layer}`);
    current = out;
  }
  const parts = new Map<string, Float32Array>();
  for (const part of ['arcDependent', 'arcHead', 'labelDependent', 'labelHead']) {
    const bias = matrixOf(weights, `${part}Bias`);
    const values = withBias(matrices.take(rows * hidden), bias);
    multiplyAdd(network, current, part, values, rows, width);
    if (part.startsWith('arc')) {
      for (let at = 0; at < values.length; at += 1)
        if ((values[at] as number) < 0) values[at] = leak * (values[at] as number);
      disturb(values, part);
    }
    parts.set(part, values);
  }
  const queries = matrices.take(rows * hidden);
  multiplyAdd(network, matrixOf(parts, 'arcDependent'), 'arcs', queries, rows, hidden);
  const tagColumns = paddedTo8(shape.tags);
  const tagScores = withBias(matrices.take(rows * tagColumns), matrixOf(weights, 'tagsBias'));
  multiplyAdd(network, current, 'tags', tagScores, rows, width);
  return { inputs, products, cells, last: current, parts, queries, tagScores };
}

/** C += A · B for the factor of that name. */
function multiplyAdd(
  { matrices, packed, steps }: Network,
  a: Float32Array,
  name: string,
  c: Float32Array,
  rows: number,
  inner: number,
): void {
  const factor = steps?.get(name);
  if (factor !== undefined) matrices.multiplyAddSteps(a, factor, c, rows);
  else {
    const floats = matrixOf(packed, name);
    matrices.multiplyAdd(a, floats, c, rows, inner, floats.length / inner);
  }
}

function withBias(values: Float32Array, bias: Float32Array): Float32Array {
  for (let at = 0; at < values.length; at += bias.length) values.set(bias, at);
  return values;
}

/** Room for rows that are all written, and zeros behind them up to where a product reads. */
function reserveRows(matrices: Matrices, rows: number, width: number): Float32Array {
  return matrices.reserve(roundedRows(rows) * width).fill(0, rows * width);
}

/** The input of the first layer and its products. */
interface Start {
  readonly input: Float32Array;
  readonly product: Float32Array;
}

function startAnew(network: Network, batch: Batch, disturb: Disturb): Start {
  const { shape, matrices } = network;
  const all = Array.from({ length: batch.rows }, (_, row) => row);
  const input = gatherInput(network, batch, all);
  disturb(input, 'input');
  const product = matrices.take(roundedRows(batch.rows) * shape.hidden * 6);
  multiplyAdd(network, input, 'layer0', product, roundedRows(batch.rows), widthOf(shape));
  return { input, product };
}

/** Works out the rows that are not kept, and copies all. */
function startFrom(network: Network, batch: Batch): Start {
  const { shape, matrices, kept = keepNoInputs(0, 0) } = network;
  const [width, productWidth] = [widthOf(shape), shape.hidden * 6];
  const missing = missingRows(batch.keys, kept);
  const mark = matrices.mark();
  if (missing.length > 0) {
    const input = gatherInput(network, batch, missing);
    const product = matrices.take(roundedRows(missing.length) * productWidth);
    multiplyAdd(network, input, 'layer0', product, roundedRows(missing.length), width);
    const first = kept.rows.size;
    kept.inputs.set(input.subarray(0, missing.length * width), first * width);
    kept.products.set(product.subarray(0, missing.length * productWidth), first * productWidth);
    for (const row of missing) kept.rows.set(batch.keys[row] as number, kept.rows.size);
  }
  matrices.release(mark);
  const input = reserveRows(matrices, batch.rows, width);
  const product = reserveRows(matrices, batch.rows, productWidth);
  for (let row = 0; row < batch.rows; row += 1) {
    const from = kept.rows.get(batch.keys[row] as number) ?? 0;
    input.set(kept.inputs.subarray(from * width, (from + 1) * width), row * width);
    product.set(kept.products.subarray(from * productWidth, (from + 1) * productWidth), row * productWidth);
  }
  return { input, product };
}

/** The vectors of some rows of a batch, one below the other. */
function gatherInput(
  { shape, matrices, weights, vectors }: Network,
  batch: Batch,
  rows: readonly number[],
): Float32Array {
  const width = widthOf(shape);
  const out = matrices.take(roundedRows(rows.length) * width);
  const words = matrixOf(weights, 'words');
  const affixes = matrixOf(weights, 'affixes');
  const tags = matrixOf(weights, 'inputTags');
  for (const [place, row] of rows.entries()) {
    const at = place * width;
    const word = (batch.words[row] as number) * shape.word;
    for (let unit = 0; unit < shape.word; unit += 1) out[at + unit] = words[word + unit] as number;
    addVector(vectors, batch.vectors[row] as number, out, at);
    for (let part = 0; part < affixCount; part += 1) {
      const affix = (batch.affixes[row * affixCount + part] as number) * shape.affix;
      const to = at + shape.word;
      for (let unit = 0; unit < shape.affix; unit += 1)
        out[to + unit] = (out[to + unit] as number) + (affixes[affix + unit] as number);
    }
    const tag = (batch.tags[row] as number) * shape.tag;
    const to = at + shape.word + shape.affix;
    for (let unit = 0; unit < shape.tag; unit += 1) out[to + unit] = tags[tag + unit] as number;
  }
  return out;
}

/**
 * Scores of all heads for the words of one sentence: `scores[dependent * size + head]` with 0 for the root, where `size`
 * counts the root.
 */
export function headScores(network: Network, run: NetworkRun, { start, end }: RowRange): Float32Array {
  const { matrices, weights, shape } = network;
  const { hidden } = shape;
  const size = end - start;
  const heads = matrixOf(run.parts, 'arcHead').subarray(start * hidden, end * hidden);
  const queries = run.queries.subarray(start * hidden, end * hidden);
  const distances = matrixOf(weights, 'distances');
  const mark = matrices.mark();
  const scores = matrices.take(size * size);
  matrices.dots(queries, heads, scores, size, size, hidden);
  const priors = matrices.take(size);
  matrices.dots(matrixOf(weights, 'headPrior'), heads, priors, 1, size, hidden);
  for (let dependent = 1; dependent < size; dependent += 1)
    for (let head = 0; head < size; head += 1) {
      const at = dependent * size + head;
      const distance = distances[distanceRow(dependent, head)] as number;
      scores[at] = (scores[at] as number) + (priors[head] as number) + distance;
    }
  for (let head = 0; head < size; head += 1) scores[head * size + head] = 0;
  scores.fill(0, 0, size);
  const kept = scores.slice();
  matrices.release(mark);
  return kept;
}

/** The layer before the relation scores: for each row and its chosen head, dependent + head + distance, cut off below 0. */
export function labelLayer(
  network: Network,
  run: NetworkRun,
  batch: Batch,
  headRows: Int32Array,
): Float32Array {
  const { matrices, weights, shape } = network;
  const { hidden } = shape;
  const out = matrices.take(roundedRows(batch.rows) * hidden);
  const dependents = matrixOf(run.parts, 'labelDependent');
  const heads = matrixOf(run.parts, 'labelHead');
  const distances = matrixOf(weights, 'labelDistances');
  for (const { start, end } of batch.sentences)
    for (let row = start + 1; row < end; row += 1) {
      const head = headRows[row] as number;
      const distance = distanceRow(row - start, head - start) * hidden;
      for (let unit = 0; unit < hidden; unit += 1) {
        const sum =
          (dependents[row * hidden + unit] as number) +
          (heads[head * hidden + unit] as number) +
          (distances[distance + unit] as number);
        out[row * hidden + unit] = Math.max(sum, 0);
      }
    }
  return out;
}

/** Scores of all relations, a row of `paddedTo8(labels)` numbers for each word. */
export function labelScores(network: Network, layer: Float32Array, rows: number): Float32Array {
  const { matrices, weights, shape } = network;
  const columns = paddedTo8(shape.labels);
  const scores = withBias(matrices.take(roundedRows(rows) * columns), matrixOf(weights, 'labelsBias'));
  multiplyAdd(network, layer, 'labels', scores, rows, shape.hidden);
  return scores;
}
