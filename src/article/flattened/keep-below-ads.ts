// The paragraphs below an advertisement that stands near the end of an article, where the scores end it: "ADVERTISEMENT" parts
// no article in two. Leaves alone what follows the advertisement without being a sentence.

import type { LineView } from './describe-line.ts';

const advertisement = 'advertisement';
/** So many lines of an advertisement may stand in one place: its label, and the one that lets readers close it. */
const maxAdLines = 2;
/** A shorter sentence may be the advertisement's own. */
const minWords = 7;

function isAd({ chrome }: LineView): boolean {
  return chrome?.phrase.reason === advertisement;
}

function isParagraph({ chrome, hasStop, words, isDateline, line }: LineView): boolean {
  return chrome === null && hasStop && words >= minWords && !isDateline && !line.hasBullet;
}

/** The lines of the article with such paragraphs. */
export function keepBelowAds(views: readonly LineView[], inside: readonly boolean[]): readonly boolean[] {
  const kept = [...inside];
  let ads = 0;
  let isOpen = false;
  for (const [at, view] of views.entries()) {
    if (kept[at]) [ads, isOpen] = [isAd(view) ? ads : 0, true];
    else if (isOpen && isAd(view)) ads += 1;
    else if (isOpen && ads > 0 && ads <= maxAdLines && isParagraph(view)) kept[at] = true;
    else [ads, isOpen] = [0, false];
  }
  return kept;
}
