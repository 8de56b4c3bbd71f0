// Gives a person whom no table knows the country and sector of the words beside the name: "Yan Avsiuk, a Belarusian analyst,".
// Leaves persons of the tables alone, and words past another name or a verb.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'take-apposition';

/** From the name to the role: a comma, an article and up to three describing words. */
const link = /^, (?:(?:a|an|the|its|their|his|her) )?(?:[\p{L}-]+ ){0,3}$/u;

export function takeApposition(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    const isUnknown = draft.kind === 'person' && draft.source === 'name' && draft.actorId === null;
    if (!isUnknown || draft.sector !== null) return draft;
    const role = drafts
      .slice(index + 1, index + 4)
      .find((after) => after.source === 'role' || after.source === 'agent');
    if (role === undefined || !link.test(context.folded.slice(draft.span.end, role.span.start))) return draft;
    return {
      ...draft,
      country: role.country ?? draft.country,
      sector: role.sector,
      roleId: role.roleId,
      ruleId,
    };
  });
}
