// How much two texts have in common, in the measures that tell a copy from a shared quotation and from a block of the site.

import { numberStems, sameStems, sharedWeight } from '../words/numbered-stems.ts';
import type { Words } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { type AlignedSentence, alignSentences } from './align-sentences.ts';
import { measureRetelling, type Retelling } from './measure-retelling.ts';
import { coveredWords, type Passage, sharedPassages } from './shared-passages.ts';

/** All shares run from 0 to 1 and are those of the shorter text, unless they say otherwise. */
export interface Overlap {
  readonly passages: readonly Passage[];
  readonly sentences: readonly AlignedSentence[];
  /** Words in passages; the same without words in quotation marks; the same of the longer text. */
  readonly covered: number;
  readonly coveredUnquoted: number;
  readonly coveredOfLonger: number;
  /** Words in passages among the first ones: a block of the site or a quotation seldom opens a text. */
  readonly coveredLead: number;
  readonly coveredLeadOfLonger: number;
  /** Weight of shared words by that of all words, of both texts (Dice). */
  readonly sharedWeight: number;
  /** Words of the shorter text by those of the longer one. */
  readonly lengthRatio: number;
  /** Mean similarity of the first sentences. */
  readonly leadSimilarity: number;
  /** The same of sentences that no passage covers and no quotation marks enclose, and how many these are: only a rewording keeps it high. */
  readonly rest: number;
  readonly restSentences: number;
  /** How many sentences have a counterpart, and the share of these whose counterparts follow one another as they do. */
  readonly counterparts: number;
  readonly inOrder: number;
  /** Where the passages lie in the longer text, on average: 0 at its beginning, 1 at its end. */
  readonly placeInLonger: number;
  /** What the longer text tells again; worked out when asked. */
  readonly retelling: () => Retelling;
}

/** So many words are the lead of a text. */
const leadWords = 60;
/** A sentence below this has no counterpart. */
const leastSimilarity = 0.25;
const half = 0.5;
const leadSentences = 3;

function shareOf(marks: Uint8Array, counts: (at: number) => boolean = () => true): number {
  let [marked, all] = [0, 0];
  for (let at = 0; at < marks.length; at += 1) {
    if (!counts(at)) continue;
    all += 1;
    marked += marks[at] as number;
  }
  return all === 0 ? 0 : marked / all;
}

function meanPlace(marks: Uint8Array): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < marks.length; at += 1)
    if (marks[at] === 1) {
      sum += at / marks.length;
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}

function restOf(
  sentences: readonly AlignedSentence[],
  covered: Uint8Array,
  { quoted }: Words,
): readonly AlignedSentence[] {
  return sentences.filter(
    ({ start, end }) =>
      shareOf(covered.subarray(start, end)) < half && shareOf(quoted.subarray(start, end)) < half,
  );
}

function meanSimilarity(sentences: readonly AlignedSentence[]): number {
  if (sentences.length === 0) return 0;
  return sentences.reduce((sum, { similarity }) => sum + similarity, 0) / sentences.length;
}

function orderOf(paired: readonly AlignedSentence[]): number {
  if (paired.length < 2) return 0;
  const following = paired.filter(
    ({ other }, at) => at > 0 && other >= (paired[at - 1] as AlignedSentence).other,
  );
  return following.length / (paired.length - 1);
}

/** Compares two texts, the shorter one first. */
export function measureOverlap(shorter: Words, longer: Words, weights: WordWeights): Overlap {
  const numbered = [numberStems(shorter, weights), numberStems(longer, weights)] as const;
  const same = sameStems(...numbered);
  const passages = sharedPassages(shorter, longer);
  const covered = coveredWords(shorter.count, passages, 'a');
  const coveredLonger = coveredWords(longer.count, passages, 'b');
  const sentences = alignSentences(shorter, longer, weights, same);
  const rest = restOf(sentences, covered, shorter);
  const paired = sentences.filter(({ similarity }) => similarity > leastSimilarity);
  return {
    passages,
    sentences,
    covered: shareOf(covered),
    coveredUnquoted: shareOf(covered, (at) => shorter.quoted[at] === 0),
    coveredOfLonger: shareOf(coveredLonger),
    coveredLead: shareOf(covered.subarray(0, leadWords)),
    coveredLeadOfLonger: shareOf(coveredLonger.subarray(0, leadWords)),
    sharedWeight: sharedWeight(...numbered, same),
    lengthRatio: shorter.count / Math.max(1, longer.count),
    leadSimilarity: meanSimilarity(sentences.slice(0, leadSentences)),
    rest: meanSimilarity(rest),
    restSentences: rest.length,
    counterparts: paired.length,
    inOrder: orderOf(paired),
    placeInLonger: meanPlace(coveredLonger),
    retelling: () => measureRetelling(shorter, longer, covered, weights),
  };
}
