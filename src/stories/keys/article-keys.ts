// The keys of an article as one index keeps them, for copies and for stories: whole numbers, a hash of 32 bits within a space of its
// own for each use. Words of stories have a space for each stretch of days, so that new articles are written side by side.

import type { ArticleRecord } from '../../record/index.ts';
import { keptForKey } from '../copies/copy-index.ts';
import { copyKeys } from '../copies/copy-keys.ts';
import { profileArticle, type StoryProfile } from '../same-story/profile-article.ts';
import { keptFar, keptNear } from '../same-story/story-index.ts';
import { storyKeys, stretchesAround } from '../same-story/story-keys.ts';
import { hashOf } from '../words/hash-word.ts';
import { readWords } from '../words/read-words.ts';
import { spread } from '../words/shingles.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { packProfile } from './pack-profile.ts';

/** To be raised with every change by which an article may get other keys or another profile: an index is made again then. */
export const articleKeysVersion = '2';

/** What the index keeps of an article; a pure function of the article and the shipped word counts. */
export interface IndexedKeys {
  readonly keys: readonly number[];
  /** Of the articles under a key those of the smallest ranks are kept in sight. */
  readonly rank: number;
  readonly profile: Uint8Array;
}

export interface KeyedArticle {
  readonly id: string;
  readonly content: Pick<ArticleRecord, 'headline' | 'text' | 'dating'>;
}

/** Keys to look under, and how many articles to look at under each. */
export interface KeyLookup {
  readonly keys: readonly number[];
  readonly most: number;
}

const spaceSize = 2 ** 32;
const copySpace = 0;
const allTimes = 1;
const undated = 2;
/** Stretches of days before the calendar's zero stay above the spaces before. */
const firstStretch = 100_000;

function keyIn(space: number, hash: number): number {
  return space * spaceSize + (hash >>> 0);
}

function spaceOfStretch(stretch: number | null): number {
  return stretch === null ? undated : firstStretch + stretch;
}

/** The hash within its space: of a key of stories the word. */
export function hashInSpace(key: number): number {
  return key % spaceSize;
}

/** Where the copies of a text are found. */
export function copyLookup(text: string, weights: WordWeights): KeyLookup {
  const keys = copyKeys(readWords(text), weights);
  return { keys: Array.from(keys, (key) => keyIn(copySpace, key)), most: keptForKey };
}

/** Where the articles are found that may be of one story with this one: by the words of its weeks, and by those of all times. */
export function storyLookups(profile: StoryProfile): readonly KeyLookup[] {
  const { stretch, nearWords, farWords } = storyKeys(profile);
  const spaces = stretchesAround(stretch).map(spaceOfStretch);
  return [
    { keys: nearWords.flatMap((word) => spaces.map((space) => keyIn(space, word))), most: keptNear },
    { keys: farWords.map((word) => keyIn(allTimes, word)), most: keptFar },
  ];
}

/** The profile of an article, whose day is that of its dating alone: when it was taken must not change what it is near to. */
export function profileOf({ id, content }: KeyedArticle, weights: WordWeights): StoryProfile {
  const { headline, text, dating } = content;
  return profileArticle({ articleId: id, title: headline, text, reported: dating.published }, weights);
}

/** All keys of an article. */
export function articleKeys(article: KeyedArticle, weights: WordWeights): IndexedKeys {
  const profile = profileOf(article, weights);
  const { stretch, nearWords, farWords } = storyKeys(profile);
  const own = spaceOfStretch(stretch);
  return {
    keys: [
      ...copyLookup(article.content.text, weights).keys,
      ...nearWords.map((word) => keyIn(own, word)),
      ...farWords.map((word) => keyIn(allTimes, word)),
    ],
    rank: spread(hashOf(article.id)),
    profile: packProfile(profile),
  };
}
