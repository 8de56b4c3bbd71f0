// Where an act took place: the place named after "in", "at", "near" ... in its clause.

import type { ActorMention } from '../actors/index.ts';
import type { EventMention } from '../record/index.ts';
import { spansOverlap } from '../text/index.ts';
import type { Act } from './act.ts';
import { clauseWords } from './clause.ts';
import { markerOf, type Tree } from './tree.ts';

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'to',
  'outside',
  'inside',
  'across',
  'around',
]);

export function placeOf(tree: Tree, act: Act, actors: readonly ActorMention[]): EventMention['place'] {
  for (const at of clauseWords(tree, act.anchor)) {
    const word = tree.words[at];
    if (word === undefined || !PLACE_PREPOSITIONS.has(markerOf(tree, at))) continue;
    const named = actors.find((actor) => actor.use === 'place' && spansOverlap(actor.span, word));
    const span =
      named?.span ?? tree.sentence.names.find((name) => name.type === 'LOC' && spansOverlap(name, word));
    if (span === undefined) continue;
    const start = span.start - tree.sentence.start;
    const text = named?.text ?? sentenceSlice(tree, start, span.end - tree.sentence.start);
    const { country, ...location } = named?.location ?? { country: null };
    return {
      text,
      span: { start: span.start, end: span.end },
      country: named?.country ?? country,
      ...('extent' in location ? { location } : {}),
    };
  }
  return null;
}

/** The words of the sentence between two places in it, as far as tokens tell. */
function sentenceSlice(tree: Tree, start: number, end: number): string {
  const from = tree.sentence.start + start;
  const to = tree.sentence.start + end;
  return tree.words
    .filter((word) => word.start >= from && word.end <= to)
    .map((word) => word.form)
    .join(' ');
}
