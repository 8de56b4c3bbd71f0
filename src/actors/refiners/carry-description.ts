// Carries what a title or an apposition says of a person on to the surname alone: "Lawyer Darya Rudz ... Rudz" is a lawyer
// both times. Leaves persons of the tables alone, whose offices are looked up instead.

import type { Draft } from '../draft.ts';

export function carryDescription(drafts: readonly Draft[]): readonly Draft[] {
  const byCore = new Map(drafts.map((draft) => [draft.core.start, draft]));
  return drafts.map((draft) => {
    const full = draft.antecedent === null ? undefined : byCore.get(draft.antecedent.start);
    if (full === undefined || draft.source !== 'name' || full === draft) return draft;
    const { country, sector, span } = full;
    return { ...draft, country: draft.country ?? country, sector: draft.sector ?? sector, antecedent: span };
  });
}
