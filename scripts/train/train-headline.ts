// Trains the weights of `models/article/headline.tsv`: node scripts/train/train-headline.ts --pages FILE
// FILE has a page a line: {"text", "title", "site", "weight"?}; the text is flattened, one block a line.
//
// A page's candidates share a probability of 1 (a conditional logit); the weights make the gold headlines' share as large as
// they can, less a price for large weights. Before the weights are written they are scored on sites that they have not seen.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeLines } from '../../src/article/flattened/describe-line.ts';
import { foldLine } from '../../src/article/flattened/fold-line.ts';
import { layOutByRules } from '../../src/article/flattened/lay-out-page.ts';
import { listCandidates } from '../../src/article/flattened/rank-headline.ts';
import { splitLines } from '../../src/article/flattened/split-lines.ts';
import { weighLines } from '../../src/article/flattened/weigh-lines.ts';
import { dataFolder, loadTables, type Tables } from '../../src/tables/index.ts';

const rounds = 400;
const pace = 0.08;
/** The price of a weight of 1, for each page. */
const weightPrice = 0.006;
const foldCount = 5;

interface TrainingPage {
  readonly text: string;
  readonly title: string;
  readonly site: string;
  /** How much the page counts; pages that come twice in different shapes count less. */
  readonly weight?: number;
}

interface Candidate {
  readonly features: Readonly<Record<string, number>>;
  readonly isHeadline: boolean;
}

interface Sample {
  readonly site: string;
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

type Weights = ReadonlyMap<string, number>;

function sampleOf({ text, title, site, weight }: TrainingPage, tables: Tables): Sample {
  const views = describeLines(splitLines(text), tables.article);
  const layout = layOutByRules(views, weighLines(views));
  const gold = foldLine(title);
  const candidates = listCandidates(views, layout).map(({ at, features }) => ({
    features,
    isHeadline: views[at]?.folded === gold,
  }));
  return { site, weight: weight ?? 1, candidates };
}

function score({ features }: Candidate, weights: Weights): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);
}

/** Adds to the slope of each feature how much more often the weights expect it than the gold headlines have it. */
function addSlopes({ candidates, weight }: Sample, weights: Weights, slopes: Map<string, number>): void {
  const scores = candidates.map((candidate) => score(candidate, weights));
  const most = Math.max(...scores);
  const shares = scores.map((value) => Math.exp(value - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const gold = shares.reduce((sum, share, at) => sum + (candidates[at]?.isHeadline ? share : 0), 0);
  for (const [at, { features, isHeadline }] of candidates.entries()) {
    const share = shares[at] ?? 0;
    const slope = (share / all - (isHeadline ? share / gold : 0)) * weight;
    if (Math.abs(slope) < 1e-5) continue;
    for (const [name, value] of Object.entries(features))
      slopes.set(name, (slopes.get(name) ?? 0) + slope * value);
  }
}

function train(samples: readonly Sample[]): Weights {
  const usable = samples.filter(({ candidates }) => candidates.some(({ isHeadline }) => isHeadline));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Map<string, number>();
    for (const sample of usable) addSlopes(sample, weights, slopes);
    for (const [name, slope] of slopes) {
      const old = weights.get(name) ?? 0;
      const full = slope + weightPrice * old * usable.length;
      const square = 0.95 * (squares.get(name) ?? 0) + 0.05 * full * full;
      squares.set(name, square);
      weights.set(name, old - (pace * (1 - round / rounds) * full) / Math.sqrt(square + 1e-8));
    }
  }
  return weights;
}

function isRight({ candidates }: Sample, weights: Weights): boolean {
  const [first, ...others] = candidates;
  if (first === undefined) return false;
  const best = others.reduce((a, b) => (score(b, weights) > score(a, weights) ? b : a), first);
  return best.isHeadline;
}

/** Share of the pages whose headline is found by weights that were trained on other sites. */
function crossValidate(samples: readonly Sample[]): number {
  const sites = [...new Set(samples.map(({ site }) => site))].sort();
  const foldOf = new Map(sites.map((site, at) => [site, at % foldCount]));
  let right = 0;
  for (let fold = 0; fold < foldCount; fold += 1) {
    const weights = train(samples.filter(({ site }) => foldOf.get(site) !== fold));
    right += samples.filter((sample) => foldOf.get(sample.site) === fold && isRight(sample, weights)).length;
  }
  return right / samples.length;
}

const header = `# Weights of what speaks for and against a line of a flattened page being its headline; its card is headline.md.
# feature: a name of src/article/flattened/headline-features.ts; weight: added to the score of a line, times the feature's value.
# Trained, not written by hand, by scripts/train/train-headline.ts. Licence: MIT. Date: 2026-11-21.
feature\tweight
`;

const { values } = parseArgs({ options: { pages: { type: 'string' } } });
if (values.pages === undefined) throw new Error('Name the file of pages: --pages FILE');
const tables = loadTables();
const samples = readFileSync(values.pages, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => sampleOf(JSON.parse(line) as TrainingPage, tables));
process.stderr.write(
  `right on unseen sites: ${crossValidate(samples).toFixed(3)} of ${samples.length} pages\n`,
);
const rows = [...train(samples)].sort(([a], [b]) => (a < b ? -1 : 1));
const body = rows.map(([name, weight]) => `${name}\t${weight.toFixed(3)}\n`).join('');
writeFileSync(new URL('../models/article/headline.tsv', dataFolder), header + body);
