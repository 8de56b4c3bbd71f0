// Which of the pages that corrections name bear on some findings: so that a question reads those pages alone, however many corrections
// there are. A record is told by the words around the word that it was read from, as `findNamed` tells it.

import { anchorOf, isQuoted, type MadeCorrection, namingsOf } from '../../corrections/index.ts';
import type { Finding } from '../../ledger/index.ts';
import type { QuotedNaming } from '../../record/index.ts';

/** A word of a record's anchor, and where it stands in the quote. */
interface Place {
  readonly quote: string;
  readonly at: number;
}

interface NamedPlace extends Place {
  readonly pageId: string;
}

/** Pages by the words of what corrections name on them. */
export interface PageSigns {
  /** These may bear on any finding: an edit of parties or days brings records to answers that did not have them. */
  readonly always: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** Fields by which the ledger looks records up. */
const lookedUp: ReadonlySet<string> = new Set([
  'actors',
  'recipients',
  'about',
  'occurred',
  'window',
  'asOf',
]);

function isWide({ content }: MadeCorrection): boolean {
  return content.action === 'split' || (content.action === 'edit' && lookedUp.has(content.field));
}

/** The words of an anchor in its quote; none where they cannot be told, or the anchor stands outside. */
function placesIn(quote: string, text: string, at: number): readonly (Place & { readonly word: string })[] {
  if (at < 0 || quote.slice(at, at + text.length) !== text) return [];
  return [...text.matchAll(/[A-Za-z0-9]+/gu)].map(({ 0: word, index }) => ({ word, quote, at: at + index }));
}

function placesOfNaming({ quote, anchor }: QuotedNaming) {
  return placesIn(quote, anchor.text, anchor.at);
}

/** `standing` as far as they speak of records and articles, not of two. */
export function signPages(standing: readonly MadeCorrection[]): PageSigns {
  const always = new Set<string>();
  const byWord = new Map<string, NamedPlace[]>();
  for (const made of standing)
    for (const naming of namingsOf(made)) {
      const places = naming.kind === 'article' || isWide(made) ? [] : placesOfNaming(naming);
      if (places.length === 0) always.add(naming.pageId);
      for (const { word, ...place } of places) {
        const known = byWord.get(word) ?? [];
        byWord.set(word, known);
        known.push({ ...place, pageId: naming.pageId });
      }
    }
  return { always, byWord };
}

/** Both may be cut from one text, the words at the same place of it. */
function mayBeOneText(a: Place, b: Place): boolean {
  const before = Math.min(a.at, b.at);
  const length = before + Math.min(a.quote.length - a.at, b.quote.length - b.at);
  return a.quote.slice(a.at - before).startsWith(b.quote.slice(b.at - before, b.at - before + length));
}

function pagesOf({ entry }: Finding, { byWord }: PageSigns): readonly string[] {
  if (!isQuoted(entry)) return [];
  const { quote, span } = entry.content.evidence;
  const anchor = anchorOf(entry);
  const [at, length] = [anchor.start - span.start, anchor.end - anchor.start];
  // An anchor outside of its quote shows no word: whatever is named may be it.
  if (at < 0 || at + length > quote.length)
    return [...byWord.values()].flatMap((places) => places.map(({ pageId }) => pageId));
  return placesIn(quote, quote.slice(at, at + length), at).flatMap(({ word, ...place }) =>
    (byWord.get(word) ?? []).flatMap((named) => (mayBeOneText(place, named) ? [named.pageId] : [])),
  );
}

/** Ids of the pages that may bear on these findings. */
export function pagesBorneOn(findings: readonly Finding[], signs: PageSigns): ReadonlySet<string> {
  const pages = new Set(signs.always);
  if (signs.byWord.size > 0)
    for (const finding of findings) for (const pageId of pagesOf(finding, signs)) pages.add(pageId);
  return pages;
}
