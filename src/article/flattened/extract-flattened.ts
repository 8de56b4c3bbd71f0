// The article from text that was flattened with the site's chrome still in it: breadcrumbs, lists of stories, footers.

import type { Page } from '../../page/index.ts';
import type { ArticleBlock } from '../../record/index.ts';
import type { ArticleTables } from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import type { Extraction } from '../types.ts';
import { describeLines } from './describe-line.ts';
import { findBylines } from './find-bylines.ts';
import { findOutlet } from './find-outlet.ts';
import { findStamps } from './find-stamps.ts';
import { labelLines } from './label-lines.ts';
import { layOutPage } from './lay-out-page.ts';
import { splitLines } from './split-lines.ts';
import type { LineKind, LineLabel } from './types.ts';

/** The tables that reading flattened text takes. */
export interface FlattenedTables {
  readonly article: ArticleTables;
  readonly time: TimeTables;
}

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

/** Reads a page of text. Its first kept line is the headline where one was found, the next its standfirst; `blocks` tile `text` in order. */
export function extractFlattened(page: Page, tables: FlattenedTables): Extraction {
  const views = describeLines(splitLines(page.source), tables.article);
  const { lineModel, headlineWeights, outletWords } = tables.article;
  const layout = layOutPage(views, lineModel, headlineWeights, outletWords);
  const labels = labelLines(views, layout);
  const textOf = (kind: LineKind): string | null =>
    labels.find((label) => label.kept && label.kind === kind)?.line.text ?? null;
  return {
    headline: textOf('headline'),
    subheading: textOf('subheading'),
    bylines: findBylines(views, layout, tables.article, tables.time),
    outlet: findOutlet(views, layout, outletWords),
    section: null,
    tags: [],
    canonicalUrl: page.url,
    form: 'article',
    part: null,
    declaredLanguage: null,
    stamps: findStamps(views, layout, tables.article, tables.time),
    ...joinBlocks(labels),
    dropped: labels.flatMap((label) =>
      label.kept ? [] : [{ text: label.line.text, pageSpan: label.line.span, reason: label.reason }],
    ),
  };
}
