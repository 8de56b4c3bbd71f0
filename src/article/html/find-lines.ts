// The lines of a page: what a reader sees as one paragraph, heading, list item or button, with its share of links.

import type { Span } from '../../text/index.ts';
import { findDataRows } from './data-tables.ts';
import { blockElements, silentElements } from './element-rules.ts';
import { foldSpace, type PageElement, type PageTree } from './page-tree.ts';

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
  /** The part of the weight that is bold or emphasised. */
  readonly strongWeight: number;
  /** True where the page hides it from sight until somebody clicks. */
  readonly isHidden: boolean;
}

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const hiddenHint =
  /(?:^|[\s-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?|screenreader|assistive-text|u-hidden|is-hidden|hidden-print|a11y-hidden|element-invisible|offscreen)(?:$|\s)/u;
const wideScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** A sign of a script that writes no spaces, or whole syllables, says about as much as three letters. */
const wideWeight = 3;

/** How much a text says, in letters of an alphabet. */
export function weightOf(text: string): number {
  const signs = text.replace(/\s+/gu, '').length;
  const wide = text.match(wideScript)?.length ?? 0;
  return signs + wide * (wideWeight - 1);
}

function isHiddenElement({ attributes, hint }: PageElement): boolean {
  if (Object.hasOwn(attributes, 'hidden') && attributes['hidden'] !== 'until-found') return true;
  const style = attributes['style'];
  return (style !== undefined && hiddenStyle.test(style)) || hiddenHint.test(hint);
}

/** Between the cells of a row of data. */
const cellGap = ' | ';

interface ElementView {
  readonly isSilent: boolean;
  readonly isHidden: boolean;
  readonly isLink: boolean;
  readonly isStrong: boolean;
  readonly block: number;
  /** True inside a row of data, where cells begin no line. */
  readonly isDatum: boolean;
}

/** What an element hands down to all inside it. */
function viewElements(tree: PageTree): readonly ElementView[] {
  const views: ElementView[] = [];
  const dataRows = findDataRows(tree);
  for (const element of tree.elements) {
    const above = views[element.parent];
    const { name, index } = element;
    const isDatum = above?.isDatum === true || dataRows.has(index);
    const isBlock = blockElements.has(name) && (!isDatum || name === 'tr');
    views.push({
      isSilent: above?.isSilent === true || silentElements.has(name),
      isHidden: above?.isHidden === true || isHiddenElement(element),
      isLink: above?.isLink === true || name === 'a',
      isStrong:
        above?.isStrong === true || name === 'b' || name === 'strong' || name === 'em' || name === 'i',
      block: isBlock ? index : (above?.block ?? 0),
      isDatum,
    });
  }
  return views;
}

interface Draft {
  text: string;
  start: number;
  end: number;
  block: number;
  linkText: string;
  strongText: string;
  isHidden: boolean;
}

/** "Ann Lee" and "Updated 3 May" in neighbouring elements, which the page sets apart without a space between them. */
function isGlued(before: string, after: string): boolean {
  const last = before.slice(-1);
  const first = after.slice(0, 2);
  if (/\d/u.test(last) && /^\d/u.test(first)) return true;
  return /[\p{Ll}\d]/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first);
}

const emptyDraft = (block: number): Draft => ({
  text: '',
  start: -1,
  end: -1,
  block,
  linkText: '',
  strongText: '',
  isHidden: false,
});

function foldLines(text: string): string {
  const folded = text.split('\u0001').map(foldSpace);
  return folded.filter((part) => part !== '').join('\n');
}

function finishLine(draft: Draft, lines: PageLine[]): void {
  const text = foldLines(draft.text)
    .replace(/^(?:\| ?)+|(?: ?\|)+$/gu, '')
    .trim();
  if (text === '') return;
  lines.push({
    text,
    pageSpan: { start: draft.start, end: draft.end },
    block: draft.block,
    weight: weightOf(text),
    linkWeight: weightOf(draft.linkText),
    strongWeight: weightOf(draft.strongText),
    isHidden: draft.isHidden,
  });
}

/** All visible lines in the order of the source; two line breaks in a row part a block in two. */
export function findLines(tree: PageTree): readonly PageLine[] {
  const views = viewElements(tree);
  const lines: PageLine[] = [];
  let draft = emptyDraft(0);
  let breaks = 0;
  let lastParent = -1;
  let lastText = '';
  for (const node of tree.nodes) {
    const view = views[node.kind === 'text' ? node.parent : node.index];
    if (view === undefined || view.isSilent) continue;
    if (node.kind === 'element') {
      breaks = node.name === 'br' ? breaks + 1 : breaks;
      const isBreak = view.block === node.index || breaks > 1;
      if (view.isDatum && (node.name === 'td' || node.name === 'th') && draft.text !== '')
        draft.text += cellGap;
      if (node.name === 'br') draft.text += '\u0001';
      if (!isBreak) continue;
      finishLine(draft, lines);
      draft = emptyDraft(view.block);
      lastText = '';
      breaks = 0;
      continue;
    }
    // Words for screen readers inside a visible line; a line hidden as a whole is kept, and marked.
    if (view.isHidden && views[view.block]?.isHidden === false) continue;
    if (view.block !== draft.block) {
      finishLine(draft, lines);
      draft = emptyDraft(view.block);
      lastText = '';
    }
    const visible = node.text.search(/\S/u);
    if (node.parent !== lastParent && isGlued(lastText, node.text)) draft.text += ' ';
    lastParent = node.parent;
    lastText = node.text;
    draft.text += node.text;
    if (visible < 0) continue;
    breaks = 0;
    if (draft.start < 0)
      draft.start = node.start + (node.text.length === node.end - node.start ? visible : 0);
    draft.end =
      node.end -
      (node.text.length === node.end - node.start ? node.text.length - node.text.trimEnd().length : 0);
    draft.isHidden = view.isHidden;
    if (view.isLink) draft.linkText += node.text;
    if (view.isStrong) draft.strongText += node.text;
  }
  finishLine(draft, lines);
  return lines;
}
