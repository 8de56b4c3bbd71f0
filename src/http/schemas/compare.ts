// Two articles side by side.

import { z } from 'zod';
import { sha256Hex, spanSchema } from '../../record/index.ts';
import { articleLabel, clocks, count } from './labels.ts';
import { relative } from './stories.ts';

const sentenceLine = z.strictObject({
  quote: z.string(),
  span: spanSchema,
  marks: z.array(spanSchema),
  isMoved: z.boolean(),
});

export const comparedLine = z.strictObject({
  kind: z.enum(['same', 'changed', 'left out', 'added']),
  first: sentenceLine.nullable(),
  second: sentenceLine.nullable(),
});

export const compareAnswer = z.strictObject({
  clocks,
  articles: z.tuple([articleLabel, articleLabel]),
  relation: z
    .strictObject({
      kind: relative.shape.kind,
      similarity: relative.shape.similarity,
      reasons: relative.shape.reasons,
      original: sha256Hex.nullable(),
    })
    .nullable(),
  counts: z.strictObject({ same: count, changed: count, leftOut: count, added: count }),
  lines: z.array(comparedLine),
});
