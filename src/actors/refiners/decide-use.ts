// Decides how the name of a state, capital or seat is used: "Minsk said" is the government, "in Minsk" the place,
// "US sanctions" a modifier. Everything else acts or is acted upon. Leaves places of the tables as places.

import type { ActorTables } from '../../tables/index.ts';
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
import { isModifier, isPossessive, isSubject, lemmaOf } from './name-grammar.ts';
import { isRegion, isTown, prepositionOf, useAfter } from './preposition-use.ts';

/** Sources that name a spot on the map; an organisation does so only where a city stands for it. */
const placeSources: ReadonlySet<string> = new Set(['state', 'capital', 'seat', 'place']);

export function decideUse(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.use !== null) return draft;
    if (namesTreaty(draft, context)) return townOf(draft, context);
    const use = isStateOfTown(drafts[index - 1], draft, context) ? 'place' : useOf(draft, context);
    const place = draft.source === 'organisation' ? draft.readings[1] : undefined;
    const settled =
      place !== undefined && use === 'place' ? takeReading(draft, place, context.tables) : draft;
    return { ...settled, readings: draft.readings, use };
  });
}

/** The town alone, of no state. */
function townOf(draft: Draft, { analysis }: ReadingContext): Draft {
  const name = analysis.text.slice(draft.span.start, draft.span.end);
  return { ...draft, name, actorId: null, kind: 'place', country: null, use: 'place' };
}

/** "the Ottawa treaty": many states' own, whatever state the town lies in. Leaves "Ottawa's treaty" alone. */
function namesTreaty(draft: Draft, context: ReadingContext): boolean {
  if (!isTown(draft)) return false;
  return context.tables.placeWords.treaty.has(lemmaOf(neighbour(lastTokenOf(context, draft.span), 1)));
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
  const words = context.tables.placeWords;
  const last = lastTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  if (isDateline(draft, next, context)) return 'place';
  const head = headTokenOf(context, draft.span);
  if (isPossessive(next)) return possessorUse(draft, ownedBy(head, next), words);
  if (isModifier(head, last, next) && !isPersonBehind(draft, next)) return 'modifier';
  const first = firstTokenOf(context, draft.span);
  const before = neighbour(first, -1);
  if (words.compass.has(lemmaOf(before))) return 'place';
  const isBeside = words.beside.has(before?.token.form.toLowerCase() ?? '');
  if (isBeside && !isSubject(head, next) && !isFiniteVerb(next)) return 'place';
  const governed = prepositionOf(first, head);
  if (governed !== null) return useAfter(governed, draft, words);
  if (isRegion(draft)) return isSubject(head, next) && actsAsBody(head, words) ? 'government' : 'place';
  if (isSubject(head, next)) return 'government';
  if (isVisited(head, first, words)) return 'place';
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

/** "Russia's long border" and "Hawaii's economy" are places; "Russia's decision" is the government's. */
function possessorUse(
  draft: Draft,
  owned: readonly (PlacedToken | undefined)[],
  words: ActorTables['placeWords'],
): ActorUse {
  if (isRegion(draft)) return 'place';
  return owned.some((word) => words.ground.has(lemmaOf(word))) ? 'place' : 'government';
}

/** The word after the possessive, and what is owned by the tree. */
function ownedBy(
  head: PlacedToken | undefined,
  possessive: PlacedToken | undefined,
): readonly (PlacedToken | undefined)[] {
  const owned = head?.token.deprel === 'nmod:poss' ? headOf(head) : undefined;
  return [neighbour(possessive, 1), owned];
}

/** A town or region that says or decides stands for its rulers; one that falls or burns does not. */
function actsAsBody(head: PlacedToken | undefined, words: ActorTables['placeWords']): boolean {
  const verb = headOf(head);
  return (
    verb?.token.upos === 'VERB' &&
    head?.token.deprel === 'nsubj' &&
    !words['state-of-being'].has(lemmaOf(verb))
  );
}

/** "the Dutch said" acts; "Dutch officials" describes. */
function adjectiveUse(draft: Draft, context: ReadingContext): ActorUse {
  const last = lastTokenOf(context, draft.span);
  const next = neighbour(last, 1);
  const isNoun = next === undefined || !['NOUN', 'PROPN', 'ADJ', 'NUM', 'PUNCT'].includes(next.token.upos);
  const isHyphenated = context.folded.charAt(draft.span.end) === '-';
  return isNoun && !isHyphenated && last?.token.upos !== 'ADJ' ? 'actor' : 'modifier';
}

/** "police station": a role noun that only describes what follows. */
function agentUse(draft: Draft, context: ReadingContext): ActorUse {
  const head = headTokenOf(context, draft.core);
  const owner = headOf(head);
  const describes = /^(?:compound|amod)/u.test(head?.token.deprel ?? '');
  return describes && owner !== undefined && owner.token.start > draft.span.end ? 'modifier' : 'actor';
}

/** "neighbouring Niger refused": trees take "neighbouring" for a verb with an object. */
function isFiniteVerb(next: PlacedToken | undefined): boolean {
  return /^(?:VB[DPZ]|MD)$/u.test(next?.token.xpos ?? '');
}

/** "the envoy to the Holy See Ada Lovell": the name of a person begins behind the place, which does not describe it. */
function isPersonBehind(draft: Draft, next: PlacedToken | undefined): boolean {
  if (next === undefined || draft.source === 'adjective') return false;
  return next.sentence.names.some(
    ({ type, start }) => type === 'PER' && start === next.token.start && start > draft.span.end,
  );
}

/** "visited Belarus and Chad", "left Minsk". */
function isVisited(
  last: PlacedToken | undefined,
  first: PlacedToken | undefined,
  words: ActorTables['placeWords'],
): boolean {
  const root = last?.token.deprel === 'conj' ? headOf(last) : last;
  const verb = root?.token.deprel === 'obj' ? headOf(root) : neighbour(first, -1);
  return words.visit.has(lemmaOf(verb)) && verb?.token.upos === 'VERB';
}

/** A capital that is neither subject nor after a preposition: an object is its government, a dateline its place. */
function capitalUse(last: PlacedToken | undefined): ActorUse {
  return last?.token.deprel === 'obj' || last?.token.deprel === 'iobj' ? 'government' : 'place';
}
