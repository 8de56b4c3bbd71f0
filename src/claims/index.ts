export { findAttributions } from './find-attributions.ts';
export { findClaims } from './find-claims.ts';
export type { Attribution, ClaimView } from './types.ts';
