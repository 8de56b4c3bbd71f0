// A page as flat lists of elements and texts in the order of the source: no depth of nesting overflows a stack.

import { blockElements } from './element-rules.ts';

/** The attributes that name an element and say nothing else; they are kept as its hint. */
export const namingAttributes = ['class', 'id', 'data-testid', 'data-component', 'data-qa'] as const;

export type NamingAttribute = (typeof namingAttributes)[number];

/** The attributes that some finder reads. A tree holds no others: most of a page's attributes are for scripts. */
export const keptAttributes = [
  ...['itemprop', 'itemtype', 'role', 'name', 'property', 'http-equiv', 'content', 'value'],
  ...['lang', 'xml:lang', 'type'],
  ...['rel', 'href', 'hidden', 'style', 'title', 'datetime', 'data-datetime', 'data-date', 'data-time'],
] as const;

export type KeptAttribute = (typeof keptAttributes)[number];

export interface PageElement {
  readonly kind: 'element';
  readonly index: number;
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<KeptAttribute, string>>>;
  /** Index of the element around it; -1 for the root, which is no element of the source. */
  readonly parent: number;
  /** Class, id and other naming attributes in small letters; words parted by spaces or hyphens. */
  readonly hint: string;
  /** What these words say: see `readNaming`. */
  readonly naming: number;
  /** Place in `nodes`. */
  readonly at: number;
  /** Where its start tag begins in the source. */
  readonly start: number;
}

export interface PageText {
  readonly kind: 'text';
  /** Index of the element that it stands in. */
  readonly parent: number;
  /** With its entities decoded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type PageNode = PageElement | PageText;

export interface PageTree {
  /** Element 0 is the root; an element comes before all that it holds. */
  readonly elements: readonly PageElement[];
  /** Elements and texts in the order of the source. */
  readonly nodes: readonly PageNode[];
  /** For each element, the index of the last element inside it (its own where it holds none). */
  readonly lastInside: readonly number[];
}

/** True when `inner` is `outer` or lies inside it; both are indexes of elements. */
export function isInside(tree: PageTree, inner: number, outer: number): boolean {
  return outer <= inner && inner <= (tree.lastInside[outer] ?? -1);
}

/** The elements and texts inside an element, in order. */
export function* nodesInside(tree: PageTree, index: number): Generator<PageNode> {
  const last = tree.lastInside[index] ?? index;
  for (let at = (tree.elements[index]?.at ?? 0) + 1; at < tree.nodes.length; at += 1) {
    const node = tree.nodes[at];
    if (
      node === undefined ||
      (node.kind === 'element' ? node.index > last : !isInside(tree, node.parent, index))
    )
      return;
    yield node;
  }
}

/** All white space as single spaces, none at the ends. */
export function foldSpace(text: string): string {
  // Matches no single blank: most white space is as it should be.
  return text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();
}

/** All text inside an element, white space folded; of long ones only about the first `limitChars`. */
export function textInside(tree: PageTree, index: number, limitChars = 100_000): string {
  let text = '';
  for (const node of nodesInside(tree, index)) {
    if (node.kind === 'text') text += node.text;
    else if (node.name === 'br' || blockElements.has(node.name)) text += ' ';
    if (text.length > limitChars) break;
  }
  return foldSpace(text);
}

/** The element itself and all around it, innermost first. */
export function* elementsAround(tree: PageTree, index: number): Generator<PageElement> {
  for (let at = index; at > 0; ) {
    const element = tree.elements[at];
    if (element === undefined) return;
    yield element;
    at = element.parent;
  }
}
