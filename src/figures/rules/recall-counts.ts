// Lets a bare number count what the same number counted before in the article: "the 1,300" after "1,300 prisoners",
// "six of the 230" after "230 people", "1,300 others" after "16 prisoners". Leaves bare numbers that were not told before without a unit.

import type { Figure } from '../../record/index.ts';

const PART_OF = /^\s+of\s+the\s+(\d[\d,]*)/u;

/** The number that a part is taken from: 230 for "six of the 230". */
function wholeNumber({ number, evidence }: Figure): number | null {
  const behind = evidence.quote.slice(number.span.end - evidence.span.start);
  const whole = PART_OF.exec(behind)?.[1];
  return whole === undefined ? null : Number(whole.replace(/,/gu, ''));
}

/** The earlier figure that tells what a bare number, or a number of "others", counts. */
function earlierOf(figure: Figure, earlier: readonly Figure[]): Figure | undefined {
  if (figure.unit === 'other')
    return earlier.findLast(({ unit, counts }) => unit === 'person' && counts !== null);
  const value = wholeNumber(figure) ?? figure.low;
  if (figure.unit !== null || figure.counts !== null || value === null) return undefined;
  return earlier.findLast(({ low, high, unit }) => unit !== null && low === value && high === value);
}

/** In the order of the text; a figure only looks back. */
export function recallCounts(figures: readonly Figure[]): readonly Figure[] {
  const recalled: Figure[] = [];
  for (const figure of figures) {
    const known = earlierOf(figure, recalled);
    recalled.push(known === undefined ? figure : { ...figure, unit: known.unit, counts: known.counts });
  }
  return recalled;
}
