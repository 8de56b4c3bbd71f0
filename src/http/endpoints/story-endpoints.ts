// Questions about what articles have in common: stories, happenings, shared texts.

import { z } from 'zod';
import {
  answerCompare,
  answerEvent,
  answerLineage,
  answerStories,
  answerStory,
  linesAtOnce,
} from '../../answers/index.ts';
import { compareAnswer, eventAnswer, lineageAnswer, storiesAnswer, storyAnswer } from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import { actors, clockOptions, id, number, page, portionOptions } from './options.ts';

export const storyEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'stories',
    isLong: true,
    summary: 'Stories: articles about one matter, how many are independent, and what most of them report',
    command: 'stories',
    options: z.strictObject({
      actor: actors,
      least: number('only stories of so many articles or more (default: 2)').default(2),
      ...portionOptions('stories', linesAtOnce.stories),
      ...clockOptions,
    }),
    answer: storiesAnswer,
    answerName: 'StoriesAnswer',
    ask: answerStories,
  }),
  endpoint({
    name: 'story',
    isLong: true,
    summary: 'The story of one article',
    command: 'story',
    options: z.strictObject({ page, ...clockOptions }),
    answer: storyAnswer,
    answerName: 'StoryAnswer',
    ask: answerStory,
  }),
  endpoint({
    name: 'event',
    isLong: true,
    summary: 'The happening that an act reports, with all its mentions side by side',
    command: 'event',
    options: z.strictObject({ id, ...clockOptions }),
    answer: eventAnswer,
    answerName: 'EventAnswer',
    ask: answerEvent,
  }),
  endpoint({
    name: 'lineage',
    isLong: true,
    summary: 'Which articles repeat a page, word by word or in other words, and which came first',
    command: 'lineage',
    options: z.strictObject({ page, ...clockOptions }),
    answer: lineageAnswer,
    answerName: 'LineageAnswer',
    ask: answerLineage,
  }),
  endpoint({
    name: 'compare',
    summary: 'Two articles sentence by sentence: the same, changed, left out, added',
    command: 'compare',
    options: z.strictObject({ a: page, b: page, ...clockOptions }),
    answer: compareAnswer,
    answerName: 'CompareAnswer',
    ask: answerCompare,
  }),
];
