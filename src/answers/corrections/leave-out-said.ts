// Of what a person asks for only what is not so already: of two fields the one that has another value.

import type { MadeCorrection } from '../../corrections/index.ts';
import { type CorrectedLedger, saidAlready } from '../../queries/index.ts';
import { DemarcheError } from '../../text/index.ts';

interface Unsaid {
  readonly corrections: readonly MadeCorrection[];
  /** A line for each that is left out. */
  readonly already: readonly string[];
}

/** Throws a DemarcheError `NOTHING_TO_CHANGE` where all of it is so already. */
export async function leaveOutSaid(
  ledger: CorrectedLedger,
  proposed: readonly MadeCorrection[],
): Promise<Unsaid> {
  const already: string[] = [];
  const corrections: MadeCorrection[] = [];
  for (const made of proposed) {
    const words = await saidAlready(ledger, made);
    if (words === null) corrections.push(made);
    else already.push(words);
  }
  if (corrections.length === 0 && already.length > 0)
    throw new DemarcheError(
      'NOTHING_TO_CHANGE',
      already.join('; '),
      'Nothing was made. `demarche why` shows a record with what was said of it; `demarche undo` takes a correction back.',
    );
  return { corrections, already };
}
