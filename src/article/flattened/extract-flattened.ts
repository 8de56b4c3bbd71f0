// The article from text that was flattened with the site's chrome still in it: breadcrumbs, lists of stories, footers.

import type { Page } from '../../page/index.ts';
import type { ArticleBlock } from '../../record/index.ts';
import type { ArticleTables } from '../../tables/index.ts';
import type { Extraction } from '../types.ts';
import { describeLines } from './describe-line.ts';
import { labelLines } from './label-lines.ts';
import { splitLines } from './split-lines.ts';
import type { LineLabel } from './types.ts';

/** What parts two blocks in the text of an article. */
const blockGap = '\n\n';

function joinBlocks(labels: readonly LineLabel[]): {
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
} {
  let text = '';
  const blocks: ArticleBlock[] = [];
  for (const label of labels) {
    if (!label.kept) continue;
    if (text !== '') text += blockGap;
    const start = text.length;
    text += label.line.text;
    blocks.push({ kind: label.kind, span: { start, end: text.length }, pageSpan: label.line.span });
  }
  return { text, blocks };
}

/** Reads a page of text. Its first kept line is the headline where one was found; `blocks` tile `text` in order. */
export function extractFlattened(page: Page, tables: ArticleTables): Extraction {
  const labels = labelLines(describeLines(splitLines(page.source), tables));
  const headline = labels.find((label) => label.kept && label.kind === 'headline');
  return {
    headline: headline?.line.text ?? null,
    subheading: null,
    bylines: [],
    outlet: null,
    section: null,
    tags: [],
    canonicalUrl: page.url,
    declaredLanguage: null,
    stamps: [],
    ...joinBlocks(labels),
    dropped: labels.flatMap((label) =>
      label.kept ? [] : [{ text: label.line.text, pageSpan: label.line.span, reason: label.reason }],
    ),
  };
}
