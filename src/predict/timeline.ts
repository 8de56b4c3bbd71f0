// The task `timeline`: dated articles and the topics that timelines are asked for in, the days that matter out, weightiest first.

import { findTimeline, type TimelineDay, type TimelineKnowledge, weighWords } from '../stories/index.ts';
import { optionalText, textField } from './line-fields.ts';
import { sentencesIn, storyText } from './stories.ts';
import type { FileTask, JsonObject } from './types.ts';

/** A line without text asks for the timeline of its topic. */
function isQuestion(line: JsonObject): boolean {
  return sentencesIn(line) === null && optionalText(line, 'text') === null;
}

function entryOf({ day, weight, articles, sentence }: TimelineDay, texts: ReadonlyMap<string, string>) {
  const text = (texts.get(sentence.articleId) ?? '').slice(sentence.start, sentence.end);
  return { date: day, text: [text], articles, weight: Math.round(weight * 10) / 10 };
}

/** Within the days and down to the number that the question gives, all where it gives none. */
function chosen(days: readonly TimelineDay[], question: JsonObject): readonly TimelineDay[] {
  const [from, to] = [optionalText(question, 'from') ?? '', optionalText(question, 'to') ?? '9999'];
  const count = typeof question['count'] === 'number' ? question['count'] : days.length;
  return days.filter(({ day }) => day >= from && day <= to).slice(0, count);
}

export const timelineTask: FileTask = {
  name: 'timeline',
  aliases: [],
  stage: 'stories',
  summary:
    'lines of articles {id, topic, date, text or sents} and of questions {topic, count?, from?, to?} -> {topic, entries}: days, weightiest first',
  *predictAll(lines, { tables }) {
    const knowledge: TimelineKnowledge = {
      weights: weighWords(tables.stories.wordCounts),
      time: tables.time,
    };
    const topicOf = (line: JsonObject) => textField(line, 'topic');
    const articles = Map.groupBy(
      lines.filter((line) => !isQuestion(line)),
      topicOf,
    );
    const timelines = new Map<string, readonly TimelineDay[]>();
    for (const question of lines.filter(isQuestion)) {
      const topic = topicOf(question);
      const texts = (articles.get(topic) ?? []).map(storyText);
      const subject = topic.replaceAll('_', ' ');
      const days = timelines.get(topic) ?? findTimeline(texts, { subject }, knowledge);
      timelines.set(topic, days);
      const byId = new Map(texts.map(({ articleId, text }) => [articleId, text]));
      const source = optionalText(question, 'source');
      const entries = chosen(days, question).map((day) => entryOf(day, byId));
      yield { topic, ...(source === null ? {} : { source }), entries };
    }
  },
};
