// The list of other stories that closes a page without a link or a name to tell it by: entries without a full stop below
// the last paragraph, under a label of its own. Reads <b>Elsewhere</b><ul><li>Jam prices rise</ul>; leaves alone a list that
// a paragraph leads up to, and one of sentences.

import type { LineChoice } from '../line-choice.ts';
import { endsLikeSentence } from '../outline.ts';

/** A single entry is more often a last word than a list of stories. */
const minItems = 2;

/** The choices with such a list left out. */
export function dropEndList(choices: readonly LineChoice[]): readonly LineChoice[] {
  const last = choices.findLastIndex(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const first = choices.findIndex(({ kind }, at) => at > last && kind === 'listItem');
  if (last < 0 || first < 0 || choices[first - 1]?.reason !== 'scrap') return choices;
  const below = choices.filter(({ kind }, at) => at >= first && kind !== null && kind !== 'caption');
  const isList = below.every(({ kind, line }) => kind === 'listItem' && !endsLikeSentence(line.text));
  if (!isList || below.length < minItems) return choices;
  const items = new Set(below);
  return choices.map((choice) =>
    items.has(choice) ? { line: choice.line, kind: null, reason: 'related-headlines' } : choice,
  );
}
