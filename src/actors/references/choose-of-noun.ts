// Whom "the two presidents", "both countries" or "neither leader" stand for: two persons of that office, or the office of the two
// states; two states, or those of the two persons. Leaves "the two presidents" alone where no two are known.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { holderOfRole } from '../refiners/fill-offices.ts';
import type { Candidate } from './candidate.ts';
import { lastListOfTwo } from './choose-antecedents.ts';
import { hasHeld, holds, isLeader } from './find-called.ts';
import { type Fit, isPerson, isSide, isState } from './fits.ts';
import type { Reference } from './reference.ts';
import { choosePairOfPersons, choosePairOfStates } from './weigh-states.ts';

interface NounReference extends Reference {
  readonly noun: string;
}

export function chooseOfNoun(
  reference: NounReference,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  const choose = (fit: Fit): readonly Draft[] =>
    choosePairOfPersons(
      candidates.filter(({ draft }) => fit(draft, context)),
      sentence,
    );
  if (reference.fit !== isPerson) {
    const rivals = reference.fit === isSide ? listedPersons(candidates, context) : [];
    return rivals.length > 0 ? rivals : choosePairOfStates(candidates, sentence, context);
  }
  const noun = reference.noun.toLowerCase().replace(/s$/u, '');
  const persons = choose((draft) => draft.kind === 'person' && isCalled(draft, noun, context));
  if (persons.length > 0) return persons;
  const role = [...context.tables.roles.values()].find(({ words }) => words.includes(noun));
  if (role === undefined || noun === 'leader') return choose(isPerson);
  const states = choosePairOfStates(candidates, sentence, context);
  const holders = states.flatMap((state) => holderOfRole(state, role.id, context) ?? []);
  return holders.length === states.length ? holders : [];
}

/** "Mr Silva and Mr Orlin", of whom the text speaks as two: both rivals, where it lists no two states. */
function listedPersons(candidates: readonly Candidate[], context: ReadingContext): readonly Draft[] {
  const isListed = (fit: Fit): readonly Candidate[] =>
    lastListOfTwo(candidates.filter(({ draft }) => fit(draft, context)));
  const persons = isListed(isPerson);
  const isOfOneState = new Set(persons.map(({ draft }) => draft.country)).size === 1;
  return isOfOneState && isListed(isState).length === 0 ? persons.map(({ draft }) => draft) : [];
}

/** True for one who governs ("leader"), or has held an office of that name ("minister", "foreign minister"). */
function isCalled(draft: Draft, noun: string, context: ReadingContext): boolean {
  if (noun === 'leader') return isLeader(draft, context);
  return holds(draft, noun, context) || hasHeld(draft, noun, context);
}
