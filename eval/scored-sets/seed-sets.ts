// The scored sets of the first pages by which the program was planned, through the whole pipeline.

import { openCoding } from './reading-sets.ts';
import { asPrinted, goldSet, percent, type ScoredSet } from './scored-set.ts';

/** What is read of five pages, by kind of record. */
export const seedSets: readonly ScoredSet[] = [
  {
    name: 'seeds/events',
    stage: 'pipeline',
    task: 'seeds',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'events/score.mjs',
    arguments: ['seeds', 'seeds', '{predictions}', '--json'],
    measures: [
      ...openCoding,
      percent('fact or not', 'status.factualOrNotRight'),
      asPrinted('other stories', 'codedFromOtherStories'),
    ],
  },
  {
    name: 'seeds/figures',
    stage: 'pipeline',
    task: 'page-figures',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'seeds/score-figures-pages.mjs',
    arguments: ['figures', '{predictions}'],
    measures: [
      asPrinted('found of 12', /found (\d+)/u),
      asPrinted('status of 12', /status right (\d+)/u),
      asPrinted('traps', /traps taken (\d+)/u),
    ],
  },
  goldSet('seeds/times-for-scorer', 'time', 'times', 'time/score.mjs', [
    percent('value F1', 'valueF1'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  goldSet('seeds/attributions-for-scorer', 'claims', 'attribution', 'attribution/score.mjs', [
    percent('relation F1', 'relation.relation.f'),
  ]),
];
