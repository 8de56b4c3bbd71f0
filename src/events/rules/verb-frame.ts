// Reads an act from a verb and what stands around it. Reads "Poland expelled two diplomats"; leaves "Poland expelled
// the smoke" to nobody in particular and "Poland said" alone: what is not in verbs.tsv is no act.

import type { EventType } from '../../record/index.ts';
import type { EventTables, VerbReading } from '../../tables/index.ts';
import { subtreeOf } from '../../text/index.ts';
import type { Act, RuleContext } from '../act.ts';
import {
  bestMode,
  bestReading,
  coveredBy,
  isOfClass,
  isPersonal,
  knownEmbassies,
  nounKeys,
} from '../frame/fit.ts';
import type { Attached, Frame } from '../frame/frame.ts';
import { isOfNature } from '../frame/of-nature.ts';
import {
  fillersOf,
  likelyRecipients,
  makersOf,
  namedModifiers,
  ownersOf,
  receiversOf,
  standsFor,
} from '../frame/roles.ts';
import { sufferersOf } from '../frame/sufferers.ts';
import { SENDING } from '../repair/repair-means.ts';
import { jailersOf } from '../sides/jailer.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
} from '../tree.ts';

/** True where the table knows that these words tell no event: "denied accusations". */
export function tellsNothing(context: RuleContext, frame: Frame): boolean {
  return mayTellNothing(context, frame) && bestReading(context, frame, frame.words)?.reading.type === null;
}

/** Few verbs have such a row; the others need not be fitted. */
function mayTellNothing({ tables }: RuleContext, { words }: Frame): boolean {
  return words.some((word) => tables.verbs.get(word)?.some(({ type }) => type === null) === true);
}

const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'outside', 'near', 'to', 'into', '']);

/** "marched in Riga": where, not against whom. */
function isOnlyPlaced({ tree }: RuleContext, named: readonly number[]): boolean {
  return named.every((head) => PLACES.has(markerOf(tree, head)));
}

/** "blocked roads to demand that Oslo free him", "marched, urging Oslo to resign": a known actor of what a protest is for. */
function protestedTo(context: RuleContext, frame: Frame, actors: readonly number[]): readonly number[] {
  const { tree } = context;
  const clauses = [frame.trigger, ...frame.object].flatMap((at) =>
    childrenExactly(tree, at, 'advcl', 'acl', 'xcomp'),
  );
  const others = clauses
    .flatMap((at) => subtreeOf(tree, at))
    .filter((head) => head > frame.trigger && !actors.includes(head) && partOf(tree, head) !== 'PRON');
  const known =
    others.find((head) => context.isKnown(head)) ?? others.find((head) => isInOffice(context, head));
  return known === undefined ? [] : [known];
}

/** Somebody whom no table knows, by what they are: "President Holm". */
function isInOffice(context: RuleContext, head: number): boolean {
  return context.isActor(head) && isOfClass(context.tree, head, 'office-holder', context.tables);
}

/** The words that such a row names: the accusations, too, tell no event. */
export function emptyWords(context: RuleContext, frame: Frame): readonly number[] {
  if (!mayTellNothing(context, frame)) return [];
  const reading = bestReading(context, frame, frame.words)?.reading;
  return reading?.type === null ? coveredBy(context, frame, reading) : [];
}

/** Who is sent somewhere receives nothing. */
const GIVING: ReadonlySet<EventType> = new Set(['AID', 'MOBILIZE']);
const SENT_AS: ReadonlySet<string> = new Set(['object-person', 'owner']);

/** "Was hit by shots fired by a patrol boat": the firing is the hitting. */
function firingIn(tree: Tree, { trigger, isPassive }: Frame): readonly number[] {
  if (!isPassive) return [];
  return childrenIn(tree, trigger, 'obl')
    .flatMap((at) => childrenExactly(tree, at, 'acl').filter((verb) => verb === at + 1))
    .filter((verb) => SENDING.has(lemmaOf(tree, verb)) && lemmaOf(tree, verb) !== 'send');
}

