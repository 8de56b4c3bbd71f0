// The way back through the network: from the errors of heads, relations and tags to the slope of every weight.

import { type Matrices, packPanels, roundedRows } from '../../../src/language/network/matrices.ts';
import type { RowRange } from '../../../src/language/network/recurrent-layer.ts';
import {
  type Batch,
  headScores,
  labelLayer,
  labelScores,
  leak,
  matrixOf,
  type Network,
  type NetworkRun,
} from '../../../src/language/network/run-network.ts';
import {
  affixCount,
  distanceRow,
  matrixSizes,
  paddedTo8,
  widthOf,
} from '../../../src/language/network/shape.ts';
import { recurrentBack } from './recurrent-back.ts';

/** What a batch should give: by row, the row of its head, its relation and its tag; -1 where nothing is to be learned. */
export interface Goal {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly tags: Int32Array;
}

export interface Slopes {
  /** By the names of `matrixSizes`. */
  readonly byName: ReadonlyMap<string, Float32Array>;
  readonly losses: { head: number; label: number; tag: number };
}

const tagShare = 0.5;

/** Adds the slopes of one batch to `slopes`. `masks` are the factors that dropout used, by name. */
export function goBack(
  network: Network,
  batch: Batch,
  run: NetworkRun,
  goal: Goal,
  masks: ReadonlyMap<string, Float32Array>,
  slopes: Slopes,
): void {
  const { matrices, shape, weights } = network;
  const { hidden } = shape;
  const width = widthOf(shape);
  const rows = roundedRows(batch.rows);
  const share = 1 / batch.rows;
  const partSlopes = new Map<string, Float32Array>();
  for (const part of run.parts.keys()) partSlopes.set(part, matrices.take(rows * hidden));
  const slopeOf = (name: string): Float32Array => matrixOf(slopes.byName, name);
  const last = matrices.take(rows * width);

  const queries = matrices.take(rows * hidden);
  for (const sentence of batch.sentences)
    headsBack(network, run, sentence, goal, share, queries, matrixOf(partSlopes, 'arcHead'), slopes);
  factorBack(
    matrices,
    matrixOf(run.parts, 'arcDependent'),
    queries,
    matrixOf(weights, 'arcs'),
    batch.rows,
    hidden,
    hidden,
    matrixOf(partSlopes, 'arcDependent'),
    slopeOf('arcs'),
  );

  labelsBack(network, batch, run, goal, share, partSlopes, slopes);

  const tagColumns = paddedTo8(shape.tags);
  const tagSlopes = matrices.take(rows * tagColumns);
  slopes.losses.tag += softmaxBack(
    run.tagScores,
    tagColumns,
    shape.tags,
    goal.tags,
    batch.rows,
    share * tagShare,
    tagSlopes,
  );
  addRows(tagSlopes, tagColumns, batch.rows, slopeOf('tagsBias'));
  factorBack(
    matrices,
    run.last,
    tagSlopes,
    matrixOf(weights, 'tags'),
    batch.rows,
    width,
    tagColumns,
    last,
    slopeOf('tags'),
  );

  for (const [part, values] of run.parts) {
    const partSlope = matrixOf(partSlopes, part);
    if (part.startsWith('arc')) {
      const mask = masks.get(part);
      for (let at = 0; at < partSlope.length; at += 1) {
        const factor =
          ((values[at] as number) < 0 ? leak : 1) * (mask === undefined ? 1 : (mask[at] as number));
        partSlope[at] = (partSlope[at] as number) * factor;
      }
    }
    addRows(partSlope, hidden, batch.rows, slopeOf(`${part}Bias`));
    factorBack(
      matrices,
      run.last,
      partSlope,
      matrixOf(weights, part),
      batch.rows,
      width,
      hidden,
      last,
      slopeOf(part),
    );
  }

  let out = last;
  for (let layer = shape.layers - 1; layer >= 0; layer -= 1) {
    applyMask(out, masks.get(`layer${layer}`));
    const input = run.inputs[layer] as Float32Array;
    const inputSlopes = matrices.take(rows * width);
    const productSlopes = matrices.take(rows * hidden * 6);
    for (const sentence of batch.sentences)
      for (const direction of [0, 1] as const)
        recurrentBack({
          input,
          products: run.products[layer] as Float32Array,
          cells: run.cells[layer] as Float32Array,
          gates: matrixOf(weights, `gates${layer}`),
          hidden,
          sentence,
          direction,
          outSlopes: out,
          inputSlopes,
          productSlopes,
          gateSlopes: slopeOf(`gates${layer}`),
        });
    factorBack(
      matrices,
      input,
      productSlopes,
      matrixOf(weights, `layer${layer}`),
      batch.rows,
      width,
      hidden * 6,
      inputSlopes,
      slopeOf(`layer${layer}`),
    );
    out = inputSlopes;
  }
  applyMask(out, masks.get('input'));
  inputBack(network, batch, out, slopes);
}

