// Pages: the list, the report card, passages found by their words, and the words behind a line.

import { z } from 'zod';
import {
  dayIntervalSchema,
  eventTypeSchema,
  recordSchemas,
  sha256Hex,
  spanSchema,
  statusSchema,
} from '../../record/index.ts';
import { notice } from './articles.ts';
import { answerHead, articleLabel, correctionMark, count, instant, side } from './labels.ts';
import { actLine, claimLine, figureLine } from './lines.ts';
import { rest } from './present.ts';

const { article, page } = recordSchemas;

export const pageLine = articleLabel.extend({ acts: count, onlyPossiblyKnown: z.boolean() });

export const pagesAnswer = z.strictObject({
  ...answerHead,
  ...rest,
  verdicts: z.strictObject({
    confirmed: count,
    unconfirmed: count,
    contradicted: count,
    inferred: count,
    unknown: count,
  }),
  pages: z.array(pageLine),
});

const datingClue = article.shape.dating.shape.clues.element;

export const briefClue = datingClue.extend({
  contradicts: z.boolean(),
  isChange: z.boolean(),
  sets: z.enum(['start', 'end', 'both']).nullable(),
  times: z.int().positive(),
});

const pageBrief = z.strictObject({
  clues: z.strictObject({
    stamp: z.array(briefClue),
    text: z.array(briefClue),
    chrome: z.array(briefClue),
  }),
  lengthChars: count,
  words: count,
  blocks: z.array(z.strictObject({ kind: z.string(), count })),
  dropped: z.array(z.strictObject({ reason: z.string(), count, lengthChars: count })),
});

const ledgerClue = z.strictObject({
  kind: z.enum(['same-words', 'same-act']),
  quote: z.string(),
  span: spanSchema,
  implies: dayIntervalSchema,
  note: z.string(),
  article: articleLabel,
  contradicts: z.boolean(),
});

export const pageCard = z.strictObject({
  label: articleLabel,
  page,
  article,
  recordedAt: instant.nullable(),
  notices: z.array(notice),
  brief: pageBrief,
  fromLedger: z.array(ledgerClue),
  acts: z.array(actLine),
  claims: z.array(claimLine),
  figures: z.array(figureLine),
});

export const searchLine = z.strictObject({
  quote: z.string(),
  span: spanSchema,
  marks: z.array(spanSchema),
  article: articleLabel,
  onlyPossiblyKnown: z.boolean(),
});

export const searchAnswer = z.strictObject({
  ...answerHead,
  words: z.string(),
  filters: z.strictObject({
    types: z.array(eventTypeSchema),
    statuses: z.array(statusSchema),
    outlets: z.array(z.string()),
    sides: z.array(side),
  }),
  hits: z.array(searchLine),
  next: z.string().nullable(),
  unknownOutlets: z
    .array(z.strictObject({ asked: z.string(), near: z.array(z.string()), isLike: z.boolean() }))
    .exactOptional(),
});

/** What every entry has besides its kind and content. */
const taken = {
  id: sha256Hex,
  seq: z.int().positive(),
  recordedAt: instant,
  location: z.string().nullable(),
  chainHash: sha256Hex,
};

export const storedEntry = z.discriminatedUnion('kind', [
  z.strictObject({ ...taken, kind: z.literal('page'), content: recordSchemas.page }),
  z.strictObject({ ...taken, kind: z.literal('sighting'), content: recordSchemas.sighting }),
  z.strictObject({ ...taken, kind: z.literal('article'), content: recordSchemas.article }),
  z.strictObject({ ...taken, kind: z.literal('event'), content: recordSchemas.event }),
  z.strictObject({ ...taken, kind: z.literal('claim'), content: recordSchemas.claim }),
  z.strictObject({ ...taken, kind: z.literal('figure'), content: recordSchemas.figure }),
  z.strictObject({ ...taken, kind: z.literal('reading'), content: recordSchemas.reading }),
  z.strictObject({ ...taken, kind: z.literal('problem'), content: recordSchemas.problem }),
  z.strictObject({ ...taken, kind: z.literal('correction'), content: recordSchemas.correction }),
]);

export const whyAnswer = z.strictObject({
  entry: storedEntry,
  passage: z.strictObject({ before: z.string(), quote: z.string(), after: z.string() }).nullable(),
  ruleId: z.string().nullable(),
  article: articleLabel.nullable(),
  datingClues: z.array(datingClue),
  corrections: z.array(correctionMark),
});
