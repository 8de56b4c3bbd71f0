// Says whom a surname alone means: the person named in full before it in the same article, else the one in office on the day.
// Reads "Lukashenko" and, after "Li Qiang", "Li"; leaves "Brown" alone where no Brown was named, and "Ivanka Trump".

import type { Tenure } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import { distanceFrom } from '../offices.ts';
import { firstTokenOf, lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';
import { takePerson } from '../take-reading.ts';

const ruleId = 'resolve-short-names';

/** A person longer out of office than this is not meant by a surname that another holder shares. */
const daysOfMemory = 3650;
/** News names nobody by surname alone for an office still so many years ahead. */
const yearsAhead = 5;

export function resolveShortNames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const named = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isFullName(draft)) for (const short of shortNamesOf(draft, context)) named.set(short, draft);
    const resolved =
      draft.source === 'short' ? resolveShort(draft, drafts[index - 1], named, context) : draft;
    const again =
      resolved?.source === 'name' && resolved.kind === 'person' ? sameName(resolved, named) : resolved;
    if (again !== null && again !== undefined) kept.push(again);
  }
  return kept;
}

function isFullName(draft: Draft): boolean {
  return (
    draft.source === 'person' || (draft.source === 'name' && draft.kind === 'person' && / /u.test(draft.name))
  );
}

function shortNamesOf(draft: Draft, context: ReadingContext): readonly string[] {
  const person = draft.actorId === null ? undefined : context.tables.persons.get(draft.actorId);
  const last = draft.name.split(' ').at(-1) ?? draft.name;
  return [...(person?.short ?? []), last].map((short) => short.toLowerCase());
}

/** "Rudz" after "Darya Rudz": one unknown person, told of twice. */
function sameName(draft: Draft, named: ReadonlyMap<string, Draft>): Draft {
  const full = / /u.test(draft.name) ? undefined : named.get(draft.name.toLowerCase());
  if (full === undefined) return draft;
  const { actorId, name, country, sector } = full;
  return { ...draft, actorId, name, country, sector, antecedent: full.span, ruleId };
}

function resolveShort(
  draft: Draft,
  before: Draft | undefined,
  named: ReadonlyMap<string, Draft>,
  context: ReadingContext,
): Draft | null {
  const words = fold(draft, context);
  const full = named.get(words);
  if (full !== undefined) return sameName({ ...draft, source: 'name', kind: 'person' }, named);
  const titled = before !== undefined && isTitle(before) && touches(before, draft, context);
  if (!titled && followsUnknownName(draft, context)) return null;
  if (startsLongerName(draft, context)) return null;
  const personId = likeliest(draft, titled ? before : undefined, context);
  const isWeak = context.tables.ambiguous.get(fold(draft, context)) === 'full';
  if (personId === null) return titled ? { ...draft, kind: 'person', actorId: null, country: null } : null;
  if (isWeak && !titled) return null;
  return { ...takePerson(draft, personId, context.tables), ruleId };
}

function isTitle(draft: Draft): boolean {
  return draft.source === 'role' || draft.source === 'office' || draft.source === 'agent';
}

function touches(before: Draft, draft: Draft, context: ReadingContext): boolean {
  return context.folded.slice(before.span.end, draft.span.start) === ' ';
}

/** True after a capitalised word that no table has: the first name of somebody else. */
function followsUnknownName(draft: Draft, context: ReadingContext): boolean {
  const before = neighbour(firstTokenOf(context, draft.span), -1);
  if (before === undefined || before.index === 0)
    return before !== undefined && before.token.upos === 'PROPN';
  return before.token.upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(before.token.form);
}

/** "Bruce" before "Willis", "Trump" before "Tower": part of another name. Headlines have capitals everywhere. */
function startsLongerName(draft: Draft, context: ReadingContext): boolean {
  const last = lastTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  if (last === undefined || next === undefined || last.sentence.style === 'headline') return false;
  return next.token.start === last.token.end + 1 && next.token.xpos === 'NNP';
}

/** The person nearest to office on the day, among those of the title's role where there is one. */
function likeliest(draft: Draft, title: Draft | undefined, context: ReadingContext): string | null {
  const { tables, published } = context;
  const ids = draft.readings.map((reading) => reading.id);
  const ofRole = (id: string): readonly Tenure[] =>
    (tables.tenuresByPerson.get(id) ?? []).filter(
      (tenure) => title !== undefined && fits(tenure, title, context),
    );
  // "dictator Lukashenko": words that are no office of anybody do not choose among persons.
  const isOffice = title?.roleId != null && ids.some((id) => ofRole(id).length > 0);
  const candidates = ids.map((id) => {
    const tenures = isOffice ? ofRole(id) : (tables.tenuresByPerson.get(id) ?? []);
    const distances = tenures.map((tenure) => distanceFrom(tenure, published));
    return { id, distance: Math.min(...distances, Number.POSITIVE_INFINITY) };
  });
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined && !isOffice)
    return isKnownBy(only.id, context) ? only.id : null;
  candidates.sort((a, b) => a.distance - b.distance);
  const [best, second] = candidates;
  if (best === undefined || best.distance > daysOfMemory) return null;
  return second === undefined || second.distance > best.distance ? best.id : null;
}

/** False for a person who came into office only years after the article. */
function isKnownBy(personId: string, context: ReadingContext): boolean {
  const { tables, published } = context;
  const tenures = tables.tenuresByPerson.get(personId) ?? [];
  const first = tenures.map((tenure) => tenure.from).sort()[0];
  if (first === undefined || published.to === null) return true;
  return Number(first.slice(0, 4)) - Number(published.to.slice(0, 4)) <= yearsAhead;
}

function fits(tenure: Tenure, title: Draft, context: ReadingContext): boolean {
  const office = context.tables.offices.get(tenure.officeId);
  return office?.role === title.roleId && (title.country === null || title.country === office.country);
}

function fold(draft: Draft, context: ReadingContext): string {
  return context.folded.slice(draft.span.start, draft.span.end).toLowerCase();
}
