// Whom "it" and "its" mean where the one who acts cannot mean their own. Reads "Riga said Oslo had killed two of its soldiers" as soldiers
// of Riga, "Oslo accused Riga of spying and expelled its envoy" as Riga's, and "Oslo told Riga to close its embassy, accusing it of spying"
// as Riga accused; leaves "recalled its envoy" and "shelled its own town" alone.

import type { ActorMention } from '../../actors/index.ts';
import type { ActorReference } from '../../record/index.ts';
import type { EventTables } from '../../tables/index.ts';
import type { Act } from '../act.ts';
import { formOf, partOf, relationOf, type Tree } from '../tree.ts';
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

const OBJECT_PRONOUN: ReadonlySet<string> = new Set(['it', 'them']);

/** "Riga's advance, describing it as a threat": the advance may be meant. */
function isOwner(tree: Tree, { span }: ActorMention): boolean {
  const at = tree.words.findIndex(({ end }) => end === span.end);
  return relationOf(tree, at) === 'nmod:poss' && partOf(tree, at) !== 'PRON';
}

/** For an "it" that the actors stage takes for the doer: the other state named last before it in its sentence. */
export function otherThan(
  tree: Tree,
  head: number,
  doers: readonly ActorReference[],
  actors: readonly ActorMention[],
): readonly ActorReference[] {
  const word = tree.words[head];
  if (word === undefined || !OBJECT_PRONOUN.has(formOf(tree, head)) || relationOf(tree, head) !== 'obj')
    return [];
  const [said] = actors.filter(({ span }) => span.start === word.start);
  const isDoer = said?.country != null && doers.some(({ country }) => country === said.country);
  const state = isDoer ? stateBefore({ span: said.span, country: said.country }, actors) : undefined;
  if (said === undefined || state === undefined || isOwner(tree, state)) return [];
  const { actorId, name, country, sector } = state;
  const { start, end } = said.span;
  return [{ text: said.text, span: { start, end }, actorId, name, country, sector }];
}

function isTheirs({ actorId, country, text }: ActorReference, { classes }: EventTables): boolean {
  if (actorId !== null || country === null || !OWNED.test(text)) return false;
  const last = text.toLowerCase().split(' ').at(-1) ?? '';
  return ARMED.some((name) => [last, last.replace(/s$/u, '')].some((word) => classes.get(name)?.has(word)));
}

function stateBefore(
  { span, country }: Pick<ActorReference, 'span' | 'country'>,
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
