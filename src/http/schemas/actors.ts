// Actors by name.

import { z } from 'zod';
import { count } from './labels.ts';

export const actorsAnswer = z.strictObject({
  like: z.string(),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['state', 'body', 'person']),
      country: z.string().nullable(),
      isInRecord: z.boolean(),
    }),
  ),
  more: count,
});
