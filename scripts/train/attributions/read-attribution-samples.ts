// Reads articles with marked attributions and describes them by features: each word as the head of a cue, each sentence as a chain of
// words beside a cue.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { viewsOf } from '../../../src/claims/find-attributions.ts';
import { describeCue } from '../../../src/claims/learned/describe-cue.ts';
import { describeEdge } from '../../../src/claims/learned/describe-edge.ts';
import { describeCueOf, describeRole } from '../../../src/claims/learned/describe-role.ts';
import {
  type DescribedSentence,
  describeSentence,
  headOfCue,
} from '../../../src/claims/learned/describe-sentence.ts';
import { mayBeCue } from '../../../src/claims/learned/read-learned.ts';
import { surroundingsOf } from '../../../src/claims/learned/surroundings.ts';
import { proposeByRules } from '../../../src/claims/propose-by-rules.ts';
import { findQuotations } from '../../../src/claims/quotations.ts';
import type { SentenceView } from '../../../src/claims/types.ts';
import type { LanguageModel } from '../../../src/language/index.ts';
import { analyseText } from '../../../src/predict/analyse-text.ts';
import { headlineBlocks } from '../../../src/predict/attribution-text.ts';
import { type ClaimTables, partStates } from '../../../src/tables/index.ts';
import { spansOverlap } from '../../../src/text/index.ts';

type Pairs = readonly (readonly [number, number])[];

interface MarkedLine {
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

/** A word that may be the head of a cue, by the keys of its features. */
export interface CueSample {
  readonly features: Uint32Array;
  readonly isCue: boolean;
}

/** The words of a sentence beside one cue: features of each word and of each place before it, and the word's state. */
export interface ChainSample {
  readonly parts: readonly Uint32Array[];
  readonly edges: readonly Uint32Array[];
  readonly states: Uint8Array;
}

export interface AttributionSamples {
  readonly cues: CueSample[];
  readonly chains: ChainSample[];
}

interface MarkedWords {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  /** -1 where the cue stands in another sentence. */
  readonly head: number;
}

function wordsIn(pairs: Pairs, { tree }: SentenceView): readonly number[] {
  return [...tree.words.keys()].filter((at) => {
    const word = tree.words[at];
    return word !== undefined && pairs.some(([start, end]) => spansOverlap({ start, end }, word));
  });
}

function markedIn(view: SentenceView, attributions: MarkedLine['attributions']): readonly MarkedWords[] {
  return attributions
    .map(({ source, cue, content }) => {
      const cueWords = wordsIn(cue, view);
      const head = headOfCue(cueWords, view);
      return { source: wordsIn(source, view), cue: cueWords, content: wordsIn(content, view), head };
    })
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

/** The marks do not nest: what a content holds of attributions is not known, so its words are left out. */
function addCues(
  sentence: DescribedSentence,
  marked: readonly MarkedWords[],
  samples: AttributionSamples,
): void {
  for (const index of sentence.view.tree.words.keys()) {
    const isCue = marked.some(({ head }) => head === index);
    const isInside = marked.some(({ head, content }) => head !== index && content.includes(index));
    if ((isInside && !isCue) || !mayBeCue(sentence.view, index)) continue;
    samples.cues.push({ features: Uint32Array.from(describeCue(sentence, index)), isCue });
  }
}

function stateOf(at: number, { source, cue, content }: MarkedWords): (typeof partStates)[number] {
  if (cue.includes(at)) return 'cue';
  if (source.includes(at)) return 'source';
  if (content.includes(at)) return 'content';
  return content.some((other) => other < at) ? 'after' : 'before';
}

function addChain(sentence: DescribedSentence, marked: MarkedWords, samples: AttributionSamples): void {
  const cue = describeCueOf(sentence, marked.head);
  const words = [...sentence.view.tree.words.keys()];
  const places = words.map((at) => surroundingsOf(sentence, cue.index, at));
  samples.chains.push({
    parts: places.map((here) => Uint32Array.from(describeRole(sentence, cue, here))),
    edges: places.map((here) => Uint32Array.from(describeEdge(sentence, cue, here))),
    states: Uint8Array.from(words, (at) => partStates.indexOf(stateOf(at, marked))),
  });
}

/** Longer chains take much time and teach little. */
const mostWords = 120;

function addLine(line: MarkedLine, tools: Tools, samples: AttributionSamples): void {
  const analysis = analyseText(line.text, tools, headlineBlocks(line.text));
  for (const view of viewsOf(analysis, tools.tables, findQuotations(analysis.text))) {
    if (view.tree.words.length > mostWords) continue;
    const sentence = describeSentence(view, proposeByRules(view));
    const marked = markedIn(view, line.attributions);
    addCues(sentence, marked, samples);
    for (const own of marked) if (own.head >= 0 && own.content.length > 0) addChain(sentence, own, samples);
  }
}

interface Tools {
  readonly model: LanguageModel;
  readonly tables: ClaimTables;
}

/** All samples of a file of marked articles, in its order. */
export async function readAttributionSamples(file: string, tools: Tools): Promise<AttributionSamples> {
  const samples: AttributionSamples = { cues: [], chains: [] };
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') addLine(JSON.parse(line) as MarkedLine, tools, samples);
  return samples;
}
