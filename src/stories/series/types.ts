// Series of figures about the same thing, and the conflicts between those that cannot both hold.

import type { Figure } from '../../record/index.ts';
import type { DayInterval } from '../../time/index.ts';

/** A figure as one article gives it. */
export interface FigureReport {
  readonly id: string;
  readonly figure: Figure;
  readonly reported: DayInterval;
}

/** Why two figures of one thing differ; the last is what is left where nothing explains it. */
export type ConflictReason =
  | 'copy of an old figure'
  | 'other definition'
  | 'cumulative against single'
  | 'other window'
  | 'later count'
  | 'rounding'
  | 'plain contradiction';

export interface FigureConflict {
  /** Ids of the two, the earlier one first. */
  readonly ids: readonly [string, string];
  readonly reason: ConflictReason;
  /** The reason in a sentence, with what the two say. */
  readonly explanation: string;
}

/** Figures about the same thing in the order of their as-of days. */
export interface Series {
  /** What is counted: "prisoners". */
  readonly counts: string;
  readonly action: string | null;
  /** Codes of the states that most of its figures are about, sorted. */
  readonly about: readonly string[];
  /** The definitions that its figures give, sorted. */
  readonly definitions: readonly string[];
  readonly figures: readonly FigureReport[];
  readonly conflicts: readonly FigureConflict[];
}
