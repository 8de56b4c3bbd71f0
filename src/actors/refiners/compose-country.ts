// Gives a role the country of the words around it: "Belarusian foreign ministry", "US officials", "Trump's envoy",
// "president of Belarus". Leaves "Russian-backed rebels" without Russia, and "officials" alone without any state.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'compose-country';

const roleSources: ReadonlySet<string> = new Set(['role', 'agent', 'office']);
const ownerSources: ReadonlySet<string> = new Set([
  'state',
  'adjective',
  'capital',
  'seat',
  'organisation',
  'place',
  'person',
  'short',
]);

/** Between an owner and the role: nothing, "'s", a hyphenated rank or up to three describing words. */
const linkBefore = /^(?:'s?)?(?: (?:[\p{L}-]+ ){0,3}| )$/u;
/** Words that end a chain of modifiers: past them the country describes something else. */
const breaksLink =
  /(?:^| )(?:and|or|but|in|on|at|of|to|for|from|with|by|as|is|are|was|were|has|have|had|said|says|that|who|which|the|a|an|told|will|would|its|his|her|their|when|after|before|over|against|[a-z]+ed|[a-z]*-?(?:backed|led|based|born|made|style|funded|allied|held|occupied))(?: |$)/u;
const linkAfter = /^ (?:of|for|in|from) (?:the )?$/u;

export function composeCountry(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (!roleSources.has(draft.source) || (draft.source === 'office' && draft.country !== null)) return draft;
    return (
      ownedBefore(draft, drafts, index, context) ?? ownedAfter(draft, drafts[index + 1], context) ?? draft
    );
  });
}

function ownedBefore(
  draft: Draft,
  drafts: readonly Draft[],
  index: number,
  context: ReadingContext,
): Draft | null {
  // A role may stand between: "Belarusian deputy foreign minister's office", "US border guards' union".
  for (const before of [drafts[index - 1], drafts[index - 2]]) {
    if (before === undefined || !ownerSources.has(before.source) || before.country === null) continue;
    const between = context.folded.slice(before.span.end, draft.span.start);
    if (!linkBefore.test(between) || breaksLink.test(between)) continue;
    const isPossessive = between.startsWith("'");
    if (!isPossessive && (before.kind === 'person' || before.source === 'capital')) continue;
    return withCountry(draft, before, { start: before.span.start, end: draft.span.end });
  }
  return null;
}

function ownedAfter(draft: Draft, after: Draft | undefined, context: ReadingContext): Draft | null {
  if (after === undefined || !['state', 'organisation', 'place', 'capital'].includes(after.source))
    return null;
  if (after.country === null) return null;
  const between = context.folded.slice(draft.span.end, after.span.start);
  if (!linkAfter.test(between)) return null;
  return withCountry(draft, after, { start: draft.span.start, end: after.span.end });
}

function withCountry(draft: Draft, owner: Draft, span: Draft['span']): Draft {
  const country = owner.country;
  return { ...draft, span, core: draft.core, country, sector: draft.sector ?? owner.sector, ruleId };
}
