export { findEvents } from './find-events.ts';
export { realityAt } from './reality-at.ts';
export type { ClaimView, EventContext, EventDraft } from './types.ts';
