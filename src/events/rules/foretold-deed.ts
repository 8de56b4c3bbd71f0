// Reads a deed that a state says it will do where no row knows the deed itself. Reads "Iran will double the power that it sells" and
// "Cairo said that the post would open in May" as promises (AGREE); leaves "Iran will play Iraq" and "the rain will end" alone.

import type { Status } from '../../record/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isPersonal } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { isSpeaker, sayersOf } from '../frame/sayer.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { moodOf } from '../reality/mood.ts';
import { childrenIn, headOf, lemmaOf, markerOf, relationOf, type Tree } from '../tree.ts';

/** The verb that holds the tense for both: "will hand over boats and train sailors". */
function foretellingVerb(tree: Tree, verb: number): number {
  const hasOwn = childrenIn(tree, verb, 'aux', 'nsubj', 'cop').length > 0;
  return relationOf(tree, verb) === 'conj' && !hasOwn ? headOf(tree, verb) : verb;
}

const AHEAD: ReadonlySet<Status> = new Set(['anticipated', 'announced']);

/** "Is due to hand back", "are set to open". */
const SET: ReadonlySet<string> = new Set(['due', 'set', 'schedule', 'scheduled', 'slate', 'slated']);

function isForetold({ tree, tables }: RuleContext, verb: number): boolean {
  const above = headOf(tree, verb);
  if (above >= 0 && SET.has(lemmaOf(tree, above)) && markerOf(tree, verb) === 'to') return true;
  return moodOf(tree, foretellingVerb(tree, verb), tables).some((mark) => AHEAD.has(mark));
}

function doersOf(context: RuleContext, frame: Frame): readonly number[] {
  const own = frame.subject.filter((head) => context.isKnown(head) && isPersonal(context, head));
  if (own.length > 0) return own;
  const isOfSayer = surfaceSubject(context.tree, frame.trigger).every(
    (head) => !isPersonal(context, head) || isSpeaker(context.tree, head),
  );
  return isOfSayer ? sayersOf(context, frame.trigger) : [];
}

/** "The two said that a treaty would be signed", "We will send boats": an act to come that names no doer is the sayer's. */
export function withSayer(context: RuleContext, frame: Frame, act: Act): Act {
  const isNamed = act.actors.some((head) => !isSpeaker(context.tree, head));
  if (isNamed || act.anchor !== frame.trigger || !isForetold(context, frame.trigger)) return act;
  const doers = doersOf(context, frame);
  return doers.length === 0 ? act : { ...act, actors: doers };
}

export function readForetoldDeed(context: RuleContext, frame: Frame): Act | null {
  const { tree, tables } = context;
  const isDeed = frame.words.some((word) => tables.classes.get('deed')?.has(word));
  if (!isDeed || !isForetold(context, frame.trigger)) return null;
  // "Will return on Monday": what is done with nothing is no deed that could be promised.
  if (
    frame.object.length === 0 &&
    surfaceSubject(tree, frame.trigger).some((head) => isPersonal(context, head))
  )
    return null;
  const actors = doersOf(context, frame);
  if (actors.length === 0) return null;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: 'AGREE',
    mode: null,
    actors,
    recipients: [],
    inner: null,
    status: null,
    points: 0,
    covers: [],
    ruleId: 'foretold-deed',
  };
}
