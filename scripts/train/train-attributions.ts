// Trains `models/claims/attributions.bin`: node scripts/train/train-attributions.ts --articles FILE [--with FILE] [--out FILE]
// FILE holds articles with marked attributions, a line each: {text, attributions: [{source, cue, content}]}, spans as [start, end].
// What rests on other weights is learned from their answers about articles that they have not seen, in four folds; the weights are the
// mean of fits by several seeds, and with `--with` the mean of these and of what an earlier training gave.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../../src/language/index.ts';
import { parseAttributionModel } from '../../src/tables/attribution-model.ts';
import {
  dataFolder,
  loadTables,
  makeAttributionModel,
  noTrees,
  packAttributionModel,
} from '../../src/tables/index.ts';
import { type ChainSample, chainSamplesOf } from './attributions/chain-samples.ts';
import { type CueSample, cueSamplesOf } from './attributions/cue-samples.ts';
import { certaintiesBy, type FittedCues, fitChainTables, fitCueTable } from './attributions/fit-tables.ts';
import { fitWholes } from './attributions/fit-wholes.ts';
import { meanModel } from './attributions/mean-models.ts';
import { type MarkedSentence, readMarkedSentences } from './attributions/read-marked-sentences.ts';
import { wholeSamplesOf } from './attributions/whole-samples.ts';

interface Sample extends MarkedSentence {
  readonly cues: readonly CueSample[];
}

/** A sample with its chains, which hold how surely other words are heads of cues by weights that have not seen it. */
interface CertainSample extends Sample {
  readonly chains: readonly ChainSample[];
}

const folds = [0, 1, 2, 3] as const;
/** What is shipped is the mean of more fits than what only teaches the trees. */
const seeds = [3, 5, 7];
const foldSeeds = [3];

function foldOf({ article }: MarkedSentence): number {
  return article % folds.length;
}

function cuesOf(samples: readonly Sample[]): FittedCues {
  return fitCueTable(samples.flatMap(({ cues }) => cues));
}

function withChains(samples: readonly Sample[], byFold: readonly FittedCues[]): readonly CertainSample[] {
  return samples.flatMap((sample) => {
    const unseen = byFold[foldOf(sample)];
    const { length } = sample.sentence.view.tree.words;
    return unseen === undefined
      ? []
      : [{ ...sample, chains: chainSamplesOf(sample, certaintiesBy(unseen, sample.cues, length)) }];
  });
}

/** A model but for the trees. */
function modelOf(cues: FittedCues, samples: readonly CertainSample[], chainSeeds: readonly number[]) {
  const chains = samples.flatMap((sample) => sample.chains);
  return makeAttributionModel({ cues: cues.table, ...fitChainTables(chains, chainSeeds), wholes: noTrees });
}

async function trainAttributions(file: string, earlier: string | undefined, out: string): Promise<void> {
  const tools = { model: loadLanguageModel(), tables: loadTables().claims };
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const read = await readMarkedSentences(file, tools);
  const plain = read.map((marked) => ({ ...marked, cues: cueSamplesOf(marked) }));
  say(`${plain.length} sentences`);
  // Each by the articles outside of its fold.
  const byFold = folds.map((fold) => cuesOf(plain.filter((sample) => foldOf(sample) !== fold)));
  const samples = withChains(plain, byFold);
  const wholes = byFold.flatMap((cues, fold) => {
    say(`fold ${fold + 1} of ${folds.length}`);
    const others = samples.filter((sample) => foldOf(sample) !== fold);
    const model = modelOf(cues, others, foldSeeds);
    return samples
      .filter((sample) => foldOf(sample) === fold)
      .flatMap((sample) => wholeSamplesOf(sample, model));
  });
  say(`${wholes.length} candidates, then all`);
  const fresh = { ...modelOf(cuesOf(plain), samples, seeds), wholes: fitWholes(wholes) };
  const model =
    earlier === undefined ? fresh : meanModel([parseAttributionModel(readFileSync(earlier)), fresh]);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packAttributionModel(model));
}

const { values } = parseArgs({
  options: { articles: { type: 'string' }, with: { type: 'string' }, out: { type: 'string' } },
});
if (values.articles === undefined) {
  process.stderr.write('Name the file of marked articles: --articles FILE\n');
  process.exitCode = 2;
} else
  await trainAttributions(
    values.articles,
    values.with,
    values.out ?? fileURLToPath(new URL('../models/claims/attributions.bin', dataFolder)),
  );
