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
import { choosePairOfPersons, choosePairOfSides, choosePairOfStates } from './weigh-states.ts';

/** What a body can be as well as a state. */
const sideNoun = /^(?:all(?:y|ies)|(?:foe|partner|rival|side)s?|part(?:y|ies))$/iu;

interface NounReference extends Reference {
  readonly noun: string;
}

export function chooseOfNoun(
  reference: NounReference,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  if (reference.fit !== isPerson) {
    const rivals = reference.fit === isSide ? listedPersons(candidates, context) : [];
    if (rivals.length > 0) return rivals;
    return sideNoun.test(reference.noun)
      ? choosePairOfSides(candidates, sentence, context)
      : choosePairOfStates(candidates, sentence, context);
  }
  return chooseOfPersons(reference.noun.toLowerCase().replace(/s$/u, ''), candidates, sentence, context);
}

/** "the two presidents": the surest reading that gives two. */
function chooseOfPersons(
  noun: string,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  const choose = (fit: Fit, known: Draft | null = null): readonly Draft[] =>
    choosePairOfPersons(
      candidates.filter(({ draft }) => fit(draft, context)),
      sentence,
      known,
    );
  const isNow: Fit = (draft) => draft.kind === 'person' && isCalled(draft, noun, context);
  const wasOnce: Fit = (draft) => draft.kind === 'person' && hasHeld(draft, noun, context);
  const called = candidates.findLast(({ draft }) => isNow(draft, context))?.draft ?? null;
  const role = [...context.tables.roles.values()].find(({ words }) => words.includes(noun));
  const holders = (): readonly Draft[] => {
    if (role === undefined) return [];
    const states = choosePairOfStates(candidates, sentence, context);
    return states.flatMap((state) => holderOfRole(state, role.id, context) ?? []);
  };
  const isOfAnybody = role === undefined || noun === 'leader';
  const choices: readonly (() => readonly Draft[])[] = [
    () => choose(isNow),
    // Of "the two ministers" one may be new to all tables.
    () => (isOfAnybody && called !== null ? choose(isPerson, called) : []),
    () => choose(wasOnce),
    holders,
    () => (isOfAnybody ? choose(isPerson) : []),
  ];
  for (const choice of choices) {
    const two = choice();
    if (two.length === 2) return two;
  }
  return [];
}

/** "Mr Silva and Mr Orlin", of whom the text speaks as two: both rivals, where it lists no two states. */
function listedPersons(candidates: readonly Candidate[], context: ReadingContext): readonly Draft[] {
  const isListed = (fit: Fit): readonly Candidate[] =>
    lastListOfTwo(candidates.filter(({ draft }) => fit(draft, context)));
  const persons = isListed(isPerson);
  const isOfOneState = new Set(persons.map(({ draft }) => draft.country)).size === 1;
  return isOfOneState && isListed(isState).length === 0 ? persons.map(({ draft }) => draft) : [];
}

/** True for one who governs ("leader"), or holds an office of that name ("minister", "foreign minister"). */
function isCalled(draft: Draft, noun: string, context: ReadingContext): boolean {
  if (noun === 'leader') return isLeader(draft, context);
  // A prime minister is hardly one of "the two ministers".
  return holds(draft, noun, context) && !(noun === 'minister' && isLeader(draft, context));
}
