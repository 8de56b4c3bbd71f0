// Stories of the ledger in brief: articles about one matter, how many of them are independent, which came first, and what most of them
// report. Worked out when asked, from what the clocks allow; `askStory` tells all of one.

import type { ArticleProfile, Clocks, Finding, Ledger } from '../ledger/index.ts';
import {
  type EventKnowledge,
  type RuledLinks,
  type Story,
  storiesAmong,
  unpackProfile,
} from '../stories/index.ts';
import type { Day } from '../time/index.ts';
import { ruledLinks, type WithMarks } from './corrected/index.ts';
import { isNamed } from './find-reports.ts';
import { newestArticles } from './newest-articles.ts';
import { rankStories } from './rank-stories.ts';
import { storiesAround } from './stories-around.ts';
import type { StoryEvent } from './story-events.ts';
import { storyRulings } from './story-marks.ts';
import type { MoreToCome, Portion } from './take-portion.ts';
import { type StoryArticle, type StoryLine, tellStory } from './tell-stories.ts';
import type { AnswerHead, Side } from './types.ts';

export interface StoriesQuestion extends Portion {
  /** Only stories in which all of these take part in an act; empty for all stories. */
  readonly sides: readonly Side[];
  /** Only stories of so many articles or more. */
  readonly least: number;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
  /** Of a large record the newest articles alone that were told by this day; all where nothing is said. */
  readonly newestUntil?: Day | undefined;
}

/** An act that several articles of a story report, without what they say of it. */
export interface StoryEventHead extends Pick<StoryEvent, 'id' | 'quote' | 'trigger'>, WithMarks {
  readonly type: string;
  /** How many report it, and how many of them repeat no other. */
  readonly articles: number;
  readonly independent: number;
}

/** What a list shows of a story. */
export interface StoryHead extends Pick<StoryLine, 'id' | 'headline' | 'days' | 'independent'>, WithMarks {
  /** How many it has. */
  readonly articles: number;
  /** The first of them, in the order of their days. */
  readonly first: readonly StoryArticle[];
  /** How many acts two or more of its articles report. */
  readonly happenings: number;
  /** Those that most independent articles report, and those of which people say something. */
  readonly events: readonly StoryEventHead[];
}

export interface StoriesAnswer extends AnswerHead, MoreToCome {
  readonly sides: readonly Side[];
  readonly least: number;
  /** How many stories have fewer articles. */
  readonly smaller: number;
  /** Only articles told after this day were looked at; null where all were. */
  readonly toldAfter: Day | null;
  /** Those with most independent articles first. */
  readonly stories: readonly StoryHead[];
}

/** So many articles of a story, and so many acts, stand in a list. */
const shownArticles = 5;
const shownEvents = 3;

function eventHead({ id, quote, trigger, fields, ...event }: StoryLine['events'][number]): StoryEventHead {
  const { articleIds, independent, corrections } = event;
  return {
    ...{ id, quote, trigger, type: fields.types[0]?.value ?? '', articles: articleIds.length, independent },
    ...(corrections === undefined ? {} : { corrections }),
  };
}

function headOf({ articles, events, ...story }: StoryLine): StoryHead {
  const byTellers = events.toSorted(
    (a, b) => b.independent - a.independent || b.articleIds.length - a.articleIds.length,
  );
  const shown = new Set(byTellers.slice(0, shownEvents).map(({ id }) => id));
  return {
    ...story,
    articles: articles.length,
    first: articles.slice(0, shownArticles),
    happenings: events.length,
    events: byTellers
      .filter(({ id, corrections }) => shown.has(id) || corrections !== undefined)
      .map(eventHead),
  };
}

/** Stories before they are told, and how many articles the reported clock left out. */
interface FoundStories {
  readonly found: readonly Story[];
  readonly possiblyKnown: number;
  readonly toldAfter?: Day | null;
}

/** Of a larger record so many articles are looked at, the newest. */
const articlesAtOnce = 2_000;

/** Of so many articles all stories are worked out sooner than those around a few. */
const fewArticles = 10_000;

