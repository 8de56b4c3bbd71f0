// Two articles side by side: whether they are of one story, whether they report one happening, and why.

import type { WordWeights } from '../words/word-weights.ts';
import { fillOneFrame } from './headline-frame.ts';
import { focusOn, linkArticles, readForStory, scoreHappening } from './link-articles.ts';
import { linkReasons } from './link-reasons.ts';
import { profileArticle } from './profile-article.ts';
import type { StoryLink, StoryText } from './types.ts';

/** A link with the answer to a narrower question: the visit and the visit a month later are one story and two happenings. */
export interface StoryComparison extends StoryLink {
  /** How likely both report one happening, from 0 to 1. */
  readonly happeningScore: number;
}

/** The same whichever article is named first; reasons are in the words of the first by id. */
export function compareForStory(one: StoryText, other: StoryText, weights: WordWeights): StoryComparison {
  const [a, b] = one.articleId < other.articleId ? [one, other] : [other, one];
  const [first, second] = [profileArticle(a, weights), profileArticle(b, weights)];
  const [focus, reading] = [focusOn(readForStory(first)), readForStory(second)];
  const fillFrame = fillOneFrame(a, b, weights);
  return {
    articleIds: [a.articleId, b.articleId],
    ...linkArticles(focus, reading),
    happeningScore: scoreHappening(focus, reading, fillFrame),
    reasons: [
      ...linkReasons(first, second, a),
      ...(fillFrame ? ['headlines of one frame with other words in it'] : []),
    ],
  };
}
