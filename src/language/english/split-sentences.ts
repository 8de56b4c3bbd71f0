// Parts the words of a paragraph into sentences with a small trained model, and keeps sentences to a bearable length.

import type { Span } from '../../text/index.ts';
import { addScores, type SparseWeights } from '../weights/sparse-weights.ts';
import { isAmount } from './is-amount.ts';
import { isInitial } from './is-initial.ts';
import { isBeforeNickname } from './is-nickname.ts';
import { isWithinBrackets } from './is-within-brackets.ts';
import {
  type GapWord,
  passWord,
  sentenceFeatureCount,
  sentenceFeatures,
  startState,
  stopKind,
} from './sentence-features.ts';
import { codeOf, type WordCodes } from './word-codes.ts';

/** A sentence never has more words than this; it is cut at the last stop, comma or dash before. */
const longestSentence = 200;
const leastAfterCut = 40;

/** The words with their spelling and the gaps between them, as the splitter reads them. */
export function gapWords(text: string, words: readonly Span[], codes: WordCodes): readonly GapWord[] {
  return words.map((word, at) => {
    const form = text.slice(word.start, word.end);
    const next = words[at + 1];
    const gap = next === undefined ? '' : text.slice(word.end, next.start);
    const gapAfter = gap === '' ? 0 : gap.includes('\n') ? 2 : 1;
    return { form, code: codeOf(form, codes), stop: stopKind(form), gapAfter };
  });
}

/** The words of a paragraph, sentence by sentence. "He left. Mr. Smith stayed." has two. */
export function splitSentences(
  text: string,
  words: readonly Span[],
  weights: SparseWeights,
  codes: WordCodes,
): readonly (readonly Span[])[] {
  const gaps = gapWords(text, words, codes);
  const sentences: (readonly Span[])[] = [];
  const features = new Int32Array(sentenceFeatureCount);
  const scores = new Int32Array(2);
  let state = startState();
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    passWord(state, gaps[at] as GapWord);
    const isLast = at === words.length - 1;
    let cut = isLast ? at + 1 : 0;
    if (!isLast && (isLineEnd(gaps, at) || isDatelineEnd(gaps, from, at))) cut = at + 1;
    if (cut === 0) {
      addScores(weights, features, sentenceFeatures(gaps, at, state, features), scores.fill(0));
      if ((scores[1] as number) > (scores[0] as number) && !goesOn(gaps, at)) cut = at + 1;
      else if (at + 1 - from >= longestSentence) cut = cutOf(gaps, from, at);
    }
    if (cut === 0) continue;
    sentences.push(words.slice(from, cut));
    from = cut;
    at = cut - 1;
    state = startState();
  }
  return sentences;
}

/** True where no sentence ends, whatever the model makes of it. */
function goesOn(gaps: readonly GapWord[], at: number): boolean {
  return (
    isInitial(gaps, at) || isWithinBrackets(gaps, at) || isAmount(gaps, at) || isBeforeNickname(gaps, at)
  );
}

/** Words of a dateline at most. */
const longestDateline = 10;
const dash = /^(?:--?|–|—)$/u;
const month = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/iu;

/**
 * "GAZA CITY, Palestinian Territories: Four ..." ends a dateline, as do "CAIRO -- A ..." and "Riga, March 21: The ..."; "MINSK: a
 * city of two million" and "Lavrov: The talks ..." end none.
 */
function isDatelineEnd(gaps: readonly GapWord[], from: number, at: number): boolean {
  if (from !== 0 || at === 0 || at > longestDateline || !/^\p{Lu}/u.test(gaps[at + 1]?.form ?? ''))
    return false;
  const led = gaps.slice(0, at);
  const isCapital = /^\p{Lu}{3,}$/u.test(gaps[0]?.form ?? '');
  if (!led.every(({ form }) => /^(?:\p{Lu}|[,()]$|\d{1,2}$)/u.test(form))) return false;
  if (gaps[at]?.form === ':') return isCapital || isDated(led);
  return isCapital && dash.test(gaps[at]?.form ?? '') && gaps[at]?.gapAfter !== 0;
}

/** "Riga, March 21". */
function isDated(words: readonly GapWord[]): boolean {
  return words.some(({ form }, at) => month.test(form) && /^\d{1,2}$/u.test(words[at + 1]?.form ?? ''));
}

/** A line of a list, or the end of a line after a full stop, ends a sentence: "- bread\n- salt" has two. */
function isLineEnd(gaps: readonly GapWord[], at: number): boolean {
  const word = gaps[at];
  const next = gaps[at + 1];
  if (word?.gapAfter !== 2 || next === undefined) return false;
  return /^[.!?…:]/u.test(word.form) || /^[-–—*•·●▪►>]$/u.test(next.form);
}

/** Where an over-long sentence is cut: after the last mark that leaves enough words, else right here. */
function cutOf(gaps: readonly GapWord[], from: number, at: number): number {
  for (const marks of [/^[.!?;:…]/u, /^(?:,|--?|–|—|\||•|\))$/u])
    for (let place = at; place > from + leastAfterCut; place -= 1)
      if (marks.test(gaps[place]?.form ?? '')) return place + 1;
  return at + 1;
}