export function readVerb(context: RuleContext, frame: Frame): Act | null {
  const best = bestReading(context, frame, frame.words);
  if (best === null) return null;
  const { reading, points } = best;
  const { type } = reading;
  if (type === null || isOfNature(context, frame) || isToOneself(context, frame, type)) return null;
  // "ordered to leave Chad": the leaving is the expulsion.
  const departure = reading.mode === 'expel' ? frame.clauses.map(({ head }) => head) : [];
  const covers = [...coveredBy(context, frame, reading), ...departure, ...firingIn(context.tree, frame)];
  const told = fillersOf(context, frame, reading.actor);
  const actors = doersOf(context, frame, told, covers, reading);
  const sides = sidesOf(context, frame);
  const isGift = (head: number): boolean => GIVING.has(type) && covers.includes(head);
  // "hailed its ties with Minsk": who acts is no recipient, so the next best is; "sent troops": nor are those who are sent.
  const named = receiversOf(
    context,
    frame,
    [...reading.recipient, 'owner'],
    (head, role) =>
      !actors.includes(standsFor(context, head)) &&
      !sides.includes(head) &&
      !(SENT_AS.has(role) && (isGift(head) || (reading.mode === 'withdraw' && covers.includes(head)))) &&
      !(role === 'owner' && type === 'ASSAULT' && isOfClass(context.tree, head, 'attack', context.tables)) &&
      !(role === 'owner' && !reading.recipient.includes('owner') && isDoerOfNoun(context, head)),
  );
  // "claimed that it had attacked" accuses nobody else, and a post that claims it is nobody.
  const isByNobody = frame.subject.some((head) => isRumour(context, head));
  const isOfOthers = named.some((head) => !isOwn(context, head));
  if ((!isOfOthers || isByNobody) && reading.recipient[0] === 'clause-subject') return null;
  const isMutual = actors.length > 1 && type === 'CONSULT';
  const targets =
    type === 'PROTEST' && isOnlyPlaced(context, named) ? protestedTo(context, frame, actors) : [];
  const others = targets.length > 0 ? targets : receiversBehind(context, frame, type, named);
  // "the border between the two was closed on Chad's side": for the other of the two.
  const beyond =
    sides.length > 0 && frame.isPassive
      ? told.filter(
          (head) => !actors.some((doer) => lemmaOf(context.tree, doer) === lemmaOf(context.tree, head)),
        )
      : [];
  const recipients = beyond.length > 0 ? beyond : isMutual ? named : others;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type,
    mode: reading.mode ?? modeOfMeans(context, frame, type) ?? bestMode(context, frame, frame.words, type),
    actors,
    recipients: recipients.filter(
      (head) =>
        !actors.includes(head) &&
        !sides.includes(head) &&
        !(OF_DEEDS.has(type) && isSufferer(context, frame, head)) &&
        !(recipients.length > 1 && isSum(context, head)),
    ),
    inner: null,
    status: null,
    points,
    covers,
    ruleId: 'verb-frame',
  };
}

const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/u;
/** What takes another to be done to: nobody threatens, asks or helps oneself. */
const TO_ANOTHER: ReadonlySet<EventType> = new Set(['AID', 'REQUEST', 'THREATEN']);

/** "the deadline that Riga had set itself". */
function isToOneself({ tree }: RuleContext, { trigger }: Frame, type: EventType): boolean {
  return (
    TO_ANOTHER.has(type) &&
    childrenIn(tree, trigger, 'obj', 'iobj').some((at) => REFLEXIVE.test(formOf(tree, at)))
  );
}

/** "closed on Chad's side": the side, of which the one whose it is disposes. */
function sidesOf({ tree }: RuleContext, { complements }: Frame): readonly number[] {
  return complements
    .filter(({ marker, head }) => ['on', 'from'].includes(marker) && lemmaOf(tree, head) === 'side')
    .map(({ head }) => head);
}

function ownersOfSides(context: RuleContext, frame: Frame): readonly number[] {
  return sidesOf(context, frame).flatMap((head) =>
    childrenExactly(context.tree, head, 'nmod:poss').filter((at) => context.isKnown(at)),
  );
}

/** "claimed that his country had won": what is the speaker's own. */
function isOwn({ tree }: RuleContext, head: number): boolean {
  const owners = childrenExactly(tree, head, 'nmod:poss');
  return owners.some((at) => OWN.has(formOf(tree, at)));
}

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'my', 'our', 'their']);

/** Said of a deed, and so to the one who did it. */
const OF_DEEDS: ReadonlySet<EventType> = new Set(['ACCUSE', 'SUPPORT']);

