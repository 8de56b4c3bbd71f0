// Who jailed those whom somebody frees or pardons. Reads "Suva freed two sailors jailed in 2021" as jailed by Suva; leaves an arrest by
// somebody named alone.

import type { EventDraft } from '../types.ts';
import { countriesOf, takeParties } from './known-sides.ts';

export function withJailer(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'COERCE' || draft.mode !== 'arrest' || countriesOf(draft.actors).size > 0)
      return draft;
    const release = drafts.find((other) => isRelease(other) && haveSameReceivers(other, draft));
    return release === undefined ? draft : takeParties(draft, 'actors', release.actors, release);
  });
}

function isRelease({ type, mode, actors }: EventDraft): boolean {
  const isFreeing = (type === 'RETREAT' && mode === 'release') || type === 'CONCEDE';
  return isFreeing && countriesOf(actors).size > 0;
}

function haveSameReceivers({ recipients: a }: EventDraft, { recipients: b }: EventDraft): boolean {
  return b.length > 0 && b.every(({ span }) => a.some((one) => one.span.start === span.start));
}
