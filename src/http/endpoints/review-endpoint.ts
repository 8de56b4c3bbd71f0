// What a person should look at.

import { z } from 'zod';
import { answerReview } from '../../answers/index.ts';
import { reviewAnswer } from '../schemas/index.ts';
import { endpoint } from './endpoint.ts';
import { actors, clockOptions, flag, number } from './options.ts';

export const reviewEndpoint = endpoint({
  name: 'review',
  isLong: true,
  summary:
    'Records in doubt, those on which most hangs first, each beside its sentence; what was ruled on has left',
  command: 'review',
  options: z.strictObject({
    actor: actors,
    limit: number('at most so many records (default: 20)').default(20),
    all: flag('look through all articles of a large ledger, not the newest alone'),
    ...clockOptions,
  }),
  answer: reviewAnswer,
  answerName: 'ReviewAnswer',
  ask: answerReview,
});
