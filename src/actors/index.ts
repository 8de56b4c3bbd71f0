export { findActors } from './find-actors.ts';
export type { ActorKind, ActorMention, ActorUse } from './types.ts';
