// Whose "its" is, where a state takes what is not its own. Reads "Fiji seized a Tongan boat and arrested its crew" as Tonga's crew, and
// "after Fiji impounded two of its trawlers" as those of the other state of the article; leaves "Fiji arrested its generals" alone.

import type { EventDraft } from '../types.ts';
import { countriesOf } from './known-sides.ts';
import { articlePair } from './pair-of.ts';

type Party = EventDraft['actors'][number];

/** What is taken from others: ships with all on and in them, and goods. */
const PREY =
  /^(?:(?:\p{L}+ ){1,3}of )?(?:her|his|its|their) (?:\p{Ll}+ ){0,2}(?:barge|boat|cargo|catch|crew|fisherm[ae]n|freighter|fuel|gear|goods|launch|launche|lorr(?:y|ie)|net|plane|sailor|ship|tanker|trawler|truck|vessel|weapon|yacht)s?\b/iu;
const MODES: ReadonlySet<string | null> = new Set(['arrest', 'restrict', 'seize']);
/** Further on in the text, it is another boat's crew. */
const REACH_CHARS = 160;

export function withPrey(drafts: readonly EventDraft[], text: string): readonly EventDraft[] {
  const pair = articlePair(drafts);
  return drafts.map((draft) => {
    if (draft.type !== 'COERCE' || !MODES.has(draft.mode)) return draft;
    const own = countriesOf(draft.actors);
    const isPrey = (party: Party): boolean =>
      PREY.test(party.text) && (party.country === null || own.has(party.country));
    const isLeftOut = draft.recipients.length === 0 && PREY.test(text.slice(draft.trigger.end + 1));
    if (own.size !== 1 || !(isLeftOut || draft.recipients.some(isPrey))) return draft;
    const country = ownerBefore(draft, drafts, own) ?? otherOf(pair, own);
    if (country === undefined) return draft;
    if (isLeftOut) return { ...draft, recipients: stateIn(country, drafts) };
    const recipients = draft.recipients.map((party) =>
      isPrey(party) ? { ...party, actorId: null, country } : party,
    );
    return { ...draft, recipients };
  });
}

/** The first who is told of for a state. */
function stateIn(country: string, drafts: readonly EventDraft[]): Party[] {
  const all = drafts.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return all.filter((party) => party.country === country).slice(0, 1);
}

/** "seized a Tongan boat and arrested its crew": the state that the same taker has just taken from. */
function ownerBefore(
  draft: EventDraft,
  drafts: readonly EventDraft[],
  own: ReadonlySet<string>,
): string | undefined {
  const near = drafts
    .slice(0, drafts.indexOf(draft))
    .filter(({ trigger }) => draft.trigger.start - trigger.start <= REACH_CHARS)
    .filter(({ actors }) => !countriesOf(actors).isDisjointFrom(own))
    .flatMap(({ recipients }) => [...countriesOf(recipients).difference(own)]);
  return near.at(-1);
}

function otherOf(pair: ReadonlySet<string> | null, own: ReadonlySet<string>): string | undefined {
  if (pair === null || !own.isSubsetOf(pair)) return undefined;
  const [other] = pair.difference(own);
  return other;
}
