// What both models look at in a sentence, worked out once for all its words: quotations, what the rules proposed, ways up the tree.

import { ancestorsOf, headIndex, spansOverlap } from '../../text/index.ts';
import type { SentenceView, WordAttribution } from '../types.ts';
import { codeWords, type WordCodes, withEdges } from './code-words.ts';

export interface DescribedSentence {
  readonly view: SentenceView;
  readonly proposed: readonly WordAttribution[];
  readonly codes: WordCodes;
  /** For each word, `EDGE` places on, the place of the quotation that it stands in; -1 outside of all. */
  readonly quotation: Int32Array;
  /** For each word the first proposal that has it in its cue; -1 for none. */
  readonly cueOf: Int32Array;
  /** For each word its ancestors, the nearest first. */
  readonly ancestors: readonly (readonly number[])[];
  /** The number of commas up to each word. */
  readonly commas: Int32Array;
  /** For each word the highest word of the tree below which it is the first. */
  readonly opens: Int32Array;
  /** For each word the highest word of the tree below which it is the last. */
  readonly closes: Int32Array;
}

/** For each word the highest one among those below which it is at the edge; `isBeyond` tells which of two is further out. */
function highestAtEdge(
  ancestors: readonly (readonly number[])[],
  isBeyond: (a: number, b: number) => boolean,
): Int32Array {
  const edges = Int32Array.from(ancestors.keys());
  for (const [word, above] of ancestors.entries())
    for (const at of above) if (isBeyond(word, edges[at] ?? at)) edges[at] = word;
  const highest = Int32Array.from(ancestors.keys());
  for (const word of ancestors.keys()) {
    const edge = edges[word] ?? word;
    const known = highest[edge] ?? edge;
    if ((ancestors[word]?.length ?? 0) < (ancestors[known]?.length ?? 0)) highest[edge] = word;
  }
  return highest;
}

function countCommas({ tree: { words } }: SentenceView): Int32Array {
  const commas = new Int32Array(words.length);
  let count = 0;
  for (const [at, { form }] of words.entries()) {
    if (form === ',') count += 1;
    commas[at] = count;
  }
  return commas;
}

/** `proposed` are the attributions of the rules in this sentence, in order of trust. */
export function describeSentence(
  view: SentenceView,
  proposed: readonly WordAttribution[],
): DescribedSentence {
  const { words } = view.tree;
  const quotation = withEdges(words.length, -1, (at) => {
    const word = words[at];
    return word === undefined ? -1 : view.quotations.findIndex((span) => spansOverlap(span, word));
  });
  const cueOf = new Int32Array(words.length).fill(-1);
  for (const [place, { cue }] of proposed.entries())
    for (const word of cue) if (cueOf[word] === -1) cueOf[word] = place;
  const ancestors = words.map((_, index) => ancestorsOf(view.tree, index));
  return {
    view,
    proposed,
    codes: codeWords(view.sentence),
    quotation,
    cueOf,
    ancestors,
    opens: highestAtEdge(ancestors, (a, b) => a < b),
    closes: highestAtEdge(ancestors, (a, b) => a > b),
    commas: countCommas(view),
  };
}

/** The word of a cue that stands for it in the tree: the first one whose head lies outside; verbs before others. */
export function headOfCue(cue: readonly number[], view: SentenceView): number {
  const inside = new Set(cue);
  const heads = cue.filter((word) => !inside.has(headIndex(view.tree, word)));
  return heads.find((word) => view.tree.words[word]?.upos === 'VERB') ?? heads[0] ?? -1;
}
