// The sentence of a record with the one before it and the one after it, as they stand in the article.

import { type Span, sliceSpan } from '../../text/index.ts';
import type { Passage } from './types.ts';

/** As much of the text on either side is looked at, in UTF-16 code units. */
const mostChars = 600;

/** Where a sentence is whole, in front of a quote and at its end. */
const endsHere = /(?:[.!?…]["'”’)\]]*\s*|\n\s*)$/u;

/** Sentences and lines, none of them empty. */
function cut(text: string): readonly string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

/** The rest of the sentence that the quote is cut from, where it is, and the one beside it. */
function howMany(isCut: boolean): number {
  return isCut ? 2 : 1;
}

/** `word` in the article's text: what the record was read from. */
export function passageAround(text: string, span: Span, word: Span | null): Passage {
  const [ahead, behind] = [
    text.slice(Math.max(0, span.start - mostChars), span.start),
    text.slice(span.end, span.end + mostChars),
  ];
  const quote = sliceSpan(text, span);
  const beginsCut = ahead.trim() !== '' && !endsHere.test(ahead);
  const isInside = word !== null && word.start >= span.start && word.end <= span.end;
  return {
    before: cut(ahead).slice(-howMany(beginsCut)).join(' '),
    quote,
    after: cut(behind)
      .slice(0, howMany(!endsHere.test(quote)))
      .join(' '),
    word: isInside ? { start: word.start - span.start, end: word.end - span.start } : null,
  };
}
