// Trains the weights of `models/article/headline.tsv`: node scripts/train/train-headline.ts --pages FILE [--out FILE]
// FILE has a page a line: {"text", "title", "site", "weight"?, "lines"?, "part"?}; the text is flattened, one block a line.
// `lines` are the numbers of the lines that a model of lines keeps that has not read the site; without them the rules say
// where the article lies. First five folds of sites are scored, part by part, by weights that have not seen them.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeLines } from '../../src/article/flattened/describe-line.ts';
import { foldLine } from '../../src/article/flattened/fold-line.ts';
import { layOutByRules } from '../../src/article/flattened/lay-out-page.ts';
import { layOutRun } from '../../src/article/flattened/lay-out-run.ts';
import { listCandidates } from '../../src/article/flattened/rank-headline.ts';
import { splitLines } from '../../src/article/flattened/split-lines.ts';
import { weighLines } from '../../src/article/flattened/weigh-lines.ts';
import { dataFolder, type PhraseTables, readPhraseTables } from '../../src/tables/index.ts';
import { foldOf } from './article-lines/folds.ts';
import { fitRanker, type PackedChoice, packChoice, scoreCandidates } from './headline/fit-ranker.ts';

const fitting = { rounds: 400, pace: 0.08, weightPrice: 0.003 };
const foldCount = 5;

interface TrainingPage {
  readonly text: string;
  readonly title: string;
  readonly site: string;
  /** How much the page counts; pages that come twice in different shapes count less. */
  readonly weight?: number;
  readonly lines?: readonly number[];
  /** What the page is counted with in the scores. */
  readonly part?: string;
}

interface Sample {
  readonly site: string;
  readonly part: string;
  readonly choice: PackedChoice;
}

function sampleOf(page: TrainingPage, tables: PhraseTables, names: Map<string, number>): Sample {
  const views = describeLines(splitLines(page.text), tables);
  const weights = weighLines(views);
  const kept = new Set(page.lines);
  const layout =
    kept.size === 0
      ? layOutByRules(views, weights)
      : layOutRun(
          views,
          weights,
          views.map(({ line }) => kept.has(line.number)),
        );
  const gold = foldLine(page.title);
  const candidates = listCandidates(views, layout).map(({ at, features }) => ({
    features,
    isHeadline: views[at]?.folded === gold,
  }));
  const choice = packChoice({ weight: page.weight ?? 1, candidates }, names);
  return { site: page.site, part: page.part ?? 'all', choice };
}

function isRight({ choice }: Sample, weights: Float64Array): boolean {
  const scores = [...scoreCandidates(choice, weights)];
  return choice.isHeadline[scores.indexOf(Math.max(...scores))] ?? false;
}

/** By part: on how many pages the headline is found by weights that were fitted to other sites, and of how many. */
function crossValidate(
  samples: readonly Sample[],
  featureCount: number,
): ReadonlyMap<string, { readonly right: number; readonly all: number }> {
  const found = new Map<string, { right: number; all: number }>();
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isIn = ({ site }: Sample): boolean => foldOf(`headline ${site}`, foldCount) === fold;
    const known = samples.filter((sample) => !isIn(sample)).map(({ choice }) => choice);
    const weights = fitRanker(known, featureCount, fitting);
    for (const sample of samples.filter(isIn)) {
      const { right, all } = found.get(sample.part) ?? { right: 0, all: 0 };
      found.set(sample.part, { right: right + Number(isRight(sample, weights)), all: all + 1 });
    }
  }
  return found;
}

const header = `# Weights of what speaks for and against a line of a flattened page being its headline; its card is headline.md.
# feature: a name of src/article/flattened/headline-features.ts; weight: added to the score of a line, times the feature's value.
# Trained, not written by hand, by scripts/train/train-headline.ts. Licence: MIT. Date: 2026-11-22.
feature\tweight
`;

function writeWeights(file: string | URL, names: ReadonlyMap<string, number>, weights: Float64Array): void {
  const rows = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const body = rows.map(([name, at]) => `${name}\t${(weights[at] ?? 0).toFixed(3)}\n`).join('');
  writeFileSync(file, header + body);
}

function trainHeadline(pages: string, out: string | URL): void {
  const tables = readPhraseTables(dataFolder);
  const names = new Map<string, number>();
  const samples = readFileSync(pages, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sampleOf(JSON.parse(line) as TrainingPage, tables, names));
  for (const [part, { right, all }] of crossValidate(samples, names.size))
    process.stderr.write(`${part}: right on unseen sites ${(right / all).toFixed(3)} of ${all} pages\n`);
  writeWeights(
    out,
    names,
    fitRanker(
      samples.map(({ choice }) => choice),
      names.size,
      fitting,
    ),
  );
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, out: { type: 'string' } } });
if (values.pages === undefined) {
  process.stderr.write('Name the file of pages: --pages FILE\n');
  process.exitCode = 2;
} else trainHeadline(values.pages, values.out ?? new URL('../models/article/headline.tsv', dataFolder));
