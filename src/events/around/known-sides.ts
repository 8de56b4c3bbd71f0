// The countries on the sides of an act, and what an act takes over from another.

import type { EventDraft } from '../types.ts';

type Party = EventDraft['actors'][number];

export function countriesOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.flatMap(({ country }) => country ?? []));
}

/** The draft with the parties of another on one side, which it names as where it has them from. */
export function takeParties(
  draft: EventDraft,
  side: 'actors' | 'recipients',
  parties: readonly Party[],
  from: EventDraft,
): EventDraft {
  const completed = [...(draft.completed ?? []), { part: 'parties' as const, from: from.trigger }];
  return { ...draft, [side]: [...parties], completed };
}
