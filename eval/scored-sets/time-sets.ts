// The scored sets of time expressions.

import { type Measure, percent, type ScoredSet } from './scored-set.ts';

function timeSet(name: string, measures: readonly Measure[]): ScoredSet {
  const input = `time/${name}.jsonl`;
  return {
    name: `time/${name}`,
    stage: 'time',
    task: 'times',
    input,
    scorer: 'time/score.mjs',
    arguments: [input, '{predictions}', '--json'],
    measures,
  };
}

/** Short phrases of requests, scored by ourselves: the sets bring no scorer. */

function phraseSet(name: string): ScoredSet {
  return {
    name: `time/${name}`,
    stage: 'time',
    task: 'time-phrases',
    input: `time/${name}.jsonl`,
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'time-phrases',
  };
}

/** Phrases in their texts, and phrases alone. */
export const timeSets: readonly ScoredSet[] = [
  timeSet('tempeval3-dev', [
    percent('value F1', 'valueF1'),
    percent('strict F1', 'strict.f'),
    percent('relaxed F1', 'relaxed.f'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  timeSet('gum-dates-dev', [
    percent('relaxed recall', 'relaxed.r'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  phraseSet('recognizers-datetime-dev'),
  phraseSet('duckling-en-dev'),
];
