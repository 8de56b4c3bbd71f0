// Questions about pages and single records, and about the record as a whole.

import { z } from 'zod';
import {
  answerAbout,
  answerArticle,
  answerCorrections,
  answerPage,
  answerPages,
  answerSearch,
  answerWhy,
  linesAtOnce,
} from '../../answers/index.ts';
import { eventTypeSchema, statusSchema } from '../../record/index.ts';
import {
  aboutAnswer,
  articleAnswer,
  correctionsAnswer,
  pageCard,
  pagesAnswer,
  searchAnswer,
  verdict,
  whyAnswer,
} from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import { actors, clockOptions, id, number, page, stretchOptionsOf } from './options.ts';

const pageOptions = z.strictObject({ page, ...clockOptions });
const recordedOption = z.strictObject({ recorded: clockOptions.recorded });

export const pageEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'pages',
    isLong: true,
    summary: 'The pages in the ledger by the day on which they were written',
    command: 'pages',
    options: z.strictObject({
      like: z
        .string()
        .min(1)
        .meta({ description: 'only pages whose headline, outlet, address or file holds these words' })
        .optional(),
      verdict: z
        .array(verdict)
        .default([])
        .meta({ description: 'only pages whose dating has one of these verdicts' }),
      ...stretchOptionsOf('pages', linesAtOnce.pages),
      ...clockOptions,
    }),
    answer: pagesAnswer,
    answerName: 'PagesAnswer',
    ask: answerPages,
  }),
  endpoint({
    name: 'page',
    summary: 'The report card of a page: what it is, when it was written and how we know, what it holds',
    command: 'page',
    options: pageOptions,
    answer: pageCard,
    answerName: 'PageCard',
    ask: answerPage,
  }),
  endpoint({
    name: 'article',
    summary: 'An article whole: its text, what was left out around it, every record with its spans',
    command: 'article',
    options: pageOptions,
    answer: articleAnswer,
    answerName: 'ArticleAnswer',
    ask: answerArticle,
  }),
  endpoint({
    name: 'search',
    // Where few passages fit, all that hold the words are looked at.
    isLong: ({ actor, type, status, outlet, on }) =>
      on !== undefined || [actor, type, status, outlet].flat().length > 0,
    summary: 'Passages of articles that hold all words, the best first',
    command: 'search',
    options: z.strictObject({
      words: z.string().meta({
        description: 'words in any form; "a phrase" in quotation marks; the beginning of one: lukash*',
        examples: ['prisoners'],
      }),
      limit: number('at most so many passages (default: 20)').default(20),
      after: z
        .string()
        .min(1)
        .meta({ description: 'only passages after this one: what the answer before named as next' })
        .optional(),
      actor: actors,
      type: z.array(eventTypeSchema).default([]).meta({ description: 'of an act of one of these types' }),
      status: z.array(statusSchema).default([]).meta({ description: 'of an act of one of these statuses' }),
      outlet: z.array(z.string()).default([]).meta({ description: 'of articles of one of these outlets' }),
      ...clockOptions,
    }),
    answer: searchAnswer,
    answerName: 'SearchAnswer',
    ask: answerSearch,
  }),
  endpoint({
    name: 'why',
    summary: 'From a line of an answer to its sentence, its rule and its article',
    command: 'why',
    options: z.strictObject({ id, ...clockOptions }),
    answer: whyAnswer,
    answerName: 'WhyAnswer',
    ask: answerWhy,
  }),
  endpoint({
    name: 'corrections',
    summary: 'What people put right, whether it stands and what it names now',
    command: 'corrections',
    options: recordedOption,
    answer: correctionsAnswer,
    answerName: 'CorrectionsAnswer',
    ask: answerCorrections,
  }),
  endpoint({
    name: 'about',
    isLong: true,
    summary: 'Which program and ledger answer, how well the program reads, and what it gets wrong',
    command: 'about',
    options: recordedOption,
    answer: aboutAnswer,
    answerName: 'AboutAnswer',
    ask: answerAbout,
  }),
];