function applyMask(values: Float32Array, mask: Float32Array | undefined): void {
  if (mask === undefined) return;
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * (mask[at] as number);
}

function addRows(values: Float32Array, columns: number, rows: number, out: Float32Array): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      out[column] = (out[column] as number) + (values[row * columns + column] as number);
}

/** Y = X · W: adds dY · Wᵀ to `inputSlopes` and Xᵀ · dY to `weightSlopes`. */
function factorBack(
  matrices: Matrices,
  input: Float32Array,
  slopes: Float32Array,
  weights: Float32Array,
  rows: number,
  inner: number,
  columns: number,
  inputSlopes: Float32Array,
  weightSlopes: Float32Array,
): void {
  const mark = matrices.mark();
  const turned = matrices.take(inner * columns);
  for (let row = 0; row < inner; row += 1)
    for (let column = 0; column < columns; column += 1)
      turned[column * inner + row] = weights[row * columns + column] as number;
  const packedWeights = packPanels(turned, columns, inner, matrices.take(inner * columns));
  matrices.multiplyAdd(slopes, packedWeights, inputSlopes, rows, columns, inner);
  const turnedInput = matrices.take(inner * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < inner; column += 1)
      turnedInput[column * rows + row] = input[row * inner + column] as number;
  const packedSlopes = packPanels(slopes, rows, columns, matrices.take(rows * columns));
  matrices.multiplyAdd(turnedInput, packedSlopes, weightSlopes, inner, rows, columns);
  matrices.release(mark);
}

/** Cross entropy by row; fills `out` with its slopes and gives back the loss, both times `share`. */
function softmaxBack(
  scores: Float32Array,
  columns: number,
  classes: number,
  goals: Int32Array,
  rows: number,
  share: number,
  out: Float32Array,
): number {
  let loss = 0;
  for (let row = 0; row < rows; row += 1) {
    const goal = goals[row] as number;
    if (goal < 0) continue;
    const at = row * columns;
    let largest = -Infinity;
    for (let index = 0; index < classes; index += 1)
      largest = Math.max(largest, scores[at + index] as number);
    let sum = 0;
    for (let index = 0; index < classes; index += 1)
      sum += Math.exp((scores[at + index] as number) - largest);
    for (let index = 0; index < classes; index += 1)
      out[at + index] = (share * Math.exp((scores[at + index] as number) - largest)) / sum;
    out[at + goal] = (out[at + goal] as number) - share;
    loss += share * (Math.log(sum) + largest - (scores[at + goal] as number));
  }
  return loss;
}

function headsBack(
  network: Network,
  run: NetworkRun,
  sentence: RowRange,
  goal: Goal,
  share: number,
  querySlopes: Float32Array,
  headSlopes: Float32Array,
  slopes: Slopes,
): void {
  const { hidden } = network.shape;
  const { start, end } = sentence;
  const size = end - start;
  const scores = headScores(network, run, sentence);
  const heads = matrixOf(run.parts, 'arcHead');
  const prior = matrixOf(network.weights, 'headPrior');
  const priorSlopes = matrixOf(slopes.byName, 'headPrior');
  const distanceSlopes = matrixOf(slopes.byName, 'distances');
  for (let dependent = 1; dependent < size; dependent += 1) {
    const goalHead = (goal.heads[start + dependent] as number) - start;
    const at = dependent * size;
    let largest = -Infinity;
    for (let head = 0; head < size; head += 1)
      if (head !== dependent) largest = Math.max(largest, scores[at + head] as number);
    let sum = 0;
    for (let head = 0; head < size; head += 1)
      if (head !== dependent) sum += Math.exp((scores[at + head] as number) - largest);
    slopes.losses.head += share * (Math.log(sum) + largest - (scores[at + goalHead] as number));
    const q = (start + dependent) * hidden;
    for (let head = 0; head < size; head += 1) {
      if (head === dependent) continue;
      const slope =
        share * (Math.exp((scores[at + head] as number) - largest) / sum - (head === goalHead ? 1 : 0));
      if (Math.abs(slope) < 1e-9) continue;
      const h = (start + head) * hidden;
      const row = distanceRow(dependent, head);
      distanceSlopes[row] = (distanceSlopes[row] as number) + slope;
      for (let unit = 0; unit < hidden; unit += 1) {
        const value = heads[h + unit] as number;
        querySlopes[q + unit] = (querySlopes[q + unit] as number) + slope * value;
        headSlopes[h + unit] =
          (headSlopes[h + unit] as number) +
          slope * ((run.queries[q + unit] as number) + (prior[unit] as number));
        priorSlopes[unit] = (priorSlopes[unit] as number) + slope * value;
      }
    }
  }
}

