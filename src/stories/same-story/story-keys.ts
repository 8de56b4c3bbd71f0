// By what an article is found: its most telling words, each in its weeks, and the most telling of these in all times.

import { spread } from '../words/shingles.ts';
import { pickGreatest } from './pick-greatest.ts';
import type { StoryProfile } from './profile-article.ts';

export interface StoryKeys {
  readonly articleId: string;
  /** The stretch of days of its report, null where its day is not known. */
  readonly stretch: number | null;
  /** In order, as those below. */
  readonly nearWords: readonly number[];
  readonly farWords: readonly number[];
}

/** Words of an article by which those of its weeks find it. */
const mostNear = 32;
/** Of these, the words by which those of any time find it. */
const mostFar = 12;
/** Days of one stretch; an article looks into its own, the one before and the one after. */
const stretchDays = 16;

/** Keys are hashes of words, at most 44. */
export function storyKeys({ articleId, day, stems, shares }: StoryProfile): StoryKeys {
  const stemAt = (place: number): number => stems[place] as number;
  const telling = (most: number): readonly number[] =>
    pickGreatest(shares, most, stemAt)
      .map(stemAt)
      .sort((a, b) => a - b);
  return {
    articleId,
    stretch: day === null ? null : Math.floor(day / stretchDays),
    nearWords: telling(mostNear),
    farWords: telling(mostFar),
  };
}

/** The key of a word in a stretch of time. */
export function nearKey(word: number, stretch: number | null): number {
  return spread(word ^ Math.imul(stretch === null ? -1 : stretch + 2, 0x9e3779b1));
}

/** The key of a word in all times. */
export function farKey(word: number): number {
  return spread(word);
}

/** The stretches that an article looks into. */
export function stretchesAround(stretch: number | null): readonly (number | null)[] {
  return stretch === null ? [null] : [stretch - 1, stretch, stretch + 1];
}
