export { certaintyAt } from './certainty/certainty-at.ts';
export type { MarkedPair } from './coding/pair-words.ts';
export { typeOfPair } from './coding/type-of-pair.ts';
export { findEvents, findEventsByRules } from './find-events.ts';
export type { Reality } from './reality/reality.ts';
export { realityAt } from './reality/reality-at.ts';
export type { EventContext, EventDraft } from './types.ts';
