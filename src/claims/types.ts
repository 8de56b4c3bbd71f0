// What the rules of this stage hand on: an attribution by the words of one sentence, before it is a claim with spans.

import type { Sentence, Token } from '../language/index.ts';
import type { ClaimTables, CueStance } from '../tables/index.ts';
import type { DependencyTree, Span } from '../text/index.ts';

/** One sentence as the rules see it. */
export interface SentenceView {
  readonly text: string;
  /** Place of the sentence in the analysis. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tree: DependencyTree<Token>;
  readonly cues: ClaimTables['cues'];
  /** The quotations that the sentence shares words with, marks included. */
  readonly quotations: readonly Span[];
}

/** Sorted indexes of words in one sentence. */
export interface WordAttribution {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly stance: CueStance;
  readonly ruleId: string;
  /** From 0 to 1, where the model tells. */
  readonly certainty?: number;
}

/** An attribution by spans, which may run over several sentences. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly stance: CueStance;
  readonly ruleId: string;
  /** How sure the model is of it as a whole, from 0 to 1; not there where a rule alone read it. */
  readonly certainty?: number;
}

/** As much of a claim as later stages read: who speaks, and which words are theirs. A Claim of the record fits. */
export interface ClaimView {
  readonly source: {
    readonly text: string;
    readonly actor: {
      readonly actorId: string | null;
      readonly country?: string | null;
      readonly sector?: string | null;
    } | null;
  } | null;
  readonly cue?: { readonly text?: string; readonly span: Span } | null;
  readonly content: readonly { readonly span: Span }[];
  readonly stance: string;
  readonly form?: string;
}

/** Proposes attributions in one sentence; two rules may propose the same, the refiners choose. */
export type ClaimFinder = (view: SentenceView) => readonly WordAttribution[];
