export { findEvents } from './find-events.ts';
export { guessType } from './guess-type.ts';
export type { Reality } from './reality.ts';
export { realityAt } from './reality-at.ts';
export type { EventContext, EventDraft } from './types.ts';
