// Carries "discussed" to later mentions of the same figure that only name the act: "The return of 40 tanks would end the row"
// after "They discussed the return of 40 tanks". Leaves "40 tanks were returned", which asserts it.

import type { Figure } from '../../record/index.ts';

const OPEN: ReadonlySet<Figure['status']> = new Set([
  'discussed',
  'announced',
  'anticipated',
  'hypothetical',
]);
/** What a mere mention is taken for. */
const REPORTED: ReadonlySet<Figure['status']> = new Set(['happened', 'state']);
/** A finite report that the act took place. */
const ASSERTED =
  /\b(?:was|were|has|have|had|been|got)\s+(?:\w+ly\s+)?(?:freed|released|deployed|sent|killed|paid|delivered|signed|exchanged|expelled)\b/iu;

/** What makes two mentions the same figure; null where it has no number. */
function keyOf({ low, high, unit }: Figure): string | null {
  return low === null ? null : `${low} ${high} ${unit}`;
}

export function carryStatus(figures: readonly Figure[]): readonly Figure[] {
  const open = new Map<string, Figure['status']>();
  return figures.map((figure) => {
    const key = keyOf(figure);
    const earlier = key === null ? undefined : open.get(key);
    const isCarried =
      earlier !== undefined && REPORTED.has(figure.status) && !ASSERTED.test(figure.evidence.quote);
    const carried = isCarried ? { ...figure, status: earlier } : figure;
    if (key !== null && OPEN.has(carried.status) && !open.has(key)) open.set(key, carried.status);
    return carried;
  });
}
