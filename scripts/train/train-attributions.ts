// Trains `models/claims/attributions.bin`: node scripts/train/train-attributions.ts --articles FILE [--out FILE]
// FILE holds articles with marked attributions, a line each: {text, attributions: [{source, cue, content}]}, spans as [start, end].
// What rests on other weights is learned from their answers about articles that they have not seen: half of the articles each.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadLanguageModel } from '../../src/language/index.ts';
import {
  dataFolder,
  loadTables,
  makeAttributionModel,
  packAttributionModel,
} from '../../src/tables/index.ts';
import { chainSamplesOf } from './attributions/chain-samples.ts';
import { type CueSample, cueSamplesOf } from './attributions/cue-samples.ts';
import { certaintiesBy, type FittedCues, fitChainTables, fitCueTable } from './attributions/fit-tables.ts';
import { fitWholes, noWholes } from './attributions/fit-wholes.ts';
import { type MarkedSentence, readMarkedSentences } from './attributions/read-marked-sentences.ts';
import { wholeSamplesOf } from './attributions/whole-samples.ts';

interface Sample extends MarkedSentence {
  readonly cues: readonly CueSample[];
}

/** A sample, and how surely its words are heads of cues by weights of the other half. */
interface CertainSample extends Sample {
  readonly certainties: Float64Array;
}

const halves = [0, 1] as const;

function halfOf({ article }: MarkedSentence): number {
  return article % halves.length;
}

function cuesOf(samples: readonly Sample[]): FittedCues {
  return fitCueTable(samples.flatMap(({ cues }) => cues));
}

function withCertainties(
  samples: readonly Sample[],
  byHalf: readonly FittedCues[],
): readonly CertainSample[] {
  return samples.flatMap((sample) => {
    const others = byHalf[1 - halfOf(sample)];
    const { length } = sample.sentence.view.tree.words;
    return others === undefined
      ? []
      : [{ ...sample, certainties: certaintiesBy(others, sample.cues, length) }];
  });
}

/** A model but for the trees. */
function modelOf(cues: FittedCues, samples: readonly CertainSample[]) {
  const chains = samples.flatMap((sample) => chainSamplesOf(sample, sample.certainties));
  return makeAttributionModel({ cues: cues.table, ...fitChainTables(chains), wholes: noWholes });
}

async function trainAttributions(file: string, out: string): Promise<void> {
  const tools = { model: loadLanguageModel(), tables: loadTables().claims };
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const read = await readMarkedSentences(file, tools);
  const plain = read.map((marked) => ({ ...marked, cues: cueSamplesOf(marked) }));
  say(`${plain.length} sentences`);
  const byHalf = halves.map((half) => cuesOf(plain.filter((sample) => halfOf(sample) === half)));
  const samples = withCertainties(plain, byHalf);
  const wholes = byHalf.flatMap((cues, half) => {
    say(`half ${half + 1} of ${halves.length}`);
    const model = modelOf(
      cues,
      samples.filter((sample) => halfOf(sample) === half),
    );
    return samples
      .filter((sample) => halfOf(sample) !== half)
      .flatMap((sample) => wholeSamplesOf(sample, model));
  });
  say(`${wholes.length} candidates, then all`);
  const model = { ...modelOf(cuesOf(plain), samples), wholes: fitWholes(wholes) };
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packAttributionModel(model));
}

const { values } = parseArgs({ options: { articles: { type: 'string' }, out: { type: 'string' } } });
if (values.articles === undefined) {
  process.stderr.write('Name the file of marked articles: --articles FILE\n');
  process.exitCode = 2;
} else
  await trainAttributions(
    values.articles,
    values.out ?? fileURLToPath(new URL('../models/claims/attributions.bin', dataFolder)),
  );
