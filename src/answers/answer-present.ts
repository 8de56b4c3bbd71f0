// What many articles together tell of two actors, or of one: states, promises, figures.

import {
  askCommitments,
  askFigures,
  askStanding,
  type CommitmentAnswer,
  correctedLedger,
  type FigureAnswer,
  type Side,
  type StandingAnswer,
  type WithSources,
  withSources,
} from '../queries/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { questionOf } from './clocks.ts';
import { resolveSides } from './resolve-sides.ts';
import { stretchOf } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';

export interface SidesOptions extends ClockOptions {
  /** All changes and reports of a state, not the newest alone. */
  readonly all?: boolean | undefined;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

function sidesOf({ a, b }: SidesOptions, actors: ActorTables): readonly Side[] {
  return resolveSides(
    [a, b].flatMap((name) => name ?? []),
    actors,
  );
}

/** States of affairs are between states: a person is asked about as the state for which he acts. */
function asState(side: Side, actors: ActorTables): Side {
  const country = side.country ?? actors.persons.get(side.actorId ?? '')?.country ?? null;
  return { ...side, country };
}

/** Throws as `resolveSides` does. */
export async function answerStanding(
  asking: Asking,
  options: SidesOptions & { readonly a: string },
): Promise<WithSources<StandingAnswer>> {
  const { knowledge } = asking;
  const actors = knowledge.actors();
  const sides = sidesOf(options, actors).map((side) => asState(side, actors));
  const ledger = correctedLedger(asking.ledger, options);
  const { newest } = stretchOf(options);
  const question = { sides, newest, ...questionOf(options, asking) };
  const given = await askStanding(ledger, question, knowledge.standing());
  return withSources(ledger, given, knowledge.weights());
}

/** Throws as `resolveSides` does. */
export async function answerCommitments(
  asking: Asking,
  options: SidesOptions,
): Promise<WithSources<CommitmentAnswer>> {
  const { knowledge } = asking;
  const sides = sidesOf(options, knowledge.actors());
  const ledger = correctedLedger(asking.ledger, options);
  const question = { sides, ...questionOf(options, asking) };
  return withSources(
    ledger,
    await askCommitments(ledger, question, knowledge.commitments()),
    knowledge.weights(),
  );
}

/** Throws as `resolveSides` does. */
export async function answerFigures(
  asking: Asking,
  options: SidesOptions & { readonly a: string },
): Promise<WithSources<FigureAnswer>> {
  const { knowledge } = asking;
  const sides = sidesOf(options, knowledge.actors());
  const ledger = correctedLedger(asking.ledger, options);
  const question = { sides, ...questionOf(options, asking) };
  return withSources(ledger, await askFigures(ledger, question, knowledge.series()), knowledge.weights());
}