function labelsBack(
  network: Network,
  batch: Batch,
  run: NetworkRun,
  goal: Goal,
  share: number,
  partSlopes: ReadonlyMap<string, Float32Array>,
  slopes: Slopes,
): void {
  const { matrices, shape, weights } = network;
  const { hidden } = shape;
  const rows = roundedRows(batch.rows);
  const columns = paddedTo8(shape.labels);
  const layer = labelLayer(network, run, batch, goal.heads);
  const scores = labelScores(network, layer, batch.rows);
  const scoreSlopes = matrices.take(rows * columns);
  slopes.losses.label += softmaxBack(
    scores,
    columns,
    shape.labels,
    goal.labels,
    batch.rows,
    share,
    scoreSlopes,
  );
  addRows(scoreSlopes, columns, batch.rows, matrixOf(slopes.byName, 'labelsBias'));
  const layerSlopes = matrices.take(rows * hidden);
  factorBack(
    matrices,
    layer,
    scoreSlopes,
    matrixOf(weights, 'labels'),
    batch.rows,
    hidden,
    columns,
    layerSlopes,
    matrixOf(slopes.byName, 'labels'),
  );
  const dependents = matrixOf(partSlopes, 'labelDependent');
  const heads = matrixOf(partSlopes, 'labelHead');
  const distances = matrixOf(slopes.byName, 'labelDistances');
  for (const { start, end } of batch.sentences)
    for (let row = start + 1; row < end; row += 1) {
      const head = goal.heads[row] as number;
      const distance = distanceRow(row - start, head - start) * hidden;
      for (let unit = 0; unit < hidden; unit += 1) {
        if ((layer[row * hidden + unit] as number) <= 0) continue;
        const slope = layerSlopes[row * hidden + unit] as number;
        dependents[row * hidden + unit] = (dependents[row * hidden + unit] as number) + slope;
        heads[head * hidden + unit] = (heads[head * hidden + unit] as number) + slope;
        distances[distance + unit] = (distances[distance + unit] as number) + slope;
      }
    }
}

function inputBack(network: Network, batch: Batch, slopes: Float32Array, all: Slopes): void {
  const { shape } = network;
  const width = widthOf(shape);
  const addTo = (table: Float32Array, row: number, columns: number, from: number): void => {
    for (let unit = 0; unit < columns; unit += 1)
      table[row * columns + unit] = (table[row * columns + unit] as number) + (slopes[from + unit] as number);
  };
  const words = matrixOf(all.byName, 'words');
  const affixes = matrixOf(all.byName, 'affixes');
  const tags = matrixOf(all.byName, 'inputTags');
  for (let row = 0; row < batch.rows; row += 1) {
    const at = row * width;
    addTo(words, batch.words[row] as number, shape.word, at);
    for (let part = 0; part < affixCount; part += 1)
      addTo(affixes, batch.affixes[row * affixCount + part] as number, shape.affix, at + shape.word);
    addTo(tags, batch.tags[row] as number, shape.tag, at + shape.word + shape.affix);
  }
}

/** Zeros of the size of every matrix. */
export function makeSlopes(network: Network): Slopes {
  const byName = new Map<string, Float32Array>();
  for (const [name, { rows, columns }] of matrixSizes(network.shape))
    byName.set(name, network.matrices.take(rows * columns));
  return { byName, losses: { head: 0, label: 0, tag: 0 } };
}
