// Stories, the happenings that several articles report, and articles that share a text.

import { z } from 'zod';
import { dayIntervalSchema, daySchema, sha256Hex } from '../../record/index.ts';
import {
  answerHead,
  articleLabel,
  clocks,
  correctionMark,
  count,
  marks,
  moreToCome,
  side,
  sources,
} from './labels.ts';
import { sourcedAct } from './lines.ts';

const fieldValue = z.strictObject({
  value: z.string(),
  actIds: z.array(sha256Hex),
  articleIds: z.array(sha256Hex),
});

const values = z.array(fieldValue);

export const happeningFields = z.strictObject({
  types: values,
  statuses: values,
  days: values,
  places: values,
  actors: values,
  recipients: values,
  counts: values,
});

export const storyEvent = z.strictObject({
  ...marks,
  id: sha256Hex,
  actIds: z.array(sha256Hex),
  articleIds: z.array(sha256Hex),
  quote: z.string(),
  trigger: z.string(),
  fields: happeningFields,
  independent: count,
});

export const storyArticle = articleLabel.extend({ copyOf: sha256Hex.nullable() });

export const storyLine = z.strictObject({
  ...marks,
  id: sha256Hex,
  headline: z.string().nullable(),
  days: dayIntervalSchema,
  articles: z.array(storyArticle),
  independent: count,
  events: z.array(storyEvent),
});

const storyEventHead = z.strictObject({
  ...marks,
  id: sha256Hex,
  quote: z.string(),
  trigger: z.string(),
  type: z.string(),
  articles: count,
  independent: count,
});

export const storyHead = z.strictObject({
  ...marks,
  id: sha256Hex,
  headline: z.string().nullable(),
  days: dayIntervalSchema,
  articles: count,
  independent: count,
  first: z.array(storyArticle),
  happenings: count,
  events: z.array(storyEventHead),
});

export const storiesAnswer = z.strictObject({
  ...answerHead,
  sides: z.array(side),
  least: z.int().positive(),
  smaller: count,
  toldAfter: daySchema.nullable(),
  ...moreToCome,
  stories: z.array(storyHead),
});

export const storyAnswer = z.strictObject({ clocks, story: storyLine });

export const eventAnswer = z.strictObject({
  ...answerHead,
  ...marks,
  id: sha256Hex,
  fields: happeningFields,
  acts: z.array(sourcedAct),
  story: z.strictObject({ id: sha256Hex, headline: z.string().nullable(), articles: count }),
  sources,
});

export const relative = z.strictObject({
  ...marks,
  article: articleLabel,
  kind: z.enum(['exact', 'near', 'partial', 'paraphrase', 'recycled']),
  similarity: z.number().min(0).max(1),
  cameFirst: z.enum(['asked', 'other']).nullable(),
  reasons: z.array(z.string()),
  passages: z.array(z.strictObject({ quote: z.string(), otherQuote: z.string() })),
});

export const lineageAnswer = z.strictObject({
  ...answerHead,
  article: articleLabel,
  relatives: z.array(relative),
  saidNotToShare: z
    .array(z.strictObject({ article: articleLabel, corrections: z.array(correctionMark) }))
    .exactOptional(),
});
