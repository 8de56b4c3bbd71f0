// Names the actors that a figure is about: those of its own clause, or of its sentence where the clause names no state.
// "Minsk freed 52 prisoners" is about Minsk. Leaves actors of other clauses of a long sentence out.

import type { ActorMention } from '../../actors/index.ts';
import type { ActorReference } from '../../record/index.ts';
import { isRelation, type Span, spanContains, spanOfWords, subtreeOf } from '../../text/index.ts';
import type { Quantity, SentenceView } from '../quantities/types.ts';
import { governorsOf } from './governors.ts';

const CLAUSES = ['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'conj'];

/** The span of the smallest clause around the quantity, without clauses beside it. */
function clauseSpan(quantity: Quantity, view: SentenceView): Span {
  const { tree, sentence } = view;
  const clause = governorsOf(quantity, view).find((index) => {
    const word = tree.words[index];
    return (
      word !== undefined && isRelation(word.deprel, CLAUSES) && (word.upos === 'VERB' || word.head === 0)
    );
  });
  const span = clause === undefined ? null : spanOfWords(tree, subtreeOf(tree, clause));
  return span ?? { start: sentence.start, end: sentence.end };
}

/** As a figure names an actor. */
export function toReference({ text, span, actorId, name, country, sector }: ActorMention): ActorReference {
  return { text, span, actorId, name, country, sector };
}

/** In the order of the text, each actor once. */
export function findAbout(
  quantity: Quantity,
  view: SentenceView,
  actors: readonly ActorMention[],
): readonly ActorReference[] {
  const clause = clauseSpan(quantity, view);
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
