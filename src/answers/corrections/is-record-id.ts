// Tells an id of a record from the name of an actor: both may be typed in one place.

import type { Ledger } from '../../ledger/index.ts';

/** True where the ledger has an entry whose id starts so; a short name in letters a to f ("Abba") seldom is one. */
export async function isRecordId(ledger: Ledger, asked: string): Promise<boolean> {
  const prefix = asked.toLowerCase();
  return /^[0-9a-f]{4,64}$/u.test(prefix) && (await ledger.entriesWithPrefix(prefix, 1)).length > 0;
}
