// What the rules of relations are given and give: the figures of an article in order, and links between two of them.

import type { Figure } from '../../record/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';

/** A figure with the quantity and the sentence that it was made from. */
export interface ToldFigure {
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly view: SentenceView;
  /** False for a number that says something only by its relation to a figure: "Eleven of them". */
  readonly isKept: boolean;
  /** The place in the list of the figure that it tells again: "It was 34". */
  readonly again?: number;
}

export type RelationKind = NonNullable<Figure['relations']>[number]['kind'];

/** `from` is what `kind` says of `to`, both by their places in the list of figures: the first is a part of the second. */
export interface FoundRelation {
  readonly from: number;
  readonly kind: RelationKind;
  readonly to: number;
  /** True where the second is named only as what the first is a part of: in "freed 52 of 1,300" nobody freed 1,300. */
  readonly isOnlyWhole?: boolean;
}

/** Finds the relations of one kind; `found` are those of the rules before. */
export type RelationFinder = (
  told: readonly ToldFigure[],
  found: readonly FoundRelation[],
) => readonly FoundRelation[];
