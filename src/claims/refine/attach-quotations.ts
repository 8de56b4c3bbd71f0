// Takes the quotations of an article one by one: given to an attribution that reads them already, to the words beside them, or
// to the speaker who was quoted just before.

import { type Span, spansOverlap } from '../../text/index.ts';
import { quotedContent } from '../rules/quoted-content.ts';
import type { Attribution, SentenceView } from '../types.ts';
import { isSpeech, isTakenBy, withPiece } from './join-quotations.ts';

function isSameParagraph(text: string, a: Span, b: Span): boolean {
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** The last attribution whose content ends in the same paragraph before a quotation, or whose quotation was left open above it. */
function speakerBefore(quotation: Span, found: readonly Attribution[], text: string): number {
  return found.findLastIndex((attribution) => {
    const last = attribution.content.at(-1);
    if (last === undefined || last.end > quotation.start) return false;
    const isOpenAbove =
      /^["“]/u.test(text.slice(last.start)) && !/["”]$/u.test(text.slice(last.start, last.end));
    const isQuoted = attribution.content.some((piece) => /["“”]/u.test(text.slice(piece.start, piece.end)));
    return (
      isQuoted &&
      (isSameParagraph(text, last, quotation) ||
        (isOpenAbove && /^\s*$/u.test(text.slice(last.end, quotation.start))))
    );
  });
}

function without(found: readonly Attribution[], added: Attribution): Attribution[] {
  return found.filter(({ cue }) => cue === null || added.cue === null || !spansOverlap(cue, added.cue));
}

export function attachQuotations(
  proposed: readonly Attribution[],
  quotations: readonly Span[],
  views: readonly SentenceView[],
): readonly Attribution[] {
  const text = views[0]?.text ?? '';
  let found = [...proposed];
  for (const quotation of quotations.filter((span) => isSpeech(text, span))) {
    const beside = quotedContent(quotation, views);
    const taking = found.findIndex((attribution) => isTakenBy(quotation, attribution));
    const taker = found[taking];
    if (taker !== undefined) found[taking] = withPiece(taker, quotation);
    else if (beside !== null) {
      const same = found.findIndex(
        ({ cue, ruleId }) =>
          cue !== null && beside.cue !== null && ruleId === beside.ruleId && spansOverlap(cue, beside.cue),
      );
      const known = found[same];
      if (known !== undefined) found[same] = withPiece(known, quotation);
      else found = [...without(found, beside), beside];
    } else {
      const speaker = speakerBefore(quotation, found, text);
      const known = found[speaker];
      if (known !== undefined) found[speaker] = withPiece(known, quotation);
    }
  }
  return found;
}
