// Takes out of the lines of an article those that name who wrote it and when.

import type { LineChoice } from './line-choice.ts';
import { endsLikeSentence } from './outline.ts';
import type { PageTree } from './page-tree.ts';
import { isHeadLine } from './rules/head-lines.ts';

/** How many blocks from the first paragraph on may still be names and dates: the lead often stands above them. */
const topBlocks = 4;
/** A lighter paragraph may be a lead or a byline, whatever it says. */
const bodyWeight = 100;

/** Names and dates above the first paragraph, and below the last. */
export function dropHeadLines(
  choices: readonly LineChoice[],
  bylines: readonly string[],
  tree: PageTree,
): readonly LineChoice[] {
  const isBody = ({ line, kind }: LineChoice): boolean =>
    kind === 'paragraph' && line.weight > bodyWeight && !isHeadLine(line.text, bylines);
  const first = choices.findIndex(isBody);
  const last = choices.findLastIndex(isBody);
  const top = choices.filter(({ kind }, at) => at >= first && kind !== null).slice(0, topBlocks);
  return choices.map((choice, at): LineChoice => {
    const isText = choice.kind === 'paragraph' || choice.kind === 'listItem' || choice.kind === 'heading';
    // A row of data may hold a day; a sentence below the text is its last one, and one in brackets belongs to it.
    const isData = tree.elements[choice.line.block]?.name === 'tr';
    if (
      !isText ||
      isData ||
      (at > last && (endsLikeSentence(choice.line.text) || choice.line.text.startsWith('('))) ||
      (at >= first && at <= last && !top.includes(choice)) ||
      !isHeadLine(choice.line.text, bylines)
    )
      return choice;
    return { line: choice.line, kind: null, reason: 'byline' };
  });
}
