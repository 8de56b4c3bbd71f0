// Trains `models/events/factuality.bin`: node scripts/train/train-factuality.ts --sets FOLDER [--out FILE]
// FOLDER holds uw-train.jsonl, meantime-train.jsonl and uds-ih2-train.jsonl: lines {text, events: [{start, value}]}.
// First five folds are answered by models that have not seen them; their answers set the scale and are scored.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rawCertainty } from '../../src/events/certainty/judge-certainty.ts';
import { loadLanguageModel } from '../../src/language/index.ts';
import {
  type CertaintyModel,
  type CertaintyScale,
  certaintyQuestions,
  dataFolder,
  loadTables,
  noTrees,
  packCertaintyModel,
} from '../../src/tables/index.ts';
import { featureKey } from '../../src/text/index.ts';
import { type Answered, chooseScale, scoreAnswers } from './factuality/choose-scale.ts';
import { type CertaintySample, type FittedCertainty, fitCertainty } from './factuality/fit-certainty.ts';
import { growCertaintyTrees } from './factuality/grow-certainty-trees.ts';
import { type JudgedEvent, readCertaintySamples } from './factuality/read-certainty-samples.ts';

const fitting = { width: 24, rounds: 8, pace: 0.05, leftOut: 0.4, huber: 0.2 };
/** The answers of so many fits are averaged. */
const seeds = [1, 2, 3];
const foldCount = 5;
/** Rarer features are left out. */
const leastCount = 6;
/** By file: the question that its readers were asked. */
const sets = [
  { name: 'uw', question: 'certain' },
  { name: 'meantime', question: 'certain' },
  { name: 'uds-ih2', question: 'yet' },
] as const;

/** The set whose readers' means the trees of the first question learn. */
const treesSet = 'uw';

interface SetEvent extends JudgedEvent {
  readonly set: (typeof sets)[number];
}

function commonFeatures(events: readonly SetEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of events)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
  // In the order of their keys, as the file keeps them; of two with one key the first stays.
  const byKey = new Map(common.sort().map((feature) => [featureKey(feature), feature] as const));
  const kept = [...byKey].sort(([a], [b]) => a - b);
  return new Map(kept.map(([, feature], place) => [feature, place]));
}

function sampleOf(event: SetEvent, places: ReadonlyMap<string, number>): CertaintySample {
  const known = event.features.map((feature) => places.get(feature)).filter((place) => place !== undefined);
  const question = certaintyQuestions.indexOf(event.set.question);
  return { features: Int32Array.from(known), value: event.value, question };
}

const noScale: CertaintyScale = { knots: [], cuts: [-1.5, 1.5] };

/** The weights as they are shipped, in bytes; the rows are larger where no feature is left out. */
function packFitted(
  places: ReadonlyMap<string, number>,
  { width, rows, answers }: FittedCertainty,
): CertaintyModel {
  const largest = rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const answerOf = (question: number) => {
    const first = question * (width + 1);
    const weights = [...answers.subarray(first, first + width)];
    return { weights, bias: answers[first + width] ?? 0, trees: noTrees, ...noScale };
  };
  return {
    width,
    step: (largest / 127) * Math.sqrt(1 - fitting.leftOut),
    answers: { certain: answerOf(0), yet: answerOf(1) },
    keys: Uint32Array.from(places.keys(), featureKey),
    rows: Int8Array.from(rows, (value) => Math.round((value / largest) * 127)),
  };
}

/** One fit with the rows of all side by side, whose answer is the mean of theirs. */
function joined(fits: readonly FittedCertainty[]): FittedCertainty {
  const features = (fits[0]?.rows.length ?? 0) / fitting.width;
  const width = fitting.width * fits.length;
  const rows = new Float32Array(features * width);
  const answers = new Float32Array(certaintyQuestions.length * (width + 1));
  for (const [fit, own] of fits.entries()) {
    for (let feature = 0; feature < features; feature += 1)
      rows.set(
        own.rows.subarray(feature * own.width, (feature + 1) * own.width),
        feature * width + fit * own.width,
      );
    for (let question = 0; question < certaintyQuestions.length; question += 1) {
      const first = question * (own.width + 1);
      for (let at = 0; at < own.width; at += 1)
        answers[question * (width + 1) + fit * own.width + at] = (own.answers[first + at] ?? 0) / fits.length;
      const bias = question * (width + 1) + width;
      answers[bias] = (answers[bias] ?? 0) + (own.answers[first + own.width] ?? 0) / fits.length;
    }
  }
  return { width, rows, answers };
}

function trainOn(events: readonly SetEvent[]): CertaintyModel {
  const places = commonFeatures(events);
  const samples = events.map((event) => sampleOf(event, places));
  const counts = { features: places.size, questions: certaintyQuestions.length };
  const fits = seeds.map((seed) => fitCertainty(samples, counts, { ...fitting, seed }));
  const model = packFitted(places, joined(fits));
  const trees = growCertaintyTrees(samples.filter((_, at) => events[at]?.set.name === treesSet));
  return { ...model, answers: { ...model.answers, certain: { ...model.answers.certain, trees } } };
}

/** Each event with the answer of a model that was fitted to the other folds. */
function answerUnseen(events: readonly SetEvent[]): readonly (Answered & SetEvent)[] {
  return Array.from({ length: foldCount }, (_, fold) => fold).flatMap((fold) => {
    const model = trainOn(events.filter((event) => event.fold !== fold));
    return events
      .filter((event) => event.fold === fold)
      .map((event) => ({ ...event, raw: rawCertainty(event.features, model, event.set.question) }));
  });
}

function report(name: string, answered: readonly Answered[], scale: CertaintyScale): void {
  const { meanError, macroF1, correlation } = scoreAnswers(answered, scale);
  const figures = `r ${correlation.toFixed(3)} error ${meanError.toFixed(3)} macro F1 ${macroF1.toFixed(3)}`;
  process.stderr.write(`${name}: ${figures} with cuts at ${scale.cuts.join(' and ')}\n`);
}

function trainFactuality(folder: string, out: string): void {
  const tools = { model: loadLanguageModel(), tables: loadTables().events };
  const events = sets.flatMap((set) =>
    readCertaintySamples(join(folder, `${set.name}-train.jsonl`), foldCount, tools).map((event) => ({
      ...event,
      set,
    })),
  );
  const answered = answerUnseen(events);
  // The means of many readers set the scale; the steps of few (MEANTIME) are all at the ends of it.
  const scaleOf = (name: string): CertaintyScale =>
    chooseScale(answered.filter(({ set }) => set.name === name));
  const scales = { certain: scaleOf('uw'), yet: scaleOf('uds-ih2') };
  for (const { name, question } of sets) {
    const own = answered.filter(({ set }) => set.name === name);
    report(`${name}, raw`, own, noScale);
    report(name, own, scales[question]);
  }
  const model = trainOn(events);
  const answers = {
    certain: { ...model.answers.certain, ...scales.certain },
    yet: { ...model.answers.yet, ...scales.yet },
  };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packCertaintyModel({ ...model, answers }));
}

const { values } = parseArgs({ options: { sets: { type: 'string' }, out: { type: 'string' } } });
if (values.sets === undefined) {
  process.stderr.write('Name the folder of judged sentences: --sets FOLDER\n');
  process.exitCode = 2;
} else
  trainFactuality(
    values.sets,
    values.out ?? fileURLToPath(new URL('../models/events/factuality.bin', dataFolder)),
  );
