// Reads which office a text gives a person, and how: "former US President Barack Obama", "Theresa May, the prime minister,".
// Leaves "President-elect" and "acting president" to nobody's office: those are others, of which the tables know little.

import type { Span } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { isThen } from '../former.ts';
import type { ReadingContext } from '../reading-context.ts';

/** `other`: held by another right ("acting"), of another time ("then-"), or only thought of ("a President Silva"). */
export type TitleTone = 'holds' | 'former' | 'late' | 'other';

/** A person of the tables with an office that the text gives. */
export interface TitledPerson {
  readonly person: Draft;
  readonly personId: string;
  readonly span: Span;
  /** The words of the office alone: "president". */
  readonly title: string;
  readonly officeIds: ReadonlySet<string>;
  /** The state named with the title; null where none is. */
  readonly country: string | null;
  readonly tone: TitleTone;
}

/** How far around title and name a word may stand that makes another of it, in characters. */
const reach = 32;

/** Right before the title, perhaps with a state between; never across a verb or a preposition. */
const formerBefore =
  /\b(?:former|ex|onetime|one-time|ousted|deposed|toppled|retired|exiled)[ -](?:(?!(?:to|of|by|for|and|with|in|from|who|said|told|under) )[\p{L}.'-]+ ){0,4}$/iu;
const lateWord = /\blate,? (?:[\p{L}.'-]+ ){0,3}$/iu;
/** Right before the title, or before the state that stands before it. */
const otherBefore =
  /\b(?:elect|acting|interim|caretaker|provisional|transitional|outgoing|departing|incoming|shadow|self-\w+|rightful|true|legitimate|deputy|vice|assistant|alternate|honorary|would-be|future|next|new|first|last|past|previous|regional|second|fake|bogus|alleged|purported|putative|potential|prospective|named?|called|calls|elected|appointed|nominate[ds]?|nominee|candidate|nor|like|if|any|every|another|one|an?)[ -]$/iu;
const otherAfter =
  /^(?:-elect|-designate|-in-waiting|,? (?:elect|designate|emeritus|who (?:was|served|had|ruled|led|will|is to)|as (?:he|she) (?:then )?was|(?:then|once|later|now) ))/iu;
/** "Kurdistan's President", "Samsung President": of something that the tables do not know. */
const ownedBy = /(?:['’]s?|\b\p{Lu}[\p{L}-]+) $/u;

/** The longest words of an office at the end of a phrase, with the offices that they may name. */
function readTitle(words: string, { tables }: ReadingContext): readonly [string, ReadonlySet<string>] | null {
  const parts = words.trim().split(/\s+/u);
  for (let from = 0; from < parts.length; from += 1) {
    const title = parts.slice(from).join(' ');
    const offices = tables.officeTitles.get(title.toLowerCase());
    if (offices !== undefined) return [title, offices];
  }
  return null;
}

function toneOf(person: Draft, span: Span, titleStart: number, context: ReadingContext): TitleTone {
  const { folded } = context;
  const before = folded.slice(Math.max(0, titleStart - reach), titleStart);
  const after = folded.slice(span.end, span.end + reach);
  if (formerBefore.test(before)) return 'former';
  if (lateWord.test(before)) return 'late';
  const isOther = [titleStart, span.start].some((at) =>
    otherBefore.test(folded.slice(Math.max(0, at - reach), at)),
  );
  return isOther || isThen(person, context) || otherAfter.test(after) ? 'other' : 'holds';
}

/** The span with the word before it that takes the title back: "former President Silva". */
function withFormer(span: Span, titleStart: number, { folded }: ReadingContext): Span {
  const from = Math.max(0, titleStart - reach);
  const former = formerBefore.exec(folded.slice(from, titleStart));
  return former === null ? span : { start: Math.min(span.start, from + former.index), end: span.end };
}

/** The state among the mentions within a title: "Belarusian" in "Belarusian President". */
function countryWithin(span: Span, end: number, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(
    ({ source, country, span: inner }) =>
      (source === 'adjective' || source === 'state') &&
      country !== null &&
      inner.start >= span.start &&
      inner.end <= end,
  );
}

/** "President Silva": the title before the name, in one mention with it. */
function titleBefore(person: Draft, drafts: readonly Draft[], context: ReadingContext): TitledPerson | null {
  const { folded } = context;
  const { span, core, actorId } = person;
  const read = readTitle(folded.slice(span.start, core.start), context);
  if (read === null || actorId === null) return null;
  const [title, officeIds] = read;
  const titleStart = folded.lastIndexOf(title, core.start);
  const state = countryWithin(span, titleStart, drafts);
  const lead = folded.slice(0, titleStart).slice(-reach);
  const isOwned =
    state === undefined && ownedBy.test(lead) && !/^[\p{L}]+ $/u.test(sentenceLead(titleStart, context));
  const tone = toneOf(person, span, titleStart, context);
  return {
    person,
    personId: actorId,
    span: withFormer(span, titleStart, context),
    title,
    officeIds,
    country: state?.country ?? null,
    tone: tone === 'holds' && isOwned ? 'other' : tone,
  };
}

/** What stands before an offset in its sentence. */
function sentenceLead(offset: number, { folded, analysis }: ReadingContext): string {
  const sentence = analysis.sentences.find(({ start, end }) => start <= offset && offset < end);
  return folded.slice(sentence?.start ?? 0, offset);
}

/** "Silva, the Chilean president," and "the Chilean president, Silva,": two mentions of one person. */
function titleBeside(
  person: Draft,
  index: number,
  drafts: readonly Draft[],
  context: ReadingContext,
): TitledPerson | null {
  const { folded } = context;
  if (person.actorId === null) return null;
  const isTitle = ({ source }: Draft): boolean => source === 'role' || source === 'office';
  const next = drafts
    .slice(index + 1, index + 4)
    .find((each) => isTitle(each) && each.span.start >= person.span.end);
  const isNext = next !== undefined && /^, (?:the )?$/iu.test(folded.slice(person.span.end, next.span.start));
  const last = drafts
    .slice(Math.max(0, index - 3), index)
    .findLast((each) => isTitle(each) && each.span.end <= person.span.start);
  const isLast = last !== undefined && folded.slice(last.span.end, person.span.start) === ', ';
  const role = isNext ? next : isLast ? last : undefined;
  if (role === undefined) return null;
  const span = {
    start: Math.min(person.span.start, role.span.start),
    end: Math.max(person.span.end, role.span.end),
  };
  // "Silva, the Chilean president, and Costa" may be three.
  if (!/^,(?! (?:and|or|as well) )/u.test(folded.slice(span.end, span.end + reach))) return null;
  const read = readTitle(folded.slice(role.span.start, role.span.end), context);
  if (read === null) return null;
  const [title, officeIds] = read;
  const titleStart = role.span.end - title.length;
  const country = countryWithin(role.span, titleStart, drafts)?.country ?? null;
  const tone = toneOf(role, span, titleStart, context);
  const lead = folded.slice(Math.max(0, role.span.start - reach), role.span.start);
  if (!isNext && !/\bthe (?:former |late |ex-)?$/iu.test(lead)) return null;
  return {
    person,
    personId: person.actorId,
    span: isNext ? span : withFormer(span, titleStart, context),
    title,
    officeIds,
    country,
    tone,
  };
}

/** All persons of the tables to whom the text gives an office, in its order. */
export function listTitledPersons(
  drafts: readonly Draft[],
  context: ReadingContext,
): readonly TitledPerson[] {
  return drafts.flatMap((draft, index) => {
    if (draft.source !== 'person' && draft.source !== 'short') return [];
    const titled = titleBefore(draft, drafts, context) ?? titleBeside(draft, index, drafts, context);
    // A headline may end with an office, and the text begin with a name.
    const isOneLine =
      titled !== null && !context.analysis.text.slice(titled.span.start, titled.span.end).includes('\n');
    return isOneLine ? [titled] : [];
  });
}
