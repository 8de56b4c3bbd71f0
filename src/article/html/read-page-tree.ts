// Builds the tree of a page from the tokens of its HTML, as forgiving as browsers are and linear in time.

import type { Span } from '../../text/index.ts';
import { blockElements, impliedEnd, neverInHeading, voidElements } from './element-rules.ts';
import { setOfNames } from './name-set.ts';
import {
  type KeptAttribute,
  keptAttributes,
  type NamingAttribute,
  namingAttributes,
  type PageElement,
  type PageNode,
  type PageTree,
} from './page-tree.ts';
import { readNaming } from './read-naming.ts';
import { remember } from './remember.ts';
import { scanTags } from './scan-tags.ts';

/** Pages nest some dozens deep. What nests deeper is hostile or broken: it is kept, but side by side. */
const maxDepth = 256;

/** So far into a heading its first words are looked for; a bound, so that time grows with the length of the page. */
const headingReachNodes = 50;

type Naming = Pick<PageElement, 'hint' | 'naming'>;

interface Draft {
  readonly elements: PageElement[];
  readonly nodes: PageNode[];
  /** Indexes of the open elements, the root first. */
  readonly open: number[];
  /** Naming words as a hint and what it says, remembered. */
  readonly nameElement: (words: string) => Naming;
}

type Attributes = Partial<Record<KeptAttribute, string>>;
type Names = Record<NamingAttribute, string>;

/** Shared by all elements that have none. */
const noAttributes: Attributes = Object.freeze({});
const noNames: Names = Object.freeze({
  class: '',
  id: '',
  'data-testid': '',
  'data-component': '',
  'data-qa': '',
});

interface StartTag {
  readonly name: string;
  readonly names: Names;
  readonly attributes: Attributes;
  readonly start: number;
}

const readNames = setOfNames([...namingAttributes, ...keptAttributes]);
const namingNames: ReadonlySet<string> = new Set(namingAttributes);

function isNaming(name: NamingAttribute | KeptAttribute): name is NamingAttribute {
  return namingNames.has(name);
}

/** Texts' own elements get ids made of their words ("opt-in-systems"), which name nothing. */
const wordyIds = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'a', 'li', 'strong']);
const headingNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const maxHintChars = 600;

/** "storyBody main_text" as "story-body main-text". */
function foldHint(words: string): string {
  const parted = words.slice(0, maxHintChars).replaceAll('_', '-');
  const small = parted.toLowerCase();
  // Most are in small letters as they stand.
  const folded = small === parted ? small : parted.replace(/([a-z])([A-Z])/gu, '$1-$2').toLowerCase();
  return folded.trim();
}

/** Shared by all elements without names. */
const nameless: Naming = { hint: '', naming: 0 };

function nameElement(words: string): Naming {
  const hint = foldHint(words);
  return { hint, naming: readNaming(hint) };
}

function namingWords(name: string, names: Names, { itemprop = '', role = '' }: Attributes): string {
  const id = wordyIds.has(name) ? '' : names.id;
  const test = names['data-testid'] || names['data-component'] || names['data-qa'];
  return id === '' && itemprop === '' && role === '' && test === ''
    ? names.class
    : `${names.class} ${id} ${itemprop} ${role} ${test}`;
}

function hintOf(draft: Draft, { name, names, attributes }: StartTag): Naming {
  if (names === noNames && attributes === noAttributes) return nameless;
  const words = namingWords(name, names, attributes);
  return words === '' ? nameless : draft.nameElement(words);
}

function nameAt(draft: Draft, depth: number): string {
  return draft.elements[draft.open[depth] ?? 0]?.name ?? '';
}

/** Closes what the start tag of `name` ends by itself: "<li>one<li>two". */
function endImplied(draft: Draft, name: string): void {
  const rule = impliedEnd(name);
  if (rule === null) return;
  let keep = draft.open.length;
  for (let depth = draft.open.length - 1; depth > 0; depth -= 1) {
    const openName = nameAt(draft, depth);
    if (rule.until.has(openName)) break;
    if (rule.ends.has(openName)) keep = depth;
  }
  draft.open.length = keep;
}

