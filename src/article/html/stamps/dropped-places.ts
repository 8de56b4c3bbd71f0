// Dates in dropped parts of a page that are not of its article, however alone they stand.
// Leaves out the dates of "Latest news" in a sidebar; keeps the date of a narrow column beside the headline.

import type { Stamp } from '../../types.ts';
import type { Outline } from '../outline.ts';
import { nodesInside, textInside } from '../page-tree.ts';
import type { StampInput } from './stamp-draft.ts';

/** What stands there may be of the article, where it has no titles of others ... */
const mayBeOfOthers = new Set(['related-headlines', 'teaser-list', 'nested-article']);
/** ... or says that it is. */
const besideArticle = new Set(['sidebar', 'navigation', 'footer']);

/** A link of so many letters is a title; names of writers and "Leave a comment" have fewer. Signs for syllables count twice. */
const titleLetters = 20;
const letter = /\p{L}/gu;
const syllable = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;
const maxTitleChars = 200;
/** A date stands so deep in its teaser at most. */
const cardLevels = 3;

/** Tells whether a date is of something else than the article. */
export type OthersDate = (element: number, start: number, role: Stamp['role']) => boolean;

/** Where the prose of the article begins; a date between the headline and this is its own, whatever it stands in. */
function startOfText({ outline, headline }: StampInput): number {
  const from = headline?.pageSpan.end ?? 0;
  const { lines, prose } = outline;
  return (
    lines.find(({ pageSpan }, at) => (prose[at] ?? 0) > 0 && pageSpan.start >= from)?.pageSpan.start ?? from
  );
}

function holdsTitle({ tree }: Outline, part: number, headline: string): boolean {
  for (const node of nodesInside(tree, part)) {
    if (node.kind !== 'element' || node.name !== 'a') continue;
    const title = textInside(tree, node.index, maxTitleChars);
    const letters = (title.match(letter)?.length ?? 0) + (title.match(syllable)?.length ?? 0);
    if (letters >= titleLetters && title.trim() !== headline) return true;
  }
  return false;
}

/** The largest of the dropped elements close around a date: its teaser, where it is of one. */
function cardAround({ tree, chrome }: Outline, element: number): number {
  let card = element;
  for (let level = 0; level < cardLevels; level += 1) {
    const next = tree.elements[card]?.parent ?? -1;
    if ((chrome[next] ?? null) === null) return card;
    card = next;
  }
  return card;
}

/** Judges the dates of a page by the dropped parts that they stand in. */
export function findOthersDates(input: StampInput): OthersDate {
  const { chrome } = input.outline;
  const headline = input.headline?.text.trim() ?? '';
  const from = input.headline?.pageSpan.start ?? 0;
  const to = startOfText(input);
  const titled = new Map<number, boolean>();
  const hasTitles = (part: number): boolean => {
    const known = titled.get(part) ?? holdsTitle(input.outline, part, headline);
    titled.set(part, known);
    return known;
  };
  return (element, start, role) => {
    const reason = chrome[element] ?? null;
    if (reason === null) return false;
    // It has a date of its own; those of comments are near the article's, and better than none.
    if (reason === 'embedded-post') return true;
    if (!mayBeOfOthers.has(reason) && !(role === 'unclear' && besideArticle.has(reason))) return false;
    return !(start >= from && start <= to) && hasTitles(cardAround(input.outline, element));
  };
}
