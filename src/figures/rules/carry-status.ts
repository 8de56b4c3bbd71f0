// Carries "discussed" to later mentions of the same figure that only name the act: "The release of 1,300 prisoners is seen as ..."
// after "discuss the release of 1,300 prisoners". Leaves "1,300 prisoners were freed", which asserts it.

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

function isSame(a: Figure, b: Figure): boolean {
  return a.low !== null && a.low === b.low && a.high === b.high && a.unit === b.unit;
}

export function carryStatus(figures: readonly Figure[]): readonly Figure[] {
  const carried: Figure[] = [];
  for (const figure of figures) {
    const earlier = carried.find((known) => isSame(known, figure) && OPEN.has(known.status));
    const isCarried =
      earlier !== undefined && REPORTED.has(figure.status) && !ASSERTED.test(figure.evidence.quote);
    carried.push(isCarried ? { ...figure, status: earlier.status } : figure);
  }
  return carried;
}
