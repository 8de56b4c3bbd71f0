// What the preposition before a name says of its use.

import type { ActorTables } from '../../tables/index.ts';
import type { Draft } from '../draft.ts';
import { headOf, neighbour, type PlacedToken } from '../reading-context.ts';
import type { ActorUse } from '../types.ts';
import { lemmaOf } from './name-grammar.ts';

/** A town, region or other spot that is no state and no capital. */
export function isRegion(draft: Draft): boolean {
  return draft.kind === 'place';
}

/** Anything but a state or the seat of its government. */
export function isTown(draft: Draft): boolean {
  return draft.source !== 'state' && draft.source !== 'seat';
}

export interface Governed {
  readonly preposition: string;
  readonly token: PlacedToken;
}

/** The preposition of a name, or of the first name of its list: "from Syria, Iraq and Jordan". */
export function prepositionOf(
  first: PlacedToken | undefined,
  head: PlacedToken | undefined,
): Governed | null {
  let root = head;
  for (let steps = 0; steps < 6 && root?.token.deprel === 'conj'; steps += 1) root = headOf(root);
  const start = root === head ? first : root;
  let before = neighbour(start, -1);
  for (let steps = 0; steps < 3 && before !== undefined; steps += 1) {
    const { upos, form } = before.token;
    if (upos === 'ADP' || form.toLowerCase() === 'to')
      return { preposition: form.toLowerCase(), token: before };
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'PROPN') return null;
    before = neighbour(before, -1);
  }
  return null;
}

/** "in Minsk", "flew to Minsk" and "north of Minsk" are places; "talks with Minsk" are with the government. */
export function useAfter(governed: Governed, draft: Draft, words: ActorTables['placeWords']): ActorUse {
  const { preposition, token } = governed;
  if (words.inside.has(preposition) || isOnTheGround(governed, words)) return 'place';
  if (words.direction.has(preposition)) {
    if (isTown(draft) && preposition !== 'for') return 'place';
    return hasMotion(token, words) || isOrigin(preposition, token) ? 'place' : 'government';
  }
  if (isRegion(draft) && !words.party.has(preposition)) return 'place';
  if (preposition === 'of' && (isRegion(draft) || isGeographicOf(token, words))) return 'place';
  if (preposition === 'as' && isGeographicOf(neighbour(token, -1), words)) return 'place';
  return 'government';
}

/** A word of movement within six words before the preposition: "travelled with his staff to Belarus". */
function hasMotion(preposition: PlacedToken, words: ActorTables['placeWords']): boolean {
  for (let step = 1; step <= 6; step += 1)
    if (words.motion.has(lemmaOf(neighbour(preposition, -step)))) return true;
  return false;
}

/** "two thirds of them from Syria": where people come from, not who sends something. */
function isOrigin(preposition: string, token: PlacedToken): boolean {
  const before = neighbour(token, -1)?.token;
  return preposition === 'from' && (before?.upos === 'PRON' || before?.upos === 'ADV');
}

/** "the border with Libya" and "operates out of Malta" are on the ground; "talks with Libya" are not. */
function isOnTheGround({ preposition, token }: Governed, words: ActorTables['placeWords']): boolean {
  const before = lemmaOf(neighbour(token, -1));
  if (preposition === 'of') return before === 'out';
  if (preposition === 'as') return words.ground.has(before);
  return preposition === 'with' && words.edge.has(before);
}

function isGeographicOf(preposition: PlacedToken | undefined, words: ActorTables['placeWords']): boolean {
  for (let step = 1; step <= 2; step += 1)
    if (words.ground.has(lemmaOf(neighbour(preposition, -step)))) return true;
  return false;
}
