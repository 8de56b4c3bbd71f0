// Lists that the text leads up to with a colon, links or not.
// Reads "Where to buy it:" and the three linked shops below; leaves alone the links below "Read also:".

import type { PageLine } from '../find-lines.ts';
import { elementsAround, type PageTree } from '../page-tree.ts';
import { boilerplateReason } from './boilerplate-phrases.ts';

const maxAnnouncement = 300;
/** How many elements up from a line its list item may stand. */
const reach = 3;

function isItem(tree: PageTree, line: PageLine): boolean {
  let steps = 0;
  for (const { name } of elementsAround(tree, line.block)) {
    if (name === 'li') return true;
    steps += 1;
    if (steps > reach) return false;
  }
  return false;
}

/** What it leads up to are other articles. */
const ofArticles =
  /^(?:tags?|themen|topics?|share|mehr|more|links?|kategorien|categories)\b|\b(?:artikel\p{L}*|beiträgen?|articles?|stories|posts?|links|noticias|artículos|artigos|articoli|wpisy|články|статьи|материалы)\b/iu;
/** A longer announcement is a sentence of the text. */
const maxLabel = 60;

function announces(line: PageLine): boolean {
  const { text, linkWeight } = line;
  if (!/[:：]$/u.test(text) || linkWeight > 0 || text.length > maxAnnouncement || line.isHidden) return false;
  return boilerplateReason(text) === null && (text.length > maxLabel || !ofArticles.test(text));
}

/** The lines of such lists. */
export function findAnnounced(tree: PageTree, lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const announced = new Set<PageLine>();
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && isItem(tree, line)) announced.add(line);
    else isOpen = false;
    if (announces(line)) isOpen = true;
  }
  return announced;
}
