// Names the actors that a figure is about: those of its own clause, or of its sentence where the clause names no state.
// "Minsk freed 52 prisoners" is about Minsk. Leaves actors of other clauses of a long sentence out.

import type { ActorMention } from '../../actors/index.ts';
import type { ActorReference } from '../../record/index.ts';
import { isRelation, type Span, spanContains, spanOfWords, subtreeOf } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf } from './governors.ts';

const CLAUSES = ['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'conj'];

/** The top word of the smallest clause around the quantity; -1 where it stands in none. */
function clauseOf(quantity: Quantity, view: SentenceView): number {
  const clause = governorsOf(quantity, view).find((index) => {
    const word = view.tree.words[index];
    return (
      word !== undefined && isRelation(word.deprel, CLAUSES) && (word.upos === 'VERB' || word.head === 0)
    );
  });
  return clause ?? -1;
}

/** From the first to the last word of a clause; the whole sentence where there is none. */
function clauseSpan(clause: number, { tree, sentence }: SentenceView): Span {
  const span = clause < 0 ? null : spanOfWords(tree, subtreeOf(tree, clause));
  return span ?? { start: sentence.start, end: sentence.end };
}

/** As a figure names an actor. */
export function toReference({ text, span, actorId, name, country, sector }: ActorMention): ActorReference {
  return { text, span, actorId, name, country, sector };
}

/** In the order of the text, each actor once. */
function referencesIn(clause: Span, actors: readonly ActorMention[]): readonly ActorReference[] {
  const own = actors.filter((actor) => spanContains(clause, actor.span));
  // A clause may leave out of whom its sentence tells.
  const inside = own.some(({ country }) => country !== null) ? own : actors;
  const seen = new Set<string>();
  return inside.flatMap((actor) => {
    const key = actor.actorId ?? actor.name;
    if (seen.has(key)) return [];
    seen.add(key);
    return [toReference(actor)];
  });
}

/** Tells for the figures of one sentence whom each is about; a clause is walked once, however many figures it holds. */
export function aboutFinder(
  view: SentenceView,
  actors: readonly ActorMention[],
): (quantity: Quantity) => readonly ActorReference[] {
  const known = new Map<number, readonly ActorReference[]>();
  return (quantity) => {
    if (actors.length === 0) return [];
    const clause = clauseOf(quantity, view);
    const about = known.get(clause) ?? referencesIn(clauseSpan(clause, view), actors);
    known.set(clause, about);
    return about;
  };
}
