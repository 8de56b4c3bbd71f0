// The stories that links make of articles. Worked out when asked, by one rule over all that is known, in the order of reported day
// and id: the same whatever the order in which articles came, and without an article or a link only what hung on it differs.

import { compareText } from '../../text/index.ts';
import { joinTogether } from '../ruled/join-together.ts';
import { keepApart } from '../ruled/keep-apart.ts';
import { linksAmong, type MakeGroups, partGroups } from '../ruled/part-groups.ts';
import { noRuledLinks, pairsByNumber, type RuledLinks } from '../ruled/ruled-links.ts';
import { averageLink, type WeightedLink } from './average-link.ts';
import { makeCores } from './core-cover.ts';
import { joinLone } from './join-lone.ts';
import type { StoryProfile } from './profile-article.ts';
import { doMeet, makeStoryIndex } from './story-index.ts';
import { type StoryKeys, storyKeys } from './story-keys.ts';
import type { Story, StoryLink } from './types.ts';

/** Groups are joined while they are more likely of one matter than not. */
const likely = 0.5;

/** All articles in stories, many alone; a story has the id of its first article. Order: reported day, id. */
export function storiesOf(
  links: readonly StoryLink[],
  articles: readonly StoryProfile[],
  ruled: RuledLinks = noRuledLinks,
): readonly Story[] {
  const ordered = [...articles].sort(byDayAndId);
  const numbers = new Map(ordered.map(({ articleId }, number) => [articleId, number]));
  const kept = keptKeys(ordered);
  const strict: WeightedLink[] = [];
  const late: WeightedLink[] = [];
  for (const { articleIds, score, scoreWithoutDays } of links) {
    const [a, b] = [numbers.get(articleIds[0]), numbers.get(articleIds[1])];
    if (a === undefined || b === undefined) continue;
    if (!doMeet(kept[a] as StoryKeys, kept[b] as StoryKeys)) continue;
    strict.push({ a, b, score });
    late.push({ a, b, score: scoreWithoutDays });
  }
  const together = pairsByNumber(ruled.together, numbers);
  const apart = pairsByNumber(ruled.apart, numbers);
  const makeGroups = groupsBy({ ordered, strict, late });
  const parted = partGroups(makeGroups([...ordered.keys()], []), apart, makeGroups);
  return gather(joinTogether(parted, together, apart), ordered);
}

interface Grouping {
  readonly ordered: readonly StoryProfile[];
  readonly strict: readonly WeightedLink[];
  readonly late: readonly WeightedLink[];
}

function groupsBy({ ordered, strict, late }: Grouping): MakeGroups {
  return (members, apart) => {
    const profiles = members.map((member) => ordered[member] as StoryProfile);
    const cores = keepApart(apart, makeCores(profiles));
    const groups = averageLink(members.length, linksAmong(strict, members), likely, cores);
    const dayOf = (member: number): number | null => profiles[member]?.day ?? null;
    return joinLone(groups, linksAmong(late, members), dayOf, apart);
  };
}

function keptKeys(articles: readonly StoryProfile[]): readonly StoryKeys[] {
  const index = makeStoryIndex();
  const keys = articles.map(storyKeys);
  for (const one of keys) index.put(one);
  return keys.map((one, number) => index.kept(number, one));
}

function gather(groups: readonly number[], ordered: readonly StoryProfile[]): readonly Story[] {
  const stories = new Map<number, string[]>();
  for (const [number, { articleId }] of ordered.entries()) {
    const group = groups[number] ?? number;
    const members = stories.get(group);
    if (members === undefined) stories.set(group, [articleId]);
    else members.push(articleId);
  }
  return [...stories.values()].map((articleIds) => ({ storyId: articleIds[0] ?? '', articleIds }));
}

/** Articles without a day come last. */
function byDayAndId(a: StoryProfile, b: StoryProfile): number {
  const [dayA, dayB] = [a.day ?? Number.MAX_SAFE_INTEGER, b.day ?? Number.MAX_SAFE_INTEGER];
  return dayA - dayB || compareText(a.articleId, b.articleId);
}
