// Names a record so that the name outlives its reading.

import type { Entry, Naming, QuotedNaming } from '../record/index.ts';
import { spansOverlap } from '../text/index.ts';
import { anchorOf, gistOf, isQuoted, type QuotedEntry } from './quoted-record.ts';

/** The article of a record and all that was read from it. */
export interface ReadArticle {
  readonly pageId: string;
  readonly text: string;
  readonly records: readonly Entry[];
}

/** A page that says the same more often than this is no text; the places beyond are not looked for. */
const mostPlaces = 1000;

/** Where `quote` stands in the text, each start; the places may overlap. */
export function placesOf(quote: string, text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    starts.push(at);
    if (starts.length === mostPlaces) break;
  }
  return starts;
}

/** The records of a kind that were read from a word that overlaps this one's. */
function alikeTo(entry: QuotedEntry, records: readonly Entry[]): readonly QuotedEntry[] {
  const anchor = anchorOf(entry);
  return records
    .filter(isQuoted)
    .filter((other) => other.kind === entry.kind && spansOverlap(anchorOf(other), anchor));
}

function nameQuoted(entry: QuotedEntry, { pageId, text, records }: ReadArticle): QuotedNaming {
  const { quote, span } = entry.content.evidence;
  const anchor = anchorOf(entry);
  const places = placesOf(quote, text);
  return {
    kind: entry.kind,
    pageId,
    entryId: entry.id,
    quote,
    span,
    anchor: { text: text.slice(anchor.start, anchor.end), at: anchor.start - span.start },
    occurrence: { nth: Math.max(0, places.indexOf(span.start)), of: Math.max(1, places.length) },
    alike: Math.max(1, alikeTo(entry, records).length),
    gist: gistOf(entry),
  };
}

/** The name of a record or an article; null for an entry of another kind, which cannot be corrected. */
export function nameRecord(entry: Entry, article: ReadArticle): Naming | null {
  if (entry.kind === 'article') return { kind: 'article', pageId: article.pageId, entryId: entry.id };
  return isQuoted(entry) ? nameQuoted(entry, article) : null;
}
