// The lines of a page: what a reader sees as one paragraph, heading, list item or button, with its share of links.

import type { Span } from '../../text/index.ts';
import { findDataRows } from './data-tables.ts';
import { blockElements, silentElements } from './element-rules.ts';
import { foldSpace, type PageElement, type PageText, type PageTree } from './page-tree.ts';
import { namingBits } from './rules/naming-words.ts';

export interface PageLine {
  readonly text: string;
  /** From its first to its last character in the source. */
  readonly pageSpan: Span;
  /** Index of the block element that it stands in. */
  readonly block: number;
  /** Letters and other signs without white space, those of scripts without spaces between words counted thrice. */
  readonly weight: number;
  /** The part of the weight that is links. */
  readonly linkWeight: number;
  /** True where the page hides it from sight until somebody clicks. */
  readonly isHidden: boolean;
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const wideScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** A sign of a script that writes no spaces, or whole syllables, says about as much as three letters. */
const wideWeight = 3;

/** The blank, below which no sign of ASCII is a letter; the last sign of ASCII; the first of a wide script, in Thai. */
const [blank, lastAscii, firstWide] = [0x20, 0x7f, 0x0e01] as const;

/** True for white space, as `\s` has it; by codes, for it is asked of every sign of a page. */
function isBlank(code: number): boolean {
  if (code <= lastAscii) return code === blank || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return code === 0x1680 || code === 0xfeff || code === 0x3000 || (code >= 0x2000 && isGeneralBlank(code));
}

/** Those among the signs of general punctuation. */
function isGeneralBlank(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** The place of the first sign that is no white space; -1 where all is. */
function firstSign(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** How much a text says, in letters of an alphabet. */
export function weightOf(text: string): number {
  let signs = 0;
  let isWide = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= firstWide) isWide = true;
    if (code > lastAscii ? !isBlank(code) : code > blank) signs += 1;
  }
  const wide = isWide ? (text.match(wideScript)?.length ?? 0) : 0;
  return signs + wide * (wideWeight - 1);
}

function isHiddenElement({ hidden, style }: PageElement['attributes']): boolean {
  return (
    (hidden !== undefined && hidden !== 'until-found') || (style !== undefined && hiddenStyle.test(style))
  );
}

/** Between the cells of a row of data. */
const cellGap = ' | ';

interface ElementView {
  readonly isSilent: boolean;
  readonly isHidden: boolean;
  readonly isLink: boolean;
  readonly block: number;
  /** True inside a row of data, where cells begin no line. */
  readonly isDatum: boolean;
  /** True for the large first letter of a text. */
  readonly isInitial: boolean;
}

/** What an element hands down to all inside it. */
function viewElements(tree: PageTree): readonly ElementView[] {
  const views: ElementView[] = [];
  const dataRows = findDataRows(tree);
  for (const element of tree.elements) {
    const above = views[element.parent];
    const { name, index, naming, attributes } = element;
    const isDatum = above?.isDatum === true || dataRows.has(index);
    const isBlock = blockElements.has(name) && (!isDatum || name === 'tr');
    views.push({
      isSilent: above?.isSilent === true || silentElements.has(name),
      isHidden: above?.isHidden === true || isHiddenElement(attributes) || (naming & namingBits.hidden) !== 0,
      isLink: above?.isLink === true || name === 'a',
      block: isBlock ? index : (above?.block ?? 0),
      isDatum,
      isInitial: (naming & namingBits.initial) !== 0,
    });
  }
  return views;
}

/** A line as it grows. */
interface Draft {
  block: number;
  text: string;
  linkText: string;
  start: number;
  end: number;
  isHidden: boolean;
  /** Line breaks since its last words. */
  breaks: number;
  lastParent: number;
  lastText: string;
  /** True right after a large first letter, which parts no word: "<span class=dropcap>T</span> he". */
  isInitial: boolean;
}

function emptyDraft(block: number): Draft {
  const [start, end, lastParent] = [-1, -1, -1];
  const texts = { text: '', linkText: '', lastText: '' };
  return { block, ...texts, start, end, isHidden: false, breaks: 0, lastParent, isInitial: false };
}

/** "Ann Lee" and "Updated 3 May" in neighbouring elements, which the page sets apart without a space between them. */
function isGlued(before: string, after: string): boolean {
  if (before === '' || isBlank(before.charCodeAt(before.length - 1)) || isBlank(after.charCodeAt(0)))
    return false;
  const last = before.slice(-1);
  const first = after.slice(0, 2);
  if (/\d/u.test(last) && /^\d/u.test(first)) return true;
  return /[\p{Ll}\d]/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first);
}

