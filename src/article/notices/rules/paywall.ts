// Tells a text that is cut off for subscribers: "Subscribe to continue reading" at its end, or a short text on a page that
// declares itself paid. Leaves a whole article alone that only offers a subscription beside it.

import type { Span } from '../../../text/index.ts';
import { matchPhrases } from '../match-phrases.ts';
import { noticeOf } from '../messages.ts';
import type { Notice, NoticeContext } from '../types.ts';

/** News on one page are hardly ever shorter; a teaser hardly ever longer. */
const stubChars = 1200;
/** A line longer than this is no offer. */
const offerChars = 400;
/** Nor is one shorter than this: "Subscribe" alone is a button of every page. */
const leastOfferChars = 12;

/** The last two blocks: after an offer there may stand a name or a date. */
function offerAtEnd({ extraction: { text, blocks }, phrases }: NoticeContext): Notice | null {
  const indexes = phrases.map(({ end }) => end);
  const spans: readonly Span[] = blocks.slice(-2).map(({ span }) => span);
  for (const span of spans) {
    if (span.end - span.start > offerChars) continue;
    const [match] = matchPhrases(text, indexes, [span]);
    if (match !== undefined) return noticeOf('paywall', text.slice(span.start, span.end), span);
  }
  return null;
}

function offerAround({ extraction: { dropped }, phrases }: NoticeContext): string | null {
  const indexes = phrases.map(({ end }) => end);
  const line = dropped.find(
    ({ text, reason }) =>
      reason !== 'comments' &&
      text.length >= leastOfferChars &&
      text.length <= offerChars &&
      matchPhrases(text, indexes).length > 0,
  );
  return line?.text ?? null;
}

/** At most one notice: an offer at the end weighs more than one beside a short text, and that more than what the page declares. */
export function tellPaywall(context: NoticeContext): readonly Notice[] {
  const atEnd = offerAtEnd(context);
  if (atEnd !== null) return [atEnd];
  const { sold } = context.marks;
  const isShort = context.extraction.text.length < stubChars;
  const offer = isShort ? offerAround(context) : null;
  if (offer !== null) return [noticeOf('paywall', offer, null)];
  if (sold === null) return [];
  const message = isShort
    ? `the text is short and the page declares that it is sold (${sold}): it may be a teaser`
    : `the outlet sells this text (${sold}): what could be read may not be all of it`;
  return [{ ruleId: isShort ? 'paywall-stub' : 'sold-text', message, span: null }];
}
