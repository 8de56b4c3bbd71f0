// How much a line looks like the prose of an article (above 0) or like chrome (below 0).
// The weights are set by hand: a full sentence of 20 words weighs about 3, a menu entry about -2.

import type { LineView } from './describe-line.ts';
import { findListLead } from './find-list-lead.ts';

/** From this length on a line is a paragraph whatever else it lacks. */
const longLineWords = 40;

/** A line of fewer words with a colon is a label: "Tags:". */
const announceWords = 7;

const chromeWeights = { whole: -5, start: -3.5, within: -2.5 } as const;

function weighLength({ words, hasStop, ending }: LineView): number {
  const length = Math.min(words, longLineWords) / longLineWords;
  if (hasStop || (ending === 'colon' && words >= announceWords)) return words >= 4 ? 0.8 + 3 * length : -0.6;
  return words >= 25 ? 0.5 + length : -1.5;
}

function weighSentences({ innerStops, commas, words }: LineView): number {
  return Math.min(innerStops, 3) * 0.5 + (words >= 8 ? Math.min(commas, 3) * 0.25 : 0);
}

function weighSigns(view: LineView): number {
  const { separators, digitShare, ending, repeats, words, line, isDateline, isEnd } = view;
  let weight = -Math.min(separators, 4) * 0.4;
  if (digitShare > 0.15) weight -= 1;
  if (isDateline) weight -= isEnd ? 5 : 1.5;
  if (ending === 'cut') weight -= 2;
  if (repeats > 1) weight -= words > longLineWords ? 0.9 : 1.2;
  if (line.hasBullet) weight -= 0.7;
  return weight;
}

function weighCase({ lowerShare, words, hasStop }: LineView): number {
  return words >= 3 && lowerShare < 0.45 && !hasStop ? -0.6 : 0;
}

function weighChrome({ chrome, words }: LineView): number {
  if (chrome === null) return 0;
  const weight = chromeWeights[chrome.place];
  return chrome.place === 'within' && words > longLineWords ? weight / 2 : weight;
}

function weighAlone(view: LineView): number {
  return weighLength(view) + weighSentences(view) + weighSigns(view) + weighCase(view) + weighChrome(view);
}

/** A heading stands alone between paragraphs; a list of other stories is one such line after the other. */
function weighNeighbours(views: readonly LineView[], at: number): number {
  const view = views[at];
  if (view === undefined || view.hasStop || view.ending === 'colon') return 0;
  const isOpen = (other: LineView | undefined): boolean => other === undefined || !other.hasStop;
  const open = Number(isOpen(views[at - 1])) + Number(isOpen(views[at + 1]));
  return open === 0 ? 0.4 : open === 2 ? -0.4 : 0;
}

/** A line below "Read also" or "Most read" is another story's, however it is written. */
function weighUnderList(views: readonly LineView[], at: number): number {
  for (let above = at - 1; above >= Math.max(0, at - 6); above -= 1) {
    const view = views[above];
    if (view?.chrome?.phrase.effect === 'list' && view.chrome.place === 'whole')
      return views[at]?.hasStop ? -0.8 : -1.5;
    if (view === undefined || (view.hasStop && view.words > 25)) return 0;
  }
  return 0;
}

/** Items of a list that a line of the article announces with a colon. */
function weighAnnouncedList(views: readonly LineView[], at: number): number {
  const lead = findListLead(views, at);
  const isAnnounced = lead?.ending === 'colon' && lead.chrome === null && lead.words >= announceWords;
  return isAnnounced ? 1.6 : 0;
}

/** The weight of each line of a page, by itself and among its neighbours. */
export function weighLines(views: readonly LineView[]): readonly number[] {
  return views.map(
    (view, at) =>
      weighAlone(view) +
      weighNeighbours(views, at) +
      weighUnderList(views, at) +
      weighAnnouncedList(views, at),
  );
}
