// What is known of a cue beside which a sentence is parted, worked out once for all words: the word, its frame, its rule, and where
// the others stand to it in the tree.

import { childrenBy } from '../../text/index.ts';
import { EDGE, withEdges } from './code-words.ts';
import type { DescribedSentence } from './describe-sentence.ts';
import { codeOf, mix, OUTSIDE } from './mix-feature.ts';

/** The parts that a rule gives words: none, source, cue, content. */
const [SOURCE, CUE, CONTENT] = [1, 2, 3];

export interface DescribedCue {
  readonly index: number;
  readonly lemma: number;
  readonly upos: number;
  /** What hangs on the cue of subjects, clauses and objects. */
  readonly frame: number;
  /** The rule that read the cue. */
  readonly rule: number;
  /** The part of each word, `EDGE` places on, by that rule: 0 for none, 1 source, 2 cue, 3 content; `OUTSIDE` beyond the sentence. */
  readonly parts: Int32Array;
  /** For the cue and the words above it, `EDGE` places on, how many steps up they stand; -1 for all others. */
  readonly stepsUp: Int32Array;
  /** By the number of steps: the relations on the way up. */
  readonly upCodes: readonly number[];
  /** Where each word stands to the cue: 1 below, 2 above, 3 beside. */
  readonly places: Uint8Array;
}

const FRAME = ['nsubj', 'nsubj:pass', 'ccomp', 'xcomp', 'obj', 'parataxis', 'acl', 'nmod', 'obl'];
/** So many steps up from the cue are told apart. */
const MOST_STEPS = 3;

function frameOf({ view: { tree } }: DescribedSentence, index: number): number {
  const below = new Set(childrenBy(tree, index).map((child) => tree.words[child]?.deprel));
  return FRAME.reduce((code, relation, place) => (below.has(relation) ? code | (1 << place) : code), 0);
}

function partsBy({ view, proposed, cueOf }: DescribedSentence, index: number): Int32Array {
  const parts = withEdges(view.tree.words.length, OUTSIDE, () => 0);
  const rule = proposed[cueOf[index] ?? -1];
  for (const word of rule?.content ?? []) parts[word + EDGE] = CONTENT;
  for (const word of rule?.source ?? []) parts[word + EDGE] = SOURCE;
  for (const word of rule?.cue ?? []) parts[word + EDGE] = CUE;
  return parts;
}

/** The relations on the way up from the cue, for each number of steps up to the most. */
function waysUp({ codes }: DescribedSentence, above: readonly number[]): readonly number[] {
  const ways = [0];
  for (const word of above.slice(0, MOST_STEPS))
    ways.push(mix(ways.at(-1) ?? 0, codes.deprel[word + EDGE] ?? OUTSIDE));
  return ways;
}

export function describeCueOf(sentence: DescribedSentence, index: number): DescribedCue {
  const { ancestors, codes, proposed, cueOf } = sentence;
  const above = [index, ...(ancestors[index] ?? [])];
  const stepsUp = withEdges(ancestors.length, -1);
  for (const [steps, word] of above.entries()) stepsUp[word + EDGE] = steps;
  return {
    index,
    lemma: codes.lemma[index + EDGE] ?? OUTSIDE,
    upos: codes.upos[index + EDGE] ?? OUTSIDE,
    frame: frameOf(sentence, index),
    rule: codeOf(proposed[cueOf[index] ?? -1]?.ruleId),
    parts: partsBy(sentence, index),
    stepsUp,
    upCodes: waysUp(sentence, above),
    places: Uint8Array.from(ancestors, (own, word) => {
      if (own.includes(index)) return 1;
      return (stepsUp[word + EDGE] ?? -1) >= 0 ? 2 : 3;
    }),
  };
}
