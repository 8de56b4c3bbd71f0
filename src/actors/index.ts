export type { ActorKind, ActorMention, ActorUse } from './types.ts';
