// Whose "its" is where the one who acts cannot mean their own. Reads "Riga said Oslo had killed two of its soldiers" as soldiers of
// Riga, and "Oslo accused Riga of spying and expelled its envoy" as Riga's; leaves "recalled its envoy" and "shelled its own town" alone.

import type { ActorMention } from '../../actors/index.ts';
import type { ActorReference } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { Act } from '../act.ts';
import type { Parties } from './parties.ts';

const OWNED = /\b(?:its|their|his|her) (?!own\b)/iu;
/** Of what one does not attack one's own. */
const ARMED: readonly string[] = ['ambassador', 'embassy', 'troops', 'vessel'];

/** The parties with what is "theirs" given to the state that was named last before it, where it cannot be the doer's. */
export function withAnothersOwn(
  parties: Parties,
  { type, mode }: Pick<Act, 'type' | 'mode'>,
  actors: readonly ActorMention[],
  tables: EventTables,
): Parties {
  if (type !== 'ASSAULT' && mode !== 'expel') return parties;
  const recipients = parties.recipients.map((receiver) => {
    const isClash =
      isTheirs(receiver, tables) && parties.doers.some(({ country }) => country === receiver.country);
    const other = isClash ? stateBefore(receiver, actors) : undefined;
    return other === undefined ? receiver : { ...receiver, country: other.country };
  });
  return { ...parties, recipients };
}

function isTheirs({ actorId, country, text }: ActorReference, { classes }: EventTables): boolean {
  if (actorId !== null || country === null || !OWNED.test(text)) return false;
  const last = text.toLowerCase().split(' ').at(-1) ?? '';
  return ARMED.some((name) => [last, last.replace(/s$/u, '')].some((word) => classes.get(name)?.has(word)));
}

function stateBefore(
  { span, country }: ActorReference,
  actors: readonly ActorMention[],
): ActorMention | undefined {
  return actors
    .filter(({ kind, span: named, use }) => kind === 'state' && named.end <= span.start && use !== 'place')
    .filter((state) => state.country !== null && state.country !== country)
    .reduce<ActorMention | undefined>(
      (last, state) => (last === undefined || state.span.start > last.span.start ? state : last),
      undefined,
    );
}
