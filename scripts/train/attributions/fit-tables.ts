// Fits the three tables of the model from samples: features that are seen often enough get rows, and the rows weights.

import { partStates, type WeightTable } from '../../../src/tables/index.ts';
import type { ChainSample } from './chain-samples.ts';
import type { CueSample } from './cue-samples.ts';
import { commonFeatures, type FeatureRows, packRows, rowsOf } from './feature-rows.ts';
import { fitChains } from './fit-chains.ts';
import { fitCues } from './fit-cues.ts';
import { chainStarts, flatRows } from './flat-chains.ts';
import { meanWeights } from './mean-weights.ts';

const fittingCues = { rounds: 5, pace: 0.05, leftOut: 0.3, leastCount: 6 };
const fittingChains = { rounds: 6, pace: 0.05, leftOut: 0.6, leastCount: 15 };
/** Fits by other seeds see the articles in other orders and leave out other features: their mean errs less than each. */
const cueSeeds = [1, 2, 3];
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
  const fits = cueSeeds.map((seed) => fitCues(samples, rows.size, { ...fittingCues, seed }));
  const weights = meanWeights(fits);
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

/** The mean of a fit for each of the seeds. */
export function fitChainTables(chains: readonly ChainSample[], seeds: readonly number[]) {
  const words = { parts: chains.flatMap(({ parts }) => parts), edges: chains.flatMap(({ edges }) => edges) };
  const rows = {
    parts: commonFeatures(words.parts, fittingChains.leastCount),
    edges: commonFeatures(words.edges, leastEdgeCount),
  };
  const flat = {
    parts: flatRows(words.parts, rows.parts),
    edges: flatRows(words.edges, rows.edges),
    states: Uint8Array.from(chains.flatMap((chain) => [...chain.states])),
    starts: chainStarts(chains.map((chain) => chain.states.length)),
  };
  const counts = { parts: rows.parts.size, edges: rows.edges.size };
  const fits = seeds.map((seed) => fitChains(flat, counts, { ...fittingChains, seed }));
  return {
    parts: packRows(rows.parts, states, meanWeights(fits.map(({ parts }) => parts))),
    edges: packRows(rows.edges, (states + 1) * states, meanWeights(fits.map(({ edges }) => edges))),
  };
}
