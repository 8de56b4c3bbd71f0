// Looks up the phrases of a table in the sentences of an article.

import type { WorldFact, WorldFactKind } from '../../tables/index.ts';
import { findPhrases, type PhraseIndex, type PhraseMatch } from '../../text/index.ts';
import type { FactHit, Sentence } from './types.ts';

/** Words that a fact wants or shuns are looked for so far around its phrase. */
const nearChars = 60;

function isWordAt(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
}

/** True where the words stand as whole words in a folded text. */
export function hasWords(folded: string, words: string): boolean {
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
    if (isWordAt(folded, at, at + words.length)) return true;
  return false;
}

function isWanted({ also, not }: WorldFact, around: string): boolean {
  if (not.some((word) => hasWords(around, word))) return false;
  return also.length === 0 || also.some((word) => hasWords(around, word));
}

/** All places that name a fact of a kind; where two phrases for the same kind overlap, the longer one. */
export function findFacts(named: readonly FactHit[], kinds: readonly WorldFactKind[]): readonly FactHit[] {
  const ofKinds = named.flatMap((hit) => {
    const rows = hit.rows.filter(({ kind }) => kinds.includes(kind));
    return rows.length === 0 ? [] : [{ ...hit, rows }];
  });
  return [...Map.groupBy(ofKinds, ({ sentence }) => sentence).values()].flatMap((hits) =>
    hits.filter((hit) => !hits.some((other) => isInsideLonger(hit, other))),
  );
}

function isInsideLonger(hit: FactHit, other: FactHit): boolean {
  return (
    other.rows[0]?.kind === hit.rows[0]?.kind &&
    other.start < hit.end &&
    hit.start < other.end &&
    other.end - other.start > hit.end - hit.start
  );
}

/** The first place of each phrase in a sentence, in the order of the table. */
function firstMatches(folded: string, index: PhraseIndex<WorldFact>): readonly PhraseMatch<WorldFact>[] {
  const first = new Map<number, PhraseMatch<WorldFact>>();
  for (const match of findPhrases(folded, index))
    if (!first.has(match.phrase.order)) first.set(match.phrase.order, match);
  return [...first.values()].sort((a, b) => a.phrase.order - b.phrase.order);
}

/** All places in the sentences that name a fact, with the rows whose wanted words stand near. */
export function nameFacts(sentences: readonly Sentence[], index: PhraseIndex<WorldFact>): readonly FactHit[] {
  return sentences.flatMap((sentence) =>
    firstMatches(sentence.folded, index).flatMap(({ start, end, phrase }) => {
      const around = sentence.folded.slice(Math.max(0, start - nearChars), end + nearChars);
      const rows = phrase.rows.filter((row) => isWanted(row, around));
      return rows.length === 0 ? [] : [{ sentence, start, end, rows }];
    }),
  );
}
