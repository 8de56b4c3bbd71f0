// Tells whether a person acts: "Silva met the mayors". Leaves "Silva was buried", "they met Silva" and "every mayor since Silva".

import type { Draft } from '../draft.ts';
import { firstTokenOf, headTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';

/** What is no act, and may be said of those who are gone. */
const noAct =
  /^(?:die|lie|rest|remain|be|become|have|leave|loom|live|inspire|haunt|appear|turn|matter|deserve)$/iu;

/** True where the mention is the subject of a verb in the active voice. */
export function isActing(person: Draft, context: ReadingContext): boolean {
  const placed = headTokenOf(context, person.core);
  if (placed === undefined) return false;
  const before = neighbour(firstTokenOf(context, person.span), -1)?.token;
  if (before?.upos === 'ADP' || before?.upos === 'SCONJ') return false;
  const { tokens } = placed.sentence;
  // The name may hang on its title.
  const parent = tokens[placed.token.head - 1];
  const isPart = /^(?:flat|compound|appos|nmod)/u.test(placed.token.deprel) && parent !== undefined;
  const subject =
    isPart && parent.start >= person.span.start && parent.end <= person.span.end ? parent : placed.token;
  const verb = tokens[subject.head - 1];
  return subject.deprel === 'nsubj' && verb?.upos === 'VERB' && !noAct.test(verb.lemma);
}
