// The headline once more, above the text, with a kicker or in other words: <h2>Talks Envoy leaves Minsk</h2> below "Envoy
// leaves Minsk". Leaves alone the first heading of a section: <h2>What was agreed</h2>.

import { foldWords, likeness } from '../compare-text.ts';
import type { LineChoice } from '../line-choice.ts';

const sameTitle = 0.6;
const minWords = 3;
/** From this weight on a paragraph is the text's. */
const textWeight = 100;

function repeats(text: string, titles: readonly string[]): boolean {
  const folded = foldWords(text);
  if (folded.split(' ').length < minWords) return false;
  return titles.some(
    (title) =>
      likeness(text, title) >= sameTitle ||
      folded.includes(foldWords(title)) ||
      foldWords(title).includes(folded),
  );
}

/** The choices without headings above the first paragraph that say what one of the page's titles says. */
export function dropRepeatedHeadings(
  choices: readonly LineChoice[],
  titles: readonly string[],
): readonly LineChoice[] {
  const known = titles.filter((title) => foldWords(title).split(' ').length >= minWords);
  const first = choices.findIndex(({ kind, line }) => kind === 'paragraph' && line.weight > textWeight);
  return choices.map((choice, at) =>
    at < first && choice.kind === 'heading' && repeats(choice.line.text, known)
      ? { line: choice.line, kind: null, reason: 'headline-repeat' }
      : choice,
  );
}
