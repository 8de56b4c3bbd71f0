// The scored sets of pages: their texts, headlines, bylines, outlets and dates.

import { asPrinted, goldSet, type Measure, percent, type ScoredSet } from './scored-set.ts';

function pageSet(name: string, measures: readonly Measure[]): ScoredSet {
  return {
    name: `extraction/${name}`,
    stage: 'article',
    task: 'article',
    input: `extraction/gold/${name}.jsonl`,
    scorer: 'extraction/score.mjs',
    arguments: ['--json', '--set', name, '{predictions}'],
    measures,
  };
}

/** The models of lines and of headlines were trained on these very pages. */
const trainedOnThese = 'trained on these: see models/article for cross-validated scores';

function flatSet(name: 'full' | 'mid' | 'seeds'): ScoredSet {
  const set = `flat-${name}`;
  return {
    name: `extraction/${set}`,
    stage: 'article',
    task: 'flattened',
    input: `extraction/flat/${name}.jsonl.gz`,
    scorer: 'extraction/score.mjs',
    arguments: ['--json', '--gold', `extraction/gold/flat-${name}.jsonl`, '{predictions}'],
    measures: [
      percent('text F1', `${set}.text.f1`),
      percent('lines F1', `${set}.lines.f1`),
      percent('title acc', `${set}.title.acc`),
      percent('date acc', `${set}.date.acc`),
      percent('date precision', `${set}.date.p`),
    ],
    ...(name === 'seeds' ? {} : { note: trainedOnThese }),
  };
}

/** Pages as files and flattened to text, and false stamps. */
export const articleSets: readonly ScoredSet[] = [
  pageSet('aeb', [percent('text F1', 'aeb.text.f1'), percent('text exact', 'aeb.text.acc')]),
  {
    ...pageSet('htmldate', [
      percent('date acc', 'htmldate.date.acc'),
      percent('date precision', 'htmldate.date.p'),
    ]),
    alsoScoredBy: 'confirmed-days',
  },
  pageSet('trafilatura', [
    percent('snippet F1', 'trafilatura.snippet.f1'),
    percent('title acc', 'trafilatura.title.acc'),
    percent('date acc', 'trafilatura.date.acc'),
  ]),
  pageSet('fundus', [
    percent('text F1', 'fundus.text.f1'),
    percent('title acc', 'fundus.title.acc'),
    percent('byline F1', 'fundus.byline.f1'),
    percent('date acc', 'fundus.date.acc'),
    percent('outlet acc', 'fundus.outlet.acc'),
  ]),
  pageSet('postlight', [
    percent('title acc', 'postlight.title.acc'),
    percent('byline F1', 'postlight.byline.f1'),
    percent('date acc', 'postlight.date.acc'),
  ]),
  pageSet('wcxb', [
    percent('text F1', 'wcxb.text.f1'),
    percent('title acc', 'wcxb.title.acc'),
    percent('date acc', 'wcxb.date.acc'),
  ]),
  flatSet('full'),
  flatSet('mid'),
  flatSet('seeds'),
  goldSet('time/stamps-dev', 'article', 'stamps', 'time/score-stamps.mjs', [
    asPrinted('false stamp F1', /false stamp {2}P [\d.]+ R [\d.]+ {2}F1 ([\d.]+)|false stamp.*F1 ([\d.]+)/u),
    asPrinted('false alarms', /false alarms on true stamps ([\d.]+)/u),
    asPrinted('interval holds', /contain true date ([\d.]+)/u),
  ]),
  {
    name: 'seeds/pages',
    stage: 'article',
    task: 'pages',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'seeds/score-figures-pages.mjs',
    arguments: ['pages', '{predictions}'],
    measures: [
      asPrinted('dates of 5', /intervals that contain the true date (\d+)/u),
      asPrinted('stamps of 5', /stamp verdict right (\d+)/u),
    ],
  },
];
