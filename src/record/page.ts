// A page: bytes with the SHA-256 that names them. Where they lay is told by the taking, not by the record.

import { z } from 'zod';
import { sha256Hex } from './base.ts';

export const pageSchema = z.strictObject({
  /** SHA-256 of the bytes, after any gzip around them is undone. */
  pageId: sha256Hex,
  mediaType: z.enum(['text/html', 'text/plain']),
  lengthBytes: z.int().nonnegative(),
  /** The encoding that the bytes were read in, as the WHATWG names it. */
  charset: z.string(),
  /** What a server said of the page, where that lay in a file beside it; it may tell the encoding. */
  headers: z.string().min(1).optional(),
});
export type PageRecord = z.infer<typeof pageSchema>;

/** A name under which a page was found: the file's own name; the whole path is told by the taking. */
export const sightingSchema = z.strictObject({ pageId: sha256Hex, name: z.string().min(1) });
export type Sighting = z.infer<typeof sightingSchema>;

/** A page, or a file that never became one, that could not be read; the run went on. */
export const problemSchema = z.strictObject({
  /** SHA-256 of the bytes as found; null where not even the bytes could be had. */
  pageId: sha256Hex.nullable(),
  /** A stable word for the reason, e.g. `EMPTY`, `BINARY`, `GZIP_TRUNCATED`, `TOO_LARGE`, `NO_ARTICLE`, `NO_TEXT`. */
  code: z.string().regex(/^[A-Z_]+$/u),
  message: z.string().min(1),
});
export type ProblemRecord = z.infer<typeof problemSchema>;

/**
 * Why reading a page broke off: a stage threw, the page ended the thread that read it, or it took longer than a page may. The page has no
 * reading, but its bytes are kept, and the next run tries it again.
 */
export type ReadingFault = 'STAGE_FAULT' | 'READING_BROKE_OFF' | 'TIME_LIMIT';

const readingFaults: ReadonlySet<string> = new Set<ReadingFault>([
  'STAGE_FAULT',
  'READING_BROKE_OFF',
  'TIME_LIMIT',
]);

/** True for the codes of such problems; others tell of the page itself. */
export function isReadingFault(code: string): boolean {
  return readingFaults.has(code);
}
