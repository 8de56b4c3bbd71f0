// Trains the network for trees and tags: batches of sentences, dropout, Adam with a pace that rises and then falls.

import { codeOf, noCodes, type WordCode, type WordCodes } from '../../../src/language/english/word-codes.ts';
import { makeMatrices, packPanels } from '../../../src/language/network/matrices.ts';
import { spaceOf } from '../../../src/language/network/network-file.ts';
import {
  type Batch,
  type Disturb,
  type Network,
  runNetwork,
} from '../../../src/language/network/run-network.ts';
import { matrixSizes, type NetworkShape } from '../../../src/language/network/shape.ts';
import {
  affixKeys,
  firstRow,
  makeBatch,
  unknownRow,
  type Vocabulary,
} from '../../../src/language/network/word-rows.ts';
import type { WordVectors } from '../../../src/language/vectors/word-vectors.ts';
import { randomBySeed, shuffled } from '../random.ts';
import { recase } from '../recase.ts';
import { makeAdam } from './adam.ts';
import { goBack } from './go-back.ts';
import { type Goal, makeSlopes, type Slopes } from './slopes.ts';
import { loadTraining, saveTraining } from './training-state.ts';

/** A gold sentence with the tags that a tagger which has not seen it gives. */
export interface NetworkLesson {
  readonly forms: readonly string[];
  readonly inputTags: Uint8Array;
  /** By word from 0: the head's number from 1, 0 for the root; relation and tag by number. */
  readonly heads: readonly number[];
  readonly labels: readonly number[];
  readonly tags: readonly number[];
}

export interface NetworkOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Where the half-done training is kept; a run takes it up where the last one stopped. */
  readonly stateFile: string;
  /** A run stops after so many epochs, done or not. */
  readonly epochsInRun: number;
  readonly log: (line: string) => void;
  readonly afterEpoch?: (epoch: number, network: Network) => void;
}

/** Words in a batch, about. */
const batchWords = 600;
const fastestPace = 0.003;
const warmUpBatches = 200;
/** The pace at the end, as a share of the fastest; it falls in a straight line. */
const lastPace = 0.02;
const dropped: Readonly<Record<string, number>> = {
  input: 0.2,
  layer0: 0.25,
  layer1: 0.25,
  layer2: 0.3,
  arcDependent: 0.25,
  arcHead: 0.25,
};
/** A word is hidden with the chance hiding / (hiding + its count). */
const hiding = 0.4;
/** How often the first tag of a word is hidden, so that the network does not lean on it alone. */
const hiddenTags = 0.1;
const trainingSpace = 30_000_000;

/** Rows for words and affixes that are seen at least `fewest` times. */
export function gatherVocabulary(
  lessons: readonly NetworkLesson[],
  vectors: WordVectors,
  fewest: { readonly words: number; readonly affixes: number },
): { readonly vocabulary: Vocabulary; readonly wordCounts: ReadonlyMap<number, number> } {
  const codes = noCodes(vectors);
  const words = new Map<number, number>();
  const affixes = new Map<number, number>();
  const count = (counts: Map<number, number>, key: number): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { forms } of lessons)
    for (const form of forms) {
      const code = codeOf(form, codes);
      count(words, code.lower);
      for (const key of affixKeys(code)) count(affixes, key);
    }
  const rowsOf = (counts: ReadonlyMap<number, number>, least: number): ReadonlyMap<number, number> => {
    const kept = [...counts].filter(([, seen]) => seen >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return new Map(kept.map(([key], index) => [key, index + firstRow]));
  };
  return {
    vocabulary: { words: rowsOf(words, fewest.words), affixes: rowsOf(affixes, fewest.affixes) },
    wordCounts: words,
  };
}

/** How far from zero the tables of vectors begin; those of words are added to vectors learnt elsewhere. */
const tableReach: Readonly<Record<string, number>> = { words: 0.15, affixes: 0.25, inputTags: 0.5 };

export function makeNetwork(shape: NetworkShape, vectors: WordVectors, random: () => number): Network {
  const matrices = makeMatrices(trainingSpace + spaceOf(shape) * 2);
  const weights = new Map<string, Float32Array>();
  const packed = new Map<string, Float32Array>();
  for (const [name, { rows, columns, isFactor }] of matrixSizes(shape)) {
    const matrix = matrices.take(rows * columns);
    const reach = isFactor ? Math.sqrt(3 / rows) : (tableReach[name] ?? 0);
    for (let at = 0; at < matrix.length; at += 1) matrix[at] = (random() * 2 - 1) * reach;
    weights.set(name, matrix);
    if (isFactor) packed.set(name, packPanels(matrix, rows, columns, matrices.take(rows * columns)));
  }
  return { shape, matrices, vectors, weights, packed };
}

