export { findCopies } from './copies/find-copies.ts';
export type { AlignedPassage, CopyDecision, CopyKind, CopyText } from './copies/types.ts';
export { type WordWeights, weighWords } from './words/word-weights.ts';
