// The best tree from scores of heads: each word's best head where these make a tree, else the best tree without
// crossing arcs (Eisner 1996). One word hangs on the root.

import { mendTree } from './mend-tree.ts';

/** The search takes the cube of this many steps; a longer sentence is mended instead. */
const longestSearch = 80;

/** Heads by word from 1; `scores[dependent * size + head]` with 0 for the root, `size` counting the root. */
export function bestTree(scores: Float32Array, size: number): Int16Array {
  const greedy = bestHeads(scores, size);
  if (isTree(greedy)) return greedy;
  return size > longestSearch ? mendTree(scores, greedy) : projectiveTree(scores, size);
}

function bestHeads(scores: Float32Array, size: number): Int16Array {
  const heads = new Int16Array(size).fill(-1);
  for (let dependent = 1; dependent < size; dependent += 1) {
    let best = -1;
    for (let head = 0; head < size; head += 1) {
      if (head === dependent) continue;
      if (
        best < 0 ||
        (scores[dependent * size + head] as number) > (scores[dependent * size + best] as number)
      )
        best = head;
    }
    heads[dependent] = best;
  }
  return heads;
}

function isTree(heads: Int16Array): boolean {
  let roots = 0;
  const seenFrom = new Int16Array(heads.length);
  for (let word = 1; word < heads.length; word += 1) {
    if (heads[word] === 0) roots += 1;
    let at = word;
    while (at > 0 && seenFrom[at] === 0) {
      seenFrom[at] = word;
      at = heads[at] as number;
    }
    if (at > 0 && seenFrom[at] === word) return false;
  }
  return roots === 1;
}

/** Directions of a span's head. */
const [headRight, headLeft] = [0, 1];

interface Chart {
  readonly size: number;
  /** Best scores of complete and incomplete spans by start, end and direction, and the place where they split. */
  readonly complete: Float64Array;
  readonly incomplete: Float64Array;
  readonly completeSplit: Int16Array;
  readonly incompleteSplit: Int16Array;
}

const cell = (size: number, start: number, end: number, direction: number): number =>
  (start * size + end) * 2 + direction;

function projectiveTree(scores: Float32Array, size: number): Int16Array {
  const chart: Chart = {
    size,
    complete: new Float64Array(size * size * 2),
    incomplete: new Float64Array(size * size * 2),
    completeSplit: new Int16Array(size * size * 2),
    incompleteSplit: new Int16Array(size * size * 2),
  };
  for (let length = 1; length < size; length += 1)
    for (let start = 1; start + length < size; start += 1) fillSpan(chart, scores, start, start + length);
  const heads = new Int16Array(size).fill(-1);
  const root = bestRoot(chart, scores);
  heads[root] = 0;
  readComplete(chart, heads, 1, root, headRight);
  readComplete(chart, heads, root, size - 1, headLeft);
  return heads;
}

/** The word under the root is the one that splits the sentence best. */
function bestRoot({ size, complete }: Chart, scores: Float32Array): number {
  let best = 1;
  let bestScore = -Infinity;
  for (let word = 1; word < size; word += 1) {
    const score =
      (scores[word * size] as number) +
      (complete[cell(size, 1, word, headRight)] as number) +
      (complete[cell(size, word, size - 1, headLeft)] as number);
    if (score > bestScore) [best, bestScore] = [word, score];
  }
  return best;
}

function fillSpan(chart: Chart, scores: Float32Array, start: number, end: number): void {
  const { size, complete, incomplete, completeSplit, incompleteSplit } = chart;
  let bestInner = -Infinity;
  let innerSplit = start;
  for (let split = start; split < end; split += 1) {
    const score =
      (complete[cell(size, start, split, headLeft)] as number) +
      (complete[cell(size, split + 1, end, headRight)] as number);
    if (score > bestInner) [bestInner, innerSplit] = [score, split];
  }
  const toRight = cell(size, start, end, headRight);
  const toLeft = cell(size, start, end, headLeft);
  incomplete[toRight] = bestInner + (scores[start * size + end] as number);
  incomplete[toLeft] = bestInner + (scores[end * size + start] as number);
  incompleteSplit[toRight] = innerSplit;
  incompleteSplit[toLeft] = innerSplit;
  let [bestRight, bestLeft] = [-Infinity, -Infinity];
  for (let split = start; split < end; split += 1) {
    const right =
      (complete[cell(size, start, split, headRight)] as number) +
      (incomplete[cell(size, split, end, headRight)] as number);
    if (right > bestRight) {
      bestRight = right;
      completeSplit[toRight] = split;
    }
    const left =
      (incomplete[cell(size, start, split + 1, headLeft)] as number) +
      (complete[cell(size, split + 1, end, headLeft)] as number);
    if (left > bestLeft) {
      bestLeft = left;
      completeSplit[toLeft] = split + 1;
    }
  }
  complete[toRight] = bestRight;
  complete[toLeft] = bestLeft;
}

function readComplete(chart: Chart, heads: Int16Array, start: number, end: number, direction: number): void {
  if (start >= end) return;
  const split = chart.completeSplit[cell(chart.size, start, end, direction)] as number;
  if (direction === headRight) {
    readComplete(chart, heads, start, split, headRight);
    readIncomplete(chart, heads, split, end, headRight);
  } else {
    readIncomplete(chart, heads, start, split, headLeft);
    readComplete(chart, heads, split, end, headLeft);
  }
}

function readIncomplete(
  chart: Chart,
  heads: Int16Array,
  start: number,
  end: number,
  direction: number,
): void {
  if (direction === headRight) heads[start] = end;
  else heads[end] = start;
  const split = chart.incompleteSplit[cell(chart.size, start, end, direction)] as number;
  readComplete(chart, heads, start, split, headLeft);
  readComplete(chart, heads, split + 1, end, headRight);
}
