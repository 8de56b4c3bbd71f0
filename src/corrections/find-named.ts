// Finds what a correction names in the reading that stands now: the same entry, else the record of that kind that was read from the same
// word in the same words of the page. What is in doubt is not found: a correction never falls on something else.

import type { Naming, QuotedNaming } from '../record/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';
import { placesOf, type ReadArticle } from './name-record.ts';
import { anchorOf, gistOf, isQuoted, type QuotedEntry } from './quoted-record.ts';

export type Found =
  /** `anew`: by its words, since a newer reading made another entry of it. */
  | { readonly entryId: string; readonly how: 'same' | 'anew' }
  | { readonly entryId: null; readonly why: string };

/** The article of the page as it stands now, with its id; null where the page has none. */
export interface StandingArticle extends ReadArticle {
  readonly articleId: string;
}

const lost = (why: string): Found => ({ entryId: null, why });

/** Where the word stands now: that of the quote with the same number of as many. */
export function placeOfAnchor({ quote, anchor, occurrence }: QuotedNaming, text: string): Span | null {
  const places = placesOf(quote, text);
  const place = places.length === occurrence.of ? places[occurrence.nth] : undefined;
  if (place === undefined) return null;
  const start = place + anchor.at;
  const end = start + anchor.text.length;
  return text.slice(start, end) === anchor.text ? { start, end } : null;
}

function pickByGist(naming: QuotedNaming, candidates: readonly QuotedEntry[]): Found {
  const [only, second] = candidates.filter((candidate) => gistOf(candidate) === naming.gist);
  if (only === undefined || second !== undefined)
    return lost(`several ${naming.kind}s are read from “${naming.anchor.text}”, and none is surely this one`);
  return { entryId: only.id, how: 'anew' };
}

function findQuoted(naming: QuotedNaming, { text, records }: StandingArticle): Found {
  const word = placeOfAnchor(naming, text);
  if (word === null) return lost('its words do not stand in the article any more, or not as often');
  const here = records
    .filter(isQuoted)
    .filter((entry) => entry.kind === naming.kind && spansOverlap(anchorOf(entry), word));
  const exact = here.filter(
    (entry) => anchorOf(entry).start === word.start && anchorOf(entry).end === word.end,
  );
  const candidates = exact.length > 0 ? exact : here;
  const [only] = candidates;
  if (only === undefined) return lost(`no ${naming.kind} is read from “${naming.anchor.text}” any more`);
  if (candidates.length === 1 && naming.alike === 1) return { entryId: only.id, how: 'anew' };
  return pickByGist(naming, candidates);
}

/** What `naming` names among the records of the article that stands for its page now. */
export function findNamed(naming: Naming, article: StandingArticle | null): Found {
  if (article === null) return lost('its page has no article at that time');
  if (naming.kind === 'article')
    return { entryId: article.articleId, how: naming.entryId === article.articleId ? 'same' : 'anew' };
  if (article.records.some(({ id }) => id === naming.entryId))
    return { entryId: naming.entryId, how: 'same' };
  return findQuoted(naming, article);
}
