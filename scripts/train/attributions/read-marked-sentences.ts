// Reads articles with marked attributions: their sentences as the model sees them, and the words of what is marked.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { viewsOf } from '../../../src/claims/find-attributions.ts';
import {
  type DescribedSentence,
  describeSentence,
  headOfCue,
} from '../../../src/claims/learned/describe-sentence.ts';
import type { WordParts } from '../../../src/claims/learned/find-candidates.ts';
import { proposeByRules } from '../../../src/claims/propose-by-rules.ts';
import { findQuotations } from '../../../src/claims/quotations.ts';
import type { SentenceView } from '../../../src/claims/types.ts';
import type { LanguageModel } from '../../../src/language/index.ts';
import { analyseText } from '../../../src/predict/analyse-text.ts';
import { textBlocks } from '../../../src/predict/attribution-text.ts';
import type { ClaimTables } from '../../../src/tables/index.ts';
import { spansOverlap } from '../../../src/text/index.ts';

type Pairs = readonly (readonly [number, number])[];

interface MarkedLine {
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
}

/** As much of a marked attribution as stands in one sentence. */
export interface MarkedWords extends WordParts {
  /** -1 where the cue stands in another sentence. */
  readonly head: number;
  /** Whether there is a source, here or elsewhere. */
  readonly hasSource: boolean;
}

export interface MarkedSentence {
  readonly sentence: DescribedSentence;
  readonly marked: readonly MarkedWords[];
  /** Place of the article in its file. */
  readonly article: number;
}

export interface ReadingTools {
  readonly model: LanguageModel;
  readonly tables: ClaimTables;
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
      return {
        source: wordsIn(source, view),
        cue: cueWords,
        content: wordsIn(content, view),
        head: headOfCue(cueWords, view),
        hasSource: source.length > 0,
      };
    })
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}

/** Longer sentences take much time and teach little. */
const mostWords = 120;

function sentencesOf(line: MarkedLine, article: number, tools: ReadingTools): readonly MarkedSentence[] {
  const analysis = analyseText(line.text, tools, textBlocks(line.text));
  return viewsOf(analysis, tools.tables, findQuotations(analysis.text))
    .filter(({ tree }) => tree.words.length <= mostWords)
    .map((view) => ({
      sentence: describeSentence(view, proposeByRules(view)),
      marked: markedIn(view, line.attributions),
      article,
    }));
}

/** All sentences of a file of marked articles, in its order. */
export async function readMarkedSentences(
  file: string,
  tools: ReadingTools,
): Promise<readonly MarkedSentence[]> {
  const sentences: MarkedSentence[] = [];
  let article = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === '') continue;
    sentences.push(...sentencesOf(JSON.parse(line) as MarkedLine, article, tools));
    article += 1;
  }
  return sentences;
}
