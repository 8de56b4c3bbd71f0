// Entries: a record under the hash of its content. The same content is the same entry, whoever reads it and whenever.

import { hash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../text/index.ts';
import { articleSchema } from './article.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { figureSchema } from './figure.ts';
import { pageSchema, problemSchema, sightingSchema } from './page.ts';
import { readingSchema } from './reading.ts';

/** Every kind of record that the ledger keeps, by its name. */
export const recordSchemas = {
  page: pageSchema,
  sighting: sightingSchema,
  article: articleSchema,
  event: eventSchema,
  claim: claimSchema,
  figure: figureSchema,
  reading: readingSchema,
  problem: problemSchema,
  correction: correctionSchema,
} as const;

export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/** A record and the SHA-256 of its kind and content in canonical JSON (RFC 8785). */
export type Entry = {
  [K in RecordKind]: { readonly id: string; readonly kind: K; readonly content: RecordOf<K> };
}[RecordKind];

/** The id of a record: the SHA-256 of its kind and content in canonical JSON. Throws a TypeError for no content. */
export function entryId(kind: RecordKind, content: unknown): string {
  const canonical = canonicalJson({ kind, content });
  if (canonical === undefined) throw new TypeError(`a ${kind} without content has no id`);
  return hash('sha256', canonical);
}

/** Makes an entry after checking its content; throws a ZodError that names the key where the content is not of its kind. */
export function makeEntry<K extends RecordKind>(kind: K, content: RecordOf<K>): Extract<Entry, { kind: K }> {
  const checked = recordSchemas[kind].parse(content);
  return { id: entryId(kind, checked), kind, content: checked } as Extract<Entry, { kind: K }>;
}

/** The JSON Schema (draft 2020-12) of a kind of record, for docs and other programs. */
export function recordJsonSchema(kind: RecordKind): object {
  return z.toJSONSchema(recordSchemas[kind]);
}
