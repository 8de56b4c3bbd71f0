// The stage itself: rules propose attributions sentence by sentence, quotations find their speakers, and what is left becomes claims.

import type { ActorMention } from '../actors/index.ts';
import type { Analysis } from '../language/index.ts';
import type { Claim } from '../record/index.ts';
import type { ClaimTables } from '../tables/index.ts';
import { type Found, foundAll, indexSpans } from '../text/index.ts';
import { findAttributions } from './find-attributions.ts';
import { findQuotations } from './quotations.ts';
import { toClaim } from './to-claim.ts';

/** Less sure ones are mostly attitudes ("reflects", "supports"): what they hold would be told as somebody's word, and is the article's. */
const LEAST_CERTAINTY = 0.38;

/**
 * Finds who says what in an article, in the order of the text. Claims may nest: "Weber said that Minsk wants talks" holds two.
 * "Talks go on, Weber said." gives Weber, "said" and "Talks go on".
 */
export function findClaims(
  analysis: Analysis,
  actors: readonly ActorMention[],
  tables: ClaimTables,
): Found<Claim> {
  const attributions = findAttributions(analysis, tables).filter(
    ({ certainty = 1 }) => certainty >= LEAST_CERTAINTY,
  );
  const quotations = findQuotations(analysis.text);
  const actorsBySpan = indexSpans(actors, ({ span }) => [span]);
  return foundAll(
    attributions.map((attribution) => toClaim(attribution, analysis, actorsBySpan, quotations)),
  );
}
