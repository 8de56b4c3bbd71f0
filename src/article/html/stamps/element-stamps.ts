// Dates in elements made for them: `time`, microdata, and classes like "published".

import { isInside, type PageElement, textInside } from '../page-tree.ts';
import type { StampDraft, StampInput } from './find-stamps.ts';
import { type NumericOrder, readDate } from './read-date.ts';
import { roleOfWords } from './stamp-words.ts';

const dateHint =
  /(?:^|[\s-])(?:date|dates|datum|fecha|datetime|date-?time|timestamp|time-?stamp|published?|published-?\w+|publish-?\w+|pub-?date|post-?date|posted-?on|posted|entry-?date|article-?date|dateline|updated?|created|submitted|modified|meta-?date|story-?date|news-?date|time|article-?time|post-?time|data|dt)(?=$|[\s-])/u;
const publishedHint = /publish|posted|pubdate|pub-date|created|date-?published/u;
const modifiedHint = /updat|modif|revis/u;
/** Longer texts of an element with a date hint are more than the date. */
const maxTextChars = 120;

const trustOf = {
  microdata: 88,
  time: 74,
  hinted: 68,
  headBonus: 4,
  mainBonus: 3,
  chromePenalty: 30,
  abovePenalty: 5,
};

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

export function findElementStamps(input: StampInput, order: NumericOrder): readonly StampDraft[] {
  const { outline, main, headline } = input;
  const { tree, chrome } = outline;
  const found: StampDraft[] = [];
  for (const element of tree.elements) {
    const { name, hint, attributes, index } = element;
    const isMicrodata =
      /date-?(?:published|created|modified)/u.test(hint) ||
      /datePublished|dateModified/u.test(attributes['property'] ?? '');
    if (name === 'meta' ? !isMicrodata : name !== 'time' && !isMicrodata && !dateHint.test(hint)) continue;
    const text = name === 'meta' ? '' : textInside(tree, index, maxTextChars + 1);
    if (text.length > maxTextChars) continue;
    const read = readElement(element, text, order);
    if (read === null) continue;
    const [value, quote] = read;
    const role = roleOf(element, text);
    const reason = chrome[index] ?? null;
    const isChrome = reason !== null && reason !== 'byline';
    const isNear = headline !== null && Math.abs(element.start - headline.pageSpan.end) < 3000;
    const base = isMicrodata ? trustOf.microdata : name === 'time' ? trustOf.time : trustOf.hinted;
    const trust =
      base +
      (isNear ? trustOf.headBonus : 0) +
      (isInside(tree, index, main) ? trustOf.mainBonus : 0) -
      (isChrome ? trustOf.chromePenalty : 0) -
      (headline !== null && element.start < headline.pageSpan.start && !isMicrodata
        ? trustOf.abovePenalty
        : 0) -
      (role === 'modified' ? 20 : 0);
    const end = element.start + 1;
    const ruleId = isMicrodata ? 'microdata' : name === 'time' ? 'time-element' : 'dated-element';
    found.push({ value, role, ruleId, quote, pageSpan: { start: element.start, end }, trust });
  }
  return found;
}
