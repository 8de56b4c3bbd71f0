// Carries what a title or an apposition says of a person on to the surname alone: "Lawyer Darya Rudz ... Rudz" is a lawyer
// both times. Leaves persons alone whose sector a table gives.

import type { Draft } from '../draft.ts';

export function carryDescription(drafts: readonly Draft[]): readonly Draft[] {
  const byCore = new Map(drafts.map((draft) => [draft.core.start, draft]));
  const described = drafts.filter((draft) => draft.actorId !== null && draft.sector !== null);
  const byActor = new Map(described.map((draft) => [draft.actorId, draft]));
  return drafts.map((draft) => {
    if (draft.antecedent !== null && draft.source === 'name')
      return describedAs(draft, byCore.get(draft.antecedent.start));
    if (draft.kind !== 'person' || draft.actorId === null || draft.sector !== null) return draft;
    return { ...draft, sector: byActor.get(draft.actorId)?.sector ?? null };
  });
}

function describedAs(draft: Draft, full: Draft | undefined): Draft {
  if (full === undefined || full === draft) return draft;
  const { country, sector, span } = full;
  return { ...draft, country: draft.country ?? country, sector: draft.sector ?? sector, antecedent: span };
}