export function trainNetwork(
  lessons: readonly NetworkLesson[],
  network: Network,
  vocabulary: Vocabulary,
  wordCounts: ReadonlyMap<number, number>,
  options: NetworkOptions,
): void {
  const adam = makeAdam(network);
  const slopes = makeSlopes(network);
  const codes = noCodes(network.vectors);
  const before = loadTraining(options.stateFile, network, adam);
  for (let epoch = before + 1; epoch <= Math.min(options.epochs, before + options.epochsInRun); epoch += 1) {
    const random = randomBySeed(options.seed * 1000 + epoch);
    const losses = { head: 0, label: 0, tag: 0 };
    const batches = dealBatches(shuffled(lessons, random));
    for (const [at, batch] of batches.entries()) {
      const mark = network.matrices.mark();
      learnBatch(batch, network, vocabulary, wordCounts, codes, random, slopes);
      network.matrices.release(mark);
      const pace = paceAt(adam.count(), (epoch - 1 + at / batches.length) / options.epochs);
      adam.step(slopes, pace);
      for (const part of ['head', 'label', 'tag'] as const) {
        losses[part] += slopes.losses[part] / batches.length;
        slopes.losses[part] = 0;
      }
    }
    options.log(`network epoch ${epoch}: ${JSON.stringify(losses)}`);
    saveTraining(options.stateFile, network, adam, epoch);
    options.afterEpoch?.(epoch, network);
  }
}

/** Rises over the first batches, then falls; `share` is the part of the training that is done. */
function paceAt(done: number, share: number): number {
  const warm = Math.min(1, (done + 1) / warmUpBatches);
  return fastestPace * warm * (1 - (1 - lastPace) * share);
}

function dealBatches(lessons: readonly NetworkLesson[]): readonly (readonly NetworkLesson[])[] {
  const batches: NetworkLesson[][] = [];
  let words = batchWords;
  for (const lesson of lessons) {
    if (words >= batchWords) {
      batches.push([]);
      words = 0;
    }
    batches.at(-1)?.push(lesson);
    words += lesson.forms.length;
  }
  return batches;
}

function learnBatch(
  lessons: readonly NetworkLesson[],
  network: Network,
  vocabulary: Vocabulary,
  wordCounts: ReadonlyMap<number, number>,
  codes: WordCodes,
  random: () => number,
  slopes: Slopes,
): void {
  const coded = lessons.map((lesson) => ({
    words: recase(lesson.forms, random).map((form) => codeOf(form, codes)),
    tags: lesson.inputTags,
  }));
  const batch = makeBatch(coded, vocabulary);
  hideInput(batch, coded, wordCounts, random);
  const masks = new Map<string, Float32Array>();
  const disturb: Disturb = (values, name) => {
    const share = dropped[name] ?? 0;
    if (share === 0) return;
    const mask = network.matrices.take(values.length);
    const kept = 1 / (1 - share);
    for (let at = 0; at < values.length; at += 1) {
      const factor = random() < share ? 0 : kept;
      mask[at] = factor;
      values[at] = (values[at] as number) * factor;
    }
    masks.set(name, mask);
  };
  const run = runNetwork(network, batch, disturb);
  goBack({ network, batch, run, goal: goalOf(lessons, batch), masks, share: 1 / batch.rows, slopes });
}

function hideInput(
  batch: Batch,
  coded: readonly { readonly words: readonly WordCode[] }[],
  counts: ReadonlyMap<number, number>,
  random: () => number,
): void {
  for (const [index, { words }] of coded.entries())
    for (const [at, code] of words.entries()) {
      const seen = counts.get(code.lower) ?? 0;
      const row = (batch.sentences[index]?.start ?? 0) + 1 + at;
      if (random() < hiding / (hiding + seen)) batch.words[row] = unknownRow;
      if (random() < hiddenTags) batch.tags[row] = unknownRow;
    }
}

function goalOf(lessons: readonly NetworkLesson[], batch: Batch): Goal {
  const goal = {
    heads: new Int32Array(batch.rows).fill(-1),
    labels: new Int32Array(batch.rows).fill(-1),
    tags: new Int32Array(batch.rows).fill(-1),
  };
  for (const [index, lesson] of lessons.entries()) {
    const start = batch.sentences[index]?.start ?? 0;
    for (const [at, head] of lesson.heads.entries()) {
      goal.heads[start + 1 + at] = start + head;
      goal.labels[start + 1 + at] = lesson.labels[at] as number;
      goal.tags[start + 1 + at] = lesson.tags[at] as number;
    }
  }
  return goal;
}
