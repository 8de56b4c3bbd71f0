// Reads what a fact check sets out to test, over a whole article: "CLAIM: Norway closed the strait. VERDICT: False." is said by nobody
// in particular, and denied; without a word on its truth it is alleged. Leaves "The claim: a small room" unread, which nobody judges.

import { type Span, spansOverlap, trimSpan } from '../../text/index.ts';
import type { Attribution } from '../types.ts';

const RULE = 'checked-claim';
const LABEL = /(?:^|[\n.!?"”]\s?)((?:the )?(?:claim|rumou?r|myth|what was claimed)\s?:)\s?/giu;
/** A label of either case, or a bare verdict in capitals. */
const VERDICT =
  /(?:\b(?:[Tt]he|THE|[Oo]ur|OUR|\p{Lu}+['’][Ss])\s)?\b(?:(?:[Aa]ssessment|ASSESSMENT|[Vv]erdict|VERDICT|[Rr]ating|RATING|[Ff]acts?|FACTS?|[Rr]eality|REALITY)\s?:|FALSE|FAKE|MISLEADING|UNTRUE|ALTERED|NOT TRUE)/u;
const UNTRUE =
  /\b(?:false|fake|untrue|not true|incorrect|inaccurate|misleading|altered|doctored|fabricated|baseless|wrong)\b/iu;
/** No claim that is tested is longer. */
const LONGEST_CHARS = 600;
/** A verdict that is a word or two stands right behind its label. */
const VERDICT_CHARS = 60;

function checkedAt(text: string, cue: Span): Attribution | null {
  const behind = text.slice(cue.end, cue.end + LONGEST_CHARS);
  const verdict = VERDICT.exec(behind);
  if (verdict === null) return null;
  const claimed =
    behind
      .slice(0, verdict.index)
      .split(/\n/u)
      .find((line) => /\p{L}/u.test(line)) ?? '';
  const start = cue.end + behind.indexOf(claimed);
  const content = trimSpan(text, { start, end: start + claimed.length });
  if (content.end === content.start) return null;
  const isUntrue = UNTRUE.test(behind.slice(verdict.index, verdict.index + VERDICT_CHARS));
  return { source: [], cue, content: [content], stance: isUntrue ? 'deny' : 'allege', ruleId: RULE };
}

/** The tested claims of an article, in the order of the text. */
export function checkedClaims(text: string): readonly Attribution[] {
  return [...text.matchAll(LABEL)].flatMap(({ 0: whole, 1: label = '', index }) => {
    const start = index + whole.indexOf(label);
    return checkedAt(text, { start, end: start + label.length }) ?? [];
  });
}

/** Those of the attributions that do not take the label of a tested claim for a speaker or a cue. */
export function withoutLabels(
  attributions: readonly Attribution[],
  checked: readonly Attribution[],
): readonly Attribution[] {
  const labels = checked.flatMap(({ cue }) => cue ?? []);
  return attributions.filter(({ source, cue }) => {
    const own = cue === null ? source : [...source, cue];
    return !labels.some((label) => own.some((span) => spansOverlap(span, label)));
  });
}
