// The pieces that several kinds of record share, as schemas: type, validator and JSON Schema come from one place.

import { z } from 'zod';

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/u);

export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export const evidenceSchema = z.strictObject({
  articleId: sha256Hex,
  span: spanSchema,
  quote: z.string().min(1),
  ruleId: z.string().min(1),
});

export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** From its first to its last possible day, both included; null where that end is unknown. */
export const dayIntervalSchema = z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() });

/** What PLOVER calls the auxiliary modes, finer: how an act or a figure stands to the world. */
export const statusSchema = z.enum([
  'happened',
  'ongoing',
  'announced',
  'anticipated',
  'alleged',
  'denied',
  'hypothetical',
  'negated',
  'background',
]);
export type Status = z.infer<typeof statusSchema>;

/** A phrase in the text together with whom it names. `actorId` is null for an actor that is only described. */
export const actorReferenceSchema = z.strictObject({
  text: z.string().min(1),
  span: spanSchema,
  actorId: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
});
export type ActorReference = z.infer<typeof actorReferenceSchema>;

/** Who vouches for a statement: the speaker where one is named, and the claim entry that says so. */
export const authoritySchema = z.strictObject({
  source: z.string(),
  actorId: z.string().nullable(),
  claimId: sha256Hex.nullable(),
});
export type Authority = z.infer<typeof authoritySchema>;
