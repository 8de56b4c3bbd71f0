// Gives a title the person whose name stands beside it: "his Chinese counterpart, Li Qiang," is one person, and "the foreign
// ministers, Ana Silva and Omar Rashti," are two, a mention each. The name that the text gives goes before the holder of the
// day, who may be another. Leaves "the president, Li Qiang and others" and titles of another country alone.

import { isBodyOfStates } from '../acts-for.ts';
import { type Draft, overlapsDraft } from '../draft.ts';
import { everHeldRole } from '../offices.ts';
import { hasVerbBetween, lastTokenOf, type ReadingContext } from '../reading-context.ts';

const ruleId = 'take-name-in-apposition';

const titleSources: ReadonlySet<string> = new Set(['role', 'agent', 'office']);
const nameSources: ReadonlySet<string> = new Set(['person', 'short', 'name']);

/** From the name to the title behind it: a comma, an article and up to three describing words. */
const linkBehind =
  /^, (?:(?:a|an|the|its|their|his|her) )?(?:(?!(?:who|whom|whose|which|that|and|or|but|said|says) )[\p{L}-]+ ){0,3}$/u;
/** From the title to the name behind it: a comma, and before it at most a body: "a spokesman for the junta, Abdou Issa". */
const linkInFront = /^(?: (?:of|for) (?:(?:the|its|his|her) )?[\p{L}-]+(?: [\p{L}-]+)?)?, /u;
/** The longest of them, in characters. */
const longestLink = 60;
/** What ends an apposition; with "and" it would be a list. */
const endOfName = /^(?:[,;:.)!?]|$| [(\u2013\u2014-])/u;
/** What goes on with a list: "the president, Li Qiang, and Omar Rashti" may be three. */
const goesOn = /^,? (?:and|or|as well as) |^, \p{Lu}/u;
/** As many characters tell it. */
const goesOnReach = 12;

/** Names by where they start and end. */
interface Names {
  readonly all: readonly Draft[];
  readonly startingAt: ReadonlyMap<number, Draft>;
  readonly endingAt: ReadonlyMap<number, Draft>;
}

export function takeNameInApposition(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const all = drafts
    .filter((draft) => draft.kind === 'person' && nameSources.has(draft.source))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const names: Names = {
    all,
    startingAt: new Map(all.map((name) => [name.span.start, name])),
    endingAt: new Map(all.map((name) => [name.span.end, name])),
  };
  const namesByTitle = new Map(drafts.map((draft) => [draft, namesBeside(draft, names, context)]));
  const titlesByName = new Map(
    [...namesByTitle].flatMap(([title, beside]) => beside.map((name): [Draft, Draft] => [name, title])),
  );
  return drafts.flatMap((draft) => {
    const title = titlesByName.get(draft);
    if (title !== undefined) return [describedBy(draft, title)];
    const beside = namesByTitle.get(draft) ?? [];
    return beside.length === 0 ? [draft] : beside.map((name) => namedBy(draft, describedBy(name, draft)));
  });
}

/** The names that a title stands beside: none, one, or two where it is a plural. */
function namesBeside(title: Draft, names: Names, context: ReadingContext): readonly Draft[] {
  if (!titleSources.has(title.source) || title.antecedent !== null || isBody(title, context)) return [];
  if (lastTokenOf(context, title.core)?.token.xpos === 'NNS') return listBehind(title, names, context);
  const name = nameBehind(title, names, context) ?? nameInFront(title, names, context);
  return name === null ? [] : [name];
}

/** "the Chinese premier, Li Qiang,": the name behind the title. */
function nameBehind(title: Draft, { startingAt }: Names, context: ReadingContext): Draft | null {
  const after = context.folded.slice(title.span.end, title.span.end + longestLink);
  const link = linkInFront.exec(after)?.[0] ?? '';
  const name = startingAt.get(title.span.end + link.length);
  if (name === undefined || !canBe(title, name)) return null;
  return isEnd(name, context) && !isListed(title, name, name, context) ? name : null;
}

