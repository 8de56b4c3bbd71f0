// Second thoughts about single lines once the stretch of the article is known: a link among its paragraphs goes, a lede above
// its first paragraph comes in.

import type { LineView } from './describe-line.ts';
import { findListLead } from './find-list-lead.ts';

/** A sentence of so many words between the headline and the first paragraph is the lede. */
const ledeWords = 15;
/** Right above the first paragraph a shorter one will do. */
const shortLedeWords = 9;
const shortLedeLines = 2;
/** So far below the headline at most. */
const ledeLines = 12;
/** A line with words of chrome in it and at least so many words is prose that speaks of such things. */
const proseWords = 60;
/** A repeated line of so many words is a pull quote or a second copy; shorter ones may be headings that recur. */
const repeatedWords = 15;

/** Why a line inside the article is none of it; null where it is. */
export function reasonToDrop(views: readonly LineView[], at: number): string | null {
  const view = views[at];
  if (view === undefined) return null;
  if (view.chrome !== null && view.words < proseWords) return view.chrome.phrase.reason;
  if (view.line.hasBullet && !view.hasStop && findListLead(views, at)?.ending !== 'colon')
    return 'inline-link';
  return view.isRepeat && view.words >= repeatedWords ? 'repeated-line' : null;
}

/** True for a lede: "The two leaders are to meet on Tuesday, their first meeting since the war began, officials said." */
export function isLede(view: LineView, at: number, headlineAt: number | null, coreStart: number): boolean {
  if (headlineAt === null || at <= headlineAt || at >= coreStart || at - headlineAt > ledeLines) return false;
  return (
    view.hasStop &&
    view.words >= (coreStart - at <= shortLedeLines ? shortLedeWords : ledeWords) &&
    view.chrome === null &&
    view.ending !== 'cut' &&
    !view.line.hasBullet
  );
}
