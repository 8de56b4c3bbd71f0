// Says whom a surname alone means: the person named in full before it in the same article, else the one in office on the day.
// Reads "Lukashenko" and, after "Li Qiang", "Li"; leaves "Brown" alone where no Brown was named, and "Ivanka Trump".

import { foldName, type Tenure } from '../../tables/index.ts';
import { courtesyBefore, courtesyGender, type Gender, genderOf, gendersAgree } from '../courtesy.ts';
import type { Draft } from '../draft.ts';
import { distanceFrom } from '../offices.ts';
import { firstTokenOf, lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';
import { takePerson } from '../take-reading.ts';

const ruleId = 'resolve-short-names';

/** A person longer out of office than this is not meant by a surname that another holder shares. */
const daysOfMemory = 3650;
/** News names nobody by surname alone for an office still so many years ahead. */
const yearsAhead = 5;

/** What a later mention may leave out: "Sharaa" for "al-Sharaa". */
const article = /^(?:al|el|ad|as|ash|ar|at)-/iu;

/** Persons named in full so far, by what they may be called later; the last named comes last. */
type Named = Map<string, readonly Draft[]>;

export function resolveShortNames(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const named: Named = new Map();
  const kept: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isFullName(draft)) remember(draft, named, context);
    const resolved =
      draft.source === 'short'
        ? resolveShort(draft, { before: drafts[index - 1], after: drafts[index + 1] }, named, context)
        : draft;
    const again = resolved?.source === 'name' ? sameName(resolved, named, context) : resolved;
    if (again === null || again === undefined) continue;
    // "President Roca of Peru", whom no table knows: "Mr Roca" later is he.
    if (again.source === 'short' && again.actorId === null && again.country !== null)
      remember(again, named, context);
    kept.push(again);
  }
  return kept;
}

function isFullName(draft: Draft): boolean {
  return (
    draft.source === 'person' || (draft.source === 'name' && draft.kind === 'person' && / /u.test(draft.name))
  );
}

function remember(draft: Draft, named: Named, context: ReadingContext): void {
  for (const short of shortNamesOf(draft, context)) {
    const known = named.get(short) ?? [];
    // The first mention is the one that tells who it is.
    const first = known.find((each) => each.name === draft.name) ?? draft;
    named.set(short, [...known.filter((each) => each !== first), first]);
  }
}

/** "Baldur von Hagen" may be "von Hagen" or "Hagen" later, "Omar al-Rashti" also "Rashti". */
function shortNamesOf(draft: Draft, context: ReadingContext): readonly string[] {
  const person = draft.actorId === null ? undefined : context.tables.persons.get(draft.actorId);
  const words = foldName(draft.name).split(' ');
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  const names = [...(person?.short ?? []).map(foldName), ...ends, words.at(-1) ?? draft.name];
  const bare = names.map((name) => name.replace(article, ''));
  return [...new Set([...names, ...bare].map((name) => name.toLowerCase()))];
}

/** "Rudz" after "Darya Rudz": one person, told of twice. */
function sameName(draft: Draft, named: Named, context: ReadingContext): Draft {
  const words = fold(draft, context);
  const courtesy = courtesyBefore(draft.span.start, context);
  if (draft.kind !== 'person' && courtesy === null && (draft.kind !== 'organisation' || / /u.test(words)))
    return draft;
  const gender = courtesyGender(courtesy, context.tables);
  const full = fullNameOf(words, gender, named, context);
  if (full === undefined || full.span.start === draft.span.start) return draft;
  const { actorId, name, country, sector } = full;
  return { ...draft, kind: 'person', actorId, name, country, sector, antecedent: full.span, ruleId };
}

/** The person last named in full whom these words may mean. */
function fullNameOf(
  words: string,
  gender: Gender | null,
  named: Named,
  context: ReadingContext,
): Draft | undefined {
  const candidates = named.get(words) ?? named.get(words.replace(article, ''));
  return candidates?.findLast((full) => gendersAgree(gender, genderOf(full, context)));
}

function resolveShort(
  draft: Draft,
  { before, after }: Readonly<Record<'before' | 'after', Draft | undefined>>,
  named: Named,
  context: ReadingContext,
): Draft | null {
  const courtesy = courtesyBefore(draft.span.start, context);
  const again = sameName({ ...draft, source: 'name', kind: 'person' }, named, context);
  if (again.antecedent !== null) return again;
  const titled = before !== undefined && isTitle(before) && touches(before, draft, context);
  if (!titled && courtesy === null && followsUnknownName(draft, context)) return null;
  if (startsLongerName(draft, context)) return null;
  const state = titled ? stateBehind(draft, after, context) : null;
  const personId = likeliest(draft, { title: titled ? before : undefined, state }, context);
  const isWeak = context.tables.ambiguous.get(fold(draft, context)) === 'full';
  const unknown: Draft = { ...draft, kind: 'person', actorId: null, country: state, sector: null };
  if (personId === null) return titled || courtesy !== null ? unknown : null;
  if (isWeak && !titled) return courtesy === null ? null : unknown;
  return { ...takePerson(draft, personId, context.tables), ruleId };
}

/** "of Peru" right behind a name with a title: whose president it is. */
function stateBehind(draft: Draft, after: Draft | undefined, context: ReadingContext): string | null {
  if (after?.kind !== 'state' || after.span.start < draft.span.end) return null;
  const between = context.folded.slice(draft.span.end, after.span.start);
  return /^ of (?:the )?$/u.test(between) ? after.country : null;
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

/** The person nearest to office on the day, among those of the title's role and of the state behind the name where there are such. */
function likeliest(
  draft: Draft,
  { title, state }: { readonly title: Draft | undefined; readonly state: string | null },
  context: ReadingContext,
): string | null {
  const { tables, published } = context;
  const gender = courtesyGender(courtesyBefore(draft.span.start, context), tables);
  const ids = draft.readings
    .map((reading) => reading.id)
    .filter((id) => gendersAgree(gender, tables.persons.get(id)?.gender ?? null))
    .filter((id) => state === null || servesIn(id, state, context));
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

function servesIn(personId: string, country: string, { tables }: ReadingContext): boolean {
  const tenures = tables.tenuresByPerson.get(personId) ?? [];
  return tenures.some(({ officeId }) => tables.offices.get(officeId)?.country === country);
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
