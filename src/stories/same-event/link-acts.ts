// How likely each two acts of a story are one happening: the first sight of both, and what trees say of their words and their
// standing in the story.

import { sumTrees } from '../../tables/index.ts';
import { type ActStanding, standingOf } from './act-standing.ts';
import type { ArticleNearness } from './compare-acts.ts';
import { type FirstLink, linkAtFirstSight } from './first-links.ts';
import type { EventKnowledge } from './knowledge.ts';
import { measureLink, type StoryView } from './measure-link.ts';
import { wordMeasurer } from './measure-words.ts';
import { seeTogether } from './story-acts.ts';
import type { ActReading } from './types.ts';

export interface StoryLinks extends StoryView {
  readonly links: readonly FirstLink[];
  readonly standings: readonly ActStanding[];
}

/** Acts in an order of their own give the same links whatever the order in which articles came. */
export function viewStory(
  acts: readonly ActReading[],
  near: ArticleNearness,
  knowledge: EventKnowledge,
): StoryLinks {
  const story = seeTogether(acts);
  const links = linkAtFirstSight(acts, story, near, knowledge);
  const standings = standingOf(acts, links, story);
  return { acts, story, ofWords: wordMeasurer(story, knowledge), links, standings, knowledge };
}

/** In log odds. Acts of other words whose records agree are weighed by their records alone. */
export function weighLink(link: FirstLink, view: StoryView): number {
  if (link.relation === 'same type') return link.logOdds;
  return link.logOdds + sumTrees(view.knowledge.sameActModel.trees, measureLink(link, view));
}
