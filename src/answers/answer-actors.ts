// Whom a few letters may mean: "luka" -> Alexander Lukashenko, "korea" -> both Koreas. Of the tables; those whom a record names come first.

import { type ActorTables, foldName } from '../tables/index.ts';
import { compareText } from '../text/index.ts';
import type { Asking } from './types.ts';

export interface NamedActor {
  /** What every question takes for it: a code, or an id of `data/actors`. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'state' | 'body' | 'person';
  /** The code of the state for which a person acts; null for others. */
  readonly country: string | null;
  /** True where a record names it: an act, a claim or a figure. */
  readonly isInRecord: boolean;
}

export interface ActorsAnswer {
  readonly like: string;
  readonly actors: readonly NamedActor[];
  /** How many more fit. */
  readonly more: number;
}

export interface ActorsOptions {
  /** The beginning of a name, or of a word of it. */
  readonly like: string;
  readonly limit?: number | undefined;
}

const actorsAtOnce = 10;

const fold = (text: string): string => foldName(text).toLowerCase().trim();

const wholeName = 3;

/** 0 where nothing fits; the more the better: the whole name, its beginning, the beginning of one of its words. */
function fitOf(name: string, sought: string): number {
  const known = fold(name);
  if (known === sought) return wholeName;
  if (known.startsWith(sought)) return 2;
  return known.includes(` ${sought}`) || known.includes(`-${sought}`) ? 1 : 0;
}

interface Candidate extends Omit<NamedActor, 'isInRecord'> {
  readonly names: readonly string[];
  /** Better known ones come first of those that fit alike. */
  readonly weight: number;
}

function candidates({ states, organisations, persons, tenuresByPerson }: ActorTables): readonly Candidate[] {
  return [
    ...[...states.values()].map(({ id, name, aliases }) => ({
      ...{ id, name, kind: 'state' as const, country: null, names: [id, name, ...aliases], weight: 2 },
    })),
    ...[...organisations.values()].map(({ id, name, aliases }) => ({
      ...{ id, name, kind: 'body' as const, country: null, names: [name, ...aliases], weight: 1 },
    })),
    ...[...persons.values()].map(({ id, name, aliases, short, country }) => ({
      ...{ id, name, kind: 'person' as const, country, names: [name, ...aliases, ...short] },
      weight: tenuresByPerson.has(id) ? 1 : 0,
    })),
  ];
}

/** Those of that very name first, then those in the record, then states, bodies and holders of offices; of equals the best fit. */
export async function answerActors(
  { ledger, knowledge }: Pick<Asking, 'ledger' | 'knowledge'>,
  { like, limit = actorsAtOnce }: ActorsOptions,
): Promise<ActorsAnswer> {
  const sought = fold(like);
  const fitting = candidates(knowledge.actors())
    .map((actor) => ({ actor, fit: Math.max(...actor.names.map((name) => fitOf(name, sought))) }))
    .filter(({ fit }) => sought !== '' && fit > 0);
  const named = new Set(await ledger.actorsNamed(fitting.map(({ actor }) => actor.id)));
  const found = fitting
    .map((one) => ({ ...one, isInRecord: named.has(one.actor.id) }))
    .toSorted(
      (a, b) =>
        Number(b.fit === wholeName) - Number(a.fit === wholeName) ||
        Number(b.isInRecord) - Number(a.isInRecord) ||
        b.actor.weight - a.actor.weight ||
        b.fit - a.fit ||
        compareText(a.actor.name, b.actor.name),
    );
  const actors = found.slice(0, limit).map(({ actor: { id, name, kind, country }, isInRecord }) => ({
    ...{ id, name, kind, country, isInRecord },
  }));
  return { like, actors, more: found.length - actors.length };
}
