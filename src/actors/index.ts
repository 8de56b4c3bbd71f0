export { findActors } from './find-actors.ts';
export { findPlaces, type PlaceMention } from './find-places.ts';
export type { ActorKind, ActorMention, ActorUse, Location } from './types.ts';
