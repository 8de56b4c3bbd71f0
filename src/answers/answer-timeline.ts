// Acts by the day they happened or are to happen.

import {
  askTimeline,
  type CorrectedLedger,
  findNamedSide,
  leaveOutLater,
  type Side,
  type TimelineAnswer,
  type WithHappenings,
  type WithSources,
  withHappenings,
  withOfficeErrors,
  withSources,
} from '../queries/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import { askedSide } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import { type StretchOptions, stretchOf } from './stretch.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';
import { withScales } from './with-scales.ts';

export interface TimelineOptions extends ClockOptions, StretchOptions {
  readonly actor: readonly string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Also what the only one asked for is reported to have said. */
  readonly statements?: boolean | undefined;
}

function refuseReversed({ from, to }: TimelineOptions): void {
  if (from === undefined || to === undefined || from <= to) return;
  const message = `--from ${from} is after --to ${to}`;
  throw new DemarcheError('DAYS_REVERSED', message, 'Give the earlier day with --from.');
}

/** The sides by the tables; one that no table knows by the name that acts of the ledger give. */
async function sidesOf(
  asking: Asking,
  options: TimelineOptions,
  ledger: CorrectedLedger,
): Promise<readonly Side[]> {
  const actors = asking.knowledge.actors();
  const [only, other] = options.actor;
  if (only === undefined || other !== undefined)
    return Promise.all(options.actor.map((name) => askedSide(name, actors, ledger)));
  try {
    return [await askedSide(only, actors, ledger)];
  } catch (error) {
    const isUnknown = error instanceof DemarcheError && error.code === 'ACTOR_UNKNOWN';
    const named = isUnknown ? await findNamedSide(ledger, only, questionOf(options, asking).clocks) : null;
    if (named === null) throw error;
    return [named];
  }
}

/** Throws as `askedSide` does, or a DemarcheError `DAYS_REVERSED`. */
export async function answerTimeline(
  asking: Asking,
  options: TimelineOptions,
): Promise<WithHappenings<WithSources<TimelineAnswer>>> {
  refuseReversed(options);
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const sides = await sidesOf(asking, options, ledger);
  const { from = null, to = null, statements: withStatements } = options;
  const question = { sides, from, to, withStatements, ...questionOf(options, asking), ...stretchOf(options) };
  const listed = await askTimeline(ledger, question);
  const given = await leaveOutLater(ledger, listed, question, knowledge.events);
  const sourced = await withSources(ledger, withScales(given, knowledge.scales()), knowledge.weights());
  const told = await withHappenings(ledger, sourced, knowledge.events());
  return withOfficeErrors(ledger, told, question.clocks);
}
