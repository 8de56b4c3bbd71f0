// Whom a definite noun stands for that says what somebody was called before: "the minister" is the foreign minister, "the lawyer"
// the lawyer Ana Silva, "the Turkish minister" the one of Turkey, "the court" the International Criminal Court, "the former
// president" who once was. Leaves "the minister" alone where nobody before was called one, and "the ministers".

import type { Draft } from '../draft.ts';
import { isFormer } from '../former.ts';
import { lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';
import { type Candidate, identityOf } from './candidate.ts';

/** In these a noun says enough: "the senator", "the opposition leader"; a civilian or an official may be anybody. */
const tellingSectors: ReadonlySet<string> = new Set(['LEG', 'JUD', 'OPP', 'REB', 'MIL', 'JRN']);
/** A group that fights or stands for a party is "the group" to those who write of it. */
const groupSectors: ReadonlySet<string> = new Set(['REB', 'UAF', 'OPP', 'SPY', 'UIS', 'PTY']);
const armedSectors: ReadonlySet<string> = new Set(['REB', 'UAF', 'UIS']);
const fighter =
  /^(?:extremist|fighter|guerrilla|insurgent|jihadist|jihadi|islamist|mercenary|militant|rebel)$/iu;
/** One may be called so on the second mention alone. */
const descriptiveWord = /(?:aire|crat|ician|[^l]ist)$/iu;
const isSpeaker = /^spokes/u;
/** "The envoy" is hardly one who was named so many characters before. */
const farthestSubject = 320;
/** Those whom "leader" means. */
const leadingRole = /(?:president|prime-minister|premier|king|queen|chancellor|leader|emir|sultan|emperor)$/u;
/** Any body that several states make up is "the organisation" or "the bloc". */
const unionCountries: ReadonlySet<string> = new Set(['EUR', 'IGO', 'UNO']);

/** The last one before the noun who was called so; null where there is none, or the noun is a plural. */
export function findCalled(noun: Draft, recent: readonly Candidate[], context: ReadingContext): Draft | null {
  const token = lastTokenOf(context, noun.core)?.token;
  if (token?.xpos === 'NNS') return fightersOf(noun, token.lemma, recent);
  if (token === undefined || (token.xpos !== 'NN' && token.xpos !== 'NNP')) return null;
  const word = token.lemma.toLowerCase();
  const fits = ({ draft }: Candidate): boolean => {
    if (draft.use === 'modifier' || !isOfCountry(draft, noun)) return false;
    if (draft.kind === 'person') return isPersonCalled(draft, noun, word, recent, context);
    return draft.kind === 'organisation' && isBodyCalled(draft, word);
  };
  const found = recent.filter(fits);
  const called = (found.findLast(({ isSubject }) => isSubject) ?? found.at(-1))?.draft ?? null;
  const isNameless = called === null || (called.actorId === null && called.name.toLowerCase() === word);
  return (isNameless ? justNamed(noun, word, recent, context) : null) ?? called;
}

/** "the militants" are the armed group that was named last. */
function fightersOf(noun: Draft, lemma: string, recent: readonly Candidate[]): Draft | null {
  if (!fighter.test(lemma)) return null;
  const isTheirs = ({ draft }: Candidate): boolean =>
    draft.kind === 'organisation' && armedSectors.has(draft.sector ?? '') && isOfCountry(draft, noun);
  return recent.findLast(isTheirs)?.draft ?? null;
}

/** "Ana Silva flew to Kyiv. The envoy said": who was the subject just before, where nobody was called an envoy. */
function justNamed(
  noun: Draft,
  word: string,
  recent: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  const token = lastTokenOf(context, noun.core);
  const isOne = context.tables.referenceWords['one-person'].has(word) || descriptiveWord.test(word);
  if (token === undefined || !isOne) return null;
  const next = neighbour(token, 1)?.token.form ?? '';
  if (!token.token.deprel.startsWith('nsubj') || /^(?:,|of|for|to|who|whose|that|from|in)$/iu.test(next))
    return null;
  const subjects = recent.filter(({ draft, isSubject }) => isSubject && draft.kind === 'person');
  const last = subjects.at(-1);
  const found = subjects.find(({ sentence }) => sentence === last?.sentence);
  const isNear = found !== undefined && noun.span.start - found.draft.span.end < farthestSubject;
  if (!isNear || (isSpeaker.test(word) && hasOtherOffice(found.draft, word, context))) return null;
  return /\p{Lu}/u.test(found.draft.name) && isOfCountry(found.draft, noun) ? found.draft : null;
}

/** A foreign minister named just before is not "the spokesman". */
function hasOtherOffice(person: Draft, word: string, context: ReadingContext): boolean {
  return (person.officeId !== null || person.roleId !== null) && !holds(person, word, context);
}

function isOfCountry(draft: Draft, noun: Draft): boolean {
  return noun.country === null || draft.country === noun.country;
}

function isPersonCalled(
  person: Draft,
  noun: Draft,
  word: string,
  recent: readonly Candidate[],
  context: ReadingContext,
): boolean {
  if (isFormer(noun, context)) return wasCalledFormer(person, word, recent, context);
  const isLeaderWord = context.tables.roles.get(noun.roleId ?? '')?.words.includes('leader') === true;
  const isPlainLeader = (word === 'leader' || isLeaderWord) && !tellingSectors.has(noun.sector ?? '');
  if (isPlainLeader && isLeader(person, context)) return true;
  if (wordsBeside(person, context).includes(word) || holds(person, word, context)) return true;
  const isBody = word === 'opposition' || context.tables.referenceWords.body.has(word);
  if (!isBody && person.sector === noun.sector && tellingSectors.has(noun.sector ?? '')) return true;
  // "A lawyer, Yan Marchuk": the noun beside the name bears the name.
  const identity = identityOf(person);
  return recent.some(
    ({ draft }) =>
      draft !== person &&
      draft.source !== 'reference' &&
      identityOf(draft) === identity &&
      lastTokenOf(context, draft.core)?.token.lemma.toLowerCase() === word,
  );
}

/** "Ana Silva, a former judge": she is "the former judge" rather than another who was one. */
function wasCalledFormer(
  person: Draft,
  word: string,
  recent: readonly Candidate[],
  context: ReadingContext,
): boolean {
  const isSaid = ({ draft }: Candidate): boolean =>
    draft.kind === 'person' &&
    draft.source !== 'reference' &&
    isFormer(draft, context) &&
    lastTokenOf(context, draft.core)?.token.lemma.toLowerCase() === word;
  const said = recent.filter(isSaid).map(({ draft }) => identityOf(draft));
  if (said.includes(identityOf(person))) return true;
  return said.length === 0 && hasHeld(person, word, context) && !holds(person, word, context);
}

/** True for one who governs: "the leader" of a state. */
export function isLeader({ officeId, roleId }: Draft, { tables }: ReadingContext): boolean {
  return leadingRole.test(roleId ?? tables.offices.get(officeId ?? '')?.role ?? '');
}

/** The words of a mention beside the name itself: "general" of "General Abdou Tiani". */
function wordsBeside({ span, core }: Draft, { folded }: ReadingContext): readonly string[] {
  const beside = `${folded.slice(span.start, core.start)} ${folded.slice(core.end, span.end)}`;
  return beside.toLowerCase().split(/[^\p{L}]+/u);
}

/** True for an office of the article's day whose last word this is: "minister" of a foreign minister. */
export function holds({ officeId, roleId }: Draft, word: string, { tables }: ReadingContext): boolean {
  const role = roleId ?? tables.offices.get(officeId ?? '')?.role;
  return endsRole(role, word, tables.roles);
}

/** True for an office that began by the article's day and whose last word this is. */
export function hasHeld({ actorId }: Draft, word: string, { tables, published }: ReadingContext): boolean {
  return (tables.tenuresByPerson.get(actorId ?? '') ?? []).some(
    ({ officeId, from }) =>
      (published.to === null || from <= published.to) &&
      endsRole(tables.offices.get(officeId)?.role, word, tables.roles),
  );
}

function endsRole(role: string | undefined, word: string, roles: ReadingContext['tables']['roles']): boolean {
  const words = roles.get(role ?? '')?.words ?? [];
  return words.some((each) => each.toLowerCase() === word || each.toLowerCase().endsWith(` ${word}`));
}

/** True for a body whose name holds the noun: "council" of the UN Security Council. */
export function hasWord(name: string, word: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word);
}

/** "the council" of the UN Security Council; "the group" of an armed one; "the organisation" of many states. */
function isBodyCalled({ name, sector, country }: Draft, word: string): boolean {
  if (hasWord(name, word)) return true;
  if (word === 'group' || word === 'movement') return groupSectors.has(sector ?? '');
  if (word === 'airline' || word === 'carrier' || word === 'company') return sector === 'BUS';
  return word === 'bloc' && unionCountries.has(country ?? '');
}
