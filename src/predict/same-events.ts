// The tasks `same-events` and `same-events-in-groups`: articles and the acts that they tell in, the happening of each act out.

import { type EventType, eventTypeSchema } from '../record/index.ts';
import {
  type ActFacts,
  type ArticleActs,
  type EventKnowledge,
  findEvents,
  findStories,
  knowEvents,
  type StoryText,
  type ToldAct,
} from '../stories/index.ts';
import type { Span } from '../text/index.ts';
import { dayInterval } from '../time/index.ts';
import { missingField, optionalText, textField } from './line-fields.ts';
import { actorsInBrief } from './line-reports.ts';
import { sentencesIn, storyText } from './stories.ts';
import type { FileTask, JsonObject, PredictContext } from './types.ts';

/** A line with `doc` tells an act of that article, any other is an article; what is marked as no event is passed over. */
function isAct(line: JsonObject): boolean {
  return typeof line['doc'] === 'string';
}

/** The spans of the words of a sentence that is cut at its spaces. */
function wordSpans(sentences: readonly string[], number: number): readonly Span[] {
  let start = sentences.slice(0, number).reduce((sum, { length }) => sum + length + 1, 0);
  return (sentences[number] ?? '').split(' ').map((word) => {
    const span = { start, end: start + word.length };
    start = span.end + 1;
    return span;
  });
}

/** An act is marked by its `words`, which stand once in the text, or by sentence and numbers of words. */
function spanOf(line: JsonObject, article: JsonObject): Span {
  const words = optionalText(line, 'words');
  if (words !== null) {
    const start = storyText(article).text.indexOf(words);
    if (start < 0) throw missingField('words', `text of the article "${textField(line, 'doc')}"`);
    return { start, end: start + words.length };
  }
  const numbers = line['tok'];
  if (!Array.isArray(numbers) || typeof line['sent'] !== 'number') throw missingField('tok', 'list of words');
  const spans = wordSpans(sentencesIn(article) ?? [], line['sent']);
  const [first, last] = [spans[numbers[0] as number], spans[numbers.at(-1) as number]];
  if (first === undefined || last === undefined) throw missingField('tok', 'word of the sentence');
  return { start: first.start, end: last.end };
}

/** What a line says of its act beside its words, actors in brief as elsewhere (`RUS:Lavrov+BLR`). */
function factsOf(line: JsonObject): ActFacts | null {
  const type = optionalText(line, 'type');
  if (type === null) return null;
  const [day, place] = [optionalText(line, 'occurred'), optionalText(line, 'place')];
  return {
    type: eventTypeSchema.parse(type) as EventType,
    mode: optionalText(line, 'mode'),
    actors: [...actorsInBrief(optionalText(line, 'by') ?? '')],
    recipients: [...actorsInBrief(optionalText(line, 'to') ?? '')],
    place: place === null ? null : { text: place, span: { start: 0, end: 0 }, country: place },
    occurred: day === null ? { from: null, to: null } : dayInterval(day),
    occurredBasis: day === null ? 'none' : 'stated',
    status: 'happened',
    magnitude: null,
  };
}

function toldAct(line: JsonObject, article: JsonObject): ToldAct {
  return { id: textField(line, 'id'), span: spanOf(line, article), facts: factsOf(line) };
}

/** Articles with their acts, by id. */
export function articleActs(lines: readonly JsonObject[]): ReadonlyMap<string, ArticleActs> {
  const articles = new Map(lines.flatMap((line) => (isAct(line) ? [] : [[textField(line, 'id'), line]])));
  const acts = Map.groupBy(
    lines.filter((line) => isAct(line) && line['kind'] !== 'entity'),
    (line) => textField(line, 'doc'),
  );
  return new Map(
    [...articles].map(([id, line]) => {
      const told = (acts.get(id) ?? []).map((act) => toldAct(act, line));
      return [id, { article: storyText(line), acts: told }];
    }),
  );
}

function* eventsOf(articles: readonly ArticleActs[], knowledge: EventKnowledge): Generator<JsonObject> {
  for (const { eventId, actIds } of findEvents(articles, knowledge))
    for (const id of actIds) yield { id, cluster: eventId };
}

function knowledgeOf({ tables }: PredictContext): EventKnowledge {
  return knowEvents(tables);
}

export const sameEventsTask: FileTask = {
  name: 'same-events',
  aliases: [],
  stage: 'stories',
  summary:
    'lines of articles {id, text or sents} and of their acts {id, doc, words or sent and tok} -> {id, cluster}: acts of one happening have one cluster',
  *predictAll(lines, context) {
    const knowledge = knowledgeOf(context);
    const articles = articleActs(lines);
    const texts: StoryText[] = [...articles.values()].map(({ article }) => article);
    for (const { articleIds } of findStories(texts, knowledge.weights))
      yield* eventsOf(
        articleIds.flatMap((id) => articles.get(id) ?? []),
        knowledge,
      );
  },
};

export const sameEventsInGroupsTask: FileTask = {
  name: 'same-events-in-groups',
  aliases: [],
  stage: 'stories',
  summary: 'as same-events, with the story of each article given in its line: {subtopic}',
  *predictAll(lines, context) {
    const knowledge = knowledgeOf(context);
    const articles = articleActs(lines);
    const groups = Map.groupBy(
      lines.filter((line) => !isAct(line)),
      (line) => textField(line, 'subtopic'),
    );
    for (const group of groups.values())
      yield* eventsOf(
        group.flatMap((line) => articles.get(textField(line, 'id')) ?? []),
        knowledge,
      );
  },
};
