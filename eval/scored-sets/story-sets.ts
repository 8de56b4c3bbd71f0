// The scored sets of many articles: copies, stories, happenings and timelines.

import { asPrinted, percent, type ScoredSet } from './scored-set.ts';

/** Which of two texts repeat one another: the scorer prints its figures as text. */
function copySet(name: string): ScoredSet {
  return {
    name: `copies/${name}`,
    stage: 'stories',
    task: 'copies',
    input: `copies/${name}_docs.jsonl`,
    scorer: 'scorers/pairs.mjs',
    arguments: ['--gold', `copies/${name}_pairs.jsonl`, '--sys', '{predictions}'],
    measures: [
      asPrinted('F1', /F1 ([\d.]+)/u),
      asPrinted('precision', /P ([\d.]+)/u),
      asPrinted('recall', /R ([\d.]+)/u),
    ],
  };
}

function storySet(name: string, options: Partial<Pick<ScoredSet, 'input' | 'alongside'>> = {}): ScoredSet {
  const gold = `stories/${name}.jsonl`;
  return {
    name: `stories/${name}`,
    stage: 'stories',
    task: 'stories',
    input: gold,
    scorer: 'scorers/cluster.mjs',
    arguments: ['--gold', gold, '--sys', '{predictions}', '--json', 'true'],
    measures: [percent('B-cubed F1', 'b3.f'), percent('pair F1', 'pair.f')],
    ...options,
  };
}

/**
 * Which marked acts of news are one happening, within stories that are given or that we find ourselves; the weights were fitted on
 * topics that are not scored.
 */
function sameEventSet(name: string, task: string): ScoredSet {
  const gold = 'coref/ecb_mentions.jsonl';
  const filters = ['kind=event', 'validated=true', 'split=dev'].flatMap((filter) => ['--filter', filter]);
  return {
    name: `coref/${name}`,
    stage: 'stories',
    task,
    input: gold,
    alongside: ['coref/ecb_docs.jsonl'],
    scorer: 'scorers/cluster.mjs',
    arguments: ['--gold', gold, '--sys', '{predictions}', '--json', 'true', ...filters],
    measures: [percent('CoNLL F1', 'conll'), percent('B-cubed F1', 'b3.f')],
  };
}

/** Scored by ourselves: the sets' protocol gives the number of days and their span, which the task does not read. */
function timelineSet(name: string): ScoredSet {
  return {
    name: `timeline/${name}`,
    stage: 'stories',
    task: 'timeline',
    input: `timeline/${name}_timelines.jsonl`,
    alongside: [`timeline/${name}_articles.jsonl`],
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'timeline',
  };
}

/** In the order of the pipeline. */
export const storySets: readonly ScoredSet[] = [
  ...['real', 'derived', 'composed', 'clough'].map(copySet),
  storySet('newscluster'),
  storySet('allsides', { alongside: ['stories/allsides_unlabelled_2018.jsonl', 'stories/basil.jsonl'] }),
  storySet('basil'),
  storySet('ecb_docs_as_stories', { input: 'coref/ecb_docs.jsonl' }),
  {
    name: 'stories/event_pairs',
    stage: 'stories',
    task: 'story-pairs',
    input: 'stories/event_pairs.jsonl',
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'story-pairs',
  },
  timelineSet('t17'),
  timelineSet('entities'),
  sameEventSet('ecb-given-stories', 'same-events-in-groups'),
  sameEventSet('ecb-own-stories', 'same-events'),
];
