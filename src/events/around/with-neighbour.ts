// Who a neighbour or a counterpart is, where the article tells of two states. Reads "In 2015 Nepal accused its neighbour" in an article on
// Nepal and India as India, and "rang his counterpart" of a Kenyan minister as the Tanzanian one; leaves "its allies" alone.

import type { EventDraft } from '../types.ts';
import { countriesOf } from './known-sides.ts';
import { articlePair } from './pair-of.ts';

const OTHER =
  /^(?:her|his|its|the|their) (?:\p{Ll}+ ){0,2}(?:neighbou?r|counterpart|opposite number|rival|colleague)\b/iu;

export function withNeighbour(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const pair = articlePair(drafts);
  if (pair === null) return drafts;
  return drafts.map((draft) => {
    const own = countriesOf(draft.actors);
    const [country] = pair.difference(own);
    // "their neighbour": of both there is no other.
    if (own.size !== 1 || !own.isSubsetOf(pair) || country === undefined) return draft;
    const isOther = (party: EventDraft['actors'][number]): boolean =>
      OTHER.test(party.text) && (party.country === null || own.has(party.country));
    if (!draft.recipients.some(isOther)) return draft;
    const recipients = draft.recipients.map((party) =>
      isOther(party) ? { ...party, actorId: null, country } : party,
    );
    return { ...draft, recipients };
  });
}
