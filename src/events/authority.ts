// Who vouches for an act: the speaker of the claim that holds it, else the subject of a verb of saying above it.

import type { EventMention, Status } from '../record/index.ts';
import { spanContains } from '../text/index.ts';
import type { Act } from './act.ts';
import type { Tree } from './tree.ts';
import type { ClaimView } from './types.ts';

export interface Voucher {
  readonly authority: EventMention['authority'];
  /** What the speaker's words make of the act: denied, alleged; null where they change nothing. */
  readonly status: Status | null;
}

const NOBODY: Voucher = { authority: null, status: null };

export function voucherOf(tree: Tree, act: Act, claims: readonly ClaimView[]): Voucher {
  const word = tree.words[act.trigger];
  if (word === undefined) return NOBODY;
  const holding = claims
    .map((claim) => ({ claim, part: claim.content.find(({ span }) => spanContains(span, word)) }))
    .filter(({ part }) => part !== undefined)
    .sort((a, b) => lengthOf(a.part) - lengthOf(b.part));
  const claim = holding[0]?.claim;
  if (claim === undefined) return NOBODY;
  const authority =
    claim.source === null
      ? null
      : { source: claim.source.text, actorId: claim.source.actor?.actorId ?? null, claimId: null };
  return { authority, status: statusOf(claim.stance) };
}

function lengthOf(part: ClaimView['content'][number] | undefined): number {
  return part === undefined ? 0 : part.span.end - part.span.start;
}

function statusOf(stance: string): Status | null {
  if (stance === 'deny') return 'denied';
  return stance === 'allege' ? 'alleged' : null;
}
