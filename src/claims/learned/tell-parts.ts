// Asks the model: how surely a word is the head of a cue, and for the words of its sentence how surely each is of which part.

import { type AttributionModel, addWeights, partStates } from '../../tables/index.ts';
import { describeCueOf } from './describe-anchor.ts';
import { describeCue, glanceAtCue } from './describe-cue.ts';
import { describeEdge } from './describe-edge.ts';
import { describeRole } from './describe-role.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { otherCues } from './other-cues.ts';
import { surroundingsOf } from './surroundings.ts';

const states = partStates.length;
const pairs = (states + 1) * states;
/** Where the row of edges keeps the states of a first word. */
const firstPairs = states * states;

/** With a few features alone worse than this, no word of the development part came out as a cue with all of them. */
const LEAST_AT_FIRST = -1;

function weighCue(features: readonly number[], { cues }: AttributionModel): number {
  const steps = new Int32Array(1);
  addWeights(cues, features, steps);
  return (steps[0] ?? 0) * cues.step;
}

/** From 0 to 1: how surely the word is the head of a cue; 0 where a first look tells that it is none. */
export function cueCertainty(sentence: DescribedSentence, index: number, model: AttributionModel): number {
  if (weighCue(glanceAtCue(sentence, index), model) < LEAST_AT_FIRST) return 0;
  return 1 / (1 + Math.exp(-weighCue(describeCue(sentence, index), model)));
}

/** The weights of a chain: of each word's states, and of each pair of states from one word to the next. */
interface Chain {
  readonly length: number;
  readonly parts: Float64Array;
  readonly edges: Float64Array;
}

/** Steps as what they are worth; a plain loop, since this is most of the time that the model takes. */
function inUnits(steps: Int32Array, step: number): Float64Array {
  const worth = new Float64Array(steps.length);
  for (let at = 0; at < steps.length; at += 1) worth[at] = (steps[at] ?? 0) * step;
  return worth;
}

function chainOf(
  sentence: DescribedSentence,
  index: number,
  certainties: Float64Array,
  model: AttributionModel,
): Chain {
  const cue = describeCueOf(sentence, index);
  const others = otherCues(sentence, certainties, index);
  const { length } = sentence.view.tree.words;
  const parts = new Int32Array(length * states);
  const edges = new Int32Array(length * pairs);
  for (let at = 0; at < length; at += 1) {
    const here = surroundingsOf(sentence, cue.index, at);
    addWeights(model.parts, describeRole(sentence, cue, others, here), parts, at * states);
    addWeights(model.edges, describeEdge(sentence, cue, others, here), edges, at * pairs);
  }
  return {
    length,
    parts: inUnits(parts, model.parts.step),
    edges: inUnits(edges, model.edges.step),
  };
}

/** The logarithm of the sum of what the logarithms stand for. */
function logSum(logs: Float64Array, from: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < states; at += 1) most = Math.max(most, logs[from + at] ?? most);
  let sum = 0;
  for (let at = 0; at < states; at += 1) sum += Math.exp((logs[from + at] ?? most) - most);
  return most + Math.log(sum);
}

/** For each word and state the weight of all ways up to it. */
function weighForward({ length, parts, edges }: Chain): Float64Array {
  const forward = new Float64Array(length * states);
  const ways = new Float64Array(states);
  for (let at = 0; at < length; at += 1)
    for (let state = 0; state < states; state += 1) {
      const here = at * states + state;
      for (let last = 0; last < states; last += 1)
        ways[last] =
          (forward[here - state - states + last] ?? 0) + (edges[at * pairs + last * states + state] ?? 0);
      const reached = at === 0 ? (edges[firstPairs + state] ?? 0) : logSum(ways, 0);
      forward[here] = reached + (parts[here] ?? 0);
    }
  return forward;
}

/** For each word and state the weight of all ways on from it. */
function weighBackward({ length, parts, edges }: Chain): Float64Array {
  const backward = new Float64Array(length * states);
  const ways = new Float64Array(states);
  for (let at = length - 2; at >= 0; at -= 1)
    for (let state = 0; state < states; state += 1) {
      for (let next = 0; next < states; next += 1) {
        const there = (at + 1) * states + next;
        const edge = edges[(at + 1) * pairs + state * states + next] ?? 0;
        ways[next] = edge + (parts[there] ?? 0) + (backward[there] ?? 0);
      }
      backward[at * states + state] = logSum(ways, 0);
    }
  return backward;
}

/** How surely each word of a sentence is of a part. */
export interface PartCertainties {
  readonly source: Float64Array;
  readonly cue: Float64Array;
  readonly content: Float64Array;
}

/** For the cue at `index`, over all ways to part the sentence; `cues`: how surely each word is the head of a cue. */
export function partCertainties(
  sentence: DescribedSentence,
  index: number,
  cues: Float64Array,
  model: AttributionModel,
): PartCertainties {
  const chain = chainOf(sentence, index, cues, model);
  const [forward, backward] = [weighForward(chain), weighBackward(chain)];
  const whole = logSum(forward, (chain.length - 1) * states);
  const ofState = (state: (typeof partStates)[number]): Float64Array => {
    const place = partStates.indexOf(state);
    const certainties = new Float64Array(chain.length);
    for (let at = 0; at < chain.length; at += 1) {
      const here = at * states + place;
      certainties[at] = Math.exp((forward[here] ?? 0) + (backward[here] ?? 0) - whole);
    }
    return certainties;
  };
  return { source: ofState('source'), cue: ofState('cue'), content: ofState('content') };
}
