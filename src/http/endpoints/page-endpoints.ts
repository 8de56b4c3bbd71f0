// Questions about pages: the article to read.

import { z } from 'zod';
import { answerArticle } from '../../answers/index.ts';
import { articleAnswer } from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';
import { endpoint } from './endpoint.ts';
import { clockOptions, page } from './options.ts';

export const pageEndpoints: readonly Endpoint[] = [
  endpoint({
    name: 'article',
    summary: 'An article whole: its text, what was left out around it, every record with its spans',
    command: null,
    options: z.strictObject({ page, ...clockOptions }),
    answer: articleAnswer,
    answerName: 'ArticleAnswer',
    ask: answerArticle,
  }),
];
