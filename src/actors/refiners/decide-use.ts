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
/** Prepositions that make a party of the name after them. */
const partyPrepositions = new Set(['by', 'with', 'between', 'against', 'for']);
const motionPrepositions = new Set(['to', 'from', 'through', 'for']);
const motionLemmas = new Set(
  'travel go fly visit arrive return flee move come head deport drive leave trip visit flight journey enter route bring send transfer transport deliver walk run evacuate extradite escape reach export import ship back home expel deportation expulsion relocate emigrate immigrate smuggle resettle repatriate commute march pilgrimage exile embark land'.split(
    ' ',
  ),
);
const motionVerbsWithObject = new Set('visit leave enter reach tour flee quit cross'.split(' '));
const compassWords = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central northernmost upper mainland downtown'.split(
    ' ',
  ),
);
/** What befalls a town or describes it, rather than being its rulers' doing. */
const stativeVerbs = new Set(
  'be have become lie remain stay fall burn see face suffer experience rank include sit grow shrink flood look feel seem lose wait sleep mourn celebrate'.split(
    ' ',
  ),
);
const geographicNouns = new Set(
  'country place enclave part parts area state shore heart rest centre north-east border borders east west north south capital region regions coast coastline territory airspace province provinces city cities town airport port island islands river countryside suburb suburbs outskirts streets centre center downtown soil waters'.split(
    ' ',
  ),
);

/** Sources that name a spot on the map; an organisation does so only where a city stands for it. */
const placeSources: ReadonlySet<string> = new Set(['state', 'capital', 'seat', 'place']);

export function decideUse(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.use !== null) return draft;
    const use = isStateOfTown(drafts[index - 1], draft, context) ? 'place' : useOf(draft, context);
    const place = draft.source === 'organisation' ? draft.readings[1] : undefined;
    const settled =
      place !== undefined && use === 'place' ? takeReading(draft, place, context.tables) : draft;
    return { ...settled, readings: draft.readings, use };
  });
}

/** "Moscow, Russia": the state only says which town. */
function isStateOfTown(before: Draft | undefined, draft: Draft, context: ReadingContext): boolean {
  if (before === undefined || before.country !== draft.country || draft.source === 'adjective') return false;
  const isTownBefore = before.source === 'capital' || before.kind === 'place';
  return isTownBefore && context.folded.slice(before.span.end, draft.span.start) === ', ';
}

function useOf(draft: Draft, context: ReadingContext): ActorUse {
  if (draft.source === 'adjective') return adjectiveUse(draft, context);
  if (draft.source === 'agent' || draft.source === 'role') return agentUse(draft, context);
  const isSeatOfBody = draft.source === 'organisation' && draft.readings.length > 1;
  if (!placeSources.has(draft.source) && !isSeatOfBody && draft.kind !== 'place') return 'actor';
  const last = lastTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  if (isDateline(draft, next, context)) return 'place';
  if (isPossessive(next)) return possessorUse(draft, neighbour(next, 1));
  const head = headTokenOf(context, draft.span);
  if (isModifier(head, last, next)) return 'modifier';
  const first = firstTokenOf(context, draft.span);
  if (compassWords.has(lemmaOf(neighbour(first, -1)))) return 'place';
  const governed = prepositionOf(first, head);
  if (governed !== null) return useAfter(governed, draft);
  if (isRegion(draft)) return isSubject(head, next) && actsAsBody(head) ? 'government' : 'place';
  if (isSubject(head, next)) return 'government';
  if (isVisited(head, first)) return 'place';
  return isTown(draft) ? capitalUse(head) : 'government';
}

/** "BEIRUT (AP)" and "Minsk -" at the head of a paragraph. */
function isDateline(draft: Draft, next: PlacedToken | undefined, context: ReadingContext): boolean {
  const { start } = draft.span;
  if (start > 0 && context.folded.charAt(start - 1) !== ' ') return false;
  const isFirst = start === 0 || context.analysis.text.charAt(start - 1) === '\n';
  return (
    isFirst && draft.source !== 'state' && next !== undefined && /^[(,\u2013\u2014-]$/u.test(next.token.form)
  );
}

/** "Russia's border" and "Hawaii's economy" are places; "Russia's decision" is the government's. */
function possessorUse(draft: Draft, owned: PlacedToken | undefined): ActorUse {
  if (isRegion(draft)) return 'place';
  return geographicNouns.has(lemmaOf(owned)) ? 'place' : 'government';
}

/** A town or region that says or decides stands for its rulers; one that falls or burns does not. */
function actsAsBody(head: PlacedToken | undefined): boolean {
  const verb = headOf(head);
  return verb?.token.upos === 'VERB' && head?.token.deprel === 'nsubj' && !stativeVerbs.has(lemmaOf(verb));
}

/** A town, region or other spot that is no state and no capital. */
function isRegion(draft: Draft): boolean {
  return draft.kind === 'place';
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

interface Governed {
  readonly preposition: string;
  readonly token: PlacedToken;
}

/** The preposition of a name, or of the first name of its list: "from Syria, Iraq and Jordan". */
function prepositionOf(first: PlacedToken | undefined, head: PlacedToken | undefined): Governed | null {
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

function useAfter({ preposition, token }: Governed, draft: Draft): ActorUse {
  if (placePrepositions.has(preposition)) return 'place';
  if (motionPrepositions.has(preposition)) {
    if (isTown(draft) && preposition !== 'for') return 'place';
    return hasMotion(token) || isOrigin(preposition, token) ? 'place' : 'government';
  }
  if (isRegion(draft) && !partyPrepositions.has(preposition)) return 'place';
  if (preposition === 'of' && (isRegion(draft) || isGeographicOf(token))) return 'place';
  if (preposition === 'as' && isGeographicOf(neighbour(token, -1))) return 'place';
  return 'government';
}

/** A word of movement within six words before the preposition: "travelled with his staff to Belarus". */
function hasMotion(preposition: PlacedToken): boolean {
  for (let step = 1; step <= 6; step += 1)
    if (motionLemmas.has(lemmaOf(neighbour(preposition, -step)))) return true;
  return false;
}

/** "two thirds of them from Syria": where people come from, not who sends something. */
function isOrigin(preposition: string, token: PlacedToken): boolean {
  const before = neighbour(token, -1)?.token;
  return preposition === 'from' && (before?.upos === 'PRON' || before?.upos === 'ADV');
}

function isGeographicOf(preposition: PlacedToken | undefined): boolean {
  for (let step = 1; step <= 2; step += 1)
    if (geographicNouns.has(lemmaOf(neighbour(preposition, -step)))) return true;
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
