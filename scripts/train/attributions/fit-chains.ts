// Fits the weights that part a sentence beside a cue: a conditional random field over the words in their order (Lafferty and others
// 2001), with features of words and of the places between them, by the steps of AdaGrad. Nearly all of the training time is spent here:
// plain loops over lists that are made once.

import { partStates } from '../../../src/tables/index.ts';
import { randomBySeed } from '../random.ts';
import { adaptedWeights, type Fitting } from './adapted-weights.ts';
import type { FlatChains, FlatRows } from './flat-chains.ts';

const states = partStates.length;
const firstPairs = states * states;
const pairs = firstPairs + states;
/** Smaller errors move nothing. */
const leastError = 2e-3;

/** Weights of words (one for each state) and of places (one for each pair of states) by feature. */
export interface ChainWeights {
  readonly parts: Float32Array;
  readonly edges: Float32Array;
}

/** What is worked out for one chain, in lists long enough for the longest. */
interface Scratch {
  /** The features kept in this step: rows, and where those of each word start. */
  readonly keptParts: FlatRows;
  readonly keptEdges: FlatRows;
  readonly parts: Float64Array;
  readonly edges: Float64Array;
  /** For each word and state the weight of all ways up to it, and on from it. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly ways: Float64Array;
}

function scratchFor({ starts, parts, edges }: FlatChains): Scratch {
  const all = [...starts.keys()].slice(1);
  const most = (size: (chain: number) => number) => all.reduce((best, at) => Math.max(best, size(at)), 0);
  const length = most((at) => (starts[at] ?? 0) - (starts[at - 1] ?? 0));
  const rowsOf = (flat: FlatRows): FlatRows => {
    const count = most((at) => (flat.starts[starts[at] ?? 0] ?? 0) - (flat.starts[starts[at - 1] ?? 0] ?? 0));
    return { rows: new Int32Array(count), starts: new Uint32Array(length + 1) };
  };
  return {
    keptParts: rowsOf(parts),
    keptEdges: rowsOf(edges),
    parts: new Float64Array(length * states),
    edges: new Float64Array(length * pairs),
    forward: new Float64Array(length * states),
    backward: new Float64Array(length * states),
    ways: new Float64Array(states),
  };
}

/** Leaves out a share of the features of the words from `first` on. */
function keepSome(
  from: FlatRows,
  first: number,
  length: number,
  kept: FlatRows,
  isKept: () => boolean,
): void {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    kept.starts[at] = count;
    const end = from.starts[first + at + 1] as number;
    for (let place = from.starts[first + at] as number; place < end; place += 1)
      if (isKept()) {
        kept.rows[count] = from.rows[place] as number;
        count += 1;
      }
  }
  kept.starts[length] = count;
}

/** Adds the weights of the features kept, for each word `width` sums. */
function sumWeights(
  kept: FlatRows,
  length: number,
  width: number,
  weights: Float32Array,
  sums: Float64Array,
): void {
  sums.fill(0, 0, length * width);
  for (let at = 0; at < length; at += 1)
    for (let place = kept.starts[at] as number; place < (kept.starts[at + 1] as number); place += 1) {
      const row = (kept.rows[place] as number) * width;
      for (let own = 0; own < width; own += 1)
        sums[at * width + own] = (sums[at * width + own] as number) + (weights[row + own] as number);
    }
}

/** The logarithm of the sum of what the logarithms of a word's states stand for. */
function logSum(logs: Float64Array, from: number): number {
  let most = logs[from] as number;
  for (let at = from + 1; at < from + states; at += 1) most = Math.max(most, logs[at] as number);
  let sum = 0;
  for (let at = from; at < from + states; at += 1) sum += Math.exp((logs[at] as number) - most);
  return most + Math.log(sum);
}

function weighForward({ parts, edges, forward, ways }: Scratch, length: number): void {
  for (let state = 0; state < states; state += 1)
    forward[state] = (edges[firstPairs + state] as number) + (parts[state] as number);
  for (let at = 1; at < length; at += 1)
    for (let state = 0; state < states; state += 1) {
      for (let last = 0; last < states; last += 1)
        ways[last] =
          (forward[(at - 1) * states + last] as number) +
          (edges[at * pairs + last * states + state] as number);
      forward[at * states + state] = logSum(ways, 0) + (parts[at * states + state] as number);
    }
}

