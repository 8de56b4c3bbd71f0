// Joins chosen lines into the text of the article, each block with its place there and in the page.

import type { ArticleBlock, DroppedPart } from '../../record/index.ts';
import type { Span } from '../../text/index.ts';
import type { LineChoice } from './line-choice.ts';

export interface AssembledText {
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly dropped: readonly DroppedPart[];
}

export interface BlockDraft {
  readonly kind: ArticleBlock['kind'];
  readonly text: string;
  readonly pageSpan: Span;
}

const blockGap = '\n\n';

/** Captions last: they tell of pictures, and would break the flow of the text where they stand. */
const partOrder: readonly (readonly ArticleBlock['kind'][])[] = [
  ['headline'],
  ['subheading'],
  ['heading', 'paragraph', 'quote', 'listItem'],
  ['caption'],
];

/** Text and blocks of drafts, ordered headline, subheading, body, captions. */
export function assembleText(drafts: readonly BlockDraft[], choices: readonly LineChoice[]): AssembledText {
  const ordered = partOrder.flatMap((kinds) => drafts.filter((draft) => kinds.includes(draft.kind)));
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const { kind, text, pageSpan } of ordered) {
    blocks.push({ kind, span: { start, end: start + text.length }, pageSpan: { ...pageSpan } });
    start += text.length + blockGap.length;
  }
  const dropped = choices.flatMap(({ line, reason }): DroppedPart[] =>
    reason === null ? [] : [{ text: line.text, pageSpan: { ...line.pageSpan }, reason }],
  );
  return { text: ordered.map((draft) => draft.text).join(blockGap), blocks, dropped };
}
