// A reading: which version of Demarche read which page, and the entries that came of it. Written last, so that a page
// without one was cut short; the newest reading of a page by the recorded clock is the one that stands.

import { z } from 'zod';
import { sha256Hex } from './base.ts';

export const readingSchema = z.strictObject({
  pageId: sha256Hex,
  articleId: sha256Hex.nullable(),
  /** Version of the program, its tables and its models, e.g. `0.1.0`. */
  version: z.string().min(1),
  /** Ids of the entries of this page, sorted; the page's own entry is among them. */
  entryIds: z.array(sha256Hex),
  sentences: z.int().nonnegative(),
  tokens: z.int().nonnegative(),
});
export type Reading = z.infer<typeof readingSchema>;
