// What speaks for one act of two mentions that may be one: a noun that takes up what was told, the same sides, the same matter. Reads
// "Oslo freed nine. The release ..." as one; leaves "Oslo urged Riga to talk ... urged Riga to pay" as two.

import type { EventType } from '../../record/index.ts';
import { spanContains } from '../../text/index.ts';
import { isTollOf, liesAhead, sidesHeld } from './may-be-one.ts';
import { isMutual } from './mutual.ts';
import { type Mention, pact } from './types.ts';

/** Said or done again and again: the same sides alone do not make one of two. */
const REPEATED: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'AID',
  'ASSAULT',
  'COERCE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);
/** Of the fewer words of two matters, the share that must be common. */
const LIKE_SHARE = 0.34;
/** A noun without any side reaches back so many sentences. */
const NEAR_SENTENCES = 3;
/** What the first sentences tell, the body tells again. */
const LEAD_SENTENCES = 2;

/** `earlier` stands first in the text, and nothing keeps the two apart. */
export function takesUp(earlier: Mention, later: Mention): boolean {
  if (later.isClassing) return later.sentence - earlier.sentence <= 1;
  if (later.isAnother) return false;
  if (isTollOf(earlier, later)) return true;
  if (isToldWithin(earlier, later)) return true;
  if (later.telling === 'known noun') return namesKnown(earlier, later);
  return isToldAgain(earlier, later);
}

/** "Looks forward to meeting Xi": that somebody agrees, and to what, told by one clause. */
export function isWordOnIt(earlier: Mention, later: Mention): boolean {
  const [one, other] = [earlier.draft, later.draft];
  const isOne = earlier.sentence === later.sentence && spanContains(one.evidence.span, other.trigger);
  return (
    isOne &&
    one.type === 'AGREE' &&
    other.type === 'AGREE' &&
    one.act === null &&
    shares(earlier.sides.by, later.sides.by)
  );
}

/** "The letter was delivered during a visit": two words of one sentence for what the same people do. */
function isToldWithin(earlier: Mention, later: Mention): boolean {
  if (earlier.sentence !== later.sentence) return false;
  const [one, other] = [earlier.draft, later.draft];
  const isWithin =
    spanContains(one.evidence.span, other.trigger) || spanContains(other.evidence.span, one.trigger);
  return (
    isWithin && (earlier.telling !== 'verb' || later.telling !== 'verb') && haveSameSides(earlier, later)
  );
}

function namesKnown(earlier: Mention, later: Mention): boolean {
  const sides = sidesHeld(later);
  if (sides.all.size + sides.others.size === 0) return later.sentence - earlier.sentence <= NEAR_SENTENCES;
  return shares(sides.all, earlier.sides.all) || shares(sides.others, earlier.sides.others);
}

function isToldAgain(earlier: Mention, later: Mention): boolean {
  if (isStillOpen(earlier, later)) return true;
  if (!haveSameSides(earlier, later)) return false;
  if (!REPEATED.has(later.deed.type)) return true;
  const isOfLead = earlier.isHeadline || earlier.sentence < LEAD_SENTENCES;
  return isOfLead && (later.deed === pact || haveLikeMatter(earlier, later));
}

/** "Accused Riga of theft ... accused Riga of lies": a headline may tell either, and the body tells two. */
export function isOnOneMatter(act: readonly Mention[], later: Mention): boolean {
  if (later.telling !== 'verb' || later.deed === pact || !REPEATED.has(later.deed.type)) return true;
  return act.every((told) => told.isHeadline || isTollOf(told, later) || haveLikeMatter(told, later));
}

/** Before a thing is done, all that is told of it is told of one: "will meet Xi", "looks forward to meeting him". */
function isStillOpen(earlier: Mention, later: Mention): boolean {
  const [{ deed, sides: a }, { sides: b }] = [earlier, later];
  const isOpen = liesAhead(earlier) && liesAhead(later);
  const isNamed = a.all.size > 0 && b.all.size > 0 && a.others.size + b.others.size === 0;
  return isOpen && deed.type === 'CONSULT' && isNamed;
}

/** The same on both sides, whoever is told first where both do it. */
function haveSameSides(one: Mention, { sides: b }: Mention): boolean {
  const { sides: a } = one;
  if (isMutual(one) && one.isHeadline) return shares(a.all, b.all);
  if (isMutual(one))
    return shares(a.all, b.all) && (Math.min(a.all.size, b.all.size) > 1 || shares(a.others, b.others));
  const isDoneToOne = shares(a.to, b.to) || shares(a.others, b.others);
  return shares(a.by, b.by) && (isDoneToOne || hasNoReceiver(a) || hasNoReceiver(b));
}

function hasNoReceiver({ to, others }: Mention['sides']): boolean {
  return to.size + others.size === 0;
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return !a.isDisjointFrom(b);
}

function haveLikeMatter({ matter: a }: Mention, { matter: b }: Mention): boolean {
  const least = Math.min(a.size, b.size);
  return least === 0 || a.intersection(b).size >= LIKE_SHARE * least;
}
