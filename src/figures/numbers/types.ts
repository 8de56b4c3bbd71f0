// What the number grammar reads from bare text, before anything is known of grammar or units.

import type { Span } from '../../text/index.ts';

/**
 * cardinal: "1,300", "a dozen"; fraction: "two thirds"; ordinal: "21st", "third"; vague: "dozens", "several", which
 * bound a number at best.
 */
export type NumberKind = 'cardinal' | 'fraction' | 'ordinal' | 'vague';

export interface NumberReading extends Span {
  readonly kind: NumberKind;
  /** Null for a vague word. */
  readonly value: number | null;
  /** What a vague word bounds: "tens of thousands" is 10,000 to 100,000; equal to `value` for the rest. */
  readonly low: number | null;
  readonly high: number | null;
  /** True where the reading starts or ends in digits: "5", "5 million", "21st". */
  readonly inDigits: boolean;
}

/** A piece of text that may take part in a number. */
export interface Lexeme extends Span {
  readonly kind: 'digits' | 'word' | 'vulgar' | 'mark';
  /** Lower case. */
  readonly text: string;
  /** For digits and vulgar fractions. */
  readonly value: number | null;
  /** True where no white space stands before it. */
  readonly glued: boolean;
}

/** A number read from lexeme `from` on: `next` is the index of the first lexeme that is no longer part of it. */
export interface Partial {
  readonly value: number;
  readonly next: number;
}
