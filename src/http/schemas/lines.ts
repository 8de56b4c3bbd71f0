// The lines that answers are made of: acts, figures, claims.

import { z } from 'zod';
import {
  actorReferenceSchema,
  authoritySchema,
  dayIntervalSchema,
  eventTypeSchema,
  recordSchemas,
  sha256Hex,
} from '../../record/index.ts';
import { line, mayRepeat } from './labels.ts';

const { event, figure } = recordSchemas;

export const actLine = z.strictObject({
  ...line,
  kind: z.literal('event'),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  scale: z
    .strictObject({
      quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
      score: z.number(),
      cameo: z.string(),
      goldstein: z.number(),
    })
    .exactOptional(),
  act: event.shape.act,
  status: event.shape.status,
  trigger: z.string(),
  occurred: dayIntervalSchema,
  occurredBasis: event.shape.occurredBasis,
  actors: z.array(actorReferenceSchema),
  recipients: z.array(actorReferenceSchema),
  place: z.string().nullable(),
  magnitude: z
    .strictObject({ measure: z.string(), text: z.string(), value: z.number().nullable() })
    .nullable(),
  authority: authoritySchema.nullable(),
  actAt: z.int().nonnegative().exactOptional(),
  completed: event.shape.completed.unwrap().exactOptional(),
  alsoIn: z.array(z.strictObject({ id: sha256Hex, quote: z.string() })),
});

export const sourcedAct = actLine.extend(mayRepeat);

/** Of an act that several listed lines tell: the one that stands for them all. */
export const listedAct = sourcedAct.extend({ happening: sha256Hex.exactOptional() });

/** The fields that a figure has wherever it is listed. */
export const figureFields = {
  number: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  counts: z.string().nullable(),
  action: z.string().nullable(),
  window: dayIntervalSchema.nullable(),
  asOf: z.string().nullable(),
  asOfDays: dayIntervalSchema.exactOptional(),
  definition: z.string().nullable(),
  authority: authoritySchema.nullable(),
};

export const figureLine = z.strictObject({
  ...line,
  ...figureFields,
  kind: z.literal('figure'),
  comparator: z.string(),
  aggregation: z.string(),
  status: z.string(),
  about: z.array(actorReferenceSchema),
  whose: figure.shape.whose.unwrap().exactOptional(),
  relations: figure.shape.relations.unwrap().exactOptional(),
});

export const sourcedFigure = figureLine.extend(mayRepeat);

export const claimLine = z.strictObject({
  ...line,
  kind: z.literal('claim'),
  source: z.string().nullable(),
  cue: z.string().nullable(),
  content: z.string(),
  form: z.string(),
  stance: z.string(),
});
