// Labels the words of a sentence with the best sequence of name labels (Viterbi), by a structured perceptron.

import { linkFeatures, type NameWords, nameFeatureCount, nameFeatures } from './name-features.ts';

/** Labels by number: outside, then begin and inside of each kind of name. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

export const labelCount: number = nameLabels.length;
/** The label before the first word. */
export const startLabel: number = labelCount;
/** Labels that a word may have before it, the start among them. */
export const beforeCount: number = labelCount + 1;

/** Adds the weights of `count` features to `scores`. */
export type Scorer = (features: Int32Array, count: number, scores: Float64Array) => void;

/** The scores of a sentence in whole numbers. */
export interface LabelScores {
  /** For each word a number for each label. */
  readonly own: Int32Array;
  /** For each word and each label before it a number for each label. */
  readonly links: Int32Array;
}

/** No scores yet for so many words. */
export function noScores(size: number): LabelScores {
  return {
    own: new Int32Array(size * labelCount),
    links: new Int32Array(size * beforeCount * labelCount),
  };
}

/** Whether a label may follow another: the inside of a name only goes on from a name of its kind. */
function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** The numbers of the best labels by scores of weights that are still learning. */
export function labelNames(sentence: NameWords, addScores: Scorer): Uint8Array {
  const size = sentence.words.length;
  const features = new Int32Array(nameFeatureCount);
  const sums = new Float64Array(labelCount);
  const scores = noFractions(size);
  for (let at = 0; at < size; at += 1) {
    addScores(features, nameFeatures(sentence, at, features), sums.fill(0));
    scores.own.set(sums, at * labelCount);
    for (let before = 0; before < beforeCount; before += 1) {
      addScores(features, linkFeatures(sentence, at, before, features), sums.fill(0));
      scores.links.set(sums, (at * beforeCount + before) * labelCount);
    }
  }
  return bestLabels(scores, size);
}

/** Weights that are still learning may be any numbers. */
interface AnyScores {
  readonly own: Float64Array | Int32Array;
  readonly links: Float64Array | Int32Array;
}

function noFractions(size: number): { readonly own: Float64Array; readonly links: Float64Array } {
  return {
    own: new Float64Array(size * labelCount),
    links: new Float64Array(size * beforeCount * labelCount),
  };
}

/** The numbers of the best labels. */
export function bestLabels({ own, links }: AnyScores, size: number): Uint8Array {
  const from = new Uint8Array(size * labelCount);
  let best = new Float64Array(labelCount);
  let next = new Float64Array(labelCount);
  for (let at = 0; at < size; at += 1) {
    next.fill(-Infinity);
    const firstBefore = at === 0 ? startLabel : 0;
    const lastBefore = at === 0 ? startLabel : labelCount - 1;
    for (let before = firstBefore; before <= lastBefore; before += 1) {
      const base = at === 0 ? 0 : (best[before] as number);
      if (base === -Infinity) continue;
      const link = (at * beforeCount + before) * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        if (!mayFollow(before, label)) continue;
        const score = base + (own[at * labelCount + label] as number) + (links[link + label] as number);
        if (score <= (next[label] as number)) continue;
        next[label] = score;
        from[at * labelCount + label] = before;
      }
    }
    [best, next] = [next, best];
  }
  return readBack(best, from, size);
}

function readBack(best: Float64Array, from: Uint8Array, size: number): Uint8Array {
  const labels = new Uint8Array(size);
  let label = 0;
  for (let index = 1; index < labelCount; index += 1)
    if ((best[index] as number) > (best[label] as number)) label = index;
  for (let at = size - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * labelCount + label] as number;
  }
  return labels;
}
