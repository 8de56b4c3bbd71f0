// Asks the model: how surely a word is the head of a cue, and for the words of its sentence how surely each is of which part.

import { type AttributionModel, type AttributionTable, partStates, powerOf } from '../../tables/index.ts';
import { describeCueOf } from './describe-anchor.ts';
import { describeCue, glanceAtCue } from './describe-cue.ts';
import { describeEdge } from './describe-edge.ts';
import { describeRole } from './describe-role.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { FeatureList } from './mix-feature.ts';
import { otherCues } from './other-cues.ts';
import { surroundingsOf } from './surroundings.ts';

const states = partStates.length;
const pairs = (states + 1) * states;
/** Where the row of edges keeps the states of a first word. */
const firstPairs = states * states;

/** With a few features alone worse than this, no word of the development part came out as a cue with all of them. */
const LEAST_AT_FIRST = -1;

/** The model with a list of features that is filled anew for each word of a sentence. */
export interface Weighing {
  readonly model: AttributionModel;
  readonly features: FeatureList;
}

export function startWeighing(model: AttributionModel): Weighing {
  return { model, features: new FeatureList(model.room) };
}

function weighCue({ features: { keys, length }, model: { cues } }: Weighing): number {
  return (cues.sum(keys, length)[0] as number) * cues.step;
}

/** From 0 to 1: how surely the word is the head of a cue; 0 where a first look tells that it is none. */
export function cueCertainty(sentence: DescribedSentence, index: number, weighing: Weighing): number {
  const { features } = weighing;
  features.clear();
  glanceAtCue(sentence, index, features);
  if (weighCue(weighing) < LEAST_AT_FIRST) return 0;
  features.clear();
  describeCue(sentence, index, features);
  return 1 / (1 + Math.exp(-weighCue(weighing)));
}

/** The odds of a chain: of each word's states, and of each pair of states from one word to the next. */
interface Chain {
  readonly length: number;
  readonly parts: Float64Array;
  readonly edges: Float64Array;
}

/** Writes the odds that the features in the list make to `odds` from `from` on. */
function writeOdds(
  table: AttributionModel[AttributionTable],
  { keys, length }: FeatureList,
  odds: Float64Array,
  from: number,
): void {
  const steps = table.sum(keys, length);
  for (let at = 0; at < steps.length; at += 1) odds[from + at] = powerOf(table, steps[at] as number);
}

function chainOf(
  sentence: DescribedSentence,
  index: number,
  certainties: Float64Array,
  { features, model }: Weighing,
): Chain {
  const cue = describeCueOf(sentence, index);
  const others = otherCues(sentence, certainties, index);
  const { length } = sentence.view.tree.words;
  const parts = new Float64Array(length * states);
  const edges = new Float64Array(length * pairs);
  for (let at = 0; at < length; at += 1) {
    const here = surroundingsOf(sentence, cue.index, at);
    features.clear();
    describeRole(sentence, cue, others, here, features);
    writeOdds(model.parts, features, parts, at * states);
    features.clear();
    describeEdge(sentence, cue, others, here, features);
    writeOdds(model.edges, features, edges, at * pairs);
  }
  return { length, parts, edges };
}

/** Makes the numbers of one word add up to 1: only what they are to each other counts, and products of many words would leave all bounds. */
function level(odds: Float64Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + states; at += 1) sum += odds[at] as number;
  for (let at = from; at < from + states; at += 1) odds[at] = (odds[at] as number) / sum;
}

/** For each word and state the odds of all ways up to it. */
function weighForward({ length, parts, edges }: Chain): Float64Array {
  const forward = new Float64Array(length * states);
  for (let at = 0; at < length; at += 1) {
    const here = at * states;
    for (let state = 0; state < states; state += 1) {
      let reached = at === 0 ? (edges[firstPairs + state] as number) : 0;
      if (at > 0)
        for (let last = 0; last < states; last += 1)
          reached +=
            (forward[here - states + last] as number) * (edges[at * pairs + last * states + state] as number);
      forward[here + state] = reached * (parts[here + state] as number);
    }
    level(forward, here);
  }
  return forward;
}

/** For each word and state the odds of all ways on from it. */
function weighBackward({ length, parts, edges }: Chain): Float64Array {
  const backward = new Float64Array(length * states).fill(1);
  for (let at = length - 2; at >= 0; at -= 1) {
    const there = (at + 1) * states;
    for (let state = 0; state < states; state += 1) {
      let left = 0;
      for (let next = 0; next < states; next += 1)
        left +=
          (edges[(at + 1) * pairs + state * states + next] as number) *
          (parts[there + next] as number) *
          (backward[there + next] as number);
      backward[at * states + state] = left;
    }
    level(backward, at * states);
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
  weighing: Weighing,
): PartCertainties {
  const chain = chainOf(sentence, index, cues, weighing);
  const [odds, backward] = [weighForward(chain), weighBackward(chain)];
  for (let at = 0; at < odds.length; at += 1) odds[at] = (odds[at] as number) * (backward[at] as number);
  for (let at = 0; at < chain.length; at += 1) level(odds, at * states);
  const ofState = (state: (typeof partStates)[number]): Float64Array => {
    const place = partStates.indexOf(state);
    const certainties = new Float64Array(chain.length);
    for (let at = 0; at < chain.length; at += 1) certainties[at] = odds[at * states + place] as number;
    return certainties;
  };
  return { source: ofState('source'), cue: ofState('cue'), content: ofState('content') };
}
