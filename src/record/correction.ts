// A correction: what a person says of the record, with a name and a reason. It names records by what a newer reading of the same page
// still finds: the page, the words of the evidence and the word that the record was read from.

import { z } from 'zod';
import { sha256Hex, spanSchema } from './base.ts';

/** The word that a record was read from: the trigger of an act, the number of a figure, the cue of a claim. */
const anchorSchema = z.strictObject({
  text: z.string().min(1),
  /** Where it stands in the quote, in UTF-16 code units. */
  at: z.int(),
});

/** A record that quotes: an act, a figure or a claim. */
const quotedSchema = z.strictObject({
  kind: z.enum(['event', 'figure', 'claim']),
  pageId: sha256Hex,
  /** The entry that the person saw. */
  entryId: sha256Hex,
  quote: z.string().min(1),
  /** Where the quote stood in the article that the person saw. */
  span: spanSchema,
  anchor: anchorSchema,
  /** The quote stands `of` times in the article; this is the one with the number `nth`, from 0. */
  occurrence: z.strictObject({ nth: z.int().nonnegative(), of: z.int().positive() }),
  /** How many records of the kind that article had at the anchor. */
  alike: z.int().positive(),
  /** What the record says, in brief: tells those apart that are alike. */
  gist: z.string(),
});
export type QuotedNaming = z.infer<typeof quotedSchema>;

/** The article of a page. */
const articleNamingSchema = z.strictObject({
  kind: z.literal('article'),
  pageId: sha256Hex,
  entryId: sha256Hex,
});

export const namingSchema = z.discriminatedUnion('kind', [quotedSchema, articleNamingSchema]);
export type Naming = z.infer<typeof namingSchema>;

/** One happening, one story, or the same text; or an article tells the end of a promise. */
export const linkRelations = ['same-event', 'same-story', 'copy', 'ends-promise'] as const;

/** A decision about two records. */
const linkSchema = z.strictObject({
  kind: z.literal('link'),
  relation: z.enum(linkRelations),
  of: z.tuple([namingSchema, namingSchema]),
});
export type LinkNaming = z.infer<typeof linkSchema>;

/** Whom a mention names: an actor of the tables, or one that is only described (`actorId` null). */
const identitySchema = z.strictObject({
  actorId: z.string().min(1).nullable(),
  name: z.string().min(1),
  country: z.string().min(1).nullable(),
  sector: z.string().min(1).nullable(),
});
export type ActorIdentity = z.infer<typeof identitySchema>;

/** An actor as mentions have it: by its id, else by the words that describe it. */
const actorNamingSchema = z.strictObject({
  actorId: z.string().min(1).nullable(),
  name: z.string().min(1),
});
export type ActorNaming = z.infer<typeof actorNamingSchema>;

const actorPairSchema = z.strictObject({
  kind: z.literal('actor'),
  is: actorNamingSchema,
  of: identitySchema,
});

const signed = {
  author: z.string().trim().min(1),
  reason: z.string().trim().min(1),
  /** When it was made: an instant in UTC with milliseconds. Part of the content, so that it can be made again later. */
  made: z.iso.datetime({ precision: 3 }),
};

const verdictSubject = z.discriminatedUnion('kind', [namingSchema, linkSchema]);

export const correctionSchema = z.discriminatedUnion('action', [
  /** The record is wrong and leaves all answers; or the two are not one. */
  z.strictObject({ action: z.literal('reject'), what: verdictSubject, ...signed }),
  /** The record has been looked at and is right; or the two are one. */
  z.strictObject({ action: z.literal('accept'), what: verdictSubject, ...signed }),
  /** The field has another value; `seen` is the one that the person saw. */
  z.strictObject({
    action: z.literal('edit'),
    what: namingSchema,
    field: z.string().min(1),
    value: z.json(),
    seen: z.json(),
    ...signed,
  }),
  /** Wherever the one actor is named the other is meant; or the two records are one. */
  z.strictObject({
    action: z.literal('merge'),
    what: z.discriminatedUnion('kind', [actorPairSchema, linkSchema]),
    ...signed,
  }),
  /** In these records not this actor is named, but `to`; null for one that the mention only describes. */
  z.strictObject({
    action: z.literal('split'),
    what: z.array(quotedSchema).min(1),
    actor: actorNamingSchema,
    to: identitySchema.nullable(),
    ...signed,
  }),
  /** The correction is as if never made; where it was an undoing itself, what that undid stands again. */
  z.strictObject({ action: z.literal('undo'), correctionId: sha256Hex, ...signed }),
]);
export type Correction = z.infer<typeof correctionSchema>;
export type CorrectionOf<A extends Correction['action']> = Extract<Correction, { readonly action: A }>;
