// Which articles that came before may be about the matter of a new one: those of the same weeks that share two of its telling
// words, and those of any time that share two of its most telling ones. What a key costs is bounded: of the articles that share
// it the first so many are kept, counted in the order of a hash of their ids.

import { hashOf } from '../words/read-words.ts';
import { spread } from '../words/shingles.ts';
import { pickGreatest } from './pick-greatest.ts';
import { makePostings, type Postings } from './postings.ts';
import type { StoryProfile } from './profile-article.ts';

export interface StoryIndex {
  /** Takes an article and gives those before it that it has to be compared with, by their numbers in the order of taking. */
  readonly add: (profile: StoryProfile) => readonly number[];
}

/** Words of an article by which those of its weeks find it. */
const nearWords = 32;
/** Of these, the words by which those of any time find it. */
const farWords = 12;
const fewestShared = 2;
/** Days of one stretch of time; an article looks into its own, the one before and the one after. */
const stretchDays = 16;
const noStretch = -1;
/** Articles kept for a word of a stretch, and for a word of all times. */
const keptNear = 400;
const keptFar = 150;

function tellingWords({ stems, shares }: StoryProfile, most: number): readonly number[] {
  const stemAt = (place: number): number => stems[place] as number;
  return pickGreatest(shares, most, stemAt).map(stemAt);
}

function nearKey(word: number, stretch: number): number {
  return spread(word ^ Math.imul(stretch + 2, 0x9e3779b1));
}

/** How often each article is met under some keys. */
function countMet(postings: Postings, keys: readonly number[]): ReadonlyMap<number, number> {
  const met = new Map<number, number>();
  const meet = (number: number): void => {
    met.set(number, (met.get(number) ?? 0) + 1);
  };
  for (const key of keys) postings.read(key, meet);
  return met;
}

/** An index of no article. */
export function makeStoryIndex(): StoryIndex {
  const ranks: number[] = [];
  const rankOf = (number: number): number => ranks[number] as number;
  const near = makePostings(keptNear, rankOf);
  const far = makePostings(keptFar, rankOf);
  return {
    add: (profile) => {
      const number = ranks.length;
      ranks.push(spread(hashOf(profile.articleId)));
      const stretch = profile.day === null ? noStretch : Math.floor(profile.day / stretchDays);
      const around = profile.day === null ? [noStretch] : [stretch - 1, stretch, stretch + 1];
      const words = tellingWords(profile, nearWords);
      const mostTelling = tellingWords(profile, farWords).map(spread);
      const ofWeeks = countMet(
        near,
        words.flatMap((word) => around.map((one) => nearKey(word, one))),
      );
      const ofAll = countMet(far, mostTelling);
      for (const word of words) near.put(nearKey(word, stretch), number);
      for (const key of mostTelling) far.put(key, number);
      return metOften([ofWeeks, ofAll]);
    },
  };
}

function metOften(counts: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const found = new Set<number>();
  for (const met of counts) for (const [number, times] of met) if (times >= fewestShared) found.add(number);
  return [...found];
}
