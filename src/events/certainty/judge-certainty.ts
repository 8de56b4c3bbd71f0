// Sums what a model knows of each feature of a word and answers with a value from -3, certain that not, to 3, certain.

import type {
  BoostedTrees,
  CertaintyAnswer,
  CertaintyModel,
  CertaintyQuestion,
  CertaintyScale,
} from '../../tables/index.ts';
import { featureKey } from '../../text/index.ts';

/** The largest answer; the classes "happened" and "not" begin half way. */
const LARGEST = 3;
const CLASS_EDGE = 1.5;
/** As far as an answer goes that leaves a thing open. */
const OPEN_EDGE = 1.499;

/** The answer of a model to a question about a word that has these features. */
export function judgeCertainty(
  features: readonly string[],
  model: CertaintyModel,
  question: CertaintyQuestion,
): number {
  return scaled(rawCertainty(features, model, question), model.answers[question]);
}

/** The answer before it is put on the scale of the readers: that of the rows, or its mean with that of the trees. */
export function rawCertainty(
  features: readonly string[],
  model: CertaintyModel,
  question: CertaintyQuestion,
): number {
  const places = features
    .map((feature) => findRow(model.keys, featureKey(feature)))
    .filter((row) => row >= 0);
  const answer = model.answers[question];
  const byRows = sumRows(places, model, answer);
  return answer.trees.treeCount === 0 ? byRows : (byRows + askTrees(new Set(places), answer.trees)) / 2;
}

function sumRows(
  places: readonly number[],
  model: CertaintyModel,
  { weights, bias }: CertaintyAnswer,
): number {
  const sums = new Float64Array(model.width);
  for (const row of places) addRow(model, row, sums);
  const scale = model.step / Math.sqrt(Math.max(places.length, 1));
  const raw = sums.reduce((answer, sum, at) => answer + leaky(sum * scale) * (weights[at] ?? 0), bias);
  return Math.max(-LARGEST, Math.min(LARGEST, raw));
}

/** From -3 to 3, by trees that ask which features are there. */
function askTrees(places: ReadonlySet<number>, trees: BoostedTrees): number {
  const { treeCount, depth, columnOf, limits, answers } = trees;
  let sum = 0;
  for (let tree = 0; tree < treeCount; tree += 1) {
    let answer = 0;
    for (let at = tree * depth; at < (tree + 1) * depth; at += 1)
      answer = answer * 2 + Number(Number(places.has(columnOf[at] ?? -1)) > (limits[at] ?? 0));
    sum += answers[(tree << depth) + answer] ?? 0;
  }
  return (2 * LARGEST) / (1 + Math.exp(-sum)) - LARGEST;
}

/** What lies below zero counts a tenth. */
export function leaky(sum: number): number {
  return sum > 0 ? sum : sum * 0.1;
}

function addRow({ width, rows }: CertaintyModel, row: number, sums: Float64Array): void {
  for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (rows[row * width + at] ?? 0);
}

/** The place of a key among rising keys; -1 where it is not. */
function findRow(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const held = keys[middle] ?? 0;
    if (held === key) return middle;
    if (held < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Where a raw answer falls on the scale of the readers; what lies beyond a cut stays in its class. */
export function scaled(raw: number, { knots, cuts: [low, high] }: CertaintyScale): number {
  const value = betweenKnots(raw, knots);
  if (raw <= low) return Math.min(value, -CLASS_EDGE);
  if (raw >= high) return Math.max(value, CLASS_EDGE);
  return Math.max(-OPEN_EDGE, Math.min(OPEN_EDGE, value));
}

/** On the line between the two knots around; flat beyond the outermost. */
function betweenKnots(raw: number, knots: CertaintyScale['knots']): number {
  const next = knots.findIndex(([at]) => raw < at);
  const [from, to] = [knots[next < 0 ? knots.length - 1 : next - 1], knots[next]];
  if (from === undefined || to === undefined) return (from ?? to ?? [raw, raw])[1];
  return from[1] + ((raw - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
