// Whom a relative pronoun stands for: "the envoy, who said that talks go on" speaks of the envoy. Leaves "who said that?" alone.

import type { Analysis, Sentence } from '../language/index.ts';
import { headIndex, makeTree, type Span, sliceSpan } from '../text/index.ts';

const RELATIVE = /^(?:who|which|that)$/iu;
/** Further up, the clause is another one. */
const MOST_STEPS = 4;

function sentenceAt({ sentences }: Analysis, span: Span): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= span.start && span.end <= end);
}

/** The noun that the clause of a relative pronoun describes; null for any other words. */
export function antecedentOf(source: Span, analysis: Analysis): Span | null {
  if (!RELATIVE.test(sliceSpan(analysis.text, source))) return null;
  const tokens = sentenceAt(analysis, source)?.tokens ?? [];
  const tree = makeTree(tokens);
  let at = tokens.findIndex(({ start }) => start === source.start);
  for (let step = 0; step < MOST_STEPS && at >= 0; step += 1) {
    const noun = tokens[headIndex(tree, at)];
    if (tokens[at]?.deprel === 'acl:relcl')
      return noun === undefined ? null : { start: noun.start, end: noun.end };
    at = headIndex(tree, at);
  }
  return null;
}
