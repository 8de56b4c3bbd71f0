// The queue of what a person should look at.

import { z } from 'zod';
import { daySchema, sha256Hex, spanSchema } from '../../record/index.ts';
import { answerHead, articleLabel, count, side } from './labels.ts';
import { actLine, figureLine } from './lines.ts';
import { briefClue } from './pages.ts';

const share = z.number().min(0).max(1);

export const reviewReason = z.strictObject({
  side: z.enum(['doubt', 'consequence']),
  code: z.string(),
  weight: share,
  words: z.string(),
});

export const passage = z.strictObject({
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  word: spanSchema.nullable(),
});

export const linkedRecord = z.strictObject({
  id: sha256Hex,
  article: articleLabel,
  act: actLine.nullable(),
  passage: passage.nullable(),
});

const head = {
  id: sha256Hex,
  priority: share,
  doubt: share,
  consequence: share,
  reasons: z.array(reviewReason),
};

export const reviewItem = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('event'), act: actLine, passage }),
  z.strictObject({ ...head, kind: z.literal('figure'), figure: figureLine, passage }),
  z.strictObject({ ...head, kind: z.literal('article'), article: articleLabel, clues: z.array(briefClue) }),
  z.strictObject({
    ...head,
    kind: z.literal('link'),
    relation: z.enum(['same-event', 'same-story', 'copy']),
    of: z.tuple([linkedRecord, linkedRecord]),
  }),
]);

export const reviewAnswer = z.strictObject({
  ...answerHead,
  sides: z.array(side),
  day: daySchema,
  remaining: count,
  reviewed: count,
  reach: z.strictObject({ articles: count, older: count }),
  items: z.array(reviewItem),
});
