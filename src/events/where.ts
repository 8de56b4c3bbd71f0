// Where an act took place: the place named after "in", "at", "near" ... in its clause ("in Minsk", "in the town of Barysau"),
// else the place that it is done to ("bombed Qamishli"). Leaves "talks with Minsk" alone.

import type { ActorMention } from '../actors/index.ts';
import type { EventMention } from '../record/index.ts';
import { spansOverlap } from '../text/index.ts';
import type { Act } from './act.ts';
import { clauseWords } from './clause.ts';
import { childrenIn, markerOf, relationOf, type Tree } from './tree.ts';

type Where = NonNullable<EventMention['place']>;

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

/** Also before places, but as often before something else: "on Monday", "through an envoy". */
const FURTHER_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...PLACE_PREPOSITIONS,
  'along',
  'beyond',
  'off',
  'on',
  'over',
  'through',
  'throughout',
  'within',
]);

export function placeOf(tree: Tree, act: Act, actors: readonly ActorMention[]): Where | null {
  const words = clauseWords(tree, act.anchor);
  return (
    firstOf(words, (at) => afterPreposition(tree, at, actors)) ??
    firstOf(words, (at) => withinPhrase(tree, at, actors)) ??
    firstOf(words, (at) => (relationOf(tree, at) === 'obj' ? namedAt(tree, at, actors) : null))
  );
}

function firstOf(words: readonly number[], read: (at: number) => Where | null): Where | null {
  for (const at of words) {
    const found = read(at);
    if (found !== null) return found;
  }
  return null;
}

/** "in Minsk", and "in Nenagh" where only the language stage takes it for a place. */
function afterPreposition(tree: Tree, at: number, actors: readonly ActorMention[]): Where | null {
  if (!PLACE_PREPOSITIONS.has(markerOf(tree, at))) return null;
  return namedAt(tree, at, actors) ?? unknownAt(tree, at);
}

/** "through Homel", "in the town of Barysau", "on the border with Poland": the place itself, or what hangs on such a noun. */
function withinPhrase(tree: Tree, at: number, actors: readonly ActorMention[]): Where | null {
  if (!FURTHER_PREPOSITIONS.has(markerOf(tree, at))) return null;
  return (
    namedAt(tree, at, actors) ??
    firstOf(childrenIn(tree, at, 'nmod', 'compound', 'appos'), (child) =>
      // "near the border with Libya": on which side is not said.
      unlessShared(tree, child, namedAt(tree, child, actors)),
    )
  );
}

function unlessShared(tree: Tree, at: number, place: Where | null): Where | null {
  return place === null || markerOf(tree, at) !== 'with' ? place : { ...place, country: null };
}

/** The place that the actors stage has found at a word. */
function namedAt(tree: Tree, at: number, actors: readonly ActorMention[]): Where | null {
  const word = tree.words[at];
  if (word === undefined) return null;
  const named = actors.find((actor) => actor.use === 'place' && spansOverlap(actor.span, word));
  if (named === undefined) return null;
  const { country, ...location } = named.location ?? { country: null };
  return {
    text: named.text,
    span: { start: named.span.start, end: named.span.end },
    country: named.country ?? country,
    ...('extent' in location ? { location } : {}),
  };
}

function unknownAt(tree: Tree, at: number): Where | null {
  const word = tree.words[at];
  if (word === undefined) return null;
  const name = tree.sentence.names.find(({ type, ...span }) => type === 'LOC' && spansOverlap(span, word));
  if (name === undefined) return null;
  const text = tree.words
    .filter(({ start, end }) => start >= name.start && end <= name.end)
    .map(({ form }) => form)
    .join(' ');
  return { text, span: { start: name.start, end: name.end }, country: null };
}
