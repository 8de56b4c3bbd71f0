export { findFigures } from './find-figures.ts';
export { readNumbers } from './numbers/read-numbers.ts';
export { type NumberRange, readRanges } from './numbers/read-ranges.ts';
export type { NumberReading } from './numbers/types.ts';
export { findQuantities, type SentenceQuantities } from './quantities/find-quantities.ts';
export type { Comparator, Quantity, QuantityUnit, SentenceView } from './quantities/types.ts';
export { findMeasured, findToldOf, firstTold } from './rules/find-measured.ts';
export type { FigureContext } from './types.ts';
