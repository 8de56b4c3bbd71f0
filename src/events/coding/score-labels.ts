// Weighs the cues of a pair and the meanings of its words by the model of types.

import type { EventType } from '../../record/index.ts';
import { hashCue, type TypeModel } from '../../tables/index.ts';
import { type TypeCues, wordPlaces } from './type-cues.ts';

/** For each label of the model, the sum of the weights of the cues and of the words' meanings. */
export function scoreLabels({ names, words }: TypeCues, model: TypeModel): readonly number[] {
  const { labels, cues, weights, columnWeights, facts } = model;
  const places = names.flatMap((name) => cues.get(hashCue(name)) ?? []);
  const columns = wordPlaces.flatMap((place) => meanVector(words[place], model));
  return labels.map((_, label) => {
    let known = 0;
    for (const place of places) known += weights[place + label] ?? 0;
    let score = known * facts.weightStep + (facts.biases[label] ?? 0);
    for (let at = 0; at < columns.length; at += 1)
      score += (columns[at] ?? 0) * (columnWeights[at * labels.length + label] ?? 0);
    return score;
  });
}

/** The label that has most of the whole, where it has at least that share. */
export function surestLabel(
  scores: readonly number[],
  labels: readonly EventType[],
  share: number,
): EventType | null {
  const most = Math.max(...scores);
  const whole = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return 1 / whole >= share ? (labels[scores.indexOf(most)] ?? null) : null;
}

/** The mean of the vectors of the words that have one; zeros where none has. */
export function meanVector(
  words: readonly string[],
  { words: places, vectors, facts }: Pick<TypeModel, 'words' | 'vectors' | 'facts'>,
): readonly number[] {
  const known = words.flatMap((word) => places.get(hashCue(word)) ?? []);
  return Array.from({ length: facts.dimensions }, (_, at) => {
    let sum = 0;
    for (const place of known) sum += vectors[place + at] ?? 0;
    return known.length === 0 ? 0 : (sum / known.length) * facts.vectorStep;
  });
}
