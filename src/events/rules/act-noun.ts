// Reads a noun that tells an act by itself. Reads "Russia's war on Ukraine", "talks between Minsk and Warsaw"; leaves
// "the war museum" alone, since there the noun only describes another.

import type { EventType } from '../../record/index.ts';
import type { NounReading } from '../../tables/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isPersonal, ownKeys } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { fillersOf, makersOf } from '../frame/roles.ts';
import { readVerbFrame } from '../frame/verb-frame.ts';
import { childrenIn, formOf, headOf, lemmaOf, markerOf, partOf, relationOf } from '../tree.ts';

export function readActNoun(context: RuleContext, frame: Frame): Act | null {
  const { tree, tables } = context;
  if (relationOf(tree, frame.trigger).startsWith('compound')) return null;
  // "part of a tour" is no tour.
  const key = ownKeys(tree, frame.trigger, tables).find((word) => tables.nouns.has(word));
  const reading = key === undefined ? undefined : readingOf(context, frame, key);
  if (key === undefined || reading === undefined) return null;
  const roles = reading.actor.map((role) => (role === 'owner' ? 'subject' : role));
  const named = fillersOf(context, frame, roles);
  const told = named.length > 0 ? named : makersOf(context, frame.trigger, ['by']);
  const actors = told.length > 0 ? told : attending(context, frame, reading.type);
  if (isOnlyReason(context, frame, reading.type) || isOnlySetting(context, frame, actors)) return null;
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: reading.type,
    mode: reading.mode,
    actors,
    recipients: fillersOf(context, frame, reading.recipient).filter((head) => !actors.includes(head)),
    inner: null,
    status: null,
    points: 0,
    covers: childrenIn(tree, frame.trigger, 'nmod').filter((at) => key.endsWith(` of ${lemmaOf(tree, at)}`)),
    ruleId: 'act-noun',
  };
}

/** What the table says of a noun; "strikes on Yemen" are from the air, and no workers'. */
function readingOf(context: RuleContext, frame: Frame, key: string): NounReading | undefined {
  const reading = context.tables.nouns.get(key);
  const isWalkout = reading?.type === 'PROTEST' && reading.mode === 'strike';
  const targets = isWalkout ? fillersOf(context, frame, ['on']) : [];
  return targets.some((head) => context.isKnown(head)) ? context.tables.nouns.get('airstrike') : reading;
}

/** "over its arrests and its support for Minsk": what stands later in a list of reasons is no act of its own. */
function isOnlyReason({ tree }: RuleContext, { trigger }: Frame, type: EventType): boolean {
  if (type !== 'SUPPORT' || relationOf(tree, trigger) !== 'conj') return false;
  return markerOf(tree, headOf(tree, trigger)) !== '';
}

/** "since the conflict", "before the war": a fight that all know of, told without who fights. */
function isOnlySetting(
  { tree, tables }: RuleContext,
  { trigger }: Frame,
  actors: readonly number[],
): boolean {
  const isKnown = childrenIn(tree, trigger, 'det').some((at) => ['the', 'this'].includes(formOf(tree, at)));
  const isFight = tables.classes.get('known-fight')?.has(lemmaOf(tree, trigger)) ?? false;
  return isKnown && isFight && actors.length === 0 && partOf(tree, headOf(tree, trigger)) !== 'VERB';
}

const ATTENDED: ReadonlySet<string> = new Set(['after', 'during', 'following']);
/** "trained in cooperation with them". */
const SHARED: ReadonlySet<string> = new Set(['in']);

const NONE: ReadonlySet<string> = new Set();

/** "left after talks with them": who left has talked. */
function attending(context: RuleContext, { trigger }: Frame, type: EventType): readonly number[] {
  const { tree } = context;
  const above = headOf(tree, trigger);
  const markers = type === 'CONSULT' ? ATTENDED : type === 'COOPERATE' ? SHARED : NONE;
  // "sailed in Fijian waters in coordination with them": it may hang on the waters.
  const verb =
    above >= 0 && relationOf(tree, above).startsWith('obl') && type === 'COOPERATE'
      ? headOf(tree, above)
      : above;
  const isBeside = /^(?:obl|nmod)/u.test(relationOf(tree, trigger)) && markers.has(markerOf(tree, trigger));
  if (!isBeside || verb < 0 || partOf(tree, verb) !== 'VERB') return [];
  return readVerbFrame(tree, verb).subject.filter((head) => isPersonal(context, head));
}
