// Makes an endpoint of a question: what it asks with and what it answers are held against its schemas by the compiler.

import type { z } from 'zod';
import type { Asking } from '../../answers/index.ts';
import type { Matching } from '../schemas/index.ts';
import type { Endpoint } from '../types.ts';

interface Question<Options extends z.ZodObject, Schema extends z.ZodType, Answer extends object>
  extends Omit<Endpoint, 'options' | 'answer' | 'ask'> {
  readonly options: Options;
  readonly answer: Schema & Matching<Schema, Answer>;
  readonly ask: (asking: Asking, options: z.output<Options>) => Promise<Answer>;
}

export function endpoint<Options extends z.ZodObject, Schema extends z.ZodType, Answer extends object>(
  question: Question<Options, Schema, Answer>,
): Endpoint {
  // The options have been read by the same schema.
  return { ...question, ask: (asking, options) => question.ask(asking, options as z.output<Options>) };
}
