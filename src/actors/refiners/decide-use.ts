// Decides how the name of a state, capital or seat is used: "Minsk said" is the government, "in Minsk" the place,
// "US sanctions" a modifier. Everything else acts or is acted upon. Leaves places of the tables as places.

import type { Draft } from '../draft.ts';
import {
  firstTokenOf,
  headOf,
  headTokenOf,
  lastTokenOf,
  neighbour,
  type PlacedToken,
  type ReadingContext,
} from '../reading-context.ts';
import { takeReading } from '../take-reading.ts';
import type { ActorUse } from '../types.ts';

const placePrepositions = new Set(
  'in at near inside outside across throughout into via around within off onto toward towards beyond'.split(
    ' ',
  ),
);
const motionPrepositions = new Set(['to', 'from', 'through', 'for']);
const motionLemmas = new Set(
  'travel go fly visit arrive return flee move come head deport drive leave trip visit flight journey enter route bring send transfer transport deliver walk run evacuate extradite escape reach export import ship back home'.split(
    ' ',
  ),
);
const motionVerbsWithObject = new Set('visit leave enter reach tour flee quit cross'.split(' '));
const geographicNouns = new Set(
  'border borders east west north south capital region regions coast coastline territory airspace province provinces city cities town airport port island islands river countryside suburb suburbs outskirts streets centre center downtown soil waters'.split(
    ' ',
  ),
);

/** Sources that name a spot on the map; an organisation does so only where a city stands for it. */
const placeSources: ReadonlySet<string> = new Set(['state', 'capital', 'seat', 'place']);

export function decideUse(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.use !== null) return draft;
    const use = useOf(draft, context);
    const place = draft.source === 'organisation' ? draft.readings[1] : undefined;
    const settled =
      place !== undefined && use === 'place' ? takeReading(draft, place, context.tables) : draft;
    return { ...settled, readings: draft.readings, use };
  });
}

function useOf(draft: Draft, context: ReadingContext): ActorUse {
  if (draft.source === 'adjective') return adjectiveUse(draft, context);
  if (draft.source === 'agent' || draft.source === 'role') return agentUse(draft, context);
  if (!placeSources.has(draft.source) && draft.readings.length < 2) return 'actor';
  const last = lastTokenOf(context, draft.span);
  const first = firstTokenOf(context, draft.span);
  const head = headTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  if (isPossessive(next)) return geographicNouns.has(lemmaOf(neighbour(next, 1))) ? 'place' : 'government';
  if (isModifier(head, last, next)) return 'modifier';
  const preposition = prepositionOf(first);
  if (preposition !== null) return useAfter(preposition, first, draft);
  if (isSubject(head, next)) return 'government';
  if (isVisited(head, first)) return 'place';
  return isTown(draft) ? capitalUse(head) : 'government';
}

function isTown(draft: Draft): boolean {
  return draft.source !== 'state' && draft.source !== 'seat';
}

/** "the Dutch said" acts; "Dutch officials" describes. */
function adjectiveUse(draft: Draft, context: ReadingContext): ActorUse {
  const last = lastTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  const isNoun = next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'PUNCT'].includes(next.token.upos);
  const isHyphenated = context.folded.charAt(draft.span.end) === '-';
  return isNoun && !isHyphenated && last?.token.upos !== 'ADJ' ? 'actor' : 'modifier';
}

function isPossessive(next: PlacedToken | undefined): boolean {
  return next !== undefined && /^['’]s?$/u.test(next.token.form) && next.token.xpos !== "''";
}

/** "police station": a role noun that only describes what follows. */
function agentUse(draft: Draft, context: ReadingContext): ActorUse {
  const head = headTokenOf(context, draft.core);
  const owner = headOf(head);
  const describes = /^(?:compound|amod)/u.test(head?.token.deprel ?? '');
  return describes && owner !== undefined && owner.token.start > draft.span.end ? 'modifier' : 'actor';
}

function isModifier(
  head: PlacedToken | undefined,
  last: PlacedToken | undefined,
  next: PlacedToken | undefined,
): boolean {
  if (head === undefined || last === undefined || next === undefined) return false;
  if (next.token.form === '-' && next.token.start === last.token.end) return true;
  if (next.token.start > last.token.end + 1) return false;
  const owner = headOf(head);
  if (/^(?:compound|amod|nmod:poss)/u.test(head.token.deprel))
    return owner !== undefined && owner.index > last.index;
  const isBeside = ['NOUN', 'PROPN', 'ADJ'].includes(next.token.upos);
  if (!isBeside || head.token.deprel.startsWith('nsubj')) return false;
  return owner === undefined || owner.index > last.index;
}

/** The word before the name, past "the" and describing words, where it is a preposition. */
function prepositionOf(first: PlacedToken | undefined): string | null {
  let before = neighbour(first, -1);
  for (let steps = 0; steps < 3 && before !== undefined; steps += 1) {
    const { upos, form } = before.token;
    if (upos === 'ADP' || form.toLowerCase() === 'to') return form.toLowerCase();
    if (upos !== 'DET' && upos !== 'ADJ') return null;
    before = neighbour(before, -1);
  }
  return null;
}

function useAfter(preposition: string, first: PlacedToken | undefined, draft: Draft): ActorUse {
  if (placePrepositions.has(preposition)) return 'place';
  if (motionPrepositions.has(preposition)) {
    if (isTown(draft) && preposition !== 'for') return 'place';
    return hasMotion(first) ? 'place' : 'government';
  }
  if (preposition === 'of' && isGeographicOf(first)) return 'place';
  return 'government';
}

/** A word of movement within six words before: "travelled with his staff to Belarus". */
function hasMotion(first: PlacedToken | undefined): boolean {
  for (let step = 1; step <= 6; step += 1)
    if (motionLemmas.has(lemmaOf(neighbour(first, -step)))) return true;
  return false;
}

function isGeographicOf(first: PlacedToken | undefined): boolean {
  for (let step = 2; step <= 3; step += 1)
    if (geographicNouns.has(lemmaOf(neighbour(first, -step)))) return true;
  return false;
}

function isSubject(last: PlacedToken | undefined, next: PlacedToken | undefined): boolean {
  if (last?.token.deprel.startsWith('nsubj') === true) return true;
  if (last !== undefined && last.token.head !== 0) {
    const head = headOf(last);
    if (last.token.deprel === 'conj' && head?.token.deprel.startsWith('nsubj') === true) return true;
    return false;
  }
  return (
    next !== undefined &&
    (next.token.upos === 'VERB' || next.token.upos === 'AUX') &&
    next.token.xpos !== 'VBG'
  );
}

function isVisited(last: PlacedToken | undefined, first: PlacedToken | undefined): boolean {
  const verb = last?.token.deprel === 'obj' ? headOf(last) : neighbour(first, -1);
  return motionVerbsWithObject.has(lemmaOf(verb)) && verb?.token.upos === 'VERB';
}

/** A capital that is neither subject nor after a preposition: an object is its government, a dateline its place. */
function capitalUse(last: PlacedToken | undefined): ActorUse {
  return last?.token.deprel === 'obj' || last?.token.deprel === 'iobj' ? 'government' : 'place';
}

function lemmaOf(token: PlacedToken | undefined): string {
  return token?.token.lemma.toLowerCase() ?? '';
}
