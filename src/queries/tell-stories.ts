// Stories told whole: their articles in order, how many are independent (a copy is no second source), and the acts that several report.

import type { Clocks, Ledger } from '../ledger/index.ts';
import type { EventKnowledge, Story } from '../stories/index.ts';
import { compareText } from '../text/index.ts';
import type { DayInterval } from '../time/index.ts';
import type { WithMarks } from './corrected/index.ts';
import { countSources, type FirstOfCopies } from './first-of-copies.ts';
import { labelOf } from './label-articles.ts';
import { type CountedStory, countStory } from './rank-stories.ts';
import { type StoryEvent, storyEvents } from './story-events.ts';
import { markStory, type StoryRulings, storyRulings } from './story-marks.ts';
import type { ArticleLabel } from './types.ts';

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

function spanOfDays(articles: readonly ArticleLabel[]): DayInterval {
  const firsts = articles.flatMap(({ published: { from, to } }) => from ?? to ?? []).sort(compareText);
  const lasts = articles.flatMap(({ published: { from, to } }) => to ?? from ?? []).sort(compareText);
  return { from: firsts[0] ?? null, to: lasts.at(-1) ?? null };
}

function withSources(event: StoryEvent, copies: FirstOfCopies): StoryLine['events'][number] {
  return { ...event, independent: countSources(event.articleIds, copies).independent };
}

/** All that is told of a story whose articles are at hand. */
export async function tellStory(
  ledger: Ledger,
  { members, copies, independent }: CountedStory,
  { clocks, rulings }: { readonly clocks: Clocks; readonly rulings: StoryRulings },
  knowledge: EventKnowledge,
): Promise<StoryLine> {
  const events = await storyEvents(ledger, members, clocks, knowledge);
  const articles = members.map((member) => ({ ...labelOf(member), copyOf: copies.get(member.id) ?? null }));
  const story = {
    id: articles[0]?.id ?? '',
    headline: articles.find(({ headline }) => headline !== null)?.headline ?? null,
    days: spanOfDays(articles),
    articles,
    independent,
    events: events.map((event) => withSources(event, copies)),
  };
  return markStory(story, rulings);
}

/** The stories in the order given, with all that is told of each. */
export async function tellStories(
  ledger: Ledger,
  found: readonly Story[],
  { clocks }: { readonly clocks: Clocks },
  knowledge: EventKnowledge,
): Promise<readonly StoryLine[]> {
  const stories: StoryLine[] = [];
  const rulings = await storyRulings(ledger);
  for (const story of found) {
    const counted = await countStory(ledger, story, knowledge.weights);
    stories.push(await tellStory(ledger, counted, { clocks, rulings }, knowledge));
  }
  return stories;
}
