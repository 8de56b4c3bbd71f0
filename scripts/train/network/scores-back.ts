// The slopes of the scores of heads, relations and tags, each by cross entropy.

import { roundedRows } from '../../../src/language/network/matrices.ts';
import type { RowRange } from '../../../src/language/network/recurrent-layer.ts';
import { headScores, labelLayer, labelScores, matrixOf } from '../../../src/language/network/run-network.ts';
import { distanceRow, paddedTo8, widthOf } from '../../../src/language/network/shape.ts';
import { addRows, factorBack } from './factor-back.ts';
import type { Lesson } from './slopes.ts';

/** What the tags count beside heads and relations. */
const tagShare = 1;

/** Adds to the slopes of queries and of heads (rows x hidden) what the scores of heads in one sentence ask for. */
export function headsBack(
  lesson: Lesson,
  sentence: RowRange,
  querySlopes: Float32Array,
  headSlopes: Float32Array,
): void {
  const size = sentence.end - sentence.start;
  const scores = headScores(lesson.network, lesson.run, sentence);
  for (let dependent = 1; dependent < size; dependent += 1) {
    const goal = (lesson.goal.heads[sentence.start + dependent] as number) - sentence.start;
    const row = scores.subarray(dependent * size, (dependent + 1) * size);
    // A word is never its own head.
    row[dependent] = -Infinity;
    const slopes = new Float32Array(size);
    lesson.slopes.losses.head += softmaxRow(row, goal, lesson.share, slopes);
    for (let head = 0; head < size; head += 1)
      if (Math.abs(slopes[head] as number) >= negligible)
        arcBack(lesson, sentence, [dependent, head], slopes[head] as number, querySlopes, headSlopes);
  }
}

/** Slopes below this change nothing. */
const negligible = 1e-9;

function arcBack(
  { network, run, slopes }: Lesson,
  { start }: RowRange,
  [dependent, head]: readonly [number, number],
  slope: number,
  querySlopes: Float32Array,
  headSlopes: Float32Array,
): void {
  const { hidden } = network.shape;
  const heads = matrixOf(run.parts, 'arcHead');
  const prior = matrixOf(network.weights, 'headPrior');
  const priorSlopes = matrixOf(slopes.byName, 'headPrior');
  const distanceSlopes = matrixOf(slopes.byName, 'distances');
  const q = (start + dependent) * hidden;
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

/** Adds to the slopes of the parts (rows x hidden) what the scores of relations ask for. */
export function labelsBack(lesson: Lesson, partSlopes: ReadonlyMap<string, Float32Array>): void {
  const { network, run, batch, goal, slopes } = lesson;
  const { matrices, shape } = network;
  const rows = roundedRows(batch.rows);
  const columns = paddedTo8(shape.labels);
  const layer = labelLayer(network, run, batch, goal.heads);
  const scores = labelScores(network, layer, batch.rows);
  const scoreSlopes = matrices.take(rows * columns);
  slopes.losses.label += softmaxRows(scores, shape.labels, goal.labels, lesson.share, scoreSlopes);
  addRows(scoreSlopes, columns, batch.rows, matrixOf(slopes.byName, 'labelsBias'));
  const layerSlopes = matrices.take(rows * shape.hidden);
  const product = { name: 'labels', input: layer, slopes: scoreSlopes, inner: shape.hidden, columns };
  factorBack(lesson, { ...product, inputSlopes: layerSlopes });
  labelLayerBack(lesson, layer, layerSlopes, partSlopes);
}

function labelLayerBack(
  { network, batch, goal, slopes }: Lesson,
  layer: Float32Array,
  layerSlopes: Float32Array,
  partSlopes: ReadonlyMap<string, Float32Array>,
): void {
  const { hidden } = network.shape;
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

/** Adds to the slopes of the last layer what the scores of tags ask for. */
export function tagsBack(lesson: Lesson, last: Float32Array): void {
  const { network, run, batch, goal, slopes } = lesson;
  const { matrices, shape } = network;
  const columns = paddedTo8(shape.tags);
  const tagSlopes = matrices.take(roundedRows(batch.rows) * columns);
  slopes.losses.tag += softmaxRows(run.tagScores, shape.tags, goal.tags, lesson.share * tagShare, tagSlopes);
  addRows(tagSlopes, columns, batch.rows, matrixOf(slopes.byName, 'tagsBias'));
  const product = { name: 'tags', input: run.last, slopes: tagSlopes, inner: widthOf(shape), columns };
  factorBack(lesson, { ...product, inputSlopes: last });
}

/** Cross entropy of every row with a goal; rows have as many columns as `classes`, rounded up to eight. */
function softmaxRows(
  scores: Float32Array,
  classes: number,
  goals: Int32Array,
  share: number,
  out: Float32Array,
): number {
  const columns = paddedTo8(classes);
  let loss = 0;
  for (const [row, goal] of goals.entries()) {
    if (goal < 0) continue;
    const at = row * columns;
    loss += softmaxRow(scores.subarray(at, at + classes), goal, share, out.subarray(at, at + classes));
  }
  return loss;
}

/** Fills `out` with the slopes of one row of scores and gives back its loss, both times `share`. */
function softmaxRow(scores: Float32Array, goal: number, share: number, out: Float32Array): number {
  let largest = -Infinity;
  for (const score of scores) largest = Math.max(largest, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - largest);
  for (const [index, score] of scores.entries()) out[index] = (share * Math.exp(score - largest)) / sum;
  out[goal] = (out[goal] as number) - share;
  return share * (Math.log(sum) + largest - (scores[goal] as number));
}
