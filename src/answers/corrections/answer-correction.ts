// A correction in two steps: what it would change, then making it.

import type { MadeCorrection } from '../../corrections/index.ts';
import {
  type CorrectionPreview,
  correctedLedger,
  instantAfter,
  makeCorrections,
  previewCorrections,
} from '../../queries/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { askedDay } from '../clocks.ts';
import type { Asking } from '../types.ts';
import type { CorrectionRequest } from './correction-request.ts';
import { leaveOutSaid } from './leave-out-said.ts';
import { proposeCorrections } from './propose-corrections.ts';
import { warnOfMerge } from './warn-of-merge.ts';

/** What was asked for, and what it changes. */
export interface CorrectionOutcome {
  readonly isMade: boolean;
  readonly corrections: readonly MadeCorrection[];
  readonly preview: CorrectionPreview;
  /** What is so already and is not made again, and what to think over before the rest is made. */
  readonly warnings: readonly string[];
}

function checkReason({ reason }: CorrectionRequest): void {
  if (reason.trim() !== '') return;
  throw new DemarcheError('NO_REASON', 'a correction needs a reason', 'Say why with --reason "...".');
}

/** Nothing is made. Throws a DemarcheError that names what cannot be done so. */
export async function previewCorrection(
  { ledger, knowledge, now }: Asking,
  request: CorrectionRequest,
): Promise<CorrectionOutcome> {
  checkReason(request);
  const view = correctedLedger(ledger, { time: knowledge.time });
  const { author, reason } = request;
  const made = instantAfter((await view.rulings()).made, now);
  const actors = knowledge.actors();
  const proposing = { ledger: view, signature: { author, reason, made }, actors };
  const { corrections, already } = await leaveOutSaid(view, await proposeCorrections(proposing, request));
  const preview = await previewCorrections(ledger, corrections, askedDay({}, now), {
    pair: knowledge.pair(),
    events: knowledge.events,
    series: knowledge.series,
    time: knowledge.time,
  });
  const warnings = [...already, ...warnOfMerge(corrections, actors)];
  return { isMade: false, corrections, preview, warnings };
}

/** Makes what a preview showed. */
export async function makeCorrection(
  { ledger, now }: Asking,
  outcome: CorrectionOutcome,
): Promise<CorrectionOutcome> {
  await makeCorrections(ledger, outcome.corrections, now);
  return { ...outcome, isMade: true };
}
