// The page as the finder of the article sees it: which lines are prose, and which elements are chrome.

import { findCaptions } from './find-captions.ts';
import type { PageLine } from './find-lines.ts';
import { elementsAround, type PageElement, type PageTree } from './page-tree.ts';
import { boilerplateReason } from './rules/boilerplate-phrases.ts';
import { chromeHint } from './rules/chrome-hints.ts';
import { findTeasers } from './rules/teaser-lists.ts';
import { sumUp } from './sum-up.ts';

export interface Outline {
  readonly tree: PageTree;
  readonly lines: readonly PageLine[];
  /** For each line, how much prose it holds; 0 for headings, links, buttons and scraps. */
  readonly prose: readonly number[];
  /** For each element, why it or an element around it is chrome; null where it is not. */
  readonly chrome: readonly (string | null)[];
  /** Lines that are words under pictures by where they stand. */
  readonly captions: ReadonlySet<PageLine>;
}

/** A line of this weight is prose even without a full stop. */
const longProse = 80;
/** A line of this weight is prose where it ends like a sentence. */
const shortProse = 25;
/** Above this share of links a line is a list of links or a teaser. */
const linkShare = 0.5;
/** An element that holds this share of all prose is no chrome, however sure its name is ... */
const rulingShare = 0.7;
/** ... nor is one that holds this share, has few links and is only likely to be chrome. */
const weightyShare = 0.25;
const fewLinks = 0.15;
/** Where less of the prose than this is outside of what is only likely to be chrome, none of that is. */
const misledShare = 0.12;
/** Where so much of the prose is hidden, a script would have shown it: nothing counts as hidden. */
const mostlyHidden = 0.85;

