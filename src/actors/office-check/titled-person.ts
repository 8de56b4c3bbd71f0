// Reads which office a text gives a person, and how: "former US President Barack Obama", "Theresa May, the prime minister,".
// Leaves "President-elect" and "acting president" to nobody's office: those are others, of which the tables know little.

import type { Span } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { type ReadingContext, sentenceAt } from '../reading-context.ts';
import { reach, type TitleTone, toneOf, withFormer } from './title-tone.ts';

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

/** How many mentions may stand within another, which begins before them. */
const mostWithin = 6;

/** The state among the mentions within a title, which follow it in the list: "Belarusian" in "Belarusian President". */
function countryWithin(
  { start }: Span,
  end: number,
  index: number,
  drafts: readonly Draft[],
): Draft | undefined {
  return drafts
    .slice(index + 1, index + 1 + mostWithin)
    .find(
      ({ source, country, span: inner }) =>
        (source === 'adjective' || source === 'state') &&
        country !== null &&
        inner.start >= start &&
        inner.end <= end,
    );
}

/** "President Silva": the title before the name, in one mention with it. */
function titleBefore(
  person: Draft,
  index: number,
  drafts: readonly Draft[],
  context: ReadingContext,
): TitledPerson | null {
  const { folded } = context;
  const { span, core, actorId } = person;
  const read = readTitle(folded.slice(span.start, core.start), context);
  if (read === null || actorId === null) return null;
  const [title, officeIds] = read;
  const titleStart = folded.lastIndexOf(title, core.start);
  const state = countryWithin(span, titleStart, index, drafts);
  const lead = folded.slice(Math.max(0, titleStart - reach), titleStart);
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

/** What stands right before an offset in its sentence. */
function sentenceLead(offset: number, context: ReadingContext): string {
  const sentence = sentenceAt(context, offset);
  return context.folded.slice(Math.max(sentence?.start ?? 0, offset - reach), offset);
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
  const read = readTitle(folded.slice(role.span.start, role.core.end), context);
  if (read === null) return null;
  const [title, officeIds] = read;
  const titleStart = role.core.end - title.length;
  const state = countryWithin(role.span, role.span.end, drafts.indexOf(role, Math.max(0, index - 3)), drafts);
  const tone = toneOf(role, span, titleStart, context);
  const lead = folded.slice(Math.max(0, role.span.start - reach), role.span.start);
  const isOwnedByState = state !== undefined && /^ ?['’]s? $/u.test(folded.slice(state.span.end, titleStart));
  if (!isNext && !isOwnedByState && !/\bthe (?:former |late |ex-)?$/iu.test(lead)) return null;
  return {
    person,
    personId: person.actorId,
    span: isNext ? span : withFormer(span, titleStart, context),
    title,
    officeIds,
    country: state?.country ?? null,
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
    const titled = titleBefore(draft, index, drafts, context) ?? titleBeside(draft, index, drafts, context);
    // A headline may end with an office, and the text begin with a name.
    const isOneLine =
      titled !== null && !context.analysis.text.slice(titled.span.start, titled.span.end).includes('\n');
    return isOneLine ? [titled] : [];
  });
}
