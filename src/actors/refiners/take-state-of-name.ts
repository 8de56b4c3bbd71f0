// Gives a person whom no table knows the state behind the name: "Prime Minister Ana Holt of Denmark", "Joe Hale of Texas".
// Leaves whoever has a country already alone, and "Ana Holt of Doctors Without Borders".

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'take-state-of-name';

const ofState = /^ of (?:the )?$/u;
const stateSources: ReadonlySet<string> = new Set(['state', 'capital', 'place']);

export function takeStateOfName(drafts: readonly Draft[], { folded }: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.kind !== 'person' || draft.actorId !== null || draft.country !== null) return draft;
    const next = drafts[index + 1];
    if (draft.source !== 'name' || next?.country == null || !stateSources.has(next.source)) return draft;
    if (!ofState.test(folded.slice(draft.span.end, next.span.start))) return draft;
    return { ...draft, country: next.country, ruleId };
  });
}
