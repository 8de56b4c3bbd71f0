// Lists of tags at the foot of an article that the scores cut in two: of "In:", "Jane Roe", "Zenda", "Salt" the last two were
// dropped, so all of it goes. Leaves a list alone that is kept for the greater part.

import type { LineView } from './describe-line.ts';

/** A label of at most so many words announces a list: "In:", "More on this:". */
const labelWords = 3;
/** A tag is a name or a word or two. */
const tagWords = 4;
/** A longer list is a menu. */
const maxTags = 40;

function isLabel({ ending, words }: LineView): boolean {
  return ending === 'colon' && words <= labelWords;
}

function isTag(view: LineView | undefined, first: LineView | undefined): boolean {
  if (view === undefined || view.hasStop || view.ending !== 'other') return false;
  return view.words <= tagWords && view.line.hasBullet === first?.line.hasBullet;
}

/** How many tags stand right below a label, all with a bullet or all without. */
function countTags(views: readonly LineView[], labelAt: number): number {
  const first = views[labelAt + 1];
  let count = 0;
  while (count < maxTags && isTag(views[labelAt + 1 + count], first)) count += 1;
  return count;
}

/** The places of labels that were kept and of their lists, where most of the list was not. */
export function findCutLists(views: readonly LineView[], inside: readonly boolean[]): ReadonlySet<number> {
  const cut = new Set<number>();
  for (const [at, view] of views.entries()) {
    if (!inside[at] || !isLabel(view)) continue;
    const end = at + 1 + countTags(views, at);
    const kept = inside.slice(at + 1, end).filter(Boolean).length;
    if (kept * 2 >= end - at - 1) continue;
    for (let place = at; place < end; place += 1) cut.add(place);
  }
  return cut;
}
