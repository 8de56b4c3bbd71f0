// Lets a number that tells an earlier count again count the same: "freed 32 captives. Baku gave the number as 34" frees 34 captives.
// Leaves a number that no earlier figure of its size goes before as it is.

import type { Figure } from '../../record/index.ts';
import type { Quantity } from '../quantities/types.ts';
import type { ToldFigure } from '../relations/types.ts';
import { uniteActors } from '../relations/unite-actors.ts';
import { totalAbove } from './count-of-total.ts';
import { type Retelling, retellingOf } from './retelling.ts';

/** A count is told again within so many characters. */
const MOST_CHARS_BETWEEN = 600;
/** So many times the earlier number, at most: another count of the same; one that is summed up may be much smaller. */
const MOST_TIMES: Readonly<Record<Retelling, number>> = { total: 10, again: 2, contrast: 5, part: 1000 };

interface Own {
  readonly told: ToldFigure;
  readonly retelling: Retelling;
  /** True for a number that says by itself what it counts: "the number of soldiers", "the death toll". */
  readonly isNamed: boolean;
}

function readOwn(told: ToldFigure): Own | null {
  const { quantity, view } = told;
  const { unit } = quantity;
  if (quantity.isElliptic || (unit === null && quantity.counted === null)) {
    const retelling = retellingOf(quantity, view);
    return retelling === null ? null : { told, retelling, isNamed: false };
  }
  // "the number of dead stands at 55": told before its number.
  const isToldBefore = unit !== null && unit.kind === 'noun' && unit.span.end <= quantity.number.start;
  const isOfTotal = unit !== null && unit.span.end === unit.span.start && unit.kind === 'noun';
  if (!isToldBefore && (!isOfTotal || totalAbove(quantity, view) === null)) return null;
  return { told, retelling: 'total', isNamed: true };
}

function isCount({ figure, quantity }: ToldFigure): boolean {
  if (quantity.kind !== 'cardinal' || figure.low === null) return false;
  return quantity.unit?.kind === 'noun' && figure.comparator !== 'up' && figure.comparator !== 'down';
}

function isOfItsSize({ told: { figure }, retelling }: Own, earlier: Figure): boolean {
  const [own, other] = [figure.low ?? 0, earlier.low ?? 0];
  const times = Math.max(own, other) / Math.max(1, Math.min(own, other));
  // A sum grows beyond what was added to it.
  return figure.aggregation === 'cumulative' ? other <= own : times <= MOST_TIMES[retelling];
}

/** "the number of soldiers" after "15,000 soldiers" or "15,000 people"; the toll after those killed. */
function isOfItsKind({ told: { figure }, isNamed }: Own, earlier: Figure): boolean {
  if (!isNamed) return true;
  if (figure.unit !== earlier.unit) return false;
  return figure.action === null || earlier.action === null || figure.action === earlier.action;
}

/** The place of the nearest earlier count that a number can tell again; -1 where there is none. */
function earlierOf(own: Own, before: readonly ToldFigure[]): number {
  const from = own.told.quantity.span.start - MOST_CHARS_BETWEEN;
  return before.findLastIndex((earlier) => {
    const { figure, quantity, isKept } = earlier;
    if (!isKept || quantity.span.start < from || !isCount(earlier)) return false;
    return isOfItsSize(own, figure) && isOfItsKind(own, figure);
  });
}

/** "those", "their" say nothing of what is counted. */
const POINTING = /^(?:those|these|them|their|its)\b/iu;

function countedBy({ counts }: Figure, earlier: Figure): string | null {
  return counts === null || POINTING.test(counts) ? earlier.counts : counts;
}

/** "Fifteen left, not twelve. ... There are twelve": who tells a denied number again holds it. */
function statusOf({ status }: Figure, earlier: Figure): Figure['status'] {
  const isDenied = earlier.status === 'negated' || earlier.status === 'denied';
  return (status === 'state' || status === 'happened') && !isDenied ? earlier.status : status;
}

/** A second count is of the same days; a sum has days of its own. */
function daysOf(figure: Figure, earlier: Figure): Pick<Figure, 'window' | 'asOf' | 'aggregation'> {
  const { window, asOf, aggregation } = figure;
  if (aggregation === 'cumulative' || window !== null) return { window, asOf, aggregation };
  const isOpen = aggregation === 'unknown' || aggregation === 'level';
  const kind = isOpen && earlier.aggregation !== 'unknown' ? earlier.aggregation : aggregation;
  return { window: earlier.window, asOf: earlier.asOf, aggregation: kind };
}

function whoseOf({ whose }: Figure, earlier: Figure): Pick<Figure, 'whose'> {
  const own = whose ?? earlier.whose;
  return own === undefined ? {} : { whose: own };
}

/** A part is told of by a verb of its own. */
function actionOf({ told: { figure }, isNamed, retelling }: Own, old: Figure): string | null {
  if (retelling === 'part') return figure.action;
  return isNamed ? (figure.action ?? old.action) : old.action;
}

function retold(own: Own, earlier: ToldFigure, at: number): ToldFigure {
  const { figure, quantity } = own.told;
  const old = earlier.figure;
  const again: Figure = {
    ...figure,
    ...daysOf(figure, old),
    unit: own.isNamed ? figure.unit : old.unit,
    counts: countedBy(figure, old),
    action: actionOf(own, old),
    about: uniteActors(figure.about, old.about),
    ...whoseOf(figure, old),
    status: statusOf(figure, old),
  };
  const unit: Quantity['unit'] = quantity.unit ?? earlier.quantity.unit;
  return { ...own.told, figure: again, quantity: { ...quantity, unit }, isKept: true, again: at };
}

/** In the order of the text; a figure only looks back. */
export function retellCounts(told: readonly ToldFigure[]): readonly ToldFigure[] {
  const again: ToldFigure[] = [];
  for (const figure of told) {
    const own = readOwn(figure);
    const at = own === null ? -1 : earlierOf(own, again);
    const earlier = again[at];
    again.push(own === null || earlier === undefined ? figure : retold(own, earlier, at));
  }
  return again;
}
