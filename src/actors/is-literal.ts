// Tells a place as such from what stands for its people, government, language or goods.
// "in Minsk", "the Syrian city", "Britain-based" are places; "Minsk said", "Syrian forces", "Nigerians", "in English" are not.

import type { Draft } from './draft.ts';
import {
  firstTokenOf,
  headOf,
  headTokenOf,
  lastTokenOf,
  neighbour,
  type PlacedToken,
  type ReadingContext,
} from './reading-context.ts';
import { lemmaOf } from './refiners/name-grammar.ts';
import { prepositionOf } from './refiners/preposition-use.ts';

const placeSuffix = /^-(?:based|born|held|controlled|wide|occupied|administered)/iu;

/** Ends of words for people and languages, where the table has them as another name of the land: "English", "Europeans". */
const demonymEnd = /(?:ish|ese|[aei]ans?)$/iu;

/** "bigger than Greece", "countries like Malta, including Gozo": compared as lands. */
const comparing: ReadonlySet<string> = new Set(['than', 'like', 'including']);

/** Characters that are looked at before a name for "from the United States to". */
const longestFrom = 48;

/** What happens "in a Durban court" happens there; what is said "to Durban police" is not. */
const within: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'inside', 'outside', 'into']);

export function isLiteral(draft: Draft, context: ReadingContext): boolean {
  if (draft.source === 'people' || draft.use === 'actor') return false;
  const first = firstTokenOf(context, draft.core);
  const head = headTokenOf(context, draft.core);
  if (draft.use === 'place') return !isDemonym(draft, context) && !isOfBody(draft, head, first, context);
  if (draft.use === 'government')
    return isFromOneToAnother(draft, context) || isLandInList(draft, head, first, context);
  if (placeSuffix.test(context.folded.slice(draft.core.end, draft.core.end + 16))) return true;
  const last = lastTokenOf(context, draft.core);
  return isBeforeSpot(last, context) || isSpotWithin(draft, head, last, context);
}

/** "the Syrian city", "Makurdi town". */
function isBeforeSpot(last: PlacedToken | undefined, context: ReadingContext): boolean {
  for (let step = 1; step <= 3; step += 1) {
    const next = neighbour(last, step)?.token;
    if (next === undefined || next.upos === 'VERB' || next.upos === 'ADP' || next.upos === 'PUNCT')
      return false;
    if (context.tables.placeWords.spot.has(next.lemma.toLowerCase())) return true;
  }
  return false;
}

/** "in a Durban court", "her Dublin venue": what a town describes is there, unless it is somebody. */
function isSpotWithin(
  draft: Draft,
  head: PlacedToken | undefined,
  last: PlacedToken | undefined,
  context: ReadingContext,
): boolean {
  if (draft.source === 'adjective' || draft.source === 'state') return false;
  const governed = prepositionOf(firstTokenOf(context, draft.core), head);
  if (governed !== null) return within.has(governed.preposition);
  const { agents, places } = context.tables;
  const described = headOf(head);
  const isNoun = neighbour(last, 1)?.token.upos === 'NOUN' && described?.token.upos === 'NOUN';
  if (!isNoun || places.get(draft.readings[0]?.id ?? '')?.kind !== 'city') return false;
  return !agents.has(lemmaOf(neighbour(last, 1))) && !agents.has(lemmaOf(described));
}

/** "from Korea to America". */
function isFromOneToAnother({ core }: Draft, { folded }: ReadingContext): boolean {
  if (/\bfrom (?:the )?$/u.test(folded.slice(Math.max(0, core.start - 12), core.start)))
    return /^ to (?:the )?\p{Lu}/u.test(folded.slice(core.end, core.end + 10));
  const before = folded.slice(Math.max(0, core.start - longestFrom), core.start);
  return /\bfrom (?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3} to (?:the )?$/u.test(before);
}

/** A list of states that nobody in it does: "from the whole world: Chad, Malta and Peru". */
function isLandInList(
  draft: Draft,
  head: PlacedToken | undefined,
  first: PlacedToken | undefined,
  { folded }: ReadingContext,
): boolean {
  if (draft.source === 'seat') return false;
  const governed = prepositionOf(first, head);
  if (governed !== null) return comparing.has(governed.preposition);
  let root = head;
  for (let steps = 0; steps < 12 && root?.token.deprel === 'conj'; steps += 1) root = headOf(root);
  if (root?.token.deprel !== 'appos') return false;
  return /: (?:the )?(?:\p{Lu}\p{L}* ){0,3}$/u.test(
    folded.slice(Math.max(0, root.token.start - longestFrom), root.token.start),
  );
}

/** "Europeans" and "English" by themselves: people and their language. */
function isDemonym({ core, readings }: Draft, { folded, tables }: ReadingContext): boolean {
  const text = folded.slice(core.start, core.end);
  const place = readings[0]?.kind === 'place' ? tables.places.get(readings[0].id) : undefined;
  return place !== undefined && place.name !== text && demonymEnd.test(text);
}

/** "the governor of Enugu State" and "Enugu's residents" are of its government and its people. */
function isOfBody(
  draft: Draft,
  head: PlacedToken | undefined,
  first: PlacedToken | undefined,
  { tables }: ReadingContext,
): boolean {
  if (draft.source !== 'place') return false;
  const owner = lemmaOf(headOf(head));
  if (head?.token.deprel === 'nmod:poss') return tables.agents.has(owner);
  if (head?.token.deprel !== 'nmod' || prepositionOf(first, head)?.preposition !== 'of') return false;
  return [...tables.roles.values()].some(({ words }) => words.includes(owner));
}
