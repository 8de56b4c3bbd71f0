// Lays what Wikidata says beside our tables: what is new, what has ended, what differs, and what is left alone.

import { compareText } from '../../text/index.ts';
import type { Office, Tenure } from '../actor-rows.ts';
import type { ActorTables } from '../actors.ts';
import { firstDay, lastDay } from '../partial-day.ts';
import { enterPerson, findPerson, type KnownPersons, knownPersons } from './find-person.ts';
import type { Comparison, Difference, Holding, LeftAlone, PersonDraft, TenureDraft } from './types.ts';

/** Earlier holders are of no use for reading the news that is read today. */
const firstDayOfUse = '2000-01-01';
/** Two accounts of one tenure begin within so many years. */
const sameTenureYears = 1;

/** What the comparison has found so far, and the tenures of each office with what it would add. */
interface Draft {
  readonly persons: PersonDraft[];
  readonly added: TenureDraft[];
  readonly ended: TenureDraft[];
  readonly differing: Difference[];
  readonly left: LeftAlone[];
  same: number;
  readonly tenures: Map<string, readonly Held[]>;
  readonly known: KnownPersons;
}

type Held = Pick<Tenure, 'personId' | 'shared' | 'stated'>;

/** Compares in the order of the days on which the tenures began. */
export function compareHoldings(holdings: readonly Holding[], tables: ActorTables): Comparison {
  const draft: Draft = {
    persons: [],
    added: [],
    ended: [],
    differing: [],
    left: [],
    same: 0,
    tenures: new Map(tables.tenuresByOffice),
    known: knownPersons(tables),
  };
  for (const holding of [...holdings].sort((a, b) => compareText(a.from, b.from)))
    place(holding, draft, tables);
  const { persons, added, ended, differing, left, same } = draft;
  return { persons, added, ended, differing, left, same };
}

function place(holding: Holding, draft: Draft, tables: ActorTables): void {
  const reason = reasonToLeave(holding, draft, tables);
  if (reason === null) return;
  const { name, position, from } = holding;
  draft.left.push({ name, position, from, reason });
}

/** Why nothing came of a holding; null where it found its place. */
function reasonToLeave(holding: Holding, draft: Draft, tables: ActorTables): string | null {
  if (holding.to !== '' && lastDay(holding.to) < firstDayOfUse) return 'ended before 2000';
  const office = officeOf(holding, tables);
  if (office === null) return 'no office of our tables is surely this one';
  const held = draft.tenures.get(office.id) ?? [];
  const found = findPerson(holding, draft.known);
  if (found === null) return 'a new person whose gender Wikidata does not tell';
  const own = held.find(
    (tenure) => tenure.personId === found.id && isSameTenure(tenure.stated.from, holding.from),
  );
  if (own !== undefined) {
    compareTenure(holding, office.id, own, draft);
    return null;
  }
  const rival = held.find((tenure) => !tenure.shared && overlaps(tenure.stated, holding));
  if (rival !== undefined) return `${rival.personId} holds ${office.id} in that time`;
  if (found.draft !== null) {
    enterPerson(draft.known, found.draft);
    draft.persons.push(found.draft);
  }
  draft.added.push(rowOf(office.id, found.id, holding));
  hold(draft, office.id, [...held, heldOf(found.id, holding)]);
  return null;
}

/** The office of the state that this kind of head holds; of several the one whose words the position has. */
function officeOf(
  { kind, country, position }: Holding,
  { states, offices, roles }: ActorTables,
): Office | null {
  const state = states.get(country);
  if (state === undefined) return null;
  const [stateHead, governmentHead] = state.heads;
  const seats = { 'head-of-state': stateHead, 'head-of-government': governmentHead };
  const seat = kind === 'head-of-state' || kind === 'head-of-government' ? seats[kind] : [kind];
  const found = seat.flatMap((role) => offices.get(`office:${country.toLowerCase()}-${role}`) ?? []);
  const words = position.toLowerCase();
  const named = found.filter(({ role }) =>
    (roles.get(role)?.words ?? []).some((word) => words.includes(word)),
  );
  const [only] = found.length === 1 ? found : named;
  return (found.length === 1 || named.length === 1) && only !== undefined ? only : null;
}

function compareTenure(holding: Holding, officeId: string, own: Held, draft: Draft): void {
  const { stated, personId } = own;
  const begins = agrees(stated.from, holding.from);
  if (begins && stated.to === '' && holding.to !== '') {
    const row = rowOf(officeId, personId, { from: stated.from, to: holding.to });
    draft.ended.push({ ...row, shared: own.shared ? 'shared' : '' });
    const rest = (draft.tenures.get(officeId) ?? []).filter((tenure) => tenure !== own);
    hold(draft, officeId, [...rest, { ...own, stated: { from: stated.from, to: holding.to } }]);
  } else if (begins && (stated.to === holding.to || agrees(stated.to, holding.to))) draft.same += 1;
  else {
    const { from, to } = holding;
    draft.differing.push({ office: officeId, person: personId, ours: stated, theirs: { from, to } });
  }
}

function hold(draft: Draft, officeId: string, tenures: readonly Held[]): void {
  draft.tenures.set(officeId, tenures);
}

function heldOf(personId: string, { from, to }: Pick<Holding, 'from' | 'to'>): Held {
  return { personId, shared: false, stated: { from, to } };
}

function rowOf(office: string, person: string, { from, to }: Pick<Holding, 'from' | 'to'>): TenureDraft {
  const id = `tenure:${office.replace('office:', '')}:${person.replace('person:', '')}:${from}`;
  return { id, office, person, from, to, shared: '' };
}

/** "2024-05" and "2024-05-06" do not contradict each other; an end that is open agrees with none. */
function agrees(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

function isSameTenure(a: string, b: string): boolean {
  return Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) <= sameTenureYears;
}

/** Hands change within a day, or within a month or a year where no day is known: that is no overlap. */
function overlaps(a: Held['stated'], b: Held['stated']): boolean {
  const endsBefore = (one: Held['stated'], other: Held['stated']): boolean =>
    one.to !== '' && firstDay(one.to) <= lastDay(other.from);
  return !endsBefore(a, b) && !endsBefore(b, a);
}
