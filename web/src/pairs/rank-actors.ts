// Which actors a matrix of pairs shows and in which order: those dealt with last come first, so that what changed stands at the corner.

import type { PairCount } from '../api/types.ts';
import type { WindowCount } from './within-window.ts';

export interface RankedActor {
  readonly code: string;
  readonly name: string;
}

/** For ordering; what was only by a day stands there. */
export function lastDealt({ lastDays }: Pick<PairCount, 'lastDays'>): string {
  return lastDays?.from ?? lastDays?.to ?? '';
}

export type PairSort = 'latest' | 'busiest' | 'name';

interface Seen extends RankedActor {
  readonly acts: number;
  readonly last: string;
}

function addSide(seen: Map<string, Seen>, code: string, name: string, pair: PairCount, acts: number): void {
  const known = seen.get(code);
  const last = lastDealt(pair);
  seen.set(code, {
    code,
    name,
    acts: (known?.acts ?? 0) + acts,
    last: known === undefined || last > known.last ? last : known.last,
  });
}

const orders: Readonly<Record<PairSort, (a: Seen, b: Seen) => number>> = {
  latest: (a, b) => b.last.localeCompare(a.last) || b.acts - a.acts,
  busiest: (a, b) => b.acts - a.acts,
  name: (a, b) => a.name.localeCompare(b.name),
};

/** At most `limit` actors, the busiest ones of the window, in the order asked for; none without an act in it. */
export function rankActors(
  counts: readonly WindowCount[],
  sort: PairSort,
  limit: number,
): readonly RankedActor[] {
  const seen = new Map<string, Seen>();
  for (const { pair, cooperation, conflict } of counts) {
    const acts = cooperation + conflict;
    if (acts === 0) continue;
    const [[a, b], [nameA, nameB]] = [pair.codes, pair.names];
    addSide(seen, a, nameA, pair, acts);
    addSide(seen, b, nameB, pair, acts);
  }
  const busiest = [...seen.values()].sort(orders.busiest).slice(0, limit);
  return busiest.sort((a, b) => orders[sort](a, b) || a.code.localeCompare(b.code));
}
