// The claims that a fact check sets out to test, by the labels around them. Reads "CLAIM: Norway bombed Oslo. FALSE: ..." as a
// claim of others; leaves "The claim: a small room" without a verdict behind it alone.

import type { Span } from '../../text/index.ts';

const LABEL = /(?:^|[\n.!?"”]\s?)(?:the )?(?:claim|rumou?r|myth|what was claimed)\s?:\s?/giu;
/** A label of either case, or a bare verdict in capitals. */
const VERDICT =
  /\b(?:(?:[Aa]ssessment|ASSESSMENT|[Vv]erdict|VERDICT|[Rr]ating|RATING|[Ff]acts?|FACTS?|[Rr]eality|REALITY)\s?:|FALSE|FAKE|MISLEADING|UNTRUE|ALTERED|SATIRE|NOT TRUE|MISSING CONTEXT)/u;
/** No claim that is tested is longer. */
const LONGEST_CHARS = 600;

/** Where the text only states what it goes on to test. */
export function findCheckedClaims(text: string): readonly Span[] {
  return [...text.matchAll(LABEL)].flatMap(({ 0: label, index }) => {
    const start = index + label.length;
    const verdict = VERDICT.exec(text.slice(start, start + LONGEST_CHARS));
    return verdict === null ? [] : [{ start, end: start + verdict.index }];
  });
}
