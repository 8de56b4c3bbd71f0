// Trains `models/claims/attributions.bin`: node scripts/train/train-attributions.ts --articles FILE [--out FILE]
// FILE holds articles with marked attributions, a line each: {text, attributions: [{source, cue, content}]}, spans as [start, end].

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
  partStates,
} from '../../src/tables/index.ts';
import { commonFeatures, packRows, rowsOf } from './attributions/feature-rows.ts';
import { fitChains } from './attributions/fit-chains.ts';
import { fitCues } from './attributions/fit-cues.ts';
import { type AttributionSamples, readAttributionSamples } from './attributions/read-attribution-samples.ts';

const fittingCues = { rounds: 5, pace: 0.05, leftOut: 0.3, leastCount: 6, seed: 1 };
const fittingChains = { rounds: 6, pace: 0.05, leftOut: 0.6, leastCount: 15, seed: 3 };
/** A place has thirty weights a feature: the rarer ones would make most of the file. */
const leastEdgeCount = 40;
const states = partStates.length;

function trainCues({ cues }: AttributionSamples) {
  const rows = commonFeatures(
    cues.map(({ features }) => features),
    fittingCues.leastCount,
  );
  const samples = cues.map(({ features, isCue }) => ({ features: rowsOf(features, rows), isCue }));
  return packRows(rows, 1, fitCues(samples, rows.size, fittingCues));
}

function trainChains({ chains }: AttributionSamples) {
  const partRows = commonFeatures(
    chains.flatMap(({ parts }) => parts),
    fittingChains.leastCount,
  );
  const edgeRows = commonFeatures(
    chains.flatMap(({ edges }) => edges),
    leastEdgeCount,
  );
  const samples = chains.map((chain) => ({
    parts: chain.parts.map((keys) => rowsOf(keys, partRows)),
    edges: chain.edges.map((keys) => rowsOf(keys, edgeRows)),
    states: chain.states,
  }));
  const fitted = fitChains(samples, { parts: partRows.size, edges: edgeRows.size }, fittingChains);
  return {
    parts: packRows(partRows, states, fitted.parts),
    edges: packRows(edgeRows, (states + 1) * states, fitted.edges),
  };
}

async function trainAttributions(file: string, out: string): Promise<void> {
  const tools = { model: loadLanguageModel(), tables: loadTables().claims };
  const samples = await readAttributionSamples(file, tools);
  process.stderr.write(`${samples.cues.length} words, ${samples.chains.length} attributions\n`);
  const model = makeAttributionModel({ cues: trainCues(samples), ...trainChains(samples) });
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