/** "fined the firm two million euros": the sum is nobody. */
function isSum({ tree, tables }: RuleContext, head: number): boolean {
  const isCounted = childrenIn(tree, head, 'nummod').length > 0 || partOf(tree, head) === 'NUM';
  return isCounted && isOfClass(tree, head, 'money', tables);
}

function isSufferer(context: RuleContext, { object }: Frame, head: number): boolean {
  return object.some((noun) => sufferersOf(context, noun).includes(head));
}

function doersOf(
  context: RuleContext,
  frame: Frame,
  told: readonly number[],
  covers: readonly number[],
  reading: VerbReading,
): readonly number[] {
  const ofSides = frame.isPassive ? ownersOfSides(context, frame) : [];
  if (ofSides.length > 0) return ofSides;
  if (frame.isPassive) return told.length > 0 ? told : impliedDoers(context, frame, reading, covers);
  if (told.some((head) => isPersonal(context, head))) return told;
  // "Talks are under way to reopen the U.S. embassy": talks reopen nothing.
  const embassies = knownEmbassies(context, covers);
  return embassies.length > 0 ? embassies : told;
}

/** Who must have done what nobody is said to have done: "US sanctions were lifted", "was arrested in Chad". */
function impliedDoers(
  context: RuleContext,
  frame: Frame,
  { type, mode, recipient }: VerbReading,
  covers: readonly number[],
): readonly number[] {
  if (mode === 'arrest' || mode === 'convict')
    return fillersOf(context, frame, ['in']).filter((head) => context.isKnown(head));
  if (mode === 'release') return jailersOf(context, frame.object);
  if (mode === 'expel') return leftStates(context, frame);
  // "UN peacekeepers were withdrawn", "soldiers were sent to the border": where nobody else moves them, they do.
  if (mode === 'withdraw' || (type === 'MOBILIZE' && mode !== 'weapons')) return moversOf(context, frame);
  const byMeans = frame.object.length > 0 ? doersOfMeans(context, frame) : [];
  if (byMeans.length > 0) return byMeans;
  if (recipient.includes('owner') || recipient.includes('object')) return [];
  const makers = covers.flatMap((head) => makersOf(context, head)).filter((head) => context.isKnown(head));
  if (makers.length > 0) return makers;
  // "Peru's aid to Chad was cut off": whose the aid was.
  const givers =
    type === 'SANCTION' ? covers.flatMap((head) => childrenExactly(context.tree, head, 'nmod:poss')) : [];
  if (givers.some((head) => context.isKnown(head))) return givers;
  return covers
    .filter((head) => !isPersonal(context, head))
    .flatMap((head) => namedModifiers(context, head).filter((at) => context.isKnown(at)));
}

/** "Chadian army reinforcements were sent": those who move, or else whose they are. */
function moversOf(context: RuleContext, { trigger, object }: Frame): readonly number[] {
  const known = object.filter((head) => context.isKnown(head));
  // "targets stationed in Chad" only says where they are.
  const isAside = relationOf(context.tree, trigger) === 'acl';
  if (known.length > 0 || isAside) return known;
  const owners = object
    .flatMap((head) => namedModifiers(context, head))
    .filter((head) => context.isKnown(head));
  return owners.slice(-1);
}

/** "were ordered to leave Chad", "were given two days to quit Chad": the state that they are to leave. */
function leftStates({ tree, isKnown }: RuleContext, { clauses }: Frame): readonly number[] {
  return clauses.flatMap(({ head }) => childrenExactly(tree, head, 'obj')).filter((at) => isKnown(at));
}

/** A post, a video, a rumour that is nobody's: "the army's report" is the army's. */
function isRumour(context: RuleContext, head: number): boolean {
  return isOfClass(context.tree, head, 'rumour', context.tables) && ownersOf(context, head).length === 0;
}

