// Stories among many articles: each is linked with those before it that share its telling words.

import { noRuledLinks, type RuledLinks } from '../ruled/ruled-links.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { focusOn, linkArticles, readForStory, type StoryFocus, type StoryReading } from './link-articles.ts';
import { profileArticle, type StoryProfile } from './profile-article.ts';
import { storiesOf } from './stories-of.ts';
import { makeStoryIndex } from './story-index.ts';
import { storyKeys } from './story-keys.ts';
import type { Story, StoryLink, StoryText } from './types.ts';

/** Below this two articles have next to nothing in common, and no link is kept. */
const leastScore = 0.3;

/** `compareForStory` tells reasons. */
const untold: readonly string[] = [];

/** Takes articles one after the other and gives the links of each with those before it. */
export interface StoryLinker {
  readonly add: (article: StoryProfile) => readonly StoryLink[];
  /** Bytes of memory that its index takes; what is compared of an article is kept beside it. */
  readonly indexBytes: () => number;
}

/** Links of a linker that knows no article yet; reasons are left out, `compareForStory` tells them. */
export function makeStoryLinker(): StoryLinker {
  const index = makeStoryIndex();
  const readings: StoryReading[] = [];
  return {
    indexBytes: () => index.bytes(),
    add: (profile) => {
      const reading = readForStory(profile);
      const focus = focusOn(reading);
      const links: StoryLink[] = [];
      for (const number of index.add(storyKeys(profile))) {
        const link = linkOf(focus, readings[number] as StoryReading);
        if (link !== null) links.push(link);
      }
      readings.push(reading);
      return links;
    },
  };
}

function linkOf(one: StoryFocus, other: StoryReading): StoryLink | null {
  const { score, scoreWithoutDays } = linkArticles(one, other);
  if (scoreWithoutDays < leastScore) return null;
  const [a, b] = [one.profile.articleId, other.profile.articleId];
  return { articleIds: a < b ? [a, b] : [b, a], score, scoreWithoutDays, reasons: untold };
}

/** The links of one article with others. */
export function linkWith(one: StoryReading, others: readonly StoryReading[]): readonly StoryLink[] {
  const focus = focusOn(one);
  return others.flatMap((other) => linkOf(focus, other) ?? []);
}

/** Every article in its story; the same whatever the order of the articles. */
export function findStories(
  articles: readonly StoryText[],
  weights: WordWeights,
  ruled: RuledLinks = noRuledLinks,
): readonly Story[] {
  return storiesAmong(
    articles.map((article) => profileArticle(article, weights)),
    ruled,
  );
}

/** The same from profiles that are at hand. */
export function storiesAmong(
  profiles: readonly StoryProfile[],
  ruled: RuledLinks = noRuledLinks,
): readonly Story[] {
  const linker = makeStoryLinker();
  return storiesOf(
    profiles.flatMap((profile) => linker.add(profile)),
    profiles,
    ruled,
  );
}
