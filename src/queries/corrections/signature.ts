// What each correction is signed with, and how one becomes an entry.

import type { MadeCorrection } from '../../corrections/index.ts';
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
