// The headlines of other stories in a box under a label, without a link to tell them by.
// Reads <div><div>More on this story</div><div>Suriname backs Guyana</div></div>; leaves alone a label that stands among the
// paragraphs of the article, and a box that holds a sentence.

import type { LineChoice } from '../line-choice.ts';
import { endsLikeSentence } from '../outline.ts';
import { isInside, type PageTree } from '../page-tree.ts';

/** A longer label says more than what the box is for. */
const maxLabelChars = 60;
const label = 'related-headlines';

/** The choices with such boxes left out; `main` is the index of the article's own element. */
export function dropLabelledBoxes(
  choices: readonly LineChoice[],
  tree: PageTree,
  main: number,
): readonly LineChoice[] {
  const boxOf = (choice: LineChoice): readonly LineChoice[] => {
    const parent = tree.elements[choice.line.block]?.parent ?? main;
    const isLabel = choice.reason === label && choice.line.text.length <= maxLabelChars;
    if (!isLabel || parent <= main || !isInside(tree, parent, main)) return [];
    const inside = choices.filter(({ line }) => isInside(tree, line.block, parent));
    const isBox = inside[0] === choice && inside.every(({ line }) => !endsLikeSentence(line.text));
    return isBox ? inside : [];
  };
  const boxed = new Set(choices.flatMap(boxOf));
  return choices.map((choice) =>
    boxed.has(choice) && choice.kind !== null ? { line: choice.line, kind: null, reason: label } : choice,
  );
}
