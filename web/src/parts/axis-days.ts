// The days that are named along an axis of time: as many as have room, by the names of years, months or days.

import type { ScaleTime } from 'd3-scale';

/** Pixels for one name, where there is room for more than a few. */
const namePixels = 115;
/** An axis with a name or two says little. */
const fewest = 4;
/** Below it names of months are cut to three letters. */
const narrowPixels = 500;

interface NamedDay {
  readonly time: Date;
  readonly words: string;
}

export function axisDays(scale: ScaleTime<number, number>, width: number): readonly NamedDay[] {
  const toWords = scale.tickFormat();
  const isNarrow = width < narrowPixels;
  return scale.ticks(Math.max(fewest, Math.floor(width / namePixels))).map((time) => {
    const words = toWords(time);
    return { time, words: isNarrow && /^\p{L}+$/u.test(words) ? words.slice(0, 3) : words };
  });
}
