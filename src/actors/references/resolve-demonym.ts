// Reads "the American" as the American person named before. Leaves "the American" where none was named, "the French", who are
// many, and "the American envoy".

import type { Draft } from '../draft.ts';
import { headOf, lastTokenOf, neighbour, type ReadingContext } from '../reading-context.ts';
import type { Candidate } from './candidate.ts';

const ruleId = 'resolve-demonym';

/** "the French", "the Chinese": a people as often as one of it. */
const isPeople = /(?:ese|[sc]h|ss)$/iu;
const nounRelation = /^(?:nsubj|obj|iobj|obl|nmod|conj|ccomp|xcomp|root)/u;

/** The person that the demonym means; null where it means none. */
export function resolveDemonym(
  draft: Draft,
  recent: readonly Candidate[],
  context: ReadingContext,
): Draft | null {
  if (draft.actorId === null && draft.country === null) return null;
  if (draft.source !== 'adjective' && draft.source !== 'people') return null;
  if (!isOne(draft, context)) return null;
  const person = recent.findLast(
    ({ draft: before }) => before.kind === 'person' && before.country === draft.country,
  )?.draft;
  if (person === undefined) return null;
  const { kind, actorId, name, country, sector, officeId, roleId } = person;
  const antecedent = person.antecedent ?? person.span;
  return {
    ...draft,
    kind,
    actorId,
    name,
    country,
    sector,
    officeId,
    roleId,
    antecedent,
    use: 'actor',
    ruleId,
  };
}

/** A noun of its own, in the singular, after "the". */
function isOne(draft: Draft, context: ReadingContext): boolean {
  const last = lastTokenOf(context, draft.core);
  if (last === undefined || isPeople.test(last.token.form)) return false;
  if (!/\bthe $/iu.test(context.folded.slice(Math.max(0, draft.span.start - 4), draft.span.start)))
    return false;
  const { xpos, deprel, form } = last.token;
  if (!/^(?:NN|NNP|JJ)$/u.test(xpos) || !nounRelation.test(deprel)) return false;
  if (/(?:s|men)$/u.test(form) && draft.source === 'people') return false;
  const next = neighbour(last, 1)?.token;
  if (next !== undefined && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(next.upos)) return false;
  if (next?.form === '-') return false;
  const verb = headOf(last)?.token;
  return !(
    deprel.startsWith('nsubj') &&
    (verb?.xpos === 'VBP' || /^(?:are|were|have)$/u.test(verb?.form ?? ''))
  );
}
