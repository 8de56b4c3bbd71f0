// Gives a person of whom no table tells more the country and sector of the words beside the name: "Yan Avsiuk, a Belarusian analyst,".
// Leaves what the tables know alone, and words past another name or a verb.

import type { Draft } from '../draft.ts';
import { hasVerbBetween, type ReadingContext } from '../reading-context.ts';

const ruleId = 'take-apposition';

/** From the name to the role: a comma, an article and up to three describing words. */
const link =
  /^, (?:(?:a|an|the|its|their|his|her) )?(?:(?!(?:who|whom|whose|which|that|and|or|but|said|says) )[\p{L}-]+ ){0,3}$/u;

export function takeApposition(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    const isNamed = draft.source === 'name' || draft.source === 'person' || draft.source === 'short';
    if (draft.kind !== 'person' || !isNamed || draft.sector !== null) return draft;
    const role = drafts
      .slice(index + 1, index + 4)
      .find((after) => after.source === 'role' || after.source === 'agent');
    if (role === undefined || !link.test(context.folded.slice(draft.span.end, role.span.start))) return draft;
    // "the mayor, Ana Silva, met the French president": what she does is no description.
    if (hasVerbBetween(context, draft.span.end, role.span.start)) return draft;
    return {
      ...draft,
      country: draft.actorId === null ? (role.country ?? draft.country) : draft.country,
      sector: role.sector,
      roleId: role.roleId,
      ruleId,
    };
  });
}
