// A reading: which version of Demarche read which page, and the entries that came of it. Written last, so that a page
// without one was cut short; the newest reading of a page by the recorded clock is the one that stands.

import { z } from 'zod';
import { sha256Hex, spanSchema } from './base.ts';

export const readingSchema = z.strictObject({
  pageId: sha256Hex,
  articleId: sha256Hex.nullable(),
  /** Version of the program with a digest of its tables and models, e.g. `0.1.0+3f9c2a51`. */
  version: z.string().min(1),
  /** Ids of the entries of this page, sorted; the page's own entry is among them. */
  entryIds: z.array(sha256Hex),
  /** What the stages stumbled over or want the reader to know, e.g. an office that its holder does not hold. */
  notices: z.array(
    z.strictObject({ ruleId: z.string().min(1), message: z.string().min(1), span: spanSchema.nullable() }),
  ),
  sentences: z.int().nonnegative(),
  tokens: z.int().nonnegative(),
  /** The reading whose place it takes, where this version had read the page once before that one. */
  supersedes: sha256Hex.optional(),
});
export type Reading = z.infer<typeof readingSchema>;
