// What an act does not tell of its sides, the act beside it in the sentence does. A plain ordered list of such rules.

import type { Analysis } from '../../language/index.ts';
import { spanContains } from '../../text/index.ts';
import type { EventDraft } from '../types.ts';
import { withHolders } from './with-holders.ts';
import { withOtherCountry } from './with-other-country.ts';
import { withProtestedAgainst } from './with-protested-against.ts';
import { withResultFor } from './with-result-for.ts';

/** One draft as the drafts of its sentence complete it; what it tells itself stays. */
type Completion = (draft: EventDraft, beside: readonly EventDraft[], text: string) => EventDraft;

const completions: readonly Completion[] = [
  withHolders,
  withOtherCountry,
  withProtestedAgainst,
  // Last: it needs to know who did what led to the act.
  withResultFor,
];

/** The drafts of one article, in their order. */
export function completeBeside(
  { sentences, text }: Pick<Analysis, 'sentences' | 'text'>,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  const groups = Map.groupBy(drafts, ({ trigger }) =>
    sentences.findIndex((sentence) => spanContains(sentence, trigger)),
  );
  const completed = new Map<EventDraft, EventDraft>();
  for (const group of groups.values()) {
    const whole = completions.reduce<readonly EventDraft[]>(
      (beside, complete) => beside.map((draft) => complete(draft, beside, text)),
      group,
    );
    for (const [place, draft] of group.entries()) completed.set(draft, whole[place] ?? draft);
  }
  return drafts.map((draft) => completed.get(draft) ?? draft);
}
