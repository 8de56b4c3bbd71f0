// An article: what a page says once its chrome is gone, when it was written and how we know, and what was left out.

import { z } from 'zod';
import { dayIntervalSchema, sha256Hex, spanSchema } from './base.ts';

/** Part of the article's text; `text` is all blocks joined by a blank line, so the spans tile it in order. */
export const blockSchema = z.strictObject({
  kind: z.enum(['headline', 'subheading', 'heading', 'paragraph', 'quote', 'listItem', 'caption']),
  /** Where the block stands in the article's text. */
  span: spanSchema,
  /** Where it stands in the decoded page: for HTML, from the first to the last of its characters in the source. */
  pageSpan: spanSchema,
});

/** A line or an element of the page that is not the article's, and why we think so. */
export const droppedSchema = z.strictObject({
  text: z.string(),
  pageSpan: spanSchema,
  /** The rule's name, e.g. `related-headlines`, `navigation`, `tag-list`. */
  reason: z.string().min(1),
});

/** Something that dates the article: a stamp, or words of the text that only fit some days. */
export const datingClueSchema = z.strictObject({
  ruleId: z.string().min(1),
  /** stamp: the page says when it was published; text: the article's own words; chrome: words around the article. */
  kind: z.enum(['stamp', 'text', 'chrome']),
  quote: z.string(),
  /** Where the quote stands in the article's text; null for a clue outside of it (metadata, chrome). */
  span: spanSchema.nullable(),
  /** The publication days that the clue allows. */
  implies: dayIntervalSchema,
  note: z.string(),
});
export type DatingClue = z.infer<typeof datingClueSchema>;

export const datingSchema = z.strictObject({
  published: dayIntervalSchema,
  /** The rule that fixed the interval, e.g. `json-ld`, `visible-date`, `text-clues`, `none`. */
  method: z.string().min(1),
  verdict: z.enum(['confirmed', 'unconfirmed', 'contradicted', 'inferred', 'unknown']),
  /** The day that the page claims for itself, believed or not. */
  stamp: dayIntervalSchema.nullable(),
  clues: z.array(datingClueSchema),
});
export type Dating = z.infer<typeof datingSchema>;

/** What kind of page it is: one text, a text that grows by dated entries, or a list of other articles. */
export const articleFormSchema = z.enum(['article', 'live-blog', 'listing']);
export type ArticleForm = z.infer<typeof articleFormSchema>;

/** Which page of how many an article's text stands on, counted from 1. */
export const articlePartSchema = z.strictObject({
  number: z.int().positive(),
  of: z.int().positive().nullable(),
});
export type ArticlePart = z.infer<typeof articlePartSchema>;

export const articleSchema = z.strictObject({
  pageId: sha256Hex,
  headline: z.string().nullable(),
  subheading: z.string().nullable(),
  bylines: z.array(z.string()),
  outlet: z.string().nullable(),
  section: z.string().nullable(),
  tags: z.array(z.string()),
  /** ISO 639-1 code, or `und` where the language cannot be told. */
  language: z.string(),
  canonicalUrl: z.string().nullable(),
  form: articleFormSchema,
  /** Null where the page holds the whole article, as far as it says. */
  part: articlePartSchema.nullable(),
  /** The instants or days that the page states, as ISO 8601 text; believed or not. */
  statedPublished: z.string().nullable(),
  statedModified: z.string().nullable(),
  text: z.string(),
  blocks: z.array(blockSchema),
  dropped: z.array(droppedSchema),
  dating: datingSchema,
  /** Warnings to the reader that the page itself gives away, e.g. `ai-generated-image`, `sitting-holder-called-former`. */
  notices: z.array(z.strictObject({ ruleId: z.string(), message: z.string(), span: spanSchema.nullable() })),
});
export type ArticleRecord = z.infer<typeof articleSchema>;
export type ArticleBlock = z.infer<typeof blockSchema>;
export type DroppedPart = z.infer<typeof droppedSchema>;
