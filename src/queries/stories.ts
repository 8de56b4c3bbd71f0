// Stories of the ledger: articles about one matter, how many of them are independent (a copy is no second source), and the acts that
// several of them report. Worked out when asked, from what the clocks allow.

import type { ArticleProfile, Clocks, Ledger } from '../ledger/index.ts';
import {
  type EventKnowledge,
  type RuledLinks,
  type Story,
  storiesAmong,
  unpackProfile,
} from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import { ruledLinks, type WithMarks } from './corrected/index.ts';
import type { StoredArticle } from './find-article.ts';
import { countSources, type FirstOfCopies, firstOfCopies } from './first-of-copies.ts';
import { labelOf } from './label-articles.ts';
import { storiesAround } from './stories-around.ts';
import { type StoryEvent, storyEvents } from './story-events.ts';
import { markStory, storyRulings } from './story-marks.ts';
import type { AnswerHead, ArticleLabel, Side } from './types.ts';

export interface StoriesQuestion {
  /** Only stories in which all of these take part in an act; empty for all stories. */
  readonly sides: readonly Side[];
  /** Only stories of so many articles or more. */
  readonly least: number;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface StoryArticle extends ArticleLabel {
  /** The first article of the story with the same text, where it is another. */
  readonly copyOf: string | null;
}

export interface StoryLine extends WithMarks {
  /** Id of its first article. */
  readonly id: string;
  readonly headline: string | null;
  /** From the first day to the last on which its articles may have been published. */
  readonly days: DayInterval;
  /** In the order of their days. */
  readonly articles: readonly StoryArticle[];
  /** How many of them repeat no other. */
  readonly independent: number;
  /** Acts that two or more of its articles report, copies included. */
  readonly events: readonly (StoryEvent &
    WithMarks & {
      /** How many of the articles repeat no other. */
      readonly independent: number;
    })[];
}

export interface StoriesAnswer extends AnswerHead {
  readonly sides: readonly Side[];
  readonly least: number;
  /** How many stories have fewer articles. */
  readonly smaller: number;
  /** Those with most independent articles first. */
  readonly stories: readonly StoryLine[];
}

function spanOfDays(articles: readonly ArticleLabel[]): DayInterval {
  const firsts = articles.flatMap(({ published: { from, to } }) => from ?? to ?? []).sort(compareText);
  const lasts = articles.flatMap(({ published: { from, to } }) => to ?? from ?? []).sort(compareText);
  return { from: firsts[0] ?? null, to: lasts.at(-1) ?? null };
}

function storyLine(
  members: readonly StoredArticle[],
  events: readonly StoryEvent[],
  copies: FirstOfCopies,
): StoryLine {
  const articles = members.map((member) => ({ ...labelOf(member), copyOf: copies.get(member.id) ?? null }));
  return {
    id: articles[0]?.id ?? '',
    headline: articles.find(({ headline }) => headline !== null)?.headline ?? null,
    days: spanOfDays(articles),
    articles,
    independent: countSources(
      articles.map(({ id }) => id),
      copies,
    ).independent,
    events: events.map((event) => ({
      ...event,
      independent: countSources(event.articleIds, copies).independent,
    })),
  };
}

/** Stories before they are told, and how many articles the reported clock left out. */
interface FoundStories {
  readonly found: readonly Story[];
  readonly possiblyKnown: number;
}

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

async function loadArticles(ledger: Ledger, ids: readonly string[]): Promise<readonly StoredArticle[]> {
  const stored = await Promise.all(ids.map((id) => ledger.entry(id)));
  return stored.flatMap((entry) => (entry?.kind === 'article' ? [entry] : []));
}

/** The stories with so many articles or more, in the order given, with all that is told of each. */
export async function tellStories(
  ledger: Ledger,
  found: readonly Story[],
  { least, clocks }: Pick<StoriesQuestion, 'least' | 'clocks'>,
  knowledge: EventKnowledge,
): Promise<readonly StoryLine[]> {
  const stories: StoryLine[] = [];
  const rulings = await storyRulings(ledger);
  for (const { articleIds } of found) {
    if (articleIds.length < least) continue;
    const members = await loadArticles(ledger, articleIds);
    const events = await storyEvents(ledger, members, clocks, knowledge);
    const copies = await firstOfCopies(ledger, members, knowledge.weights);
    stories.push(markStory(storyLine(members, events, copies), rulings));
  }
  return stories;
}

export async function askStories(
  ledger: Ledger,
  question: StoriesQuestion,
  knowledge: EventKnowledge,
): Promise<StoriesAnswer> {
  const { sides, least, clocks } = question;
  const ruled = await ruledLinks(ledger, 'same-story');
  const { found, possiblyKnown } =
    sides.length === 0
      ? storiesOfAll(await ledger.profiles(clocks), question, ruled)
      : await storiesAbout(ledger, question, ruled);
  const stories = await tellStories(ledger, found, question, knowledge);
  return {
    ...{ sides, least, clocks },
    smaller: found.length - stories.length,
    stories: stories.toSorted(
      (a, b) =>
        b.independent - a.independent || b.articles.length - a.articles.length || compareText(a.id, b.id),
    ),
    leftOut: { possiblyKnown },
  };
}
