// The task `attribution`: who says what in one article, each word in one attribution only.

import { type Attribution, findAttributions } from '../claims/index.ts';
import { type Span, spansOverlap } from '../text/index.ts';
import { attributionText } from './attribution-text.ts';
import { textField } from './line-fields.ts';
import type { JsonObject, LineTask, PredictContext } from './types.ts';

function lengthChars(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

function overlapsAny(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some((span) => others.some((other) => spansOverlap(span, other)));
}

/** Rules come out right about so often. */
const RULE_CERTAINTY = 0.6;

/** Each word in one attribution: the surest first, of two that are alike the one with the longer content. */
function dropNested(attributions: readonly Attribution[]): readonly Attribution[] {
  const ownOf = ({ cue, content }: Attribution) => (cue === null ? content : [cue, ...content]);
  const certaintyOf = ({ certainty }: Attribution) => certainty ?? RULE_CERTAINTY;
  const inOrder = attributions.toSorted(
    (a, b) => certaintyOf(b) - certaintyOf(a) || lengthChars(b.content) - lengthChars(a.content),
  );
  const kept = new Set<Attribution>();
  for (const one of inOrder) {
    const isFree = [...kept].every(
      (other) => !overlapsAny(ownOf(one), other.content) && !overlapsAny(ownOf(other), one.content),
    );
    if (isFree) kept.add(one);
  }
  return attributions.filter((attribution) => kept.has(attribution));
}

function predict(line: JsonObject, context: PredictContext): JsonObject {
  const text = textField(line, 'text');
  const { analysis, inLine } = attributionText(text, context);
  const pairs = (spans: readonly Span[]) => spans.map(inLine).map(({ start, end }) => [start, end]);
  const attributions = dropNested(findAttributions(analysis, context.tables.claims)).map((attribution) => {
    const { source, cue, content, ruleId } = attribution;
    return { source: pairs(source), cue: pairs(cue === null ? [] : [cue]), content: pairs(content), ruleId };
  });
  return { id: line['id'], attributions };
}

export const attributionTask: LineTask = {
  name: 'attribution',
  aliases: ['claims', 'polnear'],
  stage: 'claims',
  summary: 'an article in; source, cue and content of each attribution by offsets out',
  predict,
};
