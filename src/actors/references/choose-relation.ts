// Whom a relation to somebody stands for: the neighbour of a state is the state next to it of which most was told, and a person's
// Saudi rival the Saudi named last, or the one who holds that person's office there. Leaves a relation alone where nobody fits.

import type { Draft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';
import { holderOfRole } from '../refiners/fill-offices.ts';
import { type Candidate, identityOf } from './candidate.ts';
import type { Relation } from './find-relation.ts';
import { lastMention, weighStates } from './weigh-states.ts';

/** A guest without a country is one of the persons of so many sentences back. */
const memorySentences = 3;

export function chooseRelation(
  relation: Relation,
  owner: Draft,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): Draft | null {
  const country = countryBetween(relation, candidates);
  const { kind } = relation;
  if (kind === 'home')
    return owner.kind === 'person' && country === null
      ? lastMention(owner.country ?? '', candidates, context)
      : null;
  if (owner.kind === 'person' && kind !== 'neighbour')
    return kind === 'state' && country === null
      ? null
      : personBeside(owner, country, candidates, sentence, context);
  if (country !== null) return lastMention(country, candidates, context);
  if (kind === 'person') return null;
  const near = context.tables.borders.get(owner.country ?? '');
  const [found] = weighStates(candidates, sentence, context).filter(
    ({ id }) => id !== owner.country && (kind !== 'neighbour' || near?.has(id) === true),
  );
  return found === undefined ? null : lastMention(found.id, candidates, context);
}

/** SAU for "his Saudi rival". */
function countryBetween({ between }: Relation, candidates: readonly Candidate[]): string | null {
  const inside = candidates.find(
    ({ draft }) =>
      draft.kind === 'state' && draft.core.start >= between.start && draft.core.end <= between.end,
  );
  return inside?.draft.country ?? null;
}

/** The last other person, of the country if one is told. */
function personBeside(
  owner: Draft,
  country: string | null,
  candidates: readonly Candidate[],
  sentence: number,
  context: ReadingContext,
): Draft | null {
  const others = candidates.filter(
    ({ draft }) => draft.kind === 'person' && identityOf(draft) !== identityOf(owner),
  );
  const near = others.filter((candidate) => candidate.sentence >= sentence - memorySentences);
  if (country === null) return near.at(-1)?.draft ?? null;
  const ofCountry = others.filter(({ draft }) => draft.country === country);
  const role = context.tables.offices.get(owner.officeId ?? '')?.role;
  const colleague = ofCountry.findLast(
    ({ draft }) => role !== undefined && context.tables.offices.get(draft.officeId ?? '')?.role === role,
  );
  const found = colleague ?? ofCountry.at(-1);
  if (found !== undefined) return found.draft;
  const state = lastMention(country, candidates, context);
  return state === null || role === undefined ? null : holderOfRole(state, role, context);
}
