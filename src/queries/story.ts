// The one story that an article belongs to, and the one happening that an act reports, with all that report it side by side.

import type { Clocks, Ledger } from '../ledger/index.ts';
import { type EventMention, eventAsTaken } from '../record/index.ts';
import { type EventKnowledge, gatherFields, type HappeningFields } from '../stories/index.ts';
import { DemarcheError } from '../text/index.ts';
import { ruledLinks, type WithMarks } from './corrected/index.ts';
import { loadArticles } from './entries-of.ts';
import { findArticle, type StoredArticle } from './find-article.ts';
import { labelArticles } from './label-articles.ts';
import { nameKind } from './name-kind.ts';
import { orderActs } from './order-acts.ts';
import { storiesAround } from './stories-around.ts';
import { type StoryEvent, storyEvents } from './story-events.ts';
import { type StoryLine, tellStories } from './tell-stories.ts';
import { toActLines } from './to-lines.ts';
import type { ActLine, AnswerHead, ArticleLabel } from './types.ts';
import { findEntry } from './why.ts';

export interface StoryQuestion {
  /** An article by any name, or an act by its id or first digits. */
  readonly asked: string;
  readonly clocks: Clocks;
  readonly includePossibly: boolean;
}

export interface StoryAnswer {
  readonly clocks: Clocks;
  readonly story: StoryLine;
}

/** A happening as all that report it tell it. */
export interface EventAnswer extends AnswerHead, WithMarks {
  /** Of the first act that reports it. */
  readonly id: string;
  /** Each value with the acts that give it; where several stand side by side, the reports differ. */
  readonly fields: HappeningFields;
  /** The mentions, by the world's clock. */
  readonly acts: readonly ActLine[];
  readonly story: Pick<StoryLine, 'id' | 'headline'> & { readonly articles: number };
}

async function storyOf(
  ledger: Ledger,
  articleId: string,
  { clocks, includePossibly }: StoryQuestion,
  knowledge: EventKnowledge,
): Promise<StoryLine | null> {
  const ruled = await ruledLinks(ledger, 'same-story');
  const name = `story of ${JSON.stringify([articleId, clocks, includePossibly])}`;
  const found = await ledger.kept(name, () =>
    storiesAround({ ledger, clocks, includePossibly, ruled }, [articleId]),
  );
  const own = found.filter(({ articleIds }) => articleIds.includes(articleId));
  const [story] = await tellStories(ledger, own, { clocks }, knowledge);
  return story ?? null;
}

/** Throws a DemarcheError as `findArticle` does. */
export async function askStory(
  ledger: Ledger,
  question: StoryQuestion,
  knowledge: EventKnowledge,
): Promise<StoryAnswer> {
  const { id } = await findArticle(ledger, question.asked, question.clocks);
  const story = await storyOf(ledger, id, question, knowledge);
  if (story === null) throw new TypeError(`the article ${id} is in no story, not even in its own`);
  return { clocks: question.clocks, story };
}

interface Act {
  readonly id: string;
  readonly event: EventMention;
}

async function findAct(ledger: Ledger, asked: string): Promise<Act> {
  const { id, kind, content } = await findEntry(ledger, asked);
  if (kind === 'event') return { id, event: content };
  throw new DemarcheError(
    'NOT_AN_ACT',
    `${id.slice(0, 12)} is ${nameKind(kind)}; happenings are reported by acts`,
    'Take the id from the end of a line that tells an act.',
  );
}

/** The mentions as the clocks allow them, and how many of these were only possibly known. */
async function mentionsOf(
  ledger: Ledger,
  ids: ReadonlySet<string>,
  articleIds: readonly string[],
  { clocks, includePossibly }: StoryQuestion,
): Promise<{ readonly acts: readonly ActLine[]; readonly possiblyKnown: number }> {
  const found = await ledger.findings({ kinds: ['event'], articleIds, clocks });
  const own = found.filter(({ entry }) => ids.has(entry.id));
  const wanted = own.filter(({ onlyPossiblyKnown }) => includePossibly || !onlyPossiblyKnown);
  const labels: ReadonlyMap<string, ArticleLabel> = await labelArticles(ledger, wanted);
  return { acts: orderActs(toActLines(wanted, labels)), possiblyKnown: own.length - wanted.length };
}

/** The happening that the act's own article alone reports, with all that its acts tell of it. */
async function eventOfOne(
  ledger: Ledger,
  { id, article }: { readonly id: string; readonly article: StoredArticle },
  story: StoryLine | null,
  clocks: Clocks,
  knowledge: EventKnowledge,
): Promise<StoryEvent | undefined> {
  const members = await loadArticles(ledger, story?.articles.map((one) => one.id) ?? [article.id]);
  const events = await storyEvents(ledger, members, clocks, knowledge, 1);
  return events.find(({ actIds }) => actIds.includes(id));
}

/** Throws a DemarcheError (`NOT_AN_ACT`, `PAGE_NOT_YET_KNOWN`), or as `findEntry` does. */
export async function askEvent(
  ledger: Ledger,
  question: StoryQuestion,
  knowledge: EventKnowledge,
): Promise<EventAnswer> {
  const { id, event } = await findAct(ledger, question.asked);
  const { articleId } = event.evidence;
  const article = await findArticle(ledger, articleId, question.clocks);
  const story = await storyOf(ledger, articleId, question, knowledge);
  const told: (StoryEvent & WithMarks) | undefined =
    story?.events.find(({ actIds }) => actIds.includes(id)) ??
    (await eventOfOne(ledger, { id, article }, story, question.clocks, knowledge));
  const facts = eventAsTaken(event, article.recordedAt);
  const ids = new Set(told?.actIds ?? [id]);
  const { acts, possiblyKnown } = await mentionsOf(ledger, ids, told?.articleIds ?? [articleId], question);
  return {
    id: told?.id ?? id,
    clocks: question.clocks,
    fields: told?.fields ?? gatherFields([{ id, articleId, facts }]),
    acts,
    story: {
      id: story?.id ?? articleId,
      headline: story === null ? article.content.headline : story.headline,
      articles: story?.articles.length ?? 1,
    },
    leftOut: { possiblyKnown },
    ...(told?.corrections === undefined ? {} : { corrections: told.corrections }),
  };
}
