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

/** What was counted so far: by number, and the last persons. */
interface Memory {
  readonly byNumber: Map<number, Figure>;
  persons: Figure | undefined;
}

/** The earlier figure that tells what a bare number, or a number of "others", counts. */
function earlierOf(figure: Figure, memory: Memory): Figure | undefined {
  if (figure.unit === 'other') return memory.persons;
  const value = wholeNumber(figure) ?? figure.low;
  const isBare = figure.counts === null && (figure.unit === null || figure.unit === 'person');
  const known = isBare && value !== null ? memory.byNumber.get(value) : undefined;
  return figure.unit === null || known?.unit === figure.unit ? known : undefined;
}

function remember({ byNumber }: Memory, figure: Figure): Figure | undefined {
  const { unit, low, high, counts } = figure;
  const isTold = unit !== null && !(unit === 'person' && counts === null);
  if (isTold && low !== null && low === high) byNumber.set(low, figure);
  return unit === 'person' && counts !== null ? figure : undefined;
}

/** "Others" and the same number again are of the same people, and where nobody is named told by the same. */
function again(
  figure: Figure,
  { unit, counts, whose, authority, window, asOf, aggregation }: Figure,
): Figure {
  const own = figure.whose ?? whose;
  const told = { ...figure, unit, counts, authority: figure.authority ?? authority };
  const isUndated = figure.window === null && figure.aggregation === aggregation;
  return { ...told, ...(own === undefined ? {} : { whose: own }), ...(isUndated ? { window, asOf } : {}) };
}

/** In the order of the text; a figure only looks back. */
export function recallCounts(figures: readonly Figure[]): readonly Figure[] {
  const memory: Memory = { byNumber: new Map(), persons: undefined };
  return figures.map((figure) => {
    const known = earlierOf(figure, memory);
    const recalled = known === undefined ? figure : again(figure, known);
    memory.persons = remember(memory, recalled) ?? memory.persons;
    return recalled;
  });
}
