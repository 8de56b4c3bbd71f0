// Dates in elements made for them: `time`, microdata, and classes like "published".

import type { Span } from '../../../text/index.ts';
import { isInside, nodesInside, type PageElement, type PageTree, textInside } from '../page-tree.ts';
import { namingBits } from '../rules/naming-words.ts';
import { type DatePiece, readPieces } from './date-pieces.ts';
import { findOthersDates, type OthersDate } from './dropped-places.ts';
import { type DateReading, readDate } from './read-date.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { findLabels, roleOfWords } from './stamp-words.ts';

const publishedHint = /publish|posted|pubdate|pub-date|created|date-?published/u;
const modifiedHint = /updat|modif|revis/u;
/** Longer texts of an element with a date hint are more than the date. */
const maxTextChars = 120;

const trustOf = {
  microdata: 88,
  'time-element': 74,
  'dated-element': 68,
  headBonus: 4,
  mainBonus: 3,
  chromePenalty: 30,
  abovePenalty: 5,
  modifiedPenalty: 20,
};

/** A date stands near the headline within so many characters of source. */
const nearChars = 3000;

/** The date that an element states for machines, else the dates of its words. */
function readElement({ attributes }: PageElement, text: string, reading: DateReading): readonly DatePiece[] {
  for (const stated of [
    attributes['datetime'],
    attributes['content'],
    attributes['title'],
    attributes['data-datetime'],
    attributes['data-date'],
    attributes['data-time'],
  ]) {
    if (stated === undefined || stated === '') continue;
    const read = readDate(stated, reading);
    if (read !== null)
      return [{ ...read, role: roleOfWords(text), quote: stated, words: 0, isLabelled: false }];
  }
  return readPieces(text, reading);
}

/** Words so near before an element may be its label: "Updated: <time>". */
const labelChars = 40;
const labelNodes = 4;

/** The words right before an element, in its line or in an element beside it. */
function wordsBefore({ nodes }: PageTree, { at }: PageElement): string {
  let words = '';
  for (let before = at - 1; before >= Math.max(0, at - labelNodes); before -= 1) {
    const node = nodes[before];
    if (node?.kind === 'text') words = `${node.text.slice(-labelChars)} ${words}`;
    if (words.trim().length > 3) break;
  }
  return words.trim().slice(-labelChars);
}

/** The last label before an element speaks for it, unless there is another date between. */
function roleBefore(words: string): StampDraft['role'] {
  const label = findLabels(words).at(-1);
  return label === undefined || /\d/u.test(words.slice(label.end)) ? 'unclear' : label.role;
}

function roleOf(tree: PageTree, element: PageElement, own: StampDraft['role']): StampDraft['role'] {
  const naming = `${element.hint} ${element.attributes['property'] ?? ''}`.toLowerCase();
  if (modifiedHint.test(naming) && !publishedHint.test(naming)) return 'modified';
  if (own !== 'unclear') return own;
  const before = roleBefore(wordsBefore(tree, element));
  if (before !== 'unclear') return before;
  if (publishedHint.test(naming) || Object.hasOwn(element.attributes, 'pubdate')) return 'published';
  return 'unclear';
}

/** From its start tag to the last of its words: where its date stands, be it in an attribute or in the text. */
function spanOf(tree: PageTree, element: PageElement): Span {
  let end = element.start + 1;
  for (const node of nodesInside(tree, element.index)) if (node.kind === 'text') end = node.end;
  const next = tree.nodes[element.at + 1];
  return { start: element.start, end: Math.max(end, next?.start ?? end) };
}

/** What naming words say of a date. */
function readHint(naming: number): 'microdata' | 'dated-element' | null {
  if ((naming & namingBits.microdata) !== 0) return 'microdata';
  return (naming & namingBits.date) === 0 ? null : 'dated-element';
}

function ruleOf({
  name,
  naming,
  attributes,
}: PageElement): 'microdata' | 'time-element' | 'dated-element' | null {
  const said = readHint(naming);
  const { property } = attributes;
  if (said === 'microdata' || (property !== undefined && /datePublished|dateModified/u.test(property)))
    return 'microdata';
  if (name === 'meta') return null;
  if (name === 'time') return 'time-element';
  const isStated =
    (attributes['datetime'] ?? attributes['data-datetime'] ?? attributes['data-date']) !== undefined;
  return isStated ? 'dated-element' : said;
}

/** How far a date is to be trusted by where it stands: near the headline, in the article, or among the chrome. */
function placeTrust(
  { outline, main, headline }: StampInput,
  { index, start }: PageElement,
  isMicrodata: boolean,
): number {
  const reason = outline.chrome[index] ?? null;
  const isChrome = reason !== null && reason !== 'byline';
  const isNear = headline !== null && Math.abs(start - headline.pageSpan.end) < nearChars;
  const isAbove = headline !== null && start < headline.pageSpan.start && !isMicrodata;
  return (
    (isNear ? trustOf.headBonus : 0) +
    (isInside(outline.tree, index, main) ? trustOf.mainBonus : 0) -
    (isChrome ? trustOf.chromePenalty : 0) -
    (isAbove ? trustOf.abovePenalty : 0)
  );
}

function readDates(
  input: StampInput,
  element: PageElement,
  ruleId: NonNullable<ReturnType<typeof ruleOf>>,
  reading: DateReading,
  isOfOthers: OthersDate,
): readonly StampDraft[] {
  const { outline } = input;
  const { tree } = outline;
  const text = element.name === 'meta' ? '' : textInside(tree, element.index, maxTextChars + 1);
  if (text.length > maxTextChars) return [];
  const place = placeTrust(input, element, ruleId === 'microdata');
  return readElement(element, text, reading).flatMap(({ value, days, role: own, quote }): StampDraft[] => {
    const role = roleOf(tree, element, own);
    if (isOfOthers(element.index, element.start, role)) return [];
    const trust = trustOf[ruleId] + place - (role === 'modified' ? trustOf.modifiedPenalty : 0);
    return [{ value, days, role, ruleId, quote, pageSpan: spanOf(tree, element), trust }];
  });
}

/** Dates in `time` elements, microdata and elements named after dates, in the order of the page. */
export function findElementStamps(input: StampInput, reading: DateReading): readonly StampDraft[] {
  const isOfOthers = findOthersDates(input);
  const found: StampDraft[] = [];
  for (const element of input.outline.tree.elements) {
    const ruleId = ruleOf(element);
    if (ruleId !== null) found.push(...readDates(input, element, ruleId, reading, isOfOthers));
  }
  return found;
}