function weighBackward({ parts, edges, backward, ways }: Scratch, length: number): void {
  backward.fill(0, (length - 1) * states, length * states);
  for (let at = length - 2; at >= 0; at -= 1)
    for (let state = 0; state < states; state += 1) {
      for (let next = 0; next < states; next += 1) {
        const there = (at + 1) * states + next;
        ways[next] =
          (edges[(at + 1) * pairs + state * states + next] as number) +
          (parts[there] as number) +
          (backward[there] as number);
      }
      backward[at * states + state] = logSum(ways, 0);
    }
}

/** How much likelier than marked each pair of states before a word is held to be; the last ones are for a first word. */
function pairErrors(
  scratch: Scratch,
  at: number,
  whole: number,
  marked: number,
  before: number,
  errors: Float64Array,
): void {
  const { parts, edges, forward, backward } = scratch;
  errors.fill(0);
  for (let state = 0; state < states; state += 1) {
    const here = at * states + state;
    const onward = backward[here] as number;
    if (at === 0) {
      errors[firstPairs + state] = Math.exp((forward[here] as number) + onward - whole);
      continue;
    }
    for (let last = 0; last < states; last += 1) {
      const way =
        (forward[(at - 1) * states + last] as number) +
        (edges[at * pairs + last * states + state] as number) +
        (parts[here] as number);
      errors[last * states + state] = Math.exp(way + onward - whole);
    }
  }
  const place = (at === 0 ? firstPairs : before * states) + marked;
  errors[place] = (errors[place] as number) - 1;
}

/** How much likelier than marked each state of a word is held to be. */
function stateErrors(
  { forward, backward }: Scratch,
  at: number,
  whole: number,
  marked: number,
  errors: Float64Array,
): void {
  for (let state = 0; state < states; state += 1)
    errors[state] = Math.exp(
      (forward[at * states + state] as number) + (backward[at * states + state] as number) - whole,
    );
  errors[marked] = (errors[marked] as number) - 1;
}

type MoveRow = (first: number, slopes: Float64Array) => void;

function moveKept(kept: FlatRows, at: number, errors: Float64Array, moveRow: MoveRow): void {
  if (errors.every((error) => Math.abs(error) < leastError)) return;
  const end = kept.starts[at + 1] as number;
  for (let place = kept.starts[at] as number; place < end; place += 1)
    moveRow((kept.rows[place] as number) * errors.length, errors);
}

/** Another order of the same chains, in place (Fisher and Yates). */
function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}

/** The mean weights of all rounds but the first; the same for the same seed. */
export function fitChains(
  chains: FlatChains,
  counts: { readonly parts: number; readonly edges: number },
  fitting: Fitting,
): ChainWeights {
  const random = randomBySeed(fitting.seed);
  const isKept = () => random() >= fitting.leftOut;
  const parts = adaptedWeights(counts.parts * states, fitting.pace);
  const edges = adaptedWeights(counts.edges * pairs, fitting.pace);
  const scratch = scratchFor(chains);
  const [ofState, ofPair] = [new Float64Array(states), new Float64Array(pairs)];
  const learnFrom = (chain: number): void => {
    const first = chains.starts[chain] as number;
    const length = (chains.starts[chain + 1] as number) - first;
    keepSome(chains.parts, first, length, scratch.keptParts, isKept);
    keepSome(chains.edges, first, length, scratch.keptEdges, isKept);
    sumWeights(scratch.keptParts, length, states, parts.values, scratch.parts);
    sumWeights(scratch.keptEdges, length, pairs, edges.values, scratch.edges);
    weighForward(scratch, length);
    weighBackward(scratch, length);
    const whole = logSum(scratch.forward, (length - 1) * states);
    for (let at = 0; at < length; at += 1) {
      const marked = chains.states[first + at] as number;
      const before = chains.states[first + at - 1] ?? 0;
      stateErrors(scratch, at, whole, marked, ofState);
      pairErrors(scratch, at, whole, marked, before, ofPair);
      moveKept(scratch.keptParts, at, ofState, parts.moveRow);
      moveKept(scratch.keptEdges, at, ofPair, edges.moveRow);
    }
  };
  const order = Uint32Array.from({ length: chains.starts.length - 1 }, (_, at) => at);
  for (let round = 0; round < fitting.rounds; round += 1) {
    shuffle(order, random);
    for (const chain of order) learnFrom(chain);
    // The first round is still far off.
    if (round === 0) continue;
    parts.remember();
    edges.remember();
  }
  const kept = 1 - fitting.leftOut;
  return { parts: parts.mean(kept), edges: edges.mean(kept) };
}
