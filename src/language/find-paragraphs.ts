// Cuts an article's text into the stretches that no sentence crosses: its blocks, and in them paragraphs.

import { type Span, trimSpan } from '../text/index.ts';
import type { SentenceStyle } from './types.ts';

/** A part of an article's text with its role on the page, e.g. `headline`. Only the kind and the span are read. */
export interface TextBlock {
  readonly kind: string;
  readonly span: Span;
}

export interface Paragraph extends Span {
  readonly style: SentenceStyle;
}

/** Where two line breaks in a row (white space between them aside) stand. */
const blankLine = /\n[^\S\n]{0,80}\n/gu;

/** The paragraphs of a text in order; without blocks the whole text is prose. */
export function findParagraphs(text: string, blocks: readonly TextBlock[]): readonly Paragraph[] {
  const whole: TextBlock = { kind: 'paragraph', span: { start: 0, end: text.length } };
  const paragraphs: Paragraph[] = [];
  for (const { kind, span } of blocks.length === 0 ? [whole] : blocks) {
    const style = kind === 'headline' ? 'headline' : 'prose';
    const inner = text.slice(span.start, span.end);
    let from = span.start;
    for (const match of inner.matchAll(blankLine)) {
      const end = span.start + match.index;
      paragraphs.push({ ...trimSpan(text, { start: from, end }), style });
      from = end + match[0].length;
    }
    paragraphs.push({ ...trimSpan(text, { start: from, end: span.end }), style });
  }
  return paragraphs.filter(({ start, end }) => end > start);
}
