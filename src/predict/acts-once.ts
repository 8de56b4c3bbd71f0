// The acts of a text once each, though several of its words tell of them: "Recent drone attacks have killed nine" is one act.

import type { EventMention } from '../record/index.ts';

type Told = Pick<EventMention, 'actors' | 'recipients' | 'repeats' | 'trigger'>;

/** The mentions of each act, in the order of the text. */
export function mentionsByAct<Mention extends Told>(
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  return [...Map.groupBy(mentions, ({ repeats, trigger }) => (repeats ?? trigger).start).values()];
}

/** The mention that knows most parties; of equals the first. */
export function fullestMention<Mention extends Told>(told: readonly Mention[]): Mention | undefined {
  const known = ({ actors, recipients }: Mention): number =>
    [actors, recipients].filter((side) => side.some(({ country }) => country !== null)).length;
  return told.toSorted((a, b) => known(b) - known(a))[0];
}
