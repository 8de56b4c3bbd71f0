// A mention on its way: what the finders propose and the refiners complete, with the readings that are still open.

import type { Sentence } from '../language/index.ts';
import type { LexiconEntry, LexiconKind } from '../tables/index.ts';
import type { Span } from '../text/index.ts';
import type { ActorKind, ActorUse } from './types.ts';

/** `name`: a proper name that only the language stage knows; `reference`: a pronoun or "the bloc". */
export type DraftSource = LexiconKind | 'name' | 'reference';

export interface Draft {
  readonly span: Span;
  /** The words that decide the use: the last name of a phrase, without title or modifiers. */
  readonly core: Span;
  readonly source: DraftSource;
  /** Readings of the lexicon that are still open; the first is the best. */
  readonly readings: readonly LexiconEntry[];
  readonly kind: ActorKind;
  readonly actorId: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly sector: string | null;
  readonly use: ActorUse | null;
  readonly officeId: string | null;
  /** Role of a title that stands with the name: "president". */
  readonly roleId: string | null;
  readonly antecedent: Span | null;
  readonly ruleId: string;
}

/** A draft with nothing known but its place and source. */
export function emptyDraft(span: Span, source: DraftSource, name: string, ruleId: string): Draft {
  return {
    span,
    core: span,
    source,
    readings: [],
    kind: 'group',
    actorId: null,
    name,
    country: null,
    sector: null,
    use: null,
    officeId: null,
    roleId: null,
    antecedent: null,
    ruleId,
  };
}

/** Drafts that start in each sentence, in the order of the sentences; both must be in the order of the text. */
export function draftsBySentence(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
): readonly (readonly Draft[])[] {
  let at = 0;
  return sentences.map((sentence) => {
    const from = at;
    while (at < drafts.length && (drafts[at]?.core.start ?? 0) < sentence.end) at += 1;
    return drafts.slice(from, at);
  });
}

/** Drafts nest at most so deep that an overlap shows among so many before a place. */
const deepest = 8;

/** True where a draft of the list, which is in the order of the text, overlaps the span. */
export function overlapsDraft(drafts: readonly Draft[], span: Span): boolean {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.span.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return drafts.slice(Math.max(0, low - deepest), low).some((draft) => draft.span.end > span.start);
}
