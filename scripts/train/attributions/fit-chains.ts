// Fits the weights that part a sentence beside a cue: a conditional random field over the words in their order (Lafferty and others
// 2001), with features of words and of the places between them.

import { partStates } from '../../../src/tables/index.ts';
import { randomBySeed, shuffled } from '../random.ts';
import { type AdaptedWeights, adaptedWeights, type Fitting } from './adapted-weights.ts';

/** A chain by the rows of its features. */
export interface ChainRows {
  readonly parts: readonly Int32Array[];
  readonly edges: readonly Int32Array[];
  readonly states: Uint8Array;
}

const states = partStates.length;
const pairs = (states + 1) * states;
const firstPairs = states * states;
/** Smaller errors move nothing. */
const leastError = 2e-3;

function sumRows(features: readonly Int32Array[], width: number, { values }: AdaptedWeights): Float64Array {
  const sums = new Float64Array(features.length * width);
  for (let at = 0; at < features.length; at += 1)
    for (const row of features[at] ?? [])
      for (let place = 0; place < width; place += 1) {
        const here = at * width + place;
        sums[here] = (sums[here] ?? 0) + (values[row * width + place] ?? 0);
      }
  return sums;
}

/** The logarithm of the sum of what the logarithms of a word's states stand for; a plain loop, since most time goes here. */
function logSum(logs: Float64Array, from = 0): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + states; at += 1) most = Math.max(most, logs[at] ?? most);
  let sum = 0;
  for (let at = from; at < from + states; at += 1) sum += Math.exp((logs[at] ?? most) - most);
  return most + Math.log(sum);
}

/** For each word and state the weight of all ways up to it, and on from it. */
function weighWays(length: number, parts: Float64Array, edges: Float64Array) {
  const [forward, backward] = [new Float64Array(length * states), new Float64Array(length * states)];
  const ways = new Float64Array(states);
  const edge = (at: number, last: number, state: number) => edges[at * pairs + last * states + state] ?? 0;
  for (let at = 0; at < length; at += 1)
    for (let state = 0; state < states; state += 1) {
      const here = at * states;
      for (let last = 0; last < states; last += 1)
        ways[last] = (forward[here - states + last] ?? 0) + edge(at, last, state);
      const reached = at === 0 ? edge(0, states, state) : logSum(ways);
      forward[here + state] = reached + (parts[here + state] ?? 0);
    }
  for (let at = length - 2; at >= 0; at -= 1)
    for (let state = 0; state < states; state += 1) {
      const next = (at + 1) * states;
      for (let other = 0; other < states; other += 1)
        ways[other] = edge(at + 1, state, other) + (parts[next + other] ?? 0) + (backward[next + other] ?? 0);
      backward[at * states + state] = logSum(ways);
    }
  return { forward, backward, whole: logSum(forward, (length - 1) * states) };
}

function moveAll(weights: AdaptedWeights, rows: Int32Array, errors: Float64Array): void {
  if (errors.every((error) => Math.abs(error) < leastError)) return;
  for (const row of rows) weights.moveRow(row * errors.length, errors);
}

/** How much likelier than marked each state of a word, and each pair of states before it, is held to be. */
function learnFrom(chain: ChainRows, partWeights: AdaptedWeights, edgeWeights: AdaptedWeights): void {
  const { length } = chain.states;
  const parts = sumRows(chain.parts, states, partWeights);
  const edges = sumRows(chain.edges, pairs, edgeWeights);
  const { forward, backward, whole } = weighWays(length, parts, edges);
  for (let at = 0; at < length; at += 1) {
    const here = at * states;
    const marked = chain.states[at] ?? 0;
    const partErrors = Float64Array.from({ length: states }, (_, state) =>
      Math.exp((forward[here + state] ?? 0) + (backward[here + state] ?? 0) - whole),
    );
    const edgeErrors = new Float64Array(pairs);
    for (let last = 0; last < states && at > 0; last += 1)
      for (let state = 0; state < states; state += 1) {
        const onward = (parts[here + state] ?? 0) + (backward[here + state] ?? 0);
        const pair = last * states + state;
        const way = (forward[here - states + last] ?? 0) + (edges[at * pairs + pair] ?? 0) + onward;
        edgeErrors[pair] = Math.exp(way - whole);
      }
    if (at === 0) edgeErrors.set(partErrors, firstPairs);
    const before = at === 0 ? states : (chain.states[at - 1] ?? 0);
    const markedPair = before * states + marked;
    partErrors[marked] = (partErrors[marked] ?? 0) - 1;
    edgeErrors[markedPair] = (edgeErrors[markedPair] ?? 0) - 1;
    moveAll(partWeights, chain.parts[at] ?? new Int32Array(0), partErrors);
    moveAll(edgeWeights, chain.edges[at] ?? new Int32Array(0), edgeErrors);
  }
}

/** The weights of words (one for each state) and of places (one for each pair of states) by feature. */
export function fitChains(
  chains: readonly ChainRows[],
  counts: { readonly parts: number; readonly edges: number },
  fitting: Fitting,
): { readonly parts: Float32Array; readonly edges: Float32Array } {
  const random = randomBySeed(fitting.seed);
  const partWeights = adaptedWeights(counts.parts * states, fitting.pace);
  const edgeWeights = adaptedWeights(counts.edges * pairs, fitting.pace);
  const some = (rows: Int32Array): Int32Array => rows.filter(() => random() >= fitting.leftOut);
  for (let round = 0; round < fitting.rounds; round += 1) {
    for (const chain of shuffled(chains, random)) {
      const thinned = { ...chain, parts: chain.parts.map(some), edges: chain.edges.map(some) };
      learnFrom(thinned, partWeights, edgeWeights);
    }
    if (round === 0) continue;
    partWeights.remember();
    edgeWeights.remember();
  }
  const kept = 1 - fitting.leftOut;
  return { parts: partWeights.mean(kept), edges: edgeWeights.mean(kept) };
}
