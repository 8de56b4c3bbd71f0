// Acts that both sides do: who of the two is told first makes no other act of them.

import type { Mention } from './types.ts';

const ONE_SIDED_TALKS: ReadonlySet<string | null> = new Set(['visit', 'third-party']);

/** "Oslo met Riga", "Oslo and Riga signed a pact"; not "Oslo visited Riga". */
export function isMutual({ deed, draft }: Mention): boolean {
  if (deed.type === 'CONSULT') return !ONE_SIDED_TALKS.has(deed.mode);
  if (deed.type === 'AGREE' || deed.type === 'COOPERATE') return true;
  return deed.type === 'SUPPORT' && draft.actors.length > 1 && draft.recipients.length === 0;
}
