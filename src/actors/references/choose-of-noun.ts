// Whom "the two presidents", "both countries" or "neither leader" stand for: two persons of that office, or the office of the two
// states; two states, or those of the two persons. Leaves "the two presidents" alone where no two are known.

import { type Draft, emptyDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { holderOfRole } from '../refiners/fill-offices.ts';
import type { Candidate } from './candidate.ts';
import { chooseAntecedents } from './choose-antecedents.ts';
import type { Reference } from './find-references.ts';
import { isPerson, isState } from './fits.ts';

const ruleId = 'choose-of-noun';

interface NounReference extends Reference {
  readonly noun: string;
}

export function chooseOfNoun(
  reference: NounReference,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): readonly Draft[] {
  const choose = (fit: Reference['fit']): readonly Draft[] =>
    chooseAntecedents({ ...reference, fit }, candidates, sentence, context).map(({ draft }) => draft);
  if (reference.fit !== isPerson) {
    const sides = choose(reference.fit);
    return sides.length > 0 ? sides : choose(isPerson).flatMap((person) => stateOf(person, context));
  }
  const roleId = roleOf(reference.noun, context);
  const persons = choose((draft) => draft.kind === 'person' && hasRole(draft, roleId, context));
  if (persons.length > 0 || roleId === null) return persons;
  const states = choose(isState);
  const holders = states.flatMap((state) => holderOfRole(state, roleId, context) ?? []);
  return holders.length === states.length ? holders : [];
}

/** The kind of office that a plural names: "foreign ministers". */
function roleOf(noun: string, { tables }: ReadingContext): string | null {
  const singular = noun.toLowerCase().replace(/s$/u, '');
  return [...tables.roles.values()].find(({ words }) => words.includes(singular))?.id ?? null;
}

/** Anybody may be a leader or a man. */
function hasRole(draft: Draft, roleId: string | null, { tables }: ReadingContext): boolean {
  if (roleId === null || roleId === 'leader' || draft.roleId === roleId) return true;
  return (tables.tenuresByPerson.get(draft.actorId ?? '') ?? []).some(
    (tenure) => tables.offices.get(tenure.officeId)?.role === roleId,
  );
}

/** The state of a person, as if it had been named where the person was. */
function stateOf(person: Draft, { tables }: ReadingContext): readonly Draft[] {
  const state = tables.states.get(person.country ?? '');
  if (state === undefined) return [];
  const base = emptyDraft(person.span, 'state', state.name, ruleId);
  return [{ ...base, kind: 'state', actorId: state.id, country: state.id, use: 'government' }];
}
