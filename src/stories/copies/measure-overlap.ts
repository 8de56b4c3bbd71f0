// How much two texts have in common, in the measures that tell a copy from a shared quotation and from a block of the site.

import type { Words } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { type AlignedSentence, alignSentences } from './align-sentences.ts';
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
  /** Weight of shared words by that of all words, of both texts (Dice), and the same of pairs of neighbours, each counted alike. */
  readonly sharedWeight: number;
  readonly sharedPairs: number;
  /** Mean similarity of sentences that no passage covers and no quotation marks enclose: only a rewording keeps it high. */
  readonly rest: number;
  /** Sentences whose counterparts follow one another as they do, by all that have one. */
  readonly inOrder: number;
  /** Where the passages lie in the longer text, on average: 0 at its beginning, 1 at its end. */
  readonly placeInLonger: number;
}

/** So many words are the lead of a text. */
const leadWords = 60;
/** A sentence below this has no counterpart. */
const leastSimilarity = 0.25;
const half = 0.5;

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

function sharedWeight(a: Words, b: Words, weights: WordWeights): number {
  const ofB = new Set(b.stems);
  let [shared, all] = [0, 0];
  for (const stem of new Set(a.stems)) {
    const weight = weights.of(stem);
    all += weight;
    if (ofB.has(stem)) shared += 2 * weight;
  }
  for (const stem of ofB) all += weights.of(stem);
  return all === 0 ? 0 : shared / all;
}

function pairsOf({ stems }: Words): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < stems.length; at += 1)
    pairs.add((Math.imul(stems[at - 1] as number, 31) + (stems[at] as number)) | 0);
  return pairs;
}

function sharedPairs(a: Words, b: Words): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const pair of ofA) if (ofB.has(pair)) shared += 1;
  return ofA.size + ofB.size === 0 ? 0 : (2 * shared) / (ofA.size + ofB.size);
}

function restOf(sentences: readonly AlignedSentence[], covered: Uint8Array, { quoted }: Words): number {
  const rest = sentences.filter(
    ({ start, end }) =>
      shareOf(covered.subarray(start, end)) < half && shareOf(quoted.subarray(start, end)) < half,
  );
  return rest.length === 0 ? 0 : rest.reduce((sum, { similarity }) => sum + similarity, 0) / rest.length;
}

/** From three sentences on; two follow each other by chance. */
function orderOf(sentences: readonly AlignedSentence[]): number {
  const others = sentences.filter(({ similarity }) => similarity > leastSimilarity).map(({ other }) => other);
  if (others.length < 3) return 0;
  const following = others.filter((other, at) => at > 0 && other >= (others[at - 1] as number));
  return following.length / (others.length - 1);
}

/** Compares two texts, the shorter one first. */
export function measureOverlap(shorter: Words, longer: Words, weights: WordWeights): Overlap {
  const passages = sharedPassages(shorter, longer);
  const covered = coveredWords(shorter.count, passages, 'a');
  const coveredLonger = coveredWords(longer.count, passages, 'b');
  const sentences = alignSentences(shorter, longer, weights);
  return {
    passages,
    sentences,
    covered: shareOf(covered),
    coveredUnquoted: shareOf(covered, (at) => shorter.quoted[at] === 0),
    coveredOfLonger: shareOf(coveredLonger),
    coveredLead: shareOf(covered.subarray(0, leadWords)),
    coveredLeadOfLonger: shareOf(coveredLonger.subarray(0, leadWords)),
    sharedWeight: sharedWeight(shorter, longer, weights),
    sharedPairs: sharedPairs(shorter, longer),
    rest: restOf(sentences, covered, shorter),
    inOrder: orderOf(sentences),
    placeInLonger: meanPlace(coveredLonger),
  };
}
