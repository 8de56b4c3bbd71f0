// Where the words of bands stand: in their band, or beside it where it is too narrow for what it is and there is room.

import { bandWords, namesKind } from './band-words.ts';
import type { BandRow } from './place-bands.ts';

export interface PlacedWords {
  readonly words: string;
  /** Where they begin, or end, in pixels from the left. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Between a band and its words, in pixels. */
const gap = 7;

/** For each band of a row, in their order. What is beside a band takes no place that another one's words have. */
export function placeWords(
  { line, bands }: BandRow,
  [left, right]: readonly [number, number],
): readonly PlacedWords[] {
  let free = left;
  return bands.map(({ x1, x2, state }, at) => {
    const inside = {
      words: bandWords(line, state, x2 - x1 - 2 * gap),
      x: x1 + gap,
      anchor: 'start',
    } as const;
    const before = {
      words: bandWords(line, state, x1 - free - 2 * gap),
      x: x1 - gap,
      anchor: 'end',
    } as const;
    const next = bands[at + 1]?.x1 ?? right;
    const after = {
      words: bandWords(line, state, next - x2 - 2 * gap),
      x: x2 + gap,
      anchor: 'start',
    } as const;
    const placed = [inside, before, after].find(({ words }) => namesKind(words, state)) ?? inside;
    free = placed === after ? next : x2;
    return placed;
  });
}