const sentenceEnd = /[.!?…:;。！？।؟۔][\s"'”’»“)\]]*$/u;
const headingName = /^h[1-6]$/u;

/** True for a text that ends with a full stop or its like, quotation marks and brackets aside. */
export function endsLikeSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** "The envoy left on Monday, officials said." is prose; "More news" and "Share" are not. */
function proseOf(line: PageLine, elementName: string): number {
  if (headingName.test(elementName) || line.linkWeight > line.weight * linkShare) return 0;
  const own = line.weight - line.linkWeight;
  if (own >= longProse || (own >= shortProse && endsLikeSentence(line.text))) return own;
  return 0;
}

type Reasons = readonly (string | null)[];

/** A number of each line that is shown and stands in nothing dropped; 0 for the others. */
function ofOpenLines(
  lines: readonly PageLine[],
  dropped: Reasons,
  number: (line: PageLine, at: number) => number,
): readonly number[] {
  return lines.map((line, at) =>
    line.isHidden || (dropped[line.block] ?? null) !== null ? 0 : number(line, at),
  );
}

/** Marks elements, and all inside them, for which `judge` gives a reason. */
function markElements(tree: PageTree, judge: (element: PageElement) => string | null): Reasons {
  const reasons: (string | null)[] = [];
  for (const element of tree.elements) reasons.push(reasons[element.parent] ?? judge(element));
  return reasons;
}

/** True for elements around the main part or the first heading of the page: whatever their names, they are no chrome. */
function findHolders(tree: PageTree): readonly boolean[] {
  const heading = tree.elements.find(({ name }) => name === 'h1');
  const mains = tree.elements.filter(
    ({ name, attributes }) => name === 'main' || attributes['role'] === 'main',
  );
  const holders = tree.elements.map(() => false);
  for (const inner of [...mains, ...(heading === undefined ? [] : [heading])])
    for (const { index } of elementsAround(tree, inner.index)) holders[index] = true;
  return holders;
}

/** Articles inside an article: comments, and teasers of other articles. */
function findNestedArticles(tree: PageTree): ReadonlySet<number> {
  const isInArticle: boolean[] = [];
  const nested = new Set<number>();
  for (const { index, name, parent } of tree.elements) {
    const isAround = isInArticle[parent] === true;
    if (isAround && name === 'article') nested.add(index);
    isInArticle.push(isAround || name === 'article');
  }
  return nested;
}

function findChrome(tree: PageTree, lines: readonly PageLine[], prose: readonly number[]): Reasons {
  const hints = tree.elements.map(chromeHint);
  const proseOfLine = (_: PageLine, at: number): number => prose[at] ?? 0;
  const sumOpen = (dropped: Reasons, number: (line: PageLine, at: number) => number): readonly number[] =>
    sumUp(tree, lines, ofOpenLines(lines, dropped, number));
  const all = sumOpen([], proseOfLine);
  const sure = markElements(tree, ({ index }) => {
    const hint = hints[index] ?? null;
    return hint?.isSure === true && (all[index] ?? 0) <= (all[0] ?? 0) * rulingShare ? hint.reason : null;
  });
  const rest = sumOpen(sure, proseOfLine);
  const weights = sumOpen(sure, ({ weight }) => weight);
  const links = sumOpen(sure, ({ linkWeight }) => linkWeight);
  const total = rest[0] ?? 0;
  const holders = findHolders(tree);
  const teasers = findTeasers(tree, lines, prose, (numbers) => sumUp(tree, lines, numbers));
  const nested = findNestedArticles(tree);
  const likely = markElements(tree, ({ index, name }) => {
    const reason = sure[index] ?? null;
    const hint = hints[index] ?? null;
    if (reason !== null || holders[index] === true) return reason;
    if (teasers.has(index)) return 'teaser-list';
    if (nested.has(index) && (rest[index] ?? 0) <= total * weightyShare) return 'nested-article';
    // A paragraph may be called a teaser, and be the lead: one that is prose is judged by its text.
    if (name === 'p' && (rest[index] ?? 0) > longProse) return null;
    if (hint === null || hint.isSure) return null;
    const held = rest[index] ?? 0;
    const linkShare = (links[index] ?? 0) / Math.max(1, weights[index] ?? 0);
    const isText = held > total * rulingShare || (held > total * weightyShare && linkShare < fewLinks);
    return isText ? null : hint.reason;
  });
  // Where hardly any prose is left, the words misled: "share-wrapper" may be the name of the place for the article.
  const left = ofOpenLines(lines, likely, proseOfLine).reduce((sum, own) => sum + own, 0);
  return left < total * misledShare ? sure : likely;
}

/** The same lines, none of them hidden where the page hides nearly all of its prose. */
function unhide(lines: readonly PageLine[], prose: readonly number[]): readonly PageLine[] {
  const all = prose.reduce((sum, own) => sum + own, 0);
  const hidden = prose.reduce((sum, own, at) => sum + (lines[at]?.isHidden === true ? own : 0), 0);
  return hidden > all * mostlyHidden ? lines.map((line) => ({ ...line, isHidden: false })) : lines;
}

/** What says nothing of the story, though it may end like a sentence. */
const ofSite: ReadonlySet<string | null> = new Set([
  'advertisement',
  'copy-banner',
  'rights-notice',
  'tools',
]);

/** How much prose of the story each line holds: rights and tools are no part of it, whatever the chrome is told by. */
function withoutSite(prose: readonly number[], lines: readonly PageLine[]): readonly number[] {
  return lines.map(({ text }, at) => {
    const own = prose[at] ?? 0;
    return own > 0 && ofSite.has(boilerplateReason(text)) ? 0 : own;
  });
}

/** Weighs the lines of a page and marks its chrome. */
export function drawOutline(tree: PageTree, found: readonly PageLine[]): Outline {
  const prose = found.map((line) => proseOf(line, tree.elements[line.block]?.name ?? ''));
  const lines = unhide(found, prose);
  const chrome = findChrome(tree, lines, prose);
  return { tree, lines, prose: withoutSite(prose, lines), chrome, captions: findCaptions(tree, lines) };
}
