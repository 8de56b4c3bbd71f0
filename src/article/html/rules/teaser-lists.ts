// Lists of teasers: three and more elements built alike, each a linked title with a line or two of text.
// Reads a row of <div class="card"><a>Envoy leaves</a><p>He had ...</p></div>; leaves the sections of one article alone.

import type { PageLine } from '../find-lines.ts';
import type { PageTree } from '../page-tree.ts';
import { findAnnounced } from './announced-lists.ts';

const minCards = 3;
/** Share of the elements built alike that have a linked title. */
const titledShare = 0.7;
const titleLinkShare = 0.8;
const minTitleWeight = 14;
const maxCardWeight = 700;
const maxProseLines = 2;
/** Lists as a whole, rows and parts of a text: "Where to buy:" below each section of an article is none of its teasers. */
const neverCards = new Set(['p', 'a', 'span', 'tr', 'ul', 'ol', 'dl', 'table', 'tbody']);

interface CardCounts {
  readonly titles: readonly number[];
  readonly proseLines: readonly number[];
  readonly weight: readonly number[];
}

function countCards(
  tree: PageTree,
  lines: readonly PageLine[],
  prose: readonly number[],
  sumUp: (numbers: readonly number[]) => readonly number[],
): CardCounts {
  const announced = findAnnounced(tree, lines);
  const isTitle = (line: PageLine): boolean =>
    line.weight >= minTitleWeight && line.linkWeight >= line.weight * titleLinkShare && !announced.has(line);
  return {
    titles: sumUp(lines.map((line) => (isTitle(line) ? 1 : 0))),
    proseLines: sumUp(lines.map((_, at) => ((prose[at] ?? 0) > 0 ? 1 : 0))),
    weight: sumUp(lines.map((line) => line.weight)),
  };
}

/** Indexes of the elements that are teasers. */
export function findTeasers(
  tree: PageTree,
  lines: readonly PageLine[],
  prose: readonly number[],
  sumUp: (numbers: readonly number[]) => readonly number[],
): ReadonlySet<number> {
  const { titles, proseLines, weight } = countCards(tree, lines, prose, sumUp);
  const groups = new Map<string, number[]>();
  for (const { index, name, hint, parent } of tree.elements) {
    if ((titles[parent] ?? 0) < minCards) continue;
    if ((weight[index] ?? 0) === 0 || neverCards.has(name)) continue;
    const key = `${parent} ${name} ${hint}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  const teasers = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < minCards) continue;
    const cards = group.filter(
      (index) =>
        (titles[index] ?? 0) > 0 &&
        (proseLines[index] ?? 0) <= maxProseLines &&
        (weight[index] ?? 0) <= maxCardWeight,
    );
    if (cards.length >= minCards && cards.length >= group.length * titledShare)
      for (const card of cards) teasers.add(card);
  }
  return teasers;
}
