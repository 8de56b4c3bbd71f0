// Gives each word to one attribution: the surest keep theirs; one that shares words with them keeps the rest, or is left out.

import type { Attribution } from '../claims/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';

/** Rules come out right about so often, and more often where they read quotation marks. */
const RULE_CERTAINTY = 0.6;
const QUOTE_CERTAINTY = 0.8;
const BY_MARKS: ReadonlySet<string> = new Set(['quoted-content', 'quoted-after-colon', 'speaker-line']);
/** What is left of a content has to be so much of it, in pieces longer than so many characters. */
const LEAST_LEFT = 0.5;
const MOST_SCRAP_CHARS = 3;

function lengthChars(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlapsAny(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((span) => others.some((other) => spansOverlap(span, other)));
}

function ownOf({ cue, content }: Attribution): readonly Span[] {
  return cue === null ? content : [cue, ...content];
}

function certaintyOf({ certainty, ruleId }: Attribution): number {
  return certainty ?? (BY_MARKS.has(ruleId) ? QUOTE_CERTAINTY : RULE_CERTAINTY);
}

function without(spans: readonly Span[], cuts: readonly Span[]): readonly Span[] {
  return cuts.reduce(
    (left, cut) =>
      left.flatMap((span) => {
        if (!spansOverlap(span, cut)) return [span];
        const sides = [
          { start: span.start, end: cut.start },
          { start: cut.end, end: span.end },
        ];
        return sides.filter(({ start, end }) => end - start > MOST_SCRAP_CHARS);
      }),
    spans,
  );
}

/** An attribution with the words that surer ones leave it; null where they leave too little, or take its cue. */
function beside(one: Attribution, surer: readonly Attribution[]): Attribution | null {
  const rivals = surer.filter(
    (other) => overlapsAny(ownOf(one), other.content) || overlapsAny(ownOf(other), one.content),
  );
  if (
    one.cue !== null &&
    rivals.some(({ content }) => overlapsAny(one.cue === null ? [] : [one.cue], content))
  )
    return null;
  const content = without(
    one.content,
    rivals.flatMap((other) => [...other.source, ...ownOf(other)]),
  );
  return lengthChars(content) < LEAST_LEFT * lengthChars(one.content) ? null : { ...one, content };
}

/** In the order that they come in; of two that are alike the one with the longer content goes before. */
export function partWords(attributions: readonly Attribution[]): readonly Attribution[] {
  const inOrder = attributions.toSorted(
    (a, b) => certaintyOf(b) - certaintyOf(a) || lengthChars(b.content) - lengthChars(a.content),
  );
  const kept = new Map<Attribution, Attribution>();
  for (const one of inOrder) {
    const parted = beside(one, [...kept.values()]);
    if (parted !== null) kept.set(one, parted);
  }
  return attributions.flatMap((attribution) => kept.get(attribution) ?? []);
}
