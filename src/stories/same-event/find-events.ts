// The happenings that the acts of a story's articles report. Worked out when asked, by one rule over all acts, in the order of reported
// day and id: the same whatever the order in which articles came.

import { compareText } from '../../text/index.ts';
import { surelyReported } from '../reports/order-reports.ts';
import { joinTogether } from '../ruled/join-together.ts';
import { linksAmong, partGroups } from '../ruled/part-groups.ts';
import { noRuledLinks, pairsByNumber, type RuledLinks } from '../ruled/ruled-links.ts';
import { splitOff } from '../ruled/split-off.ts';
import { averageLink, type WeightedLink } from '../same-story/average-link.ts';
import { focusOn, readForStory, type StoryFocus } from '../same-story/link-articles.ts';
import { measureNearness } from '../same-story/measure-nearness.ts';
import { profileArticle } from '../same-story/profile-article.ts';
import type { StoryText } from '../same-story/types.ts';
import { type ArticleNearness, scoreOf } from './compare-acts.ts';
import { explainLink } from './explain-link.ts';
import type { FirstLink } from './first-links.ts';
import type { EventKnowledge } from './knowledge.ts';
import { type StoryLinks, viewStory, weighLink } from './link-acts.ts';
import { readActs } from './read-acts.ts';
import { sidesApart } from './sides-apart.ts';
import type { ActReading, ArticleActs } from './types.ts';

/** Acts that report one happening, in the order of reported day and id; it has the id of its first act. */
export interface Happening {
  readonly eventId: string;
  readonly actIds: readonly string[];
}

/** Groups are joined while they are more likely one happening than not. */
const likely = 0.5;
/** Less than this is next to nothing: no link is kept. */
const leastScore = 0.1;

/** How near two of the articles are, each two worked out once. */
export function articleNearness(
  articles: readonly StoryText[],
  { weights }: EventKnowledge,
): ArticleNearness {
  const readings = new Map<string, StoryFocus>();
  const known = new Map<string, number>();
  for (const article of articles)
    readings.set(article.articleId, focusOn(readForStory(profileArticle(article, weights))));
  return ({ articleId: a }, { articleId: b }) => {
    if (a === b) return 1;
    const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    const before = known.get(key);
    const [one, other] = [readings.get(a), readings.get(b)];
    if (before !== undefined || one === undefined || other === undefined) return before ?? 0;
    const [near = 0] = measureNearness(one.places, one.sums, other.profile, other.sums);
    known.set(key, near);
    return near;
  };
}

function byDayAndId(a: ActReading, b: ActReading): number {
  return compareText(surelyReported(a.reported), surelyReported(b.reported)) || compareText(a.id, b.id);
}

/** The acts of a story in order, with what may make two of them one. */
export function viewActs(articles: readonly ArticleActs[], knowledge: EventKnowledge): StoryLinks {
  const acts = articles.flatMap((article) => readActs(article, knowledge)).sort(byDayAndId);
  const near = articleNearness(
    articles.map(({ article }) => article),
    knowledge,
  );
  return viewStory(acts, near, knowledge);
}

/** Of the links of a story those that are more than next to nothing. */
function likelyLinks(view: StoryLinks): readonly (FirstLink & WeightedLink)[] {
  return view.links.flatMap((link) => {
    const score = scoreOf(weighLink(link, view));
    return score < leastScore ? [] : [{ ...link, score }];
  });
}

/** Two acts that may be one happening, and how likely that is. */
export interface LikelyLink {
  readonly actIds: readonly [string, string];
  /** From 0 to 1, what is known of the words and records of both; others of their story may still speak for it or against it. */
  readonly score: number;
  /** In words, what speaks for it and against it. */
  readonly reasons: readonly string[];
}

/** The links among the acts of a story's articles, those that are next to nothing left out; in the order of their acts. */
export function linkActs(articles: readonly ArticleActs[], knowledge: EventKnowledge): readonly LikelyLink[] {
  const view = viewActs(articles, knowledge);
  const idOf = (at: number): string => view.acts[at]?.id ?? '';
  return likelyLinks(view).map((link) => ({
    actIds: [idOf(link.a), idOf(link.b)],
    score: link.score,
    reasons: explainLink(link, view),
  }));
}

/** Every act in its happening, many alone; the same whatever the order of articles and acts. The articles are of one story. */
export function findEvents(
  articles: readonly ArticleActs[],
  knowledge: EventKnowledge,
  ruled: RuledLinks = noRuledLinks,
): readonly Happening[] {
  const view = viewActs(articles, knowledge);
  const [acts, links] = [view.acts, likelyLinks(view)];
  const articleOf = (number = -1): string => acts[number]?.articleId ?? '';
  const numbers = new Map(acts.map(({ id }, number) => [id, number]));
  const together = pairsByNumber(ruled.together, numbers);
  const apart = pairsByNumber(ruled.apart, numbers);
  const found = averageLink(acts.length, links, likely, sidesApart(acts));
  const parted = partGroups(found, apart, (members, within) =>
    splitOff([...members.keys()], within, linksAmong(links, members), (member) => articleOf(members[member])),
  );
  const groups = joinTogether(parted, together, apart);
  const members = Map.groupBy(acts.keys(), (number) => groups[number] ?? number);
  return [...members.values()].map((numbers) => {
    const actIds = numbers.map((number) => acts[number]?.id ?? '');
    return { eventId: actIds[0] ?? '', actIds };
  });
}
