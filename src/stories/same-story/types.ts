// What a story is: articles about the same matter; and a link, which says of two articles that they are.

import type { DayInterval } from '../../time/index.ts';

/** What telling the story of an article needs of it. */
export interface StoryText {
  readonly articleId: string;
  readonly title: string | null;
  readonly text: string;
  readonly reported: DayInterval;
}

/** How near two articles are to telling of one matter. They are given in the order of their ids, whichever was asked first. */
export interface StoryLink {
  readonly articleIds: readonly [string, string];
  /** From 0 to 1; above one half the two tell of one matter, where nothing else is known. */
  readonly score: number;
  /** The same with days far apart held less against them: for an article that else stands alone. */
  readonly scoreWithoutDays: number;
  /** Why we say so, in words, strongest first. */
  readonly reasons: readonly string[];
}

/** Articles about one matter, by their ids in order; many are of one article. */
export interface Story {
  readonly storyId: string;
  readonly articleIds: readonly string[];
}
