// Who vouches for an act: the speaker of the claim that holds it, else the subject of a verb of saying above it. What
// somebody else says of a deed that its doer would contest is alleged: "Minsk said that Warsaw had attacked it".

import type { ClaimView } from '../../claims/index.ts';
import {
  type ActorReference,
  authorityOf,
  claimAround,
  type EventMention,
  type EventType,
  type Status,
} from '../../record/index.ts';
import { spanContains } from '../../text/index.ts';
import type { Act } from '../act.ts';
import { isOfClass } from '../frame/fit.ts';
import { childrenIn, clausesBehind, formOf, headOf, isSetOffClause, lemmaOf, type Tree } from '../tree.ts';
import type { EventContext } from '../types.ts';
import { isTakenForGranted } from './denied-behind.ts';

export interface Voucher {
  readonly authority: EventMention['authority'];
  /** What the speaker's words make of the act: denied, alleged; null where they change nothing. */
  readonly status: Status | null;
}

const NOBODY: Voucher = { authority: null, status: null };

export function voucherOf(
  tree: Tree,
  act: Act,
  doers: readonly ActorReference[],
  { claims, tables }: Pick<EventContext, 'claims' | 'tables'>,
): Voucher {
  const word = tree.words[act.trigger];
  if (word === undefined) return NOBODY;
  const claim = claimAround(word, claims);
  const isClaimed = isClaimedBehind(tree, act.anchor, tables);
  if (claim === null) return isClaimed ? { authority: null, status: 'alleged' } : NOBODY;
  // "denied that he paid for marches in Puno, where police shot two": who denies the one says nothing of the other.
  if (claim.stance === 'deny' && isBesideDenied(tree, act.anchor, claim)) return NOBODY;
  const isOnlySaid =
    isEmbedded(claim, word.start) &&
    !isTakenForGranted(tree, act.anchor) &&
    isContested(act, isArming(tree, act, tables), doers, claim);
  const isAlleged = isOnlySaid || (isClaimed && claim.stance === 'assert');
  return { authority: authorityOf(claim), status: isAlleged ? 'alleged' : statusOf(claim.stance) };
}

/** "Minsk freed nine, its minister claimed": said of what the article itself does not tell. */
function isClaimedBehind(tree: Tree, verb: number, { classes }: EventContext['tables']): boolean {
  return clausesBehind(tree, verb).some(
    (at) =>
      classes.get('claiming')?.has(lemmaOf(tree, at)) === true && childrenIn(tree, at, 'nsubj').length > 0,
  );
}

/** In a relative clause inside of what is denied. */
function isBesideDenied(tree: Tree, anchor: number, { content }: ClaimView): boolean {
  for (let at = anchor; at >= 0; at = headOf(tree, at)) {
    const word = tree.words[at];
    const isInside = word !== undefined && content.some(({ span }) => spanContains(span, word));
    if (!isInside) return false;
    if (isSetOffClause(tree, at)) return true;
  }
  return false;
}

function statusOf(stance: string): Status | null {
  if (stance === 'deny') return 'denied';
  return stance === 'allege' ? 'alleged' : null;
}

/** "Minsk said that they attacked", in quotation marks, "according to"; "they attacked, Minsk said" the article tells too. */
function isEmbedded(claim: ClaimView, start: number): boolean {
  const isQuoted = claim.form === 'direct' || claim.form === 'mixed';
  const isBefore = (claim.cue?.span.start ?? start) < start;
  const isOnSource = /^according\b/iu.test(claim.cue?.text ?? '');
  return claim.stance === 'assert' && (isQuoted || isBefore || isOnSource);
}

/** Deeds that a government would rather not be known for. */
const CONTESTED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);
/** Who speaks against the government of the same country. */
const APART: ReadonlySet<string> = new Set(['OPP', 'CVL', 'REB', 'SEP', 'NGO', 'NGM', 'MED', 'JRN']);

const ARMING: ReadonlySet<string> = new Set([
  'arm',
  'equip',
  'finance',
  'fund',
  'harbour',
  'harbor',
  'shelter',
  'train',
]);
const FIGHTERS =
  /^(?:attacker|bandit|fighter|guerrilla|gunm[ae]n|insurgent|jihadist|mercenar(?:y|ie)|militant|militia|militiam[ae]n|rebel|separatist|terrorist)s?$/iu;

/** "sent missiles to Minsk", "trained the rebels": arms go in secret more often than not. */
function isArming(tree: Tree, act: Act, tables: EventContext['tables']): boolean {
  if (act.type !== 'AID' && act.type !== 'COOPERATE') return false;
  const isOfFighters = act.recipients.some((head) => FIGHTERS.test(formOf(tree, head)));
  if (ARMING.has(lemmaOf(tree, act.anchor)) && isOfFighters) return true;
  return act.type === 'AID' && act.covers.some((head) => isOfClass(tree, head, 'weapons', tables));
}

/** "The spokesman", "officials": whose they are is left open, so they may speak for the doer. */
const SPOKEN_FOR =
  /\b(?:spokes\w+|official|officials|ministry|minister|government|president|police|army|it|they|he|she|we)\b/iu;

/** The id of a state is the code of its country. */
function isState(speaker: NonNullable<ClaimView['source']>['actor']): boolean {
  return speaker !== null && speaker.actorId !== null && speaker.actorId === speaker.country;
}

function isContested(
  act: Act,
  isSecret: boolean,
  doers: readonly ActorReference[],
  { source }: ClaimView,
): boolean {
  if (!(CONTESTED.has(act.type) || isSecret) || source === null) return false;
  const speaker = source.actor;
  const isUnknown = (speaker?.actorId ?? null) === null && (speaker?.country ?? null) === null;
  if (isUnknown && SPOKEN_FOR.test(source.text)) return false;
  // "Fiji said that three had been killed": a state's word on what nobody is told to have done.
  if (doers.length === 0 && act.type === 'ASSAULT') return isState(speaker);
  const known = doers.filter(({ actorId, country }) => actorId !== null || country !== null);
  const isOwn = known.some(
    ({ actorId, country, sector }) =>
      (actorId !== null && actorId === speaker?.actorId) ||
      (country !== null &&
        country === speaker?.country &&
        APART.has(sector ?? '') === APART.has(speaker.sector ?? '')),
  );
  return known.length > 0 && !isOwn;
}
