// The chain: each entry carries the hash of the one before it, so that a change, a loss or a new order shows.

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The hash before the first entry. */
export const chainStart: string = '0'.repeat(64);

export interface ChainLink {
  readonly seq: number;
  readonly id: string;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly previousHash: string;
}

/** SHA-256 of the link in canonical JSON (RFC 8785), in hexadecimal. */
export function chainHash(link: ChainLink): string {
  const canonical = canonicalize(link) ?? '';
  return createHash('sha256').update(canonical).digest('hex');
}
