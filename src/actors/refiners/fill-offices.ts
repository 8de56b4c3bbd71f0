// Looks up offices on the article's day: "the Belarusian president" is its holder, and a known person has the sector of the
// office held. Leaves a person without office on that day with the sector of the table, or ELI once out of office.

import type { Office } from '../../tables/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Draft } from '../draft.ts';
import { isFormer } from '../former.ts';
import { holderOf, officesOf } from '../offices.ts';
import type { ReadingContext } from '../reading-context.ts';
import { takePerson } from '../take-reading.ts';

const ruleId = 'fill-offices';

/** Sectors of those who hold power, who become PLOVER's ELI once they hold it no more. */
const officialSectors: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY']);

export function fillOffices(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.kind !== 'person') return formerGroup(draft, context);
    const titled = draft.actorId === null ? fromTitle(draft, context) : draft;
    return titled.actorId === null ? titled : withOffice(titled, context);
  });
}

/** "former officials" are no government any more; "former rebels" stay what they are called. */
function formerGroup(draft: Draft, context: ReadingContext): Draft {
  const isPower = draft.source === 'agent' && officialSectors.has(draft.sector ?? '');
  return isPower && isFormer(draft, context) ? { ...draft, sector: 'ELI' } : draft;
}

/** "the US secretary of state": the person who holds that office, where only one can. */
function fromTitle(draft: Draft, context: ReadingContext): Draft {
  if (draft.source !== 'role' && draft.source !== 'office') return draft;
  if (isFormer(draft, context)) return { ...draft, officeId: null, sector: 'ELI' };
  if (isOtherHolder(draft, context)) return draft;
  const { tables, published } = context;
  const held =
    draft.officeId ??
    (draft.country === null || draft.roleId === null
      ? null
      : officeCalled(wordsOf(draft, context), draft.country, draft.roleId, context));
  if (held === null) return draft;
  const holder = holderOf(held, published, tables);
  const named = holder === null ? draft : takePerson(draft, holder, tables);
  return { ...named, officeId: held, ruleId };
}

/** "South Korea's first female president", "the next chancellor": not whoever holds the office now. */
function isOtherHolder(draft: Draft, context: ReadingContext): boolean {
  const words = context.folded.slice(Math.max(0, draft.span.start - 12), draft.core.start);
  return /\b(?:first|second|third|next|new|last|previous|future|acting|incoming|outgoing|late|deputy|vice|assistant|would-be|then|every|any|no|another)\b/iu.test(
    words,
  );
}

/** The person who holds an office of the draft's country on the article's day; null where nobody or several may. */
export function holderOfRole(draft: Draft, roleId: string, context: ReadingContext): Draft | null {
  const office = draft.country === null ? null : officeOfRole(draft.country, roleId, context);
  const holder = office === null ? null : holderOf(office, context.published, context.tables);
  return holder === null
    ? null
    : withOffice({ ...takePerson(draft, holder, context.tables), officeId: office, roleId }, context);
}

function wordsOf(draft: Draft, { folded }: ReadingContext): string {
  return folded.slice(draft.core.start, draft.core.end).toLowerCase();
}

/** "chancellor" is the finance minister's title in Britain alone: elsewhere the words choose the office. */
function officeCalled(
  words: string,
  country: string,
  roleId: string,
  context: ReadingContext,
): string | null {
  const { offices, roles } = context.tables;
  const isNamed = (role: string): boolean =>
    roles.get(role)?.words.includes(words) === true ||
    offices.get(officeId(country, role))?.titles.includes(words) === true;
  if (isNamed(roleId) || !isTitleElsewhere(words, roleId, context))
    return officeOfRole(country, roleId, context);
  const role = [...roles.keys()].find((other) => offices.has(officeId(country, other)) && isNamed(other));
  return role === undefined ? null : officeId(country, role);
}

function isTitleElsewhere(words: string, roleId: string, { tables }: ReadingContext): boolean {
  return [...tables.offices.values()].some(({ role, titles }) => role === roleId && titles.includes(words));
}

function officeId(country: string, role: string): string {
  return `office:${country.toLowerCase()}-${role}`;
}

/** The state's office of these words: its premier is its prime minister too, and its leader who governs it. */
function officeOfRole(country: string, roleId: string, context: ReadingContext): string | null {
  const { offices, roles, states } = context.tables;
  const idOf = (role: string): string => officeId(country, role);
  if (offices.has(idOf(roleId))) return idOf(roleId);
  const words = roles.get(roleId)?.words ?? [];
  const leader = states.get(country)?.leader;
  const isLeader = words.includes('leader') || roleId === 'junta-leader';
  if (isLeader && leader !== undefined) return offices.has(idOf(leader)) ? idOf(leader) : null;
  for (const role of roles.values())
    if (offices.has(idOf(role.id)) && role.words.some((word) => words.includes(word))) return idOf(role.id);
  return null;
}

function withOffice(draft: Draft, context: ReadingContext): Draft {
  const { tables, published } = context;
  const held = draft.actorId === null ? [] : officesOf(draft.actorId, published, tables);
  const office = held.find((each) => each.role === draft.roleId) ?? highest(held);
  if (office !== undefined)
    return { ...draft, officeId: office.id, country: office.country, sector: office.sector };
  const person = draft.actorId === null ? undefined : tables.persons.get(draft.actorId);
  const isOut = draft.actorId !== null && hasLeftOffice(draft.actorId, published, context);
  return { ...draft, officeId: null, sector: person?.sector ?? (isOut ? 'ELI' : draft.sector) };
}

/** Heads of state and government before all else. */
function highest(held: readonly Office[]): Office | undefined {
  return held.find((office) => /president$|prime-minister$|king$|chancellor$/u.test(office.role)) ?? held[0];
}

function hasLeftOffice(personId: string, days: DayInterval, context: ReadingContext): boolean {
  const tenures = context.tables.tenuresByPerson.get(personId) ?? [];
  return days.from !== null && tenures.some((tenure) => tenure.to !== null && tenure.to < (days.from ?? ''));
}
