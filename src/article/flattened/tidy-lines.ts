// Second thoughts about single lines of the article: what a rule knows better than any score.

import type { LineView } from './describe-line.ts';
import { findListLead } from './find-list-lead.ts';

/** A line with words of chrome in it and at least so many words is prose that speaks of such things. */
const proseWords = 60;
/** A repeated line of so many words is a pull quote or a second copy; shorter ones may be headings that recur. */
const repeatedWords = 15;
/** A list of more items than these is the article's own; fewer are links to other stories. */
const maxLinks = 2;

/** One or two items without a full stop that no line announces: "- Bakery wins prize for its rye bread". */
function isInlineLink(views: readonly LineView[], at: number): boolean {
  const hasBullet = (place: number): boolean => views[place]?.line.hasBullet ?? false;
  if (!hasBullet(at) || views[at]?.hasStop || findListLead(views, at)?.ending === 'colon') return false;
  let first = at;
  while (at - first < maxLinks && hasBullet(first - 1)) first -= 1;
  return !Array.from({ length: maxLinks + 1 }, (_, item) => hasBullet(first + item)).every(Boolean);
}

/** A sentence of so many words tells more than its first word. */
const sentenceWords = 12;
/** A line above or below it of so many words is prose. */
const neighbourWords = 8;
const oneWord = /^\p{L}{4,}$/u;
/** Who reads is spoken to in chrome, not in news. */
const address = /\b(?:you|your|our|us|here|hier|ihre?|uns|unser\p{L}*|vous|votre|nos|nuestr\p{L}*)\b/iu;

/** "Advertisement of such trade is rare, he said" among other sentences begins with a word of chrome and is none. */
function isSentenceOfRun(views: readonly LineView[], at: number): boolean {
  const view = views[at];
  if (view?.chrome?.place !== 'start' || !view.hasStop || view.words < sentenceWords) return false;
  const { phrase } = view.chrome.phrase;
  const isProse = (other: LineView | undefined): boolean =>
    other?.hasStop === true && other.words >= neighbourWords;
  const goesOn = /^ \p{Ll}/u.test(view.line.text.slice(phrase.length));
  const isPlain = oneWord.test(phrase) && goesOn && !address.test(view.line.text);
  return isPlain && isProse(views[at - 1]) && isProse(views[at + 1]);
}

/** Why a line inside the article is none of it; null where it is. */
export function reasonToDrop(views: readonly LineView[], at: number): string | null {
  const view = views[at];
  if (view === undefined) return null;
  if (view.chrome !== null && view.words < proseWords && !isSentenceOfRun(views, at))
    return view.chrome.phrase.reason;
  if (isInlineLink(views, at)) return 'inline-link';
  return view.isRepeat && view.words >= repeatedWords ? 'repeated-line' : null;
}
