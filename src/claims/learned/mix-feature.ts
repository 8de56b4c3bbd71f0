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

/** The number of a feature's name: where its mixing begins. Worked out once for each name, not once for each word. */
export function nameOf(name: string): number {
  let code = name.length;
  for (let at = 0; at < name.length; at += 1) code = Math.imul(code, 31) + name.charCodeAt(at);
  return code | 0;
}

/** A feature's number by that of its name: featureOf(nameOf('way'), relation, side). The order counts, and so does the name. */
export function featureOf(name: number, a = 0, b = 0, c = 0, d = 0): number {
  const code = mix(mix(mix(mix(name, a), b), c), d);
  return Math.imul(code ^ (code >>> 16), 0xc2b2ae35);
}

/** Few words have more features. */
const startingRoom = 128;

/**
 * The features of one word by their numbers, in whole numbers of 32 bits. Filled anew for every word: most of what a sentence has of them
 * are looked up once and forgotten, and lists of their own took a quarter of the time of the model.
 */
export class FeatureList {
  keys: Int32Array;
  length = 0;

  /** `room` is written to; where it is too small, another takes its place. */
  constructor(room: Int32Array = new Int32Array(startingRoom)) {
    this.keys = room;
  }

  clear(): void {
    this.length = 0;
  }

  /** Adds `featureOf(name, ...)`. */
  add(name: number, a = 0, b = 0, c = 0, d = 0): void {
    if (this.length === this.keys.length) this.grow();
    this.keys[this.length] = featureOf(name, a, b, c, d);
    this.length += 1;
  }

  /** Leaves each feature once, where it stands first. */
  dropRepeated(): void {
    const { keys, length } = this;
    let kept = 0;
    for (let at = 0; at < length; at += 1) {
      const key = keys[at] as number;
      let earlier = 0;
      while (earlier < kept && keys[earlier] !== key) earlier += 1;
      if (earlier < kept) continue;
      keys[kept] = key;
      kept += 1;
    }
    this.length = kept;
  }

  private grow(): void {
    const room = new Int32Array(this.keys.length * 2);
    room.set(this.keys);
    this.keys = room;
  }
}

/** The features that `describe` adds, as numbers from 0 to 2^32 - 1: a list of its own, as training keeps it. */
export function listKeys(describe: (features: FeatureList) => void): Uint32Array {
  const features = new FeatureList();
  describe(features);
  return Uint32Array.from(features.keys.subarray(0, features.length));
}