/** "<h1>Headline<p>Text": the heading in hand ends where it has words and what no heading holds begins. */
function endHeading(draft: Draft, name: string): void {
  const heading = draft.elements[draft.open.at(-1) ?? 0];
  if (heading === undefined || !headingNames.has(heading.name) || !neverInHeading.has(name)) return;
  const hasWords = draft.nodes
    .slice(heading.at, heading.at + headingReachNodes)
    .some((node) => node.kind === 'text' && node.parent === heading.index && node.text.trim() !== '');
  if (hasWords) draft.open.length -= 1;
}

function openElement(draft: Draft, tag: StartTag): void {
  const { name, attributes, start } = tag;
  endImplied(draft, name);
  endHeading(draft, name);
  const { elements, nodes, open } = draft;
  const index = elements.length;
  const parent = open.at(-1) ?? -1;
  const { hint, naming } = hintOf(draft, tag);
  const element: PageElement = {
    kind: 'element',
    index,
    name,
    attributes,
    parent,
    hint,
    naming,
    at: nodes.length,
    start,
  };
  elements.push(element);
  nodes.push(element);
  if (!voidElements.has(name) && open.length <= maxDepth) open.push(index);
}

/** An end tag closes the nearest open element of its name; that of an inline element never closes a block around it. */
function closeElement(draft: Draft, name: string): void {
  const innermost = draft.open.length - 1;
  if (innermost > 0 && nameAt(draft, innermost) === name) {
    draft.open.length = innermost;
    return;
  }
  const isBlock = blockElements.has(name);
  for (let depth = draft.open.length - 1; depth > 0; depth -= 1) {
    const openName = nameAt(draft, depth);
    if (openName === name) {
      draft.open.length = depth;
      return;
    }
    if (!isBlock && blockElements.has(openName)) return;
    if (isBlock && (openName === 'td' || openName === 'th') && name !== 'table' && name !== 'tr') return;
  }
}

function addText(draft: Draft, text: string, start: number, end: number): void {
  const parent = draft.open.at(-1) ?? 0;
  const last = draft.nodes.at(-1);
  // A comment between two pieces of a text is passed over.
  if (last?.kind === 'text' && last.parent === parent)
    draft.nodes[draft.nodes.length - 1] = { ...last, text: last.text + text, end };
  else draft.nodes.push({ kind: 'text', parent, text, start, end });
}

function lastInsideOf(elements: readonly PageElement[]): readonly number[] {
  const last = elements.map((element) => element.index);
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? 0;
    last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  }
  return last;
}

/**
 * Reads HTML, however broken, into a tree whose places point into the page. With `part` only that part of it is read:
 * HTML that the page keeps in a script.
 */
export function readPageTree(page: string, part?: Span): PageTree {
  // Blanks stand for what lies before the part, so that all places stay those of the page.
  const source = part === undefined ? page : ' '.repeat(part.start) + page.slice(part.start, part.end);
  const draft: Draft = { elements: [], nodes: [], open: [], nameElement: remember(nameElement) };
  openElement(draft, { name: '#root', names: noNames, attributes: noAttributes, start: 0 });
  let [names, attributes] = [noNames, noAttributes];
  scanTags(source, readNames, {
    attribute(name, value) {
      if (isNaming(name)) {
        if (names === noNames) names = { ...noNames };
        names[name] ||= value;
      } else {
        if (attributes === noAttributes) attributes = {};
        attributes[name] ??= value;
      }
    },
    startTag(name, start) {
      openElement(draft, { name, names, attributes, start });
      [names, attributes] = [noNames, noAttributes];
    },
    endTag: (name) => closeElement(draft, name),
    text: (text, start, end) => addText(draft, text, start, end),
  });
  return { elements: draft.elements, nodes: draft.nodes, lastInside: lastInsideOf(draft.elements) };
}
