// A stretch of an article's text as words that an answer rests on.

import type { Passage, Report } from './types.ts';

export function passageAt({ event, text }: Report, start: number, end: number): Passage {
  return { articleId: event.evidence.articleId, start, quote: text.slice(start, end) };
}
