// Names who vouches for a figure: the source of the innermost claim around it. Leaves figures of the article's own voice without one.

import type { ClaimView } from '../../claims/index.ts';
import type { Authority } from '../../record/index.ts';
import { type Span, spanContains } from '../../text/index.ts';

/** The claim with the shortest content that holds a span; null where the article itself speaks. */
export function claimAround(span: Span, claims: readonly ClaimView[]): ClaimView | null {
  const around = claims.flatMap((claim) =>
    claim.content
      .filter((piece) => spanContains(piece.span, span))
      .map((piece) => ({ claim, length: piece.span.end - piece.span.start })),
  );
  return around.toSorted((a, b) => a.length - b.length)[0]?.claim ?? null;
}

/** `claimId` is left to the caller, who knows the entries. */
export function findAuthority(claim: ClaimView | null): Authority | null {
  if (claim?.source == null) return null;
  return { source: claim.source.text, actorId: claim.source.actor?.actorId ?? null, claimId: null };
}
