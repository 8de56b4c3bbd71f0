// The tasks `stories`: articles in, the story of each out; and `story-pairs`: two articles in, whether they report one happening.

import {
  compareForStory,
  findStories,
  type StoryText,
  type WordWeights,
  weighWords,
} from '../stories/index.ts';
import { anyDay, type DayInterval, dayInterval } from '../time/index.ts';
import { missingField, optionalText, textField } from './line-fields.ts';
import type { FileTask, JsonObject, PredictContext } from './types.ts';

function reportedDay(line: JsonObject): DayInterval {
  const day = /^\d{4}-\d\d-\d\d/u.exec(optionalText(line, 'date') ?? '')?.[0];
  return day === undefined ? anyDay : dayInterval(day);
}

/** An address above a text is no sentence of it. */
const isAddress = (sentence: string): boolean => sentence.startsWith('http');

/** A text may come as a list of its sentences; what is none of them is empty, so that their numbers stay. */
export function sentencesIn(line: JsonObject): readonly string[] | null {
  const sentences = line['sents'];
  if (!Array.isArray(sentences)) return null;
  return sentences.map((sentence) => (isAddress(String(sentence)) ? '' : String(sentence)));
}

export function storyText(line: JsonObject): StoryText {
  return {
    articleId: textField(line, 'id'),
    title: optionalText(line, 'title'),
    text: sentencesIn(line)?.join('\n') ?? textField(line, 'text'),
    reported: reportedDay(line),
  };
}

function wordWeights({ tables }: PredictContext): WordWeights {
  return weighWords(tables.stories.wordCounts);
}

export const storiesTask: FileTask = {
  name: 'stories',
  aliases: [],
  stage: 'stories',
  summary:
    'lines {id, text or sents, title?, date?} -> {id, cluster}: articles about one matter have one cluster',
  predictAll: (lines, context) =>
    findStories(lines.map(storyText), wordWeights(context)).flatMap(({ storyId, articleIds }) =>
      articleIds.map((id) => ({ id, cluster: storyId })),
    ),
};

function sideText(line: JsonObject, side: string): StoryText {
  const article = line[side];
  if (typeof article !== 'object' || article === null) throw missingField(side, 'article');
  return storyText(article as JsonObject);
}

/** More likely one happening than not. */
const likely = 0.5;

export const storyPairsTask: FileTask = {
  name: 'story-pairs',
  aliases: [],
  stage: 'stories',
  summary: 'lines {a, b} of two articles {id, text, title?, date?} -> {a, b, same, score, reasons}',
  *predictAll(lines, context) {
    const weights = wordWeights(context);
    for (const line of lines) {
      const [a, b] = [sideText(line, 'a'), sideText(line, 'b')];
      const { happeningScore: score, reasons } = compareForStory(a, b, weights);
      yield {
        a: a.articleId,
        b: b.articleId,
        same: score >= likely,
        score: Math.round(score * 1000) / 1000,
        reasons,
      };
    }
  },
};
