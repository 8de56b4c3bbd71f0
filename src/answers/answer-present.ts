// What many articles together tell of two actors, or of one: states, promises, figures.

import {
  askCommitments,
  askFigures,
  askStanding,
  type CommitmentAnswer,
  type CorrectedLedger,
  type FigureAnswer,
  type Side,
  type StandingAnswer,
  type WithSources,
  withOfficeErrors,
  withSources,
} from '../queries/index.ts';
import type { ActorTables } from '../tables/index.ts';
import { askedSides } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import { linesAtOnce, type PortionOptions, portionOf } from './portion.ts';
import { actsAtOnce } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

/** Where all is asked for, then also all changes and reports of a state and all figures of a series, not the newest alone. */
export interface SidesOptions extends ClockOptions, PortionOptions {
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

function sidesOf(
  { a, b }: SidesOptions,
  actors: ActorTables,
  ledger: CorrectedLedger,
): Promise<readonly Side[]> {
  return askedSides(
    [a, b].flatMap((name) => name ?? []),
    actors,
    ledger,
  );
}

/** States of affairs are between states: a person is asked about as the state for which he acts. */
function asState(side: Side, actors: ActorTables): Side {
  const country = side.country ?? actors.persons.get(side.actorId ?? '')?.country ?? null;
  return { ...side, country };
}

/** Throws as `askedSides` and the query do. */
export async function answerStanding(
  asking: Asking,
  options: SidesOptions & { readonly a: string },
): Promise<WithSources<StandingAnswer>> {
  const { knowledge } = asking;
  const actors = knowledge.actors();
  const ledger = viewOf(asking, options);
  const sides = (await sidesOf(options, actors, ledger)).map((side) => asState(side, actors));
  const newest = options.all === true ? undefined : actsAtOnce;
  const portion = portionOf(options, linesAtOnce.states);
  const question = { sides, newest, ...portion, ...questionOf(options, asking) };
  const given = await askStanding(ledger, question, knowledge.standing());
  const sourced = await withSources(ledger, given, knowledge.weights());
  return withOfficeErrors(ledger, sourced, question.clocks);
}

/** Throws as `askedSides` and the query do. */
export async function answerCommitments(
  asking: Asking,
  options: SidesOptions & { readonly state?: CommitmentAnswer['counts'][number]['state'] | undefined },
): Promise<WithSources<CommitmentAnswer>> {
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const sides = await sidesOf(options, knowledge.actors(), ledger);
  const portion = portionOf(options, linesAtOnce.commitments);
  const chosen = { state: options.state, isNewest: options.all !== true };
  const question = { sides, ...chosen, ...portion, ...questionOf(options, asking) };
  const given = await askCommitments(ledger, question, knowledge.commitments());
  const sourced = await withSources(ledger, given, knowledge.weights());
  return withOfficeErrors(ledger, sourced, question.clocks);
}

/** Throws as `askedSides` and the query do. */
export async function answerFigures(
  asking: Asking,
  options: SidesOptions & { readonly a: string },
): Promise<WithSources<FigureAnswer>> {
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const sides = await sidesOf(options, knowledge.actors(), ledger);
  const newest = options.all === true ? undefined : linesAtOnce.figures;
  const portion = portionOf(options, linesAtOnce.series);
  const isNewest = options.all !== true;
  const question = { sides, newest, isNewest, ...portion, ...questionOf(options, asking) };
  const given = await askFigures(ledger, question, knowledge.series());
  const sourced = await withSources(ledger, given, knowledge.weights());
  return withOfficeErrors(ledger, sourced, question.clocks);
}
