// Tells which page of how many an article's text stands on: from what the page shows, from its own address, and from the
// links to its other pages. Reads "Seite 2 von 3" and <link rel="next" href="/talks-end-in-minsk/2/">; leaves alone the
// link to the next article of a blog and the pages of its comments.

import type { ArticlePart } from '../../record/index.ts';
import type { Outline } from './outline.ts';
import { type PageAddress, readPageAddress } from './page-address.ts';
import { textInside } from './page-tree.ts';
import type { Metadata } from './read-metadata.ts';
import { readShownPart } from './rules/shown-part.ts';

/** An address that ends with less names no article. */
const minWords = 4;
/** Links inside these are to more comments, or to other lists. */
const otherLists = new Set(['comments', 'related-headlines', 'sidebar', 'teaser-list']);

function isOther(outline: Outline, element: number): boolean {
  return otherLists.has(outline.chrome[element] ?? '');
}

/** "Page 2 of 5", where all lines of the kind agree. */
function readShown(outline: Outline): ArticlePart | null {
  const found = outline.lines.flatMap(({ text, block, isHidden }): readonly ArticlePart[] => {
    const part = isHidden ? null : readShownPart(text);
    return part !== null && !isOther(outline, block) ? [part] : [];
  });
  const [first] = found;
  const agree = found.every(({ number, of }) => number === first?.number && of === first.of);
  return first !== undefined && agree ? first : null;
}

interface PageLink {
  readonly address: PageAddress;
  /** `next` or `prev` as the page says it; null for a plain link. */
  readonly relation: 'next' | 'prev' | null;
  /** True where the link shows the number of the page that it leads to. */
  readonly showsNumber: boolean;
}

function relationOf(rel: string | undefined): PageLink['relation'] {
  if (rel === undefined || !/^(?:next|prev|previous)$/iu.test(rel.trim())) return null;
  return /^n/iu.test(rel.trim()) ? 'next' : 'prev';
}

/** The links to other pages of the article at `own`. */
function findPageLinks(outline: Outline, own: PageAddress, url: string): readonly PageLink[] {
  const { tree } = outline;
  const lastWords = own.base.split('/').at(-1) ?? '';
  if (lastWords.length < minWords) return [];
  return tree.elements.flatMap((element): readonly PageLink[] => {
    const { name, index, attributes } = element;
    if (name !== 'a' && name !== 'link') return [];
    const { href, rel } = attributes;
    if (href === undefined || (!href.startsWith('?') && !href.includes(lastWords))) return [];
    const address = readPageAddress(href, url);
    if (address?.base !== own.base || isOther(outline, index)) return [];
    const showsNumber = name === 'a' && textInside(tree, index, 20) === String(address.number ?? 1);
    return [{ address, relation: relationOf(rel), showsNumber }];
  });
}

function readLinks(own: PageAddress, links: readonly PageLink[]): ArticlePart | null {
  const numberOf = ({ address }: PageLink): number => address.number ?? 1;
  const next = links.find(({ relation, address }) => relation === 'next' && address.number !== null);
  const prev = links.find(({ relation }) => relation === 'prev');
  const before = next === undefined ? null : numberOf(next) - 1;
  const number = own.number ?? before ?? (prev === undefined ? 1 : numberOf(prev) + 1);
  const others = links.filter((link) => numberOf(link) !== number);
  const isOne = own.number === null && others.length === 0;
  if (isOne || number < 1) return null;
  const numbers = links.filter(({ showsNumber }) => showsNumber).map(numberOf);
  return { number, of: numbers.length === 0 ? null : Math.max(number, ...numbers) };
}

/** The page's part of its article; null where the page says nothing of other parts. */
export function findPart(outline: Outline, metadata: Metadata, url: string | null): ArticlePart | null {
  const stated = readShown(outline);
  if (stated !== null) return stated;
  const address = url ?? metadata.canonicalUrl;
  const own = address === null ? null : readPageAddress(address, null);
  if (address === null || own === null || !own.base.includes('/')) return null;
  return readLinks(own, findPageLinks(outline, own, address));
}
