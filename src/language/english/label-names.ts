// Labels the words of a sentence with the best sequence of name labels (Viterbi), by a structured perceptron.

import { linkFeatures, type NameWords, nameFeatureCount, nameFeatures } from './name-features.ts';

/** Labels by number: outside, then begin and inside of each kind of name. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

const labelCount = nameLabels.length;
/** The label before the first word. */
export const startLabel = labelCount;

/** Adds the weights of `count` features to `scores`. */
export type Scorer = (features: Int32Array, count: number, scores: Float64Array) => void;

/** Whether a label may follow another: the inside of a name only goes on from a name of its kind. */
function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** The numbers of the best labels. */
export function labelNames(sentence: NameWords, addScores: Scorer): Uint8Array {
  const size = sentence.words.length;
  const features = new Int32Array(nameFeatureCount);
  const own = new Float64Array(labelCount);
  const link = new Float64Array(labelCount);
  const from = new Uint8Array(size * labelCount);
  let best = new Float64Array(labelCount);
  for (let at = 0; at < size; at += 1) {
    addScores(features, nameFeatures(sentence, at, features), own.fill(0));
    const next = new Float64Array(labelCount).fill(-Infinity);
    const befores = at === 0 ? [startLabel] : nameLabels.keys();
    for (const before of befores) {
      const base = at === 0 ? 0 : (best[before] as number);
      if (base === -Infinity) continue;
      addScores(features, linkFeatures(sentence, at, before, features), link.fill(0));
      for (let label = 0; label < labelCount; label += 1) {
        if (!mayFollow(before, label)) continue;
        const score = base + (own[label] as number) + (link[label] as number);
        if (score <= (next[label] as number)) continue;
        next[label] = score;
        from[at * labelCount + label] = before;
      }
    }
    best = next;
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
