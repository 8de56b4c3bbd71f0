// Checks that the tenures of an office follow one another without a gap that nobody declared in `tenure-gaps.tsv`, and that the
// heads of all states are known since 2000 and their foreign ministers since 2015. Leaves overlaps to the reader of the tenures.

import { compareText } from '../text/index.ts';
import { addDays, type Day } from '../time/index.ts';
import type { State } from './actor-rows.ts';
import type { ActorTables } from './actors.ts';
import { readTenureGaps, type TenureGap } from './tenure-gaps.ts';

const headsSince: Day = '2000-01-01';
const foreignMinistersSince: Day = '2015-01-01';
const farFuture: Day = '9999-12-31';

/** Offices that are one seat, and the days on which somebody must hold it; null: from its first tenure to its last. */
interface Seat {
  readonly officeIds: readonly string[];
  readonly bounds: { readonly from: Day; readonly to: Day } | null;
}

/** Days on which a seat is accounted for: a tenure, or a declared gap. */
interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly officeId: string;
  /** null: a declared gap. */
  readonly personId: string | null;
}

/** What is missing or said twice, one line each, in the order of the offices; none where the tables are whole. */
export function checkTenures(tables: ActorTables, folder: URL): readonly string[] {
  const gaps = readTenureGaps(new URL('actors/tenure-gaps.tsv', folder), tables.offices);
  const declared = Map.groupBy(gaps, (gap) => gap.officeId);
  return listSeats(tables).flatMap((seat) => {
    const spans = spansOf(seat, tables, declared);
    return [...missingIn(seat, spans), ...doubleIn(spans)];
  });
}

/** The seats of the states, and every other office that one person holds at a time. */
function listSeats(tables: ActorTables): readonly Seat[] {
  const ofStates = [...tables.states.values()].flatMap((state) => seatsOf(state, tables));
  const taken = new Set(ofStates.flatMap(({ officeIds }) => officeIds));
  const others = [...tables.offices.keys()]
    .filter((id) => !taken.has(id))
    .filter((id) => !(tables.tenuresByOffice.get(id) ?? []).some(({ shared }) => shared))
    .map((id) => ({ officeIds: [id], bounds: null }));
  return [...ofStates, ...others];
}

function seatsOf(state: State, { checkedUntil }: ActorTables): readonly Seat[] {
  const [stateHead, governmentHead] = state.heads;
  if (governmentHead.length === 0) return [];
  const idOf = (role: string): string => `office:${state.id.toLowerCase()}-${role}`;
  const seat = (roles: readonly string[], since: Day): Seat => ({
    officeIds: roles.map(idOf),
    bounds: { from: later(since, state.from), to: state.to ?? checkedUntil },
  });
  const isOneHead = stateHead.join() === governmentHead.join();
  const heads = [governmentHead, ...(isOneHead || stateHead.length === 0 ? [] : [stateHead])];
  return [
    ...heads.map((roles) => seat(roles, headsSince)),
    seat(['foreign-minister'], foreignMinistersSince),
  ].filter(({ bounds }) => bounds !== null && bounds.from <= bounds.to);
}

function later(a: Day, b: Day | null): Day {
  return b === null || a > b ? a : b;
}

function spansOf(
  { officeIds }: Seat,
  tables: ActorTables,
  declared: ReadonlyMap<string, readonly TenureGap[]>,
): readonly Span[] {
  const tenures = officeIds.flatMap((id) => tables.tenuresByOffice.get(id) ?? []);
  const gaps = officeIds.flatMap((id) => declared.get(id) ?? []);
  return [...tenures, ...gaps.map((gap) => ({ ...gap, personId: null }))]
    .map(({ officeId, personId, from, to }) => ({ officeId, personId, from, to: to ?? farFuture }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
}

/** Days of the seat that neither a tenure nor a declared gap accounts for. */
function missingIn({ officeIds, bounds }: Seat, spans: readonly Span[]): readonly string[] {
  const faults: string[] = [];
  const since = bounds?.from ?? spans[0]?.from;
  let expected = since ?? farFuture;
  const miss = (until: Day): void => {
    faults.push(
      `${officeIds.join(' or ')}: nobody is named from ${expected} to ${until}, and no gap declared`,
    );
  };
  for (const { from, to } of spans) {
    if (from > expected) miss(addDays(from, -1));
    if (to >= expected) expected = dayAfter(to);
  }
  if (bounds !== null && expected <= bounds.to) miss(bounds.to);
  return faults;
}

/** Declared gaps in which somebody holds the office after all, and gaps declared twice. */
function doubleIn(spans: readonly Span[]): readonly string[] {
  return spans.flatMap((span, index) => {
    const before = spans.slice(0, index).findLast(({ officeId }) => officeId === span.officeId);
    if (before === undefined || (before.personId !== null && span.personId !== null)) return [];
    if (startOfMonthOr(before) <= span.from) return [];
    const holder = before.personId ?? span.personId ?? 'another gap';
    return [`${span.officeId}: the gap declared around ${span.from} overlaps with ${holder}`];
  });
}

/** The last day of a month, which may stand for an unknown day of it, is taken for its first: hands change within the month. */
function startOfMonthOr({ from, to }: Span): Day {
  const start = dayAfter(to).endsWith('-01') ? `${to.slice(0, 7)}-01` : to;
  return start < from ? from : start;
}

function dayAfter(day: Day): Day {
  return day === farFuture ? day : addDays(day, 1);
}
