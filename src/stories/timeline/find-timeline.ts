// A timeline over many articles: which days mattered, the weightiest first, each with a sentence that tells of it. Worked out when asked,
// the same whatever the order of the articles.

import type { TimeTables } from '../../time/index.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { pickSentence } from './pick-sentence.ts';
import { readDaySentences } from './read-day-sentences.ts';
import type { DatedText, TimelineDay } from './types.ts';
import { weighDays } from './weigh-days.ts';

export interface TimelineKnowledge {
  readonly weights: WordWeights;
  readonly time: TimeTables;
}

export interface TimelineSubject {
  /** Whom or what it is about, e.g. `Hamid Karzai`; sentences that have one of these words count more. */
  readonly subject: string;
}

/** Words of fewer letters ("of", "de") name nobody. */
const shortestName = 2;

/** All days that the articles speak of or came out on, the weightiest first. */
export function findTimeline(
  articles: readonly DatedText[],
  { subject }: TimelineSubject,
  { weights, time }: TimelineKnowledge,
): readonly TimelineDay[] {
  const words = (subject.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    ({ length }) => length >= shortestName,
  );
  const texts = new Map(articles.map(({ articleId, text }) => [articleId, text]));
  const sentences = articles.flatMap((article) => readDaySentences(article, words, time));
  return weighDays(sentences).flatMap(({ day, weight, articles: count, sentences: ofDay }): TimelineDay[] => {
    const sentence = pickSentence(ofDay, texts, weights);
    return sentence === null ? [] : [{ day, weight, articles: count, sentence }];
  });
}
