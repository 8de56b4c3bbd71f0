// Which claim a place in the text belongs to, and who vouches for what it says. Figures, events and the pipeline ask here,
// so that an authority and the claim that it is linked to are always the same.

import { type Span, spanContains } from '../text/index.ts';
import type { Authority } from './base.ts';

interface WithContent {
  readonly content: readonly { readonly span: Span }[];
}

/** The claim with the shortest piece of content that holds `span`, the innermost where claims nest; null for none. */
export function claimAround<C extends WithContent>(span: Span, claims: readonly C[]): C | null {
  const around = claims.flatMap((claim) =>
    claim.content
      .filter((piece) => spanContains(piece.span, span))
      .map((piece) => ({ claim, length: piece.span.end - piece.span.start })),
  );
  return around.toSorted((a, b) => a.length - b.length)[0]?.claim ?? null;
}

interface WithSource {
  readonly source: {
    readonly text: string;
    readonly actor?: { readonly actorId: string | null } | null;
  } | null;
}

/** The source of a claim as an authority; null where nobody is named. `claimId` is left to the caller, who knows the entries. */
export function authorityOf({ source }: WithSource): Authority | null {
  if (source === null) return null;
  return { source: source.text, actorId: source.actor?.actorId ?? null, claimId: null };
}
