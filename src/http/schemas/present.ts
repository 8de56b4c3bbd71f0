// What stands between actors, and what was promised, each step with its sentences.

import { z } from 'zod';
import {
  actorReferenceSchema,
  dayIntervalSchema,
  daySchema,
  eventTypeSchema,
  sha256Hex,
} from '../../record/index.ts';
import { answerHead, articleLabel, count, marks, moreToCome, side, sources } from './labels.ts';

const quoteLine = { quote: z.string(), article: articleLabel, ...marks };

export const moveLine = z.strictObject({
  ...quoteLine,
  id: sha256Hex,
  force: z.enum(['moves', 'extends', 'affirms', 'announced', 'discussed', 'alleged', 'denied']),
  to: z.string(),
  occurred: dayIntervalSchema,
});

const endLine = z.strictObject({ ...quoteLine, days: dayIntervalSchema });

const stateChange = z.strictObject({
  to: z.string(),
  how: z.enum(['moves', 'extends', 'affirms', 'lapses']),
  occurred: dayIntervalSchema,
  end: endLine.nullable(),
  isExpected: z.boolean(),
  reports: z.array(moveLine),
});

export const standingLine = z.strictObject({
  kind: z.string(),
  title: z.string(),
  by: z.string(),
  on: z.string(),
  isMutual: z.boolean(),
  object: z.string().nullable(),
  state: z.string().nullable(),
  isLasting: z.boolean(),
  since: dayIntervalSchema.nullable(),
  daysLeft: z.int().nullable(),
  byName: z.string(),
  onName: z.string(),
  end: endLine.nullable(),
  basis: z.array(moveLine),
  history: z.array(stateChange),
  announced: z.array(moveLine),
  discussed: z.array(moveLine),
  alleged: z.array(moveLine),
  against: z.array(moveLine),
  isShortened: z.literal(true).exactOptional(),
});

export const sourcedStanding = standingLine.extend({ sources });

export const standingAnswer = z.strictObject({
  ...answerHead,
  sides: z.array(side),
  day: daySchema,
  states: z.array(sourcedStanding),
  ...moreToCome,
  sources,
});

export const reportLine = z.strictObject({ ...quoteLine, id: sha256Hex });

export const commitmentState = z.enum(['open', 'kept', 'overdue', 'broken', 'superseded']);

export const commitmentLine = z.strictObject({
  id: sha256Hex,
  firmness: z.enum(['promised', 'announced', 'expected']),
  by: z.array(actorReferenceSchema),
  to: z.array(actorReferenceSchema),
  byCodes: z.array(z.string()),
  toCodes: z.array(z.string()),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  word: z.string(),
  due: dayIntervalSchema.nullable(),
  condition: z.strictObject({ quote: z.string(), article: articleLabel }).exactOptional(),
  state: commitmentState,
  isLate: z.boolean(),
  toldDays: dayIntervalSchema,
  ageDays: z.int(),
  lead: reportLine.nullable(),
  made: z.array(reportLine),
  changes: z.array(
    z.strictObject({ state: commitmentState, days: dayIntervalSchema, reports: z.array(reportLine) }),
  ),
  nearOutcomes: z.array(reportLine.extend({ how: z.enum(['in part', 'perhaps']) })).exactOptional(),
});

export const sourcedCommitment = commitmentLine.extend({ sources });

export const commitmentAnswer = z.strictObject({
  ...answerHead,
  sides: z.array(side),
  day: daySchema,
  commitments: z.array(sourcedCommitment),
  toldAfter: daySchema.nullable(),
  counts: z.array(z.strictObject({ state: commitmentState, commitments: count, ...moreToCome })),
  sources,
});

/** How many older acts there are, and the id that shows them. */
export const rest = { older: count, next: sha256Hex.nullable() };
