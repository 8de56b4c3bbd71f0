// Gives a head that says little the sector of the role noun before it: "Muslim leaders" are religious, "army sources" military,
// "indigenous community" civilian. Leaves "opposition leaders" to the tables, and "police and leaders" alone.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'compose-sector';

/** Heads whose own sector yields to that of the noun before them. */
const weakHead =
  /^(?:leaders?|groups?|members?|communit(?:y|ies)|organi[sz]ations?|associations?|agenc(?:y|ies)|representatives?|figures?|teams?|sources?|famil(?:y|ies)|officials?|chiefs?|heads?|sides?|movements?|delegations?|delegates?|staff|employees?|commanders?|supporters?|people|men|women|spokes(?:man|woman|person)|officers?)$/iu;

export function composeSector(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.flatMap((draft, index) => {
    const after = drafts[index + 1];
    if (after !== undefined && describes(draft, after, context)) return [];
    const before = drafts[index - 1];
    if (before === undefined || !describes(before, draft, context)) return [draft];
    const span = { start: before.span.start, end: draft.span.end };
    const country = draft.country ?? before.country;
    return [{ ...draft, span, kind: 'group', sector: before.sector, country, roleId: null, ruleId }];
  });
}

function describes(before: Draft, head: Draft, context: ReadingContext): boolean {
  if (before.source !== 'agent' || (head.source !== 'agent' && head.source !== 'role')) return false;
  if (before.sector === null || before.sector === 'UNK') return false;
  const words = context.folded.slice(head.core.start, head.core.end);
  return weakHead.test(words) && context.folded.slice(before.core.end, head.core.start) === ' ';
}
