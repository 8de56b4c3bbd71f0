// The pieces that most answers share: whose article, which actor, which clocks, who put what right.

import { z } from 'zod';
import {
  dayIntervalSchema,
  daySchema,
  linkRelations,
  recordSchemas,
  sha256Hex,
  spanSchema,
} from '../../record/index.ts';

export const instant = z.iso.datetime({ precision: 3 });
export const count = z.int().nonnegative();

export const correctionAction = z.enum(['reject', 'accept', 'edit', 'merge', 'split', 'undo']);

export const correctionMark = z.strictObject({
  id: sha256Hex,
  action: correctionAction,
  field: z.string().exactOptional(),
  was: z.unknown().exactOptional(),
  is: z.unknown().exactOptional(),
  follows: z.literal('published').exactOptional(),
  link: z
    .strictObject({
      relation: z.enum(linkRelations),
      isOne: z.boolean(),
      of: z.tuple([sha256Hex, sha256Hex]),
    })
    .exactOptional(),
  author: z.string(),
  reason: z.string(),
  made: instant,
});

export const marks = { corrections: z.array(correctionMark).exactOptional() };

export const verdict = recordSchemas.article.shape.dating.shape.verdict;

export const articleLabel = z.strictObject({
  id: sha256Hex,
  pageId: sha256Hex,
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  location: z.string().nullable(),
  published: dayIntervalSchema,
  verdict,
  caveats: z.array(z.enum(['satire', 'retraction', 'correction', 'office', 'death'])),
  ...marks,
});

export const side = z.strictObject({
  asked: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  actorId: z.string().nullable(),
});

export const clocks = z.strictObject({
  on: daySchema.exactOptional(),
  known: daySchema.exactOptional(),
  recorded: instant.exactOptional(),
});

export const leftOut = z.strictObject({ possiblyKnown: count });

export const answerHead = { clocks, leftOut };

export const sources = z.strictObject({ articles: count, independent: count });

/** What every line of an answer carries. */
export const line = {
  id: sha256Hex,
  quote: z.string(),
  span: spanSchema,
  article: articleLabel,
  recordedAt: instant,
  onlyPossiblyKnown: z.boolean(),
  ...marks,
};

/** How many lines come after those of the answer, and what shows them. */
export const moreToCome = { more: count, next: z.string().nullable() };

/** Of a line whose article repeats another of the answer. */
export const mayRepeat = { copyOf: sha256Hex.exactOptional() };
