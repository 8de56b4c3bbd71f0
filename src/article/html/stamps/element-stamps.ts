// Dates in elements made for them: `time`, microdata, and classes like "published".

import type { Span } from '../../../text/index.ts';
import { isInside, nodesInside, type PageElement, type PageTree, textInside } from '../page-tree.ts';
import { type NumericOrder, readDate } from './read-date.ts';
import type { StampDraft, StampInput } from './stamp-draft.ts';
import { roleOfWords } from './stamp-words.ts';

const dateHint =
  /(?:^|[\s-])(?:date|dates|datum|fecha|datetime|date-?time|timestamp|time-?stamp|published?|published-?\w+|publish-?\w+|pub-?date|post-?date|posted-?on|posted|entry-?date|article-?date|dateline|updated?|created|submitted|modified|meta-?date|story-?date|news-?date|time|article-?time|post-?time|data|dt)(?=$|[\s-])/u;
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

function readElement(
  element: PageElement,
  text: string,
  order: NumericOrder,
): readonly [value: string, quote: string] | null {
  const { attributes } = element;
  for (const stated of [
    attributes['datetime'],
    attributes['content'],
    attributes['title'],
    attributes['data-datetime'],
    attributes['data-date'],
    attributes['data-time'],
    text,
  ]) {
    if (stated === undefined || stated === '') continue;
    const value = readDate(stated, order);
    if (value !== null) return [value, stated];
  }
  return null;
}

function roleOf(element: PageElement, text: string): StampDraft['role'] {
  const naming = `${element.hint} ${element.attributes['property'] ?? ''}`.toLowerCase();
  if (modifiedHint.test(naming)) return 'modified';
  if (publishedHint.test(naming) || Object.hasOwn(element.attributes, 'pubdate')) return 'published';
  return roleOfWords(text);
}

/** From its start tag to the last of its words: where its date stands, be it in an attribute or in the text. */
function spanOf(tree: PageTree, element: PageElement): Span {
  let end = element.start + 1;
  for (const node of nodesInside(tree, element.index)) if (node.kind === 'text') end = node.end;
  const next = tree.nodes[element.at + 1];
  return { start: element.start, end: Math.max(end, next?.start ?? end) };
}

function isMicrodataOf({ hint, attributes }: PageElement): boolean {
  return (
    /date-?(?:published|created|modified)/u.test(hint) ||
    /datePublished|dateModified/u.test(attributes['property'] ?? '')
  );
}

function ruleOf(element: PageElement): 'microdata' | 'time-element' | 'dated-element' | null {
  if (isMicrodataOf(element)) return 'microdata';
  if (element.name === 'meta') return null;
  if (element.name === 'time') return 'time-element';
  return dateHint.test(element.hint) ? 'dated-element' : null;
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

/** Dates in `time` elements, microdata and elements named after dates, in the order of the page. */
export function findElementStamps(input: StampInput, order: NumericOrder): readonly StampDraft[] {
  const { tree } = input.outline;
  return tree.elements.flatMap((element): StampDraft[] => {
    const ruleId = ruleOf(element);
    // An embedded post has a date of its own.
    if (ruleId === null || input.outline.chrome[element.index] === 'embedded-post') return [];
    const text = element.name === 'meta' ? '' : textInside(tree, element.index, maxTextChars + 1);
    const read = text.length > maxTextChars ? null : readElement(element, text, order);
    if (read === null) return [];
    const [value, quote] = read;
    const role = roleOf(element, text);
    const place = placeTrust(input, element, ruleId === 'microdata');
    const trust = trustOf[ruleId] + place - (role === 'modified' ? trustOf.modifiedPenalty : 0);
    return [{ value, role, ruleId, quote, pageSpan: spanOf(tree, element), trust }];
  });
}
