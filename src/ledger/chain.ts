// The chain: each entry carries the hash of the one before it, so that a change, a loss or a new order shows.

import { hash } from 'node:crypto';

/** The hash before the first entry. */
export const chainStart: string = '0'.repeat(64);

export interface ChainLink {
  readonly seq: number;
  readonly id: string;
  readonly recordedAt: string;
  readonly location: string | null;
  readonly previousHash: string;
}

/** SHA-256 of the link in canonical JSON (RFC 8785), in hexadecimal. Throws a TypeError for a location that is no Unicode. */
export function chainHash({ id, location, previousHash, recordedAt, seq }: ChainLink): string {
  if (location?.isWellFormed() === false) throw new TypeError(`${location} holds half a letter`);
  // Keys in order make plain JSON canonical.
  return hash('sha256', JSON.stringify({ id, location, previousHash, recordedAt, seq }));
}
