// Secrets that are shown once and then known by their hash alone.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** So many random bytes are not guessed; a plain hash keeps them, since there is nothing to try through. */
const tokenBytes = 32;

/** Letters, digits, `-` and `_`. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** SHA-256 as hexadecimal digits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether a token has this hash, in a time that does not tell how much of it fits. */
export function isTokenOf(token: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(hash.padEnd(64).slice(0, 64)));
}
