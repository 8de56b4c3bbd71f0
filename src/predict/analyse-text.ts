// Analyses the text of a line, which is no article of a page.

import { type Analysis, analyse } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import type { PredictContext } from './types.ts';

/** A line's text has no article; an analysis, and the evidence that rests on it, need an id all the same. */
const noArticleId = '0'.repeat(64);

/** The analysis of a text, as one paragraph unless blocks are given. */
export function analyseText(
  text: string,
  { model }: Pick<PredictContext, 'model'>,
  blocks: readonly { readonly kind: 'headline' | 'paragraph'; readonly span: Span }[] = [],
): Analysis {
  return analyse({ articleId: noArticleId, text, blocks }, model);
}
