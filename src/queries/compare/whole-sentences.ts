// Sentences that were cut behind a title or an abbreviation are one again: "Mr." and "Coale handed him a letter.".

import type { Span } from '../../text/index.ts';

/** Words whose full stop ends no sentence. */
const abbreviation = /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Prof|Rev|St|No|vs)\.$/u;

/** In order; sentences of other lines stay apart. */
export function wholeSentences(text: string, sentences: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of sentences) {
    const before = whole.at(-1);
    const isCut =
      before !== undefined &&
      abbreviation.test(text.slice(before.start, before.end)) &&
      !text.slice(before.end, span.start).includes('\n');
    if (isCut) whole[whole.length - 1] = { start: before.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}
