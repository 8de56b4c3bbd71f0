// A figure: a quantity with what it counts, how firmly, over which days, and on whose authority.

import { z } from 'zod';
import {
  actorReferenceSchema,
  authoritySchema,
  dayIntervalSchema,
  daySchema,
  evidenceSchema,
  spanSchema,
  statusSchema,
} from './base.ts';

const numberSchema = z.strictObject({ text: z.string().min(1), span: spanSchema });

const relationSchema = z.strictObject({
  kind: z.enum(['part-of', 'total-of', 'change-from', 'remainder-of']),
  number: numberSchema,
});

export const figureSchema = z.strictObject({
  /** The words of the number alone: "1,300", "three", "$4.2 million". */
  number: numberSchema,
  /** Both ends equal for a plain number; null for a vague one ("dozens", "several"). */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** = exactly, ~ about, > more than, >= at least, < less than, <= up to; up and down for a change by so much. */
  comparator: z.enum(['=', '~', '>', '>=', '<', '<=', 'up', 'down', 'vague', 'ordinal']),
  /** Singular noun or symbol: `person`, `prisoner`, `day`, `percent`, `USD`. */
  unit: z.string().nullable(),
  /** The noun phrase that is counted: "political prisoners". */
  counts: z.string().nullable(),
  /** What is done or held of it: freed, held, killed, deployed, sanctioned ... */
  action: z.string().nullable(),
  /** The actors that it is about, in the order of the text. */
  about: z.array(actorReferenceSchema),
  /**
   * Codes of the states whose people, things or money are counted, in the order of the text: RUS for "50 Russian soldiers in Syria". Left
   * out where none is told, and in figures that older versions read.
   */
  whose: z.array(z.string()).min(1).optional(),
  /** The days that it sums over ("since July 2021"); null where the text gives none. */
  window: dayIntervalSchema.nullable(),
  /** The last day that it can speak for: that of the text's own words, else of publication. */
  asOf: daySchema.nullable(),
  /** cumulative: a sum over a window; single: one occasion; level: so many at a time. */
  aggregation: z.enum(['cumulative', 'single', 'level', 'unknown']),
  /** Whose definition: "recognised as political prisoners by Viasna"; null where none is given. */
  definition: z.string().nullable(),
  status: z.union([statusSchema, z.literal('state'), z.literal('estimate'), z.literal('discussed')]),
  authority: authoritySchema.nullable(),
  /**
   * How it stands to other figures of its article, each by its number: 52 is `part-of` 1,300; 42 the `total-of` 12 and 30; 1,200 a
   * `change-from` 900; 48 the `remainder-of` 120. Left out where there are none, and in figures that older versions read.
   */
  relations: z.array(relationSchema).min(1).optional(),
  evidence: evidenceSchema,
});
export type Figure = z.infer<typeof figureSchema>;
