// A profile in bytes, as an index keeps it: below one kilobyte, and the same on every machine.

import { type DayInterval, dayNumber } from '../../time/index.ts';
import type { StoryProfile } from '../same-story/profile-article.ts';

/** Day and number of terms, each four bytes. */
const headBytes = 8;
/** Stem, share, start, weight, marks. */
const termBytes = 4 + 2 + 2 + 1 + 1;
/** A day that no calendar has stands for none. */
const noDay = -0x8000_0000;

export function packProfile({ day, stems, shares, weights, marks, starts }: StoryProfile): Uint8Array {
  const view = new DataView(new ArrayBuffer(headBytes + termBytes * stems.length));
  view.setInt32(0, day ?? noDay);
  view.setInt32(4, stems.length);
  for (let at = 0, byte = headBytes; at < stems.length; at += 1, byte += termBytes) {
    view.setInt32(byte, stems[at] as number);
    view.setUint16(byte + 4, shares[at] as number);
    view.setUint16(byte + 6, starts[at] as number);
    view.setUint8(byte + 8, weights[at] as number);
    view.setUint8(byte + 9, marks[at] as number);
  }
  return new Uint8Array(view.buffer);
}

/** The same profile of an article that was reported in these days, as `profileArticle` dates it. */
export function dateProfile(packed: Uint8Array, { from, to }: DayInterval): Uint8Array {
  // A copy of its own: a Buffer from a server is a part of memory that others use, and its `slice` shares it.
  const dated = new Uint8Array(packed);
  const day = from !== null && from === to ? dayNumber(from) : noDay;
  new DataView(dated.buffer).setInt32(0, day);
  return dated;
}

/** The profile that `packProfile` was given. */
export function unpackProfile(articleId: string, packed: Uint8Array): StoryProfile {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const [day, count] = [view.getInt32(0), view.getInt32(4)];
  const [stems, shares, starts] = [new Int32Array(count), new Uint16Array(count), new Uint16Array(count)];
  const [weights, marks] = [new Uint8Array(count), new Uint8Array(count)];
  for (let at = 0, byte = headBytes; at < count; at += 1, byte += termBytes) {
    stems[at] = view.getInt32(byte);
    shares[at] = view.getUint16(byte + 4);
    starts[at] = view.getUint16(byte + 6);
    weights[at] = view.getUint8(byte + 8);
    marks[at] = view.getUint8(byte + 9);
  }
  return { articleId, day: day === noDay ? null : day, stems, shares, weights, marks, starts };
}
