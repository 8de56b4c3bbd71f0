// Whether one of two articles repeats the other. A function of the two alone: whatever else is known, in whatever order they came.

import { gapDays } from '../../time/index.ts';
import type { Words } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { findOriginal } from './find-original.ts';
import { measureOverlap, type Overlap } from './measure-overlap.ts';
import { shareRetold } from './share-retold.ts';
import type { AlignedPassage, CopyDecision, CopyKind, CopyText } from './types.ts';

/** An article with its words. */
export interface ReadText {
  readonly article: CopyText;
  readonly words: Words;
}

/** Texts below this are captions and stubs; what they share proves nothing. */
const fewestWords = 25;
/** An old text this long after its day is recycled; within it, outlets print what others had. */
const recycledAfterDays = 14;

/** Fewer sentences that no passage covers are the words around a quotation, not a rewording. */
const fewestReworded = 5;

/** Null where neither repeats the other. The same answer whichever article is named first. */
export function compareArticles(one: ReadText, other: ReadText, weights: WordWeights): CopyDecision | null {
  const [first, second] = one.article.articleId < other.article.articleId ? [one, other] : [other, one];
  const isFirstShorter = first.words.count <= second.words.count;
  const [shorter, longer] = isFirstShorter ? [first, second] : [second, first];
  if (shorter.words.count < fewestWords) return null;
  const overlap = measureOverlap(shorter.words, longer.words, weights);
  const reworded = repeatsWords(overlap) ? null : shareReworded(overlap);
  const isVerbatim = reworded === null;
  const isWhole = repeatsWords(overlap) || repeatsOpening(overlap);
  const isOfLead = !isWhole && takesLead(overlap, shorter.words);
  if (isVerbatim && !isWhole && !isOfLead) return null;
  const similarity = reworded ?? overlap.covered;
  const kind = isVerbatim && isOfLead ? 'partial' : kindOf(overlap, isVerbatim, shorter, longer);
  const { originalId, reason } = findOriginal(shorter.article, longer.article, overlap);
  return {
    articleIds: [first.article.articleId, second.article.articleId],
    kind,
    similarity: Math.round(100 * similarity) / 100,
    isBlockLike: isVerbatim && isBlockLike(overlap, shorter.article, longer.article),
    originalId,
    reasons: [wordsFor(kind, overlap, similarity), reason],
    passages: passagesOf(overlap, isVerbatim, shorter.words, longer.words).map(([short, long]) =>
      isFirstShorter ? { first: short, second: long } : { first: long, second: short },
    ),
  };
}

/**
 * Word for word. A copy has the lead and most of the words that nobody is quoted with; two reports of one speech share its
 * words alone, two pages of one site their galleries and appeals, which stand below the lead. A roundup opens with the whole
 * lead of one of its parts.
 */
function repeatsWords({ covered, coveredUnquoted, coveredLead, coveredLeadOfLonger }: Overlap): boolean {
  if (covered >= 0.75 && coveredUnquoted >= 0.65 && coveredLead >= 0.15) return true;
  return Math.max(coveredLead, coveredLeadOfLonger) >= 0.95 && covered >= 0.6 && coveredUnquoted >= 0.5;
}

/**
 * Begins as the other does, word for word, and goes on by itself: half of it is copied. Two reports of one agency's news open alike
 * for a sentence, not for the whole lead of both.
 */
function repeatsOpening({ covered, coveredUnquoted, coveredLead, coveredLeadOfLonger }: Overlap): boolean {
  return coveredLead >= 0.9 && coveredLeadOfLonger >= 0.7 && covered >= 0.45 && coveredUnquoted >= 0.45;
}

/** Fewer words in a row than two plain sentences have are a turn of speech, a title, a background line of an agency. */
const fewestTaken = 30;
/** A longer text is no short report: of two long ones that share their lead alone, each says most by itself. */
const mostWordsOfReport = 200;

/**
 * The first sentences of a short report stand, word for word and in nobody's mouth, in the midst of a longer text that opens in words of
 * its own: taken over into a feature or a chronicle.
 */
