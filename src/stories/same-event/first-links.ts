// Which acts of a story may be one at first sight: by their words, the words around them, their records and their articles, weighed
// one by one.

import { type ArticleNearness, scoreOf, weighActs } from './compare-acts.ts';
import { weighCommon } from './event-weights.ts';
import type { EventKnowledge } from './knowledge.ts';
import type { WordRelation } from './measure-acts.ts';
import { pairActs } from './pair-acts.ts';
import type { StoryActs } from './story-acts.ts';
import type { ActReading } from './types.ts';

/** Two acts by their numbers, the earlier first. */
export interface FirstLink {
  readonly a: number;
  readonly b: number;
  readonly relation: WordRelation;
  readonly logOdds: number;
  /** How near their articles are, from 0 to 1. */
  readonly near: number;
}

/** Less than this even in the same article is next to nothing. */
const leastScore = 0.1;
/** As near as two articles may be at most. */
const nearest = 1;

/** In the order of the acts. */
export function linkAtFirstSight(
  acts: readonly ActReading[],
  story: StoryActs,
  near: ArticleNearness,
  knowledge: EventKnowledge,
): readonly FirstLink[] {
  const links: FirstLink[] = [];
  for (const [b, earlier] of pairActs(acts, knowledge).entries())
    for (const a of earlier) {
      const [one, other] = [acts[a] as ActReading, acts[b] as ActReading];
      const share = Math.max(story.shareOf(one.word), story.shareOf(other.word));
      const logOddsAt = (nearness: number) => {
        const evidence = weighActs(one, other, () => nearness, knowledge);
        if (evidence === null) return null;
        const { relation, logOdds } = evidence;
        return { relation, logOdds: logOdds + weighCommon(share, relation) };
      };
      // Few pairs could be one even in the same article: only for these the articles are compared.
      const most = logOddsAt(nearest);
      if (most === null || scoreOf(most.logOdds) < leastScore) continue;
      const nearness = near(one, other);
      const found = logOddsAt(nearness);
      if (found !== null) links.push({ a, b, ...found, near: nearness });
    }
  return links;
}
