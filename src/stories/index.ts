export { findCopies } from './copies/find-copies.ts';
export type { AlignedPassage, CopyDecision, CopyKind, CopyText } from './copies/types.ts';
export type { Passage, Report } from './reports/types.ts';
export type { ConflictReason, FigureConflict, FigureReport, Series } from './series/types.ts';
export { knowStanding, type StandingKnowledge } from './standing/knowledge.ts';
export type { MoveForce, Standing, StatedEnd, StateMove, Transition } from './standing/types.ts';
export { workOutStanding } from './standing/work-out-standing.ts';
export { type WordWeights, weighWords } from './words/word-weights.ts';
