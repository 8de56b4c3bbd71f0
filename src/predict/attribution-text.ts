// The text in which a line's attributions are looked for: the line's own, or the article in it where the line holds a page with its
// chrome, whose lists of other headlines say nothing of the article.

import { readArticle } from '../article/index.ts';
import { type Analysis, analyse } from '../language/index.ts';
import type { ArticleRecord } from '../record/index.ts';
import type { Span } from '../text/index.ts';
import { analyseText } from './analyse-text.ts';
import { pageOfLine } from './page-of-line.ts';
import type { PredictContext } from './types.ts';

/** An analysis, and where its spans stand in the line. */
export interface AttributionText {
  readonly analysis: Analysis;
  readonly inLine: (span: Span) => Span;
}

const SENTENCE_END = /[.!?:;…]['"”’)\]]*$/u;
/** Lines of an article end like sentences, but for a heading or two; labels, links and headlines of others do not. */
const FEWEST_LABELS = 3;
const LEAST_LABELS = 0.2;

function isPage(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const labels = lines.filter((line) => !SENTENCE_END.test(line)).length;
  return labels >= FEWEST_LABELS && labels >= LEAST_LABELS * lines.length;
}

/** A line that ends like a sentence: the next one begins another, also where no blank line parts paragraphs. */
const ENDED_LINE = /[.!?…]['"”’)\]]*[^\S\n]*\n/gu;

/** The first line is the headline; the rest is parted behind each line that ends like a sentence. */
export function textBlocks(text: string): readonly { kind: 'headline' | 'paragraph'; span: Span }[] {
  const end = text.indexOf('\n');
  if (end <= 0) return [];
  const cuts = [...text.matchAll(ENDED_LINE)].map(({ 0: line, index }) => index + line.length);
  const starts = [end, ...cuts.filter((cut) => cut > end + 1 && cut < text.length)];
  return [
    { kind: 'headline', span: { start: 0, end } },
    ...starts.map((start, at) => ({
      kind: 'paragraph' as const,
      span: { start, end: starts[at + 1] ?? text.length },
    })),
  ];
}

/** A place in the article's text as a place on the page; `isEnd` tells which of two blocks a place between them belongs to. */
function onPage({ blocks }: ArticleRecord, at: number, isEnd: boolean): number {
  const block = blocks.find(({ span }) => (isEnd ? at <= span.end : at < span.end));
  return block === undefined
    ? at
    : Math.min(block.pageSpan.end, block.pageSpan.start + at - block.span.start);
}

function articleText(article: ArticleRecord, { model }: PredictContext): AttributionText {
  return {
    analysis: analyse({ ...article, articleId: article.pageId }, model),
    inLine: ({ start, end }) => ({ start: onPage(article, start, false), end: onPage(article, end, true) }),
  };
}

export function attributionText(text: string, context: PredictContext): AttributionText {
  const article = isPage(text) ? readArticle(pageOfLine('', text, null), context.tables).article : null;
  if (article !== null) return articleText(article, context);
  return { analysis: analyseText(text, context, textBlocks(text)), inLine: (span) => span };
}
