// What an analysis holds: the sentences of a text with tokens, tags, trees and names, all by offset.

import type { Span } from '../text/index.ts';

/** A Universal Dependencies word: UPOS and Penn tags, lemma, and its place in the tree of its sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** 1-based number of the head token in the same sentence; 0 for the root. */
  readonly head: number;
  /** UD v2 relation with its subtype, e.g. `nsubj:pass`. */
  readonly deprel: string;
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC';

/** A proper name; names do not nest. */
export interface Name extends Span {
  readonly type: NameType;
}

/** headline: telegraphic, often in title case, the present tense standing for the past; prose: all else. */
export type SentenceStyle = 'headline' | 'prose';

export interface Sentence extends Span {
  readonly style: SentenceStyle;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** The grammar of one article; `sentences` are in the order of the text and never overlap. */
export interface Analysis {
  readonly articleId: string;
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Sentence[];
}
