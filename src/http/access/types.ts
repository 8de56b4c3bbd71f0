// Who asks.

import type { Role } from './roles.ts';

export interface Visitor {
  /** Signs corrections where the visitor gives no other name; null for one without a token. */
  readonly name: string | null;
  readonly role: Role;
}
