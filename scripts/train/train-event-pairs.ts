// Makes the model of pairs again: node scripts/train/train-event-pairs.ts --pairs FILE [--out FILE] [--folds N]
// FILE of pairs: JSON lines with marked pairs, of which only those of the part `train` are read. One core, a minute; the same files,
// tables and models of English give the same model. With --folds the model is fitted N times, each time without a share of the
// sentences, and its answers to these are counted.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../../src/language/index.ts';
import { hashCue, loadTables, packPairModel } from '../../src/tables/index.ts';
import { countRight } from './event-pairs/count-right.ts';
import { fitPairWeights } from './event-pairs/fit-pair-model.ts';
import { type PairLesson, readLessons } from './event-pairs/read-lessons.ts';

const options = { rounds: 60, pace: 0.1, weightPrice: 1, fewestSamples: 3 };

const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    out: { type: 'string', default: 'models/events/pairs.bin' },
    folds: { type: 'string', default: '0' },
  },
});

if (values.pairs === undefined) {
  process.stderr.write('Name the file: --pairs FILE\n');
  process.exitCode = 2;
} else makeModel(values.pairs, Number(values.folds));

function makeModel(pairsFile: string, folds: number): void {
  const context = { tables: loadTables(), model: loadLanguageModel(), inputFolder: '.' };
  const lessons = readLessons(pairsFile, context);
  if (folds > 0) tryFolds(lessons, folds);
  else {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, fitModel(lessons));
  }
}

function fitModel(lessons: readonly PairLesson[]): Uint8Array {
  const { cues, nobody } = fitPairWeights(lessons, options);
  const weightStep = [...cues.values()].reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const whole = [...cues].map(([cue, weight]) => [hashCue(cue), Math.round(weight / weightStep)] as const);
  return packPairModel({ cues: new Map(whole.filter(([, steps]) => steps !== 0)), weightStep, nobody });
}

function tryFolds(lessons: readonly PairLesson[], folds: number): void {
  const answers = Array.from({ length: folds }, (_, fold) => {
    const weights = fitPairWeights(
      lessons.filter((_lesson, at) => at % folds !== fold),
      options,
    );
    return lessons.filter((_lesson, at) => at % folds === fold).map((lesson) => ({ lesson, weights }));
  }).flat();
  console.log(countRight(answers));
}