function takesLead(overlap: Overlap, { count, quoted }: Words): boolean {
  const { covered, coveredUnquoted, coveredLead, coveredLeadOfLonger, lengthRatio, passages } = overlap;
  if (count > mostWordsOfReport || lengthRatio > 0.67 || coveredLeadOfLonger > 0.1) return false;
  if (coveredLead < 0.6 || covered < 0.4 || coveredUnquoted < 0.4) return false;
  return passages.some(
    ({ a, length }) => length >= fewestTaken && !quoted.subarray(a, a + length).includes(1),
  );
}

/** How much of what the shorter text says the longer one has in other words, null where it is no rewording. */
function shareReworded(overlap: Overlap): number | null {
  return repeatsSentences(overlap) ? overlap.sharedWeight : shareRetold(overlap);
}

/** Most of what is said is in both. Who tells the same in other words takes about as long: the less alike the lengths, the more is asked. */
function saysTheSame({ sharedWeight, lengthRatio }: Overlap): boolean {
  return sharedWeight >= 0.855 - 0.2 * lengthRatio;
}

/** In other words: most of what is said, or less of it sentence by sentence in the same order. */
function repeatsSentences(overlap: Overlap): boolean {
  const { sharedWeight, leadSimilarity, rest, restSentences, counterparts, inOrder, sentences } = overlap;
  if (saysTheSame(overlap)) return leadSimilarity >= 0.4 && (rest >= 0.33 || restSentences < 2);
  if (restSentences < fewestReworded || sharedWeight < 0.34 || leadSimilarity < 0.3) return false;
  if (counterparts < 0.7 * sentences.length) return false;
  if (counterparts >= 12 && inOrder >= 0.95) return rest >= 0.4;
  return counterparts >= 8 && inOrder >= 0.75 && rest >= 0.45;
}

/**
 * The whole of a short text within a page of the same outlet, or of one whose outlet nobody knows: at the foot of a later page, or
 * as background in the midst of a much longer one. What was cut from an article stands at its beginning.
 */
function isBlockLike(
  { placeInLonger, coveredOfLonger }: Overlap,
  shorter: CopyText,
  longer: CopyText,
): boolean {
  if (shorter.outlet !== longer.outlet) return false;
  if (placeInLonger > 0.35 && coveredOfLonger < 0.3) return true;
  return placeInLonger > 0.65 && coveredOfLonger < 0.4 && gapDays(shorter.reported, longer.reported) > 1;
}

function kindOf(overlap: Overlap, isVerbatim: boolean, shorter: ReadText, longer: ReadText): CopyKind {
  if (gapDays(shorter.article.reported, longer.article.reported) > recycledAfterDays) return 'recycled';
  if (!isVerbatim) return 'paraphrase';
  if (overlap.covered === 1 && overlap.coveredOfLonger === 1) return 'exact';
  // What was trimmed keeps its lead; what stands in a longer article comes after the lead of that.
  return overlap.coveredOfLonger < 0.7 && overlap.coveredLeadOfLonger < 0.3 ? 'partial' : 'near';
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function wordsFor(kind: CopyKind, { covered, coveredOfLonger }: Overlap, similarity: number): string {
  if (kind === 'exact') return 'the texts are the same word for word';
  if (kind === 'paraphrase')
    return `the texts share ${percent(similarity)} of what their words say, sentence by sentence`;
  return `${percent(covered)} of the shorter text stand in the longer one, ${percent(coveredOfLonger)} of the longer one in the shorter`;
}

type SpanPair = readonly [short: AlignedPassage['first'], long: AlignedPassage['first']];

function spanOf(words: Words, start: number, end: number): AlignedPassage['first'] {
  return { start: words.starts[start] as number, end: words.ends[end - 1] as number };
}

function passagesOf(
  { passages, sentences }: Overlap,
  isVerbatim: boolean,
  shorter: Words,
  longer: Words,
): readonly SpanPair[] {
  if (isVerbatim)
    return passages.map(({ a, b, length }) => [
      spanOf(shorter, a, a + length),
      spanOf(longer, b, b + length),
    ]);
  return sentences
    .filter(({ similarity }) => similarity >= 0.25)
    .map(({ start, end, otherStart, otherEnd }) => [
      spanOf(shorter, start, end),
      spanOf(longer, otherStart, otherEnd),
    ]);
}
