// The stories that links make of articles. Worked out when asked, by one rule over all that is known, in the order of reported day
// and id: the same whatever the order in which articles came, and without an article or a link only what hung on it differs.

import { compareText } from '../../text/index.ts';
import { averageLink, type WeightedLink } from './average-link.ts';
import { joinLone } from './join-lone.ts';
import type { Story, StoryLink, StoryText } from './types.ts';

/** Groups are joined while they are more likely of one matter than not. */
const likely = 0.5;

/** What ordering needs of an article. */
export type DatedArticle = Pick<StoryText, 'articleId' | 'reported'>;

/** All articles in stories, many alone; a story has the id of its first article. Order: reported day, id. */
export function storiesOf(links: readonly StoryLink[], articles: readonly DatedArticle[]): readonly Story[] {
  const ordered = [...articles].sort(byDayAndId);
  const numbers = new Map(ordered.map(({ articleId }, number) => [articleId, number]));
  const strict: WeightedLink[] = [];
  const late: WeightedLink[] = [];
  for (const { articleIds, score, scoreWithoutDays } of links) {
    const [a, b] = [numbers.get(articleIds[0]), numbers.get(articleIds[1])];
    if (a === undefined || b === undefined) continue;
    strict.push({ a, b, score });
    late.push({ a, b, score: scoreWithoutDays });
  }
  const groups = joinLone(averageLink(ordered.length, strict, likely), late);
  const stories = new Map<number, string[]>();
  for (const [number, group] of groups.entries()) {
    const articleId = ordered[number]?.articleId ?? '';
    const members = stories.get(group);
    if (members === undefined) stories.set(group, [articleId]);
    else members.push(articleId);
  }
  return [...stories.values()].map((articleIds) => ({ storyId: articleIds[0] ?? '', articleIds }));
}

function byDayAndId(a: DatedArticle, b: DatedArticle): number {
  return (
    compareText(a.reported.from ?? '9999', b.reported.from ?? '9999') || compareText(a.articleId, b.articleId)
  );
}
