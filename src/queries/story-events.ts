// The acts that two or more articles of a story report, each with what they say of it side by side.

import type { Clocks, Finding, Ledger } from '../ledger/index.ts';
import { type EventMention, eventAsTaken } from '../record/index.ts';
import { type EventKnowledge, findEvents, gatherFields, type HappeningFields } from '../stories/index.ts';
import { ruledLinks } from './corrected/index.ts';
import type { StoredArticle } from './find-article.ts';
import { labelOf } from './label-articles.ts';

export interface StoryEvent {
  /** Id of the first act that reports it. */
  readonly id: string;
  readonly actIds: readonly string[];
  readonly articleIds: readonly string[];
  /** Of its first act. */
  readonly quote: string;
  readonly trigger: string;
  /** What the acts say, each value with those that say it; values that differ stand side by side. */
  readonly fields: HappeningFields;
}

/** An act as an article tells it. */
export interface Told {
  readonly id: string;
  readonly articleId: string;
  readonly event: EventMention;
}

function toldBy({ entry, articleId, recordedAt }: Finding): readonly Told[] {
  return entry.kind === 'event'
    ? [{ id: entry.id, articleId, event: eventAsTaken(entry.content, recordedAt) }]
    : [];
}

async function actsOf(ledger: Ledger, { id }: StoredArticle, clocks: Clocks): Promise<readonly Told[]> {
  const findings = await ledger.findings({ kinds: ['event'], articleIds: [id], clocks });
  return findings.flatMap(toldBy);
}

function toEvent(told: readonly Told[], fewest: number): readonly StoryEvent[] {
  const [first] = told;
  const articleIds = [...new Set(told.map(({ articleId }) => articleId))];
  if (first === undefined || articleIds.length < fewest) return [];
  const { evidence, trigger } = first.event;
  return [
    {
      ...{ id: first.id, actIds: told.map(({ id }) => id), articleIds, quote: evidence.quote },
      trigger: evidence.quote.slice(trigger.start - evidence.span.start, trigger.end - evidence.span.start),
      fields: gatherFields(told.map(({ id, articleId, event }) => ({ id, articleId, facts: event }))),
    },
  ];
}

/** Every act of a story's articles in its happening, many alone; in the order of reported day and id of their first acts. */
export async function happeningsAmong(
  ledger: Ledger,
  members: readonly StoredArticle[],
  clocks: Clocks,
  knowledge: EventKnowledge,
): Promise<readonly (readonly Told[])[]> {
  const told = new Map<string, Told>();
  const articles = [];
  for (const member of members) {
    const acts = await actsOf(ledger, member, clocks);
    for (const act of acts) told.set(act.id, act);
    const { headline, text } = member.content;
    articles.push({
      article: { articleId: member.id, title: headline, text, reported: labelOf(member).published },
      acts: acts.map(({ id, event }) => ({ id, span: event.trigger, facts: event })),
    });
  }
  const found = findEvents(articles, knowledge, await ruledLinks(ledger, 'same-event'));
  return found.map(({ actIds }) => actIds.flatMap((id) => told.get(id) ?? []));
}

/** Those that so many articles report, or more, in the order of `happeningsAmong`. */
export async function storyEvents(
  ledger: Ledger,
  members: readonly StoredArticle[],
  clocks: Clocks,
  knowledge: EventKnowledge,
  fewest = 2,
): Promise<readonly StoryEvent[]> {
  if (members.length < fewest) return [];
  const happenings = await happeningsAmong(ledger, members, clocks, knowledge);
  return happenings.flatMap((told) => toEvent(told, fewest));
}
