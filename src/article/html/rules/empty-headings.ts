// Headings and labels that head no text of the article.
// Reads <h3>More on this</h3> at the end and "From our shop" above two linked titles; leaves alone <h3>What was agreed</h3>
// above a paragraph, however many links stand in between.

import type { LineChoice } from '../line-choice.ts';
import { endsLikeSentence } from '../outline.ts';
import type { PageTree } from '../page-tree.ts';

/** Why lines are left out that stand in lists of other stories. */
const otherStories = new Set(['related-headlines', 'teaser-list', 'links', 'newsletter', 'nested-article']);
/** So many of them under a heading are what it heads. */
const minOthers = 2;
/** A label is so light. */
const maxLabel = 60;

/** "From our shop", a line that heads a list though no element says so. */
function isLabel({ line, kind }: LineChoice, tree: PageTree): boolean {
  if (tree.elements[line.block]?.name === 'tr') return false;
  return kind === 'paragraph' && line.weight < maxLabel && !endsLikeSentence(line.text);
}

function isOther({ kind, reason }: LineChoice): boolean {
  return kind === null && otherStories.has(reason);
}

/**
 * The choices without headings that no text follows, or nothing but other stories up to the next heading, and without
 * labels right above other stories.
 */
export function dropEmptyHeadings(choices: readonly LineChoice[], tree: PageTree): readonly LineChoice[] {
  const kept: LineChoice[] = [];
  let [hasText, hasOwnText] = [false, false];
  /** Other stories up to the next heading, and right below. */
  let [others, run] = [0, 0];
  for (const choice of choices.toReversed()) {
    const { line, kind } = choice;
    const isEmpty = kind === 'heading' && (!hasText || (!hasOwnText && others >= minOthers));
    if (isEmpty || (run >= minOthers && isLabel(choice, tree))) {
      kept.push({ line, kind: null, reason: 'empty-heading' });
      run = 0;
      continue;
    }
    kept.push(choice);
    run = isOther(choice) ? run + 1 : 0;
    if (kind !== null && kind !== 'caption') hasText = true;
    if (kind === 'heading') [hasOwnText, others] = [false, 0];
    else if (kind !== null) hasOwnText = true;
    else if (isOther(choice)) others += 1;
  }
  return kept.toReversed();
}