/** Stands for a line break until the line is done. */
const breakMark = '\u0001';

function foldLines(text: string): string {
  if (!text.includes(breakMark)) return foldSpace(text);
  const folded = text.split(breakMark).map(foldSpace);
  return folded.filter((part) => part !== '').join('\n');
}

/** A line without the bars and blanks at its ends; by hand, since a pattern looks again from each of a million bars. */
function trimBars(text: string): string {
  const isEdge = (at: number): boolean => text.charAt(at) === '|' || isBlank(text.charCodeAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return text.slice(start, end);
}

function finishLine(draft: Draft, lines: PageLine[]): void {
  const text = trimBars(foldLines(draft.text));
  if (text === '') return;
  lines.push({
    text,
    pageSpan: { start: draft.start, end: draft.end },
    block: draft.block,
    weight: weightOf(text),
    linkWeight: draft.linkText === '' ? 0 : weightOf(draft.linkText),
    isHidden: draft.isHidden,
  });
}

function addText(draft: Draft, node: PageText, view: ElementView): void {
  const { text, start, end, parent } = node;
  const blank = firstSign(text);
  // Most texts are the white space between elements: it begins no line.
  if (blank < 0 && (draft.text === '' || draft.isInitial)) return;
  if (parent !== draft.lastParent && isGlued(draft.lastText, text)) draft.text += ' ';
  draft.lastParent = parent;
  draft.lastText = text;
  draft.text += draft.isInitial ? text.trimStart() : text;
  draft.isInitial = view.isInitial && /^\s*["„“«]?\p{Lu}\s*$/u.test(text);
  if (draft.isInitial) draft.text = draft.text.trimEnd();
  if (blank < 0) return;
  draft.breaks = 0;
  // With entities in it a text is shorter than its source, and the blanks around it cannot be told from them.
  const isPlain = text.length === end - start;
  if (draft.start < 0) draft.start = start + (isPlain ? blank : 0);
  draft.end = end - (isPlain ? text.length - text.trimEnd().length : 0);
  draft.isHidden = view.isHidden;
  if (view.isLink) draft.linkText += text;
}

/** So many line breaks in a row part a block in two; one does in a block that holds the head of an article. */
const partingBreaks = { text: 2, head: 1 } as const;

function isHeadOf(heads: readonly Span[], { start }: Draft): boolean {
  return heads.some((head) => start >= head.start && start < head.end);
}

/** Takes an element into the line; true where it ends the line. */
function addElement(
  draft: Draft,
  { name, index }: PageElement,
  view: ElementView,
  heads: readonly Span[],
): boolean {
  if (name === 'br') {
    draft.breaks += 1;
    draft.text += breakMark;
  }
  if (view.isDatum && (name === 'td' || name === 'th') && draft.text !== '') draft.text += cellGap;
  return view.block === index || draft.breaks >= partingBreaks[isHeadOf(heads, draft) ? 'head' : 'text'];
}

/**
 * All visible lines in the order of the source; two line breaks in a row part a block in two, and one within `heads`, which are
 * places of the source.
 */
export function findLines(tree: PageTree, heads: readonly Span[] = []): readonly PageLine[] {
  const views = viewElements(tree);
  const lines: PageLine[] = [];
  let draft = emptyDraft(0);
  const startLine = (block: number): void => {
    if (draft.text === '') {
      draft.block = block;
      return;
    }
    finishLine(draft, lines);
    draft = emptyDraft(block);
  };
  for (const node of tree.nodes) {
    const view = views[node.kind === 'text' ? node.parent : node.index];
    if (view === undefined || view.isSilent) continue;
    if (node.kind === 'element') {
      if (addElement(draft, node, view, heads)) startLine(view.block);
      continue;
    }
    // Words for screen readers inside a visible line; a line hidden as a whole is kept, and marked.
    if (view.isHidden && views[view.block]?.isHidden === false) continue;
    if (view.block !== draft.block) startLine(view.block);
    addText(draft, node, view);
  }
  finishLine(draft, lines);
  return lines;
}
