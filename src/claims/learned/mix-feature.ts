// The number by which the model knows a feature: a name and what it is about, mixed. Words, tags and relations come as numbers of their
// own, worked out once a sentence, since a sentence has thousands of features.

import { featureKey } from '../../text/index.ts';

/** What stands beyond the ends of a sentence. */
export const OUTSIDE = -1;

/** The number of a text; of none, that of what is outside. */
export function codeOf(text: string | undefined): number {
  return text === undefined ? OUTSIDE : featureKey(text) | 0;
}

/** Mixes one more number into a code, by the multipliers of MurmurHash3 (Appleby, public domain). */
export function mix(code: number, added: number): number {
  const mixed = Math.imul(code ^ Math.imul(added, 0xcc9e2d51), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A feature's number, from 0 to 2^32 - 1: feature('way', relation, side). The order counts, and so does the name. */
export function feature(name: string, a = 0, b = 0, c = 0, d = 0): number {
  let code = name.length;
  for (let at = 0; at < name.length; at += 1) code = Math.imul(code, 31) + name.charCodeAt(at);
  code = mix(mix(mix(mix(code, a), b), c), d);
  return Math.imul(code ^ (code >>> 16), 0xc2b2ae35) >>> 0;
}
