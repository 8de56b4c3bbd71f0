export { certaintyAt } from './certainty/certainty-at.ts';
export { findEvents, findEventsByRules } from './find-events.ts';
export type { MarkedPair } from './pair-words.ts';
export type { Reality } from './reality.ts';
export { realityAt } from './reality-at.ts';
export { typeOfPair } from './type-of-pair.ts';
export type { EventContext, EventDraft } from './types.ts';