/** Those that the row names; where they are things, rather a known actor behind: "lifts an embargo on arms sales to Minsk". */
function receiversBehind(
  context: RuleContext,
  frame: Frame,
  type: EventType,
  named: readonly number[],
): readonly number[] {
  const makers = frame.object.flatMap((head) => makersOf(context, head));
  const hit = makers.length === 0 ? [] : imposedOn(context, frame).filter((head) => !makers.includes(head));
  if (hit.length > 0 && named.every((head) => makers.includes(head))) return hit;
  if (named.some((head) => isPersonal(context, head))) return named;
  // "a protest at the palace against the siege": against what, be it a thing.
  if (type === 'PROTEST' && named.some((head) => markerOf(context.tree, head) === 'against')) return named;
  const imposed = imposedOn(context, frame);
  if (imposed.length > 0) return imposed;
  const promised = type === 'AID' ? promisedTo(context, frame) : [];
  if (promised.length > 0) return promised;
  const likely = likelyRecipients(context, frame, type);
  if (likely.some((head) => context.isKnown(head))) return likely;
  return named.length > 0 ? named : likely;
}

/** "eased the curfew that it had imposed on Chad", "returned arms seized from Chad": whom the measure hit. */
function imposedOn(context: RuleContext, { object }: Frame): readonly number[] {
  const { tree } = context;
  return (
    object
      .flatMap((head) => childrenExactly(tree, head, 'acl', 'acl:relcl'))
      .flatMap((at) => childrenIn(tree, at, 'obl'))
      // "imposed by Japan on Chad": Chad may hang on Japan.
      .flatMap((at) => [at, ...childrenExactly(tree, at, 'nmod')])
      .filter((at) => HIT_BY.has(markerOf(tree, at)) && !context.isTime(at) && isPersonal(context, at))
  );
}

/** "delivered six of the 18 guns that it had pledged to Chad": to whom they were promised. */
function promisedTo(context: RuleContext, { object, complements }: Frame): readonly number[] {
  const { tree, tables } = context;
  return [...object, ...complements.map(({ head }) => head)]
    .flatMap((head) => subtreeOf(tree, head))
    .filter((at) => relationOf(tree, at) === 'acl:relcl' && tables.classes.get('vow')?.has(lemmaOf(tree, at)))
    .flatMap((at) => childrenIn(tree, at, 'obl', 'iobj', 'obj'))
    .filter(
      (at) => ['to', ''].includes(markerOf(tree, at)) && !context.isTime(at) && isPersonal(context, at),
    );
}

const HIT_BY: ReadonlySet<string> = new Set(['on', 'upon', 'against', 'from']);

/** "lifts the US embargo", "ordered an FBI inquiry": whose act the noun tells is not at its receiving end. */
function isDoerOfNoun({ tree, tables }: RuleContext, head: number): boolean {
  const owned = headOf(tree, head);
  if (owned < 0 || owned < head) return false;
  return nounKeys(tree, owned, tables).some((key) => tables.nouns.has(key));
}

/** "were killed in a Chadian air raid": whose the raid was. */
function doersOfMeans(context: RuleContext, frame: Frame): readonly number[] {
  const { tree, tables } = context;
  return [...frame.complements, ...frame.clauses]
    .filter(({ marker, head }) => MEANS.has(marker) && isAttack(tree, head, tables))
    .flatMap(({ head }) => [...childrenExactly(tree, head, 'nmod:poss'), ...namedModifiers(context, head)])
    .filter((head) => context.isKnown(head));
}

function isAttack(tree: Tree, head: number, tables: EventTables): boolean {
  return nounKeys(tree, head, tables).some(
    (key) => tables.nouns.get(key)?.type === 'ASSAULT' || tables.classes.get('attack')?.has(key),
  );
}

const MEANS: ReadonlySet<string> = new Set(['in', 'by', 'with', 'during']);

/** "killed nine in a drone strike": how, by the noun that names the same type of act. */
function modeOfMeans({ tree, tables }: RuleContext, frame: Frame, type: EventType): string | null {
  const named = [...frame.complements, ...frame.object.flatMap((head) => complementsOf(tree, head))];
  const modes = named
    .filter(({ marker }) => MEANS.has(marker))
    .flatMap(({ head }) => nounKeys(tree, head, tables))
    .flatMap((key) => tables.nouns.get(key) ?? [])
    .filter((reading) => reading.type === type)
    .flatMap(({ mode }) => mode ?? []);
  return modes[0] ?? null;
}

function complementsOf(tree: Tree, noun: number): readonly Attached[] {
  return childrenExactly(tree, noun, 'nmod').map((head) => ({ marker: markerOf(tree, head), head }));
}