function storiesOfAll(
  all: readonly ArticleProfile[],
  { includePossibly }: StoriesQuestion,
  ruled: RuledLinks,
): FoundStories {
  const wanted = all.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const profiles = wanted.map(({ articleId, profile }) => unpackProfile(articleId, profile));
  return { found: storiesAmong(profiles, ruled), possiblyKnown: all.length - wanted.length };
}

/** Those with an act in which all the sides take part. */
async function storiesAbout(
  ledger: Ledger,
  question: StoriesQuestion,
  ruled: RuledLinks,
): Promise<FoundStories> {
  const { sides, clocks, includePossibly } = question;
  const findings = await ledger.findings({ kinds: ['event'], participants: sides, clocks });
  const wanted = findings.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const idsOf = (some: typeof findings) => [...new Set(some.map(({ articleId }) => articleId))];
  const ids = idsOf(wanted);
  const possiblyKnown = idsOf(findings).length - ids.length;
  const some = await ledger.profiles(clocks, { atMost: fewArticles + 1 });
  if (some.length > fewArticles)
    return { found: await storiesAround({ ledger, clocks, includePossibly, ruled }, ids), possiblyKnown };
  const [{ found }, asked] = [storiesOfAll(some, question, ruled), new Set(ids)];
  return { found: found.filter(({ articleIds }) => articleIds.some((id) => asked.has(id))), possiblyKnown };
}

/** Of the newest articles of a large record; null where all are to be looked at, or can be. */
async function storiesOfNewest(
  ledger: Ledger,
  question: StoriesQuestion,
  ruled: RuledLinks,
): Promise<FoundStories | null> {
  const { sides, clocks, includePossibly, newestUntil: until } = question;
  if (until === undefined) return null;
  const newest = await newestArticles(ledger, { clocks, until, most: articlesAtOnce });
  if (newest === null) return null;
  const { articleIds, toldAfter } = newest;
  const name = `stories of newest ${JSON.stringify([clocks, until, includePossibly])}`;
  const stories = await ledger.kept(name, async () =>
    storiesOfAll(await ledger.profiles(clocks, { articleIds }), question, ruled),
  );
  if (sides.length === 0) return { ...stories, toldAfter };
  const told = await ledger.findings({ kinds: ['event'], articleIds, clocks });
  const isOfAll = ({ entry }: Finding) =>
    entry.kind === 'event' &&
    sides.every((side) =>
      [...entry.content.actors, ...entry.content.recipients].some((one) => isNamed(side, one)),
    );
  const asked = new Set(told.filter(isOfAll).map(({ articleId }) => articleId));
  const found = stories.found.filter((story) => story.articleIds.some((id) => asked.has(id)));
  return { found, possiblyKnown: stories.possiblyKnown, toldAfter };
}

export async function askStories(
  ledger: Ledger,
  question: StoriesQuestion,
  knowledge: EventKnowledge,
): Promise<StoriesAnswer> {
  const { sides, least, clocks } = question;
  const ruled = await ruledLinks(ledger, 'same-story');
  const all = () =>
    sides.length === 0
      ? ledger.profiles(clocks).then((profiles) => storiesOfAll(profiles, question, ruled))
      : storiesAbout(ledger, question, ruled);
  const stories = (await storiesOfNewest(ledger, question, ruled)) ?? (await all());
  const { found, possiblyKnown, toldAfter = null } = stories;
  const large = found.filter(({ articleIds }) => articleIds.length >= least);
  const { taken, ...rest } = await rankStories(ledger, large, question, knowledge.weights);
  const rulings = await storyRulings(ledger);
  const heads: StoryHead[] = [];
  for (const counted of taken)
    heads.push(headOf(await tellStory(ledger, counted, { clocks, rulings }, knowledge)));
  return {
    ...{ sides, least, clocks },
    smaller: found.length - large.length,
    toldAfter,
    stories: heads,
    ...rest,
    leftOut: { possiblyKnown },
  };
}
