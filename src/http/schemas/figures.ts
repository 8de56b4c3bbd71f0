// Figures about the same thing, and why those differ that cannot both hold.

import { z } from 'zod';
import { daySchema, recordSchemas, sha256Hex } from '../../record/index.ts';
import { answerHead, articleLabel, count, marks, moreToCome, side, sources } from './labels.ts';
import { figureFields } from './lines.ts';

const { figure } = recordSchemas;

export const seriesFigure = z.strictObject({
  ...figureFields,
  ...marks,
  id: sha256Hex,
  comparator: figure.shape.comparator,
  aggregation: figure.shape.aggregation,
  status: figure.shape.status,
  relations: figure.shape.relations.unwrap().exactOptional(),
  quote: z.string(),
  article: articleLabel,
});

export const figureConflict = z.strictObject({
  ids: z.tuple([sha256Hex, sha256Hex]),
  reason: z.enum([
    'copy of an old figure',
    'other definition',
    'cumulative against single',
    'other window',
    'later count',
    'rounding',
    'plain contradiction',
  ]),
  explanation: z.string(),
});

export const series = z.strictObject({
  id: sha256Hex,
  counts: z.string(),
  action: z.string().nullable(),
  about: z.array(z.string()),
  definitions: z.array(z.string()),
  figures: z.array(seriesFigure),
  older: count,
  conflicts: z.array(figureConflict),
  sources,
});

export const figureAnswer = z.strictObject({
  ...answerHead,
  sides: z.array(side),
  series: z.array(series),
  ...moreToCome,
  toldAfter: daySchema.nullable(),
  sources,
});