/** "A spokesman of the junta, Abdou Issa,": the junta is no title of his. */
function isBody({ source, core }: Draft, context: ReadingContext): boolean {
  const lemma = lastTokenOf(context, core)?.token.lemma.toLowerCase() ?? '';
  return source === 'agent' && context.tables.referenceWords.body.has(lemma);
}

/** "Keith Kellogg, Mr Trump's envoy for Ukraine,": the name before the title. */
function nameInFront(title: Draft, names: Names, context: ReadingContext): Draft | null {
  const before = context.folded.slice(Math.max(0, title.span.start - longestLink), title.span.start);
  const comma = before.lastIndexOf(', ');
  const name = comma < 0 ? undefined : names.endingAt.get(title.span.start - before.length + comma);
  if (name === undefined || !isBetween(name, title, linkBehind, context) || !canBe(title, name)) return null;
  if (name.actorId !== title.actorId && title.actorId !== null && !isEnd(title, context)) return null;
  if (isListed(title, name, title, context)) return null;
  if (hasVerbBetween(context, name.span.end, title.span.start)) return null;
  return overlapsDraft(names.all, { start: name.span.end, end: title.span.start }) ? null : name;
}

/** "the foreign ministers, Ana Silva and Omar Rashti": both. */
function listBehind(title: Draft, { startingAt }: Names, context: ReadingContext): readonly Draft[] {
  const first = startingAt.get(title.span.end + 2);
  if (first === undefined || !isBetween(title, first, /^, $/u, context)) return [];
  const second = startingAt.get(first.span.end + ' and '.length);
  return second !== undefined && isBetween(first, second, /^ and $/u, context) ? [first, second] : [];
}

function isEnd(draft: Draft, context: ReadingContext): boolean {
  return endOfName.test(context.folded.slice(draft.span.end, draft.span.end + 2));
}

function isBetween(before: Draft, after: Draft, link: RegExp, context: ReadingContext): boolean {
  return link.test(context.folded.slice(before.span.end, after.span.start));
}

/** True for two of a list, "the president, Li Qiang, and": the holder and another, who never held the office. */
function isListed(title: Draft, name: Draft, last: Draft, context: ReadingContext): boolean {
  if (title.actorId === null || name.actorId === null || title.actorId === name.actorId) return false;
  if (title.roleId !== null && everHeldRole(name.actorId, title.roleId, context.tables)) return false;
  return goesOn.test(context.folded.slice(last.span.end, last.span.end + goesOnReach));
}

/** False where the two are of different states; who holds an office is only looked up, so another person may be named. */
function canBe(title: Draft, name: Draft): boolean {
  if (title.actorId !== null && title.actorId === name.actorId) return true;
  const isOfBody = isBodyOfStates(title.country) && name.officeId === null;
  return title.country === null || name.country === null || title.country === name.country || isOfBody;
}

/** An office whose holder is another than the one named is not the named one's. */
function namedBy(title: Draft, person: Draft): Draft {
  const isOther = title.actorId !== null && person.actorId !== null && title.actorId !== person.actorId;
  return {
    ...title,
    kind: 'person',
    actorId: person.actorId,
    name: person.name,
    country: person.country ?? title.country,
    sector: person.sector ?? title.sector,
    officeId: person.officeId ?? (isOther ? null : title.officeId),
    antecedent: person.span,
    ruleId,
  };
}

/** "the Saudi crown prince, Muhammad bin Salman": another spelling of the one who holds the office. */
function describedBy(name: Draft, title: Draft): Draft {
  // "Jan Holm, the EU's envoy": whatever state he comes from, he acts for the Union.
  if (name.actorId !== null)
    return isBodyOfStates(title.country) && name.officeId === null
      ? { ...name, country: title.country, sector: title.sector ?? name.sector, ruleId }
      : name;
  const { actorId, country, sector, officeId } = title;
  const isSame = actorId !== null && lastWord(title.name) === lastWord(name.name);
  if (isSame) return { ...name, actorId, name: title.name, country, sector, officeId, ruleId };
  return { ...name, country: name.country ?? country, sector: name.sector ?? sector };
}

function lastWord(name: string): string {
  return name.split(/[ -]/u).at(-1)?.toLowerCase() ?? '';
}
