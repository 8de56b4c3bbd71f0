// Whom a deed between two is for, where the article tells of two states. Reads "Ankara will send drones to Somalia ... Ankara sent rifles in
// March" as sent to Somalia, and what a third state refuses without more as refused to both; leaves alone what it gives, and what the two do
// to nobody.

import type { EventType } from '../../record/index.ts';
import type { EventDraft } from '../types.ts';
import { countriesOf, takeParties } from './known-sides.ts';
import { articlePair, pairOf } from './pair-of.ts';

/** Acts that take another side. */
const TO_ANOTHER: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'THREATEN',
]);
/** Words of a third state, meant for both. */
const TO_BOTH: ReadonlySet<EventType> = new Set(['CONCEDE', 'REJECT', 'REQUEST']);
/** Deeds whose object may be a thing: a frontier that is closed, an envoy who is offered. */
const OF_THINGS: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'SANCTION']);
/** Further back, it is another matter. */
const REACH_CHARS = 400;

/** Where a sentence or a headline ends; "U.N. envoys" goes on. */
const END = /(?<!\p{Lu})[.!?]["”’]?\s|\n/u;

export function withOtherSide(drafts: readonly EventDraft[], text: string): readonly EventDraft[] {
  const pair = articlePair(drafts);
  if (pair === null) return drafts;
  const completed: EventDraft[] = [];
  for (const draft of drafts) completed.push(complete(draft, completed, pair, text));
  return completed;
}

function complete(
  draft: EventDraft,
  before: readonly EventDraft[],
  pair: ReadonlySet<string>,
  text: string,
): EventDraft {
  const own = countriesOf(draft.actors);
  if (own.size !== 1 || !isOpen(draft, text) || isCallToAll(draft, text)) return draft;
  const isOfPair = own.isSubsetOf(pair);
  if (!(isOfPair ? TO_ANOTHER : TO_BOTH).has(draft.type)) return draft;
  const last = before.findLast((act) => pairOf(act) !== null && isBefore(act, draft, text));
  if (last === undefined || pairOf(last)?.symmetricDifference(pair).size !== 0) return draft;
  const others = [...pair.difference(own)].flatMap((country) => partyOf(country, last, before));
  return takeParties(draft, 'recipients', others, last);
}

/** "called for a ceasefire", with nobody called on: whoever wages the war. */
function isCallToAll({ type, trigger }: EventDraft, text: string): boolean {
  return type === 'REQUEST' && /^(?:appeal|call)/iu.test(text.slice(trigger.start, trigger.end));
}

/** A state itself, where it has been told of, rather than its ships or its teachers. */
function partyOf(country: string, last: EventDraft, before: readonly EventDraft[]): EventDraft['actors'] {
  const told = [...before, last].flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const own = told.filter((party) => party.country === country);
  const party = own.findLast(({ actorId }) => actorId === country) ?? own.at(-1);
  return party === undefined ? [] : [party];
}

const SOME_ONE = /\ban? (?:[\p{Ll}-]+ )?$/iu;

/** True where nobody receives it, or only things, and one who is sent: "offered to send a mediator". */
function isOpen({ type, act, recipients }: EventDraft, text: string): boolean {
  const isThing = ({ actorId, country, sector, span }: EventDraft['actors'][number]): boolean =>
    actorId === null && country === null && (sector === null || SOME_ONE.test(text.slice(0, span.start)));
  // "is to leave office": a thing that is given up is nobody's but one's own.
  const isOfThings = OF_THINGS.has(type) && act?.type !== 'RETREAT';
  return recipients.length === 0 || (isOfThings && recipients.every(isThing));
}

/** In a sentence shortly before: what its own sentence tells of the act, the rules have read. */
function isBefore({ trigger: earlier }: EventDraft, { trigger }: EventDraft, text: string): boolean {
  const isNear = trigger.start - earlier.start <= REACH_CHARS;
  return isNear && END.test(text.slice(earlier.end, trigger.start));
}
