// The names under the headline: who wrote the article, in the page's own words.

import { bylinesInBrackets, lineBylines } from './byline-lines.ts';
import { type BylinePlace, markupBylines } from './byline-markup.ts';
import { metadataBylines, withCoauthors } from './byline-metadata.ts';
import { foldWords } from './compare-text.ts';
import type { Metadata } from './read-metadata.ts';
import { isFirm } from './rules/author-names.ts';

const maxNames = 12;
const minSiteLetters = 5;

export interface BylineInput extends BylinePlace {
  readonly metadata: Metadata;
  readonly siteNames: readonly string[];
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldWords(name);
    if (folded === '' || seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

const wordRank = 2;
const firmRank = 1;

/** How much a name says of who wrote: 3 a full name, 2 a single word, 1 an office or a firm, 0 the site itself. */
function rankName(name: string, siteNames: readonly string[]): number {
  const folded = foldWords(name);
  const letters = folded.replaceAll(' ', '');
  const isSite = siteNames.some((site) => {
    const stated = foldWords(site);
    return (
      ` ${stated} `.includes(` ${folded} `) ||
      (letters.length >= minSiteLetters && stated.replaceAll(' ', '').startsWith(letters))
    );
  });
  if (isSite) return 0;
  if (isFirm(name)) return firmRank;
  return name.trim().includes(' ') || (!/\p{Ll}/u.test(name) && /\p{Lo}/u.test(name)) ? 3 : 2;
}

/** True where a full name may be that of the one who signs with a word: "Nils" and "Nils Berg", "n.berg" and "Nils Berg". */
function mayBeSame(word: string, full: string): boolean {
  const parts = foldWords(word).split(' ');
  const names = foldWords(full).split(' ');
  if (names.length < 2) return false;
  return parts.every((part) =>
    names.some((name) => name === part || (part.length === 1 && name.startsWith(part))),
  );
}

/** The authors' names in the order of the page; a name of the outlet only where nobody else is named. */
export function findBylines(input: BylineInput): readonly string[] {
  const { metadata, siteNames } = input;
  let best: readonly string[] = [];
  let bestRank = -1;
  for (const source of [...metadataBylines(metadata), ...markupBylines(input), ...lineBylines(input)]) {
    const names = unique(source()).slice(0, maxNames);
    const rank = Math.max(-1, ...names.map((name) => rankName(name, siteNames)));
    if (rank <= bestRank) continue;
    if (bestRank === wordRank) {
      // Whoever signs with one word is not somebody else with a longer name.
      const longer = names.find((name) => mayBeSame(best[0] ?? '', name));
      if (longer !== undefined) return [longer];
      continue;
    }
    // Where the site names itself the author, a single word elsewhere is no better.
    if (bestRank >= 0 && rank === wordRank) continue;
    [best, bestRank] = [names, rank];
    if (rank > wordRank) break;
  }
  if (bestRank === wordRank) {
    const longer = bylinesInBrackets(input).find((name) => mayBeSame(best[0] ?? '', name));
    return longer === undefined ? best : [longer];
  }
  if (bestRank < wordRank) return best;
  return withCoauthors(
    best.filter((name) => rankName(name, siteNames) > firmRank),
    metadata,
  );
}
