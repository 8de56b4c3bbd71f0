// Reads a deed that a state says it will do where no row knows the deed itself. Reads "Iran will double the power that it sells" and
// "Cairo said that the post would open in May" as promises (AGREE); leaves "Iran will play Iraq" and "the rain will end" alone.

import type { Status } from '../../record/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isPersonal, nounKeys } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { isSpeaker, sayersOf } from '../frame/sayer.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { moodOf } from '../reality/mood.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  markerOf,
  relationOf,
  type Tree,
} from '../tree.ts';

/** The verb that holds the tense for both: "will hand over boats and train sailors". */
function foretellingVerb(tree: Tree, verb: number): number {
  const hasOwn = childrenIn(tree, verb, 'aux', 'nsubj', 'cop').length > 0;
  return relationOf(tree, verb) === 'conj' && !hasOwn ? headOf(tree, verb) : verb;
}

const AHEAD: ReadonlySet<Status> = new Set(['anticipated', 'announced']);

/** "Is due to hand back", "are set to open", "intends to comply". */
const SET: ReadonlySet<string> = new Set(
  'due expect intend plan schedule scheduled set slate slated'.split(' '),
);

function isForetold({ tree, tables }: RuleContext, verb: number): boolean {
  const above = headOf(tree, verb);
  const isInfinitive = above >= 0 && markerOf(tree, verb) === 'to';
  if (isInfinitive && SET.has(lemmaOf(tree, above))) return true;
  // "Oslo and Riga to build link".
  if (isInfinitive && tree.sentence.style === 'headline' && relationOf(tree, verb) === 'acl') return true;
  return moodOf(tree, foretellingVerb(tree, verb), tables).some((mark) => AHEAD.has(mark));
}

/** "Said it would comply": what a verb of saying leaves open is the one who says so. */
const OPEN: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she']);

/** "The Turkish airline will add flights": no state gives its word; a central bank does. */
function isPrivate({ tree, tables }: RuleContext, head: number): boolean {
  const keys = nounKeys(tree, head, tables);
  return (
    keys.some((key) => tables.classes.get('private')?.has(key)) && !keys.some((key) => key === 'central bank')
  );
}

function doersOf(context: RuleContext, frame: Frame): readonly number[] {
  const own = frame.subject.filter((head) => context.isKnown(head) && isPersonal(context, head));
  if (own.length > 0) return own.filter((head) => !isPrivate(context, head));
  const isOfSayer = surfaceSubject(context.tree, frame.trigger).every(
    (head) =>
      !isPersonal(context, head) || isSpeaker(context.tree, head) || OPEN.has(formOf(context.tree, head)),
  );
  const sayers = isOfSayer ? sayersOf(context, frame.trigger) : [];
  return sayers.filter((head) => !isPrivate(context, head));
}

/** "The two said that a treaty would be signed", "We will send boats": an act to come that names no doer is the sayer's. */
export function withSayer(context: RuleContext, frame: Frame, act: Act): Act {
  const isNamed = act.actors.some((head) => !isSpeaker(context.tree, head));
  if (isNamed || act.anchor !== frame.trigger || !isForetold(context, frame.trigger)) return act;
  const doers = doersOf(context, frame);
  return doers.length === 0 ? act : { ...act, actors: doers };
}

/** "The border with Benin would reopen": whom the thing that it is done to is shared with. */
function withWhomThingIs({ tree, isKnown }: RuleContext, { trigger }: Frame): readonly number[] {
  return surfaceSubject(tree, trigger)
    .flatMap((head) => childrenExactly(tree, head, 'nmod'))
    .filter((at) => ['with', 'to'].includes(markerOf(tree, at)) && isKnown(at));
}

/** "Will return on Monday" is no deed that could be promised; "will comply", "would keep paying" and "will contribute to it" are. */
function isDoneWithNothing(context: RuleContext, frame: Frame): boolean {
  const { tree, tables } = context;
  const isWhole = frame.words.some((word) => tables.classes.get('deed-by-itself')?.has(word));
  if (isWhole || frame.object.length > 0 || frame.clauses.length > 0) return false;
  return surfaceSubject(tree, frame.trigger).some((head) => isPersonal(context, head));
}

/** "It will take years": how long, and nobody's deed. */
function isOnlyLasting(context: RuleContext, { words, object }: Frame): boolean {
  return words.includes('take') && object.some((head) => context.isTime(head) || isSpan(context, head));
}

const SPANS: ReadonlySet<string> = new Set(
  'century day decade generation hour minute month time week while year'.split(' '),
);

function isSpan({ tree }: RuleContext, head: number): boolean {
  return SPANS.has(lemmaOf(tree, head));
}

export function readForetoldDeed(context: RuleContext, frame: Frame): Act | null {
  const { tables } = context;
  const isDeed = frame.words.some((word) => tables.classes.get('deed')?.has(word));
  if (!isDeed || !isForetold(context, frame.trigger)) return null;
  if (isDoneWithNothing(context, frame) || isOnlyLasting(context, frame)) return null;
  const actors = doersOf(context, frame);
  if (actors.length === 0) return null;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: 'AGREE',
    mode: null,
    actors,
    recipients: withWhomThingIs(context, frame).filter((head) => !actors.includes(head)),
    inner: null,
    status: null,
    points: 0,
    covers: [],
    ruleId: 'foretold-deed',
  };
}
