// An event mention: one act that one article reports, coded in PLOVER 2.0 (Open Event Data Alliance, 2021).

import { z } from 'zod';
import {
  actorReferenceSchema,
  authoritySchema,
  dayIntervalSchema,
  evidenceSchema,
  spanSchema,
  statusSchema,
} from './base.ts';

export const eventTypeSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type EventType = z.infer<typeof eventTypeSchema>;

/** How many were freed, killed, fined ...: the figure's words, as a number where they give one. */
export const magnitudeSchema = z.strictObject({
  /** What is counted: `released`, `killed`, `injured`, `arrested`, `expelled`, `amount` ... */
  measure: z.string().min(1),
  value: z.number().nullable(),
  text: z.string().min(1),
  span: spanSchema,
});

/** Decimal degrees of a town, or of the middle of what is larger; `extent` says which. */
export const locationSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  extent: z.enum(['town', 'region', 'country']),
});

export const eventSchema = z.strictObject({
  type: eventTypeSchema,
  /** PLOVER mode, e.g. `visit`, `release`, `discontinue`; null where the text gives none. */
  mode: z.string().nullable(),
  /** The promised or planned deed itself, where `type` is AGREE or CONCEDE because it still lies ahead. */
  act: z.strictObject({ type: eventTypeSchema, mode: z.string().nullable() }).nullable(),
  contexts: z.array(z.string()),
  /** Reciprocal acts (a meeting) have all parties here and no recipient. */
  actors: z.array(actorReferenceSchema),
  recipients: z.array(actorReferenceSchema),
  place: z
    .strictObject({
      text: z.string(),
      span: spanSchema,
      country: z.string().nullable(),
      /** Where a table or the gazetteer knows it. */
      location: locationSchema.optional(),
    })
    .nullable(),
  /** When it happened, or is to happen. Both ends null: the text does not say. */
  occurred: dayIntervalSchema,
  /**
   * stated in full; resolved against the dating; inferred from the dating alone (not after publication); none. Never as it is read, but
   * as it is answered: corrected, where a person says when it was.
   */
  occurredBasis: z.enum(['stated', 'resolved', 'inferred', 'none', 'corrected']),
  status: statusSchema,
  /** Who says that it happened, where the article does not say so itself. */
  authority: authoritySchema.nullable(),
  magnitude: magnitudeSchema.nullable(),
  /** The word that the act was read from: "met", "release", "sanctions". */
  trigger: spanSchema,
  /** The trigger of the article's first mention of the same act; left out in that mention itself. */
  repeats: spanSchema.optional(),
  /** What it does not tell itself and has from other mentions of the act, by their triggers; left out where there is nothing. */
  completed: z
    .array(z.strictObject({ part: z.enum(['parties', 'place', 'status', 'occurred']), from: spanSchema }))
    .optional(),
  evidence: evidenceSchema,
});
export type EventMention = z.infer<typeof eventSchema>;

/** True where the text itself tells when the act was or is to be, in full or against the dating, or a person does. */
export function hasToldDays({ occurredBasis }: Pick<EventMention, 'occurredBasis'>): boolean {
  return occurredBasis === 'stated' || occurredBasis === 'resolved' || occurredBasis === 'corrected';
}
