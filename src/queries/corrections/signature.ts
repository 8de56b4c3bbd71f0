// What each correction is signed with, and how one becomes an entry of the ledger.

import type { MadeCorrection } from '../../corrections/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type Correction, makeEntry } from '../../record/index.ts';
import { compareText } from '../../text/index.ts';

/** Who corrects, why and when (an instant in UTC with milliseconds). */
export interface Signature {
  readonly author: string;
  readonly reason: string;
  readonly made: string;
}

export function correctionOf(content: Correction): MadeCorrection {
  return makeEntry('correction', content);
}

/** Now, or just after the last correction where that is later: the newest correction wins, also where a clock was set back. */
export function instantAfter(made: readonly MadeCorrection[], now: Date): string {
  const [last = ''] = made.map(({ content }) => content.made).sort((a, b) => compareText(b, a));
  const present = now.toISOString();
  return last < present ? present : new Date(Date.parse(last) + 1).toISOString();
}

/** Takes the corrections into the ledger, all or none. */
export async function makeCorrections(
  ledger: Ledger,
  corrections: readonly MadeCorrection[],
  now: Date,
): Promise<void> {
  const entries = corrections.map(({ content }) => makeEntry('correction', content));
  await ledger.append(entries, { recordedAt: now.toISOString(), location: null });
}
