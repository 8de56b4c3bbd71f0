// Fits the three tables of the model from samples: features that are seen often enough get rows, and the rows weights.

import { partStates, type WeightTable } from '../../../src/tables/index.ts';
import type { ChainSample } from './chain-samples.ts';
import type { CueSample } from './cue-samples.ts';
import { commonFeatures, type FeatureRows, packRows, rowsOf } from './feature-rows.ts';
import { fitChains } from './fit-chains.ts';
import { fitCues } from './fit-cues.ts';

const fittingCues = { rounds: 5, pace: 0.05, leftOut: 0.3, leastCount: 6, seed: 1 };
const fittingChains = { rounds: 6, pace: 0.05, leftOut: 0.6, leastCount: 15, seed: 3 };
/** A place has thirty weights a feature: the rarer ones would make most of the file. */
const leastEdgeCount = 40;
const states = partStates.length;

export interface FittedCues {
  readonly table: WeightTable;
  readonly rows: FeatureRows;
  readonly weights: Float32Array;
}

export function fitCueTable(cues: readonly CueSample[]): FittedCues {
  const known = cues.filter(({ isKnown }) => isKnown);
  const rows = commonFeatures(
    known.map(({ features }) => features),
    fittingCues.leastCount,
  );
  const samples = known.map(({ features, isCue }) => ({ features: rowsOf(features, rows), isCue }));
  const weights = fitCues(samples, rows.size, fittingCues);
  return { table: packRows(rows, 1, weights), rows, weights };
}

/** For each word of a sentence how surely it is the head of a cue; 0 where it is none of the samples. */
export function certaintiesBy(
  { rows, weights }: FittedCues,
  cues: readonly CueSample[],
  wordCount: number,
): Float64Array {
  const certainties = new Float64Array(wordCount);
  for (const { index, features } of cues) {
    const sum = rowsOf(features, rows).reduce((total, row) => total + (weights[row] ?? 0), 0);
    certainties[index] = 1 / (1 + Math.exp(-sum));
  }
  return certainties;
}

export function fitChainTables(chains: readonly ChainSample[]) {
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
