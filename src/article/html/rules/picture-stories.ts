// The text of pages that tell their story under pictures and nowhere else.
// Reads four slides with two sentences under each; leaves alone the pictures of a page that has paragraphs of its own, and
// "Photo: Ann Lee".

import type { LineChoice } from '../line-choice.ts';
import { endsLikeSentence } from '../outline.ts';

/** A story is so heavy, and made of sentences of this weight. */
const minStory = 200;
const minSentence = 60;
/** What stands above a story is none of it. */
const aboveText: ReadonlySet<string> = new Set(['headline', 'subheading', 'heading', 'caption']);

function isTold({ line, kind }: LineChoice): boolean {
  return kind === 'caption' && line.weight >= minSentence && endsLikeSentence(line.text);
}

/** The choices with such captions as paragraphs. */
export function readPictureStory(choices: readonly LineChoice[]): readonly LineChoice[] {
  if (choices.some(({ kind }) => kind !== null && !aboveText.has(kind))) return choices;
  const told = choices.filter(isTold);
  if (told.reduce((sum, { line }) => sum + line.weight, 0) < minStory) return choices;
  return choices.map((choice) =>
    isTold(choice) ? { line: choice.line, kind: 'paragraph', reason: null } : choice,
  );
}
