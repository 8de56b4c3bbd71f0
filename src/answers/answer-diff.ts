// What newer articles, newer readings and corrections changed about a pair.

import { askDiff, type MarkedDiff, markRepeats, type Side } from '../queries/index.ts';
import { DemarcheError } from '../text/index.ts';
import type { Day } from '../time/index.ts';
import type { PairOptions } from './answer-pair.ts';
import { askedSides } from './asked-sides.ts';
import { questionOf } from './clocks.ts';
import type { Asking, ClockOptions } from './types.ts';
import { viewOf } from './view-of.ts';

export interface DiffOptions extends PairOptions {
  readonly since?: Day | undefined;
  /** An instant in UTC. */
  readonly recordedSince?: string | undefined;
}

function refuseReversed(
  earlier: string | undefined,
  later: string | undefined,
  names: readonly string[],
): void {
  if (earlier === undefined || later === undefined || earlier < later) return;
  throw new DemarcheError(
    'DAYS_REVERSED',
    `${names[0]} ${earlier} is not before ${names[1]} ${later}`,
    `Give the earlier one with ${names[0]}.`,
  );
}

/** The clocks of what is compared with: those of the answer, with one of them set back. */
function earlierClocks({ since, recordedSince, ...options }: DiffOptions): ClockOptions {
  refuseReversed(since, options.known, ['--since', '--known']);
  refuseReversed(recordedSince, options.recorded, ['--recorded-since', '--recorded']);
  if (since !== undefined && recordedSince === undefined) return { ...options, known: since };
  if (recordedSince !== undefined && since === undefined) return { ...options, recorded: recordedSince };
  throw new DemarcheError(
    'NOTHING_TO_COMPARE',
    'diff compares with what was known by an earlier day (--since), or with what the ledger held then (--recorded-since)',
    'Give one of the two.',
  );
}

/** Throws as `askedSides` does, or a DemarcheError (`DAYS_REVERSED`, `NOTHING_TO_COMPARE`). */
export async function answerDiff(asking: Asking, options: DiffOptions): Promise<MarkedDiff> {
  const [before, after] = [earlierClocks(options), options].map((clocks) => questionOf(clocks, asking)) as [
    ReturnType<typeof questionOf>,
    ReturnType<typeof questionOf>,
  ];
  const { knowledge } = asking;
  const ledger = viewOf(asking, options);
  const question = {
    sides: (await askedSides([options.a, options.b], knowledge.actors(), ledger)) as [Side, Side],
    before: { clocks: before.clocks, day: before.day },
    after: { clocks: after.clocks, day: after.day },
    includePossibly: after.includePossibly,
  };
  return markRepeats(ledger, await askDiff(ledger, question, knowledge.pair()), knowledge.weights());
}
