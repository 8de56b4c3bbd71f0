// Finds the first paragraphs of an article that stand outside of the element that holds the rest of it: a lead in a box of
// its own, a picture between it and the text. Leaves alone bylines, words under pictures, and all that is no sentence.

import type { PageLine } from './find-lines.ts';
import { endsLikeSentence, type Outline } from './outline.ts';
import { isInside } from './page-tree.ts';
import { boilerplateReason } from './rules/boilerplate-phrases.ts';

/** A lighter line may be a slogan or a label. */
const minWeight = 70;
/** So many lines below the headline the text has begun. */
const reach = 40;

/** The lines of prose between the headline and the element of the article, where the headline stands above it. */
export function findLeadLines(
  outline: Outline,
  headline: PageLine | null,
  main: number,
): ReadonlySet<PageLine> {
  const { tree, lines, prose, chrome } = outline;
  const from = headline === null ? -1 : lines.indexOf(headline);
  if (from < 0) return new Set();
  const below = lines.slice(from + 1, from + 1 + reach);
  const length = below.findIndex(({ block }) => isInside(tree, block, main));
  if (length <= 0) return new Set();
  const leads = below.slice(0, length).filter((line, at) => {
    if (line.isHidden || (chrome[line.block] ?? null) !== null || line.weight < minWeight) return false;
    return (
      (prose[from + 1 + at] ?? 0) > 0 && endsLikeSentence(line.text) && boilerplateReason(line.text) === null
    );
  });
  if (leads.length === 0) return new Set();
  return new Set(leads.filter((line) => !outline.captions.has(line)));
}
