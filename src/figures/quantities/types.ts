// A quantity: a number with its unit, firmness and what it counts, read within one sentence and not yet a record.

import type { Sentence, Token } from '../../language/index.ts';
import type { FigureTables } from '../../tables/index.ts';
import type { DependencyTree, Span } from '../../text/index.ts';
import type { TimeExpression } from '../../time/index.ts';

/** currency: `name` is "dollar", `code` "USD"; measure: a unit of `data/figures/units.tsv`; noun: the counted noun itself. */
export interface QuantityUnit {
  readonly kind: 'currency' | 'measure' | 'noun';
  readonly name: string;
  readonly code: string | null;
  readonly dimension: string | null;
  /** The unit's own words or symbol. */
  readonly span: Span;
}

export type Comparator = '=' | '~' | '>' | '<' | 'up' | 'down' | 'vague' | 'ordinal';

export interface Quantity {
  /** The number's words, with a currency sign and with a unit joined by a hyphen: "$4.2 million", "three-day". */
  readonly span: Span;
  /** The number's words alone. */
  readonly number: Span;
  readonly kind: 'cardinal' | 'fraction' | 'ordinal' | 'vague';
  readonly low: number | null;
  readonly high: number | null;
  readonly comparator: Comparator;
  /** The comparator's words, where there are any. */
  readonly comparatorSpan: Span | null;
  readonly unit: QuantityUnit | null;
  /** True where it counts what the number before it counts: "300 prisoners, including 52". */
  readonly isElliptic: boolean;
  /** The noun phrase that is counted or measured, without the number: "political prisoners". */
  readonly counted: Span | null;
  /** The two numbers of a range in the order of the text, before they were joined. */
  readonly ends?: readonly [Quantity, Quantity];
}

/** One sentence as the rules see it. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tree: DependencyTree<Token>;
  readonly times: readonly TimeExpression[];
  readonly tables: FigureTables;
}

/** A step that completes, merges or drops the quantities of one sentence; gives new ones, in the order of the text. */
export type Refiner = (quantities: readonly Quantity[], view: SentenceView) => readonly Quantity[];

/** A noun phrase in the row of words, from behind a number to its head. */
export interface Chunk extends Span {
  readonly head: Token;
}
