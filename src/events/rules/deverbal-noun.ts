// Reads a noun that names the act of a verb by that verb's rows. Reads "the lifting of US sanctions on Belavia" as
// "lift sanctions"; leaves "the weightlifting final" alone.

import type { Act, RuleContext } from '../act.ts';
import { bestReading, coveredBy, knownEmbassies } from '../frame/fit.ts';
import type { Frame } from '../frame/frame.ts';
import { fillersOf, namedModifiers, ownersOf } from '../frame/roles.ts';
import { jailersOf } from '../sides/jailer.ts';
import { lemmaOf } from '../tree.ts';

/** Verbs that a noun in -ing may come from: "freeing" from "free", "easing" from "ease", "stopping" from "stop". */
export function gerundVerbs(noun: string): readonly string[] {
  if (!noun.endsWith('ing') || noun.length < 6) return [];
  const stem = noun.slice(0, -'ing'.length);
  const undoubled = /([b-df-hj-np-tv-z])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...undoubled];
}

export function readDeverbalNoun(context: RuleContext, frame: Frame): Act | null {
  const noun = lemmaOf(context.tree, frame.trigger);
  const verb = context.tables.nominals.get(noun);
  const verbs = verb === undefined ? gerundVerbs(noun) : [verb];
  const best = bestReading(context, frame, verbs);
  // A row without conditions says too little of a noun: nouns.tsv knows better.
  if (best === null || best.points === 0) return null;
  const { reading, points } = best;
  if (reading.type === null) return null;
  // "a rebel attack" is by rebels, "a prisoner release" frees them: nouns.tsv reads the first.
  const isByThem = frame.object.every((head) => head < frame.trigger) && frame.object.length > 0;
  if (reading.type === 'ASSAULT' && isByThem) return null;
  const doers = actorsOf(context, frame, reading.actor);
  // "the withdrawal of Norwegian forces": where nobody else withdraws them, they do.
  const own = reading.mode === 'withdraw' ? frame.object.filter((head) => context.isKnown(head)) : [];
  const named = doers.length > 0 ? doers : own;
  const isRelease = named.length === 0 && reading.mode === 'release';
  const actors = isRelease ? jailersOf(context, frame.object) : named;
  // "the easing of sanctions": what follows "of" is eased, not told of.
  const roles = reading.recipient.filter((role) => role !== 'of');
  return {
    trigger: frame.trigger,
    anchor: frame.trigger,
    type: reading.type,
    mode: reading.mode,
    actors,
    recipients: fillersOf(context, frame, roles).filter((head) => !actors.includes(head)),
    inner: null,
    status: null,
    points,
    covers: coveredBy(context, frame, reading),
    ruleId: 'deverbal-noun',
  };
}

/** "the easing of US sanctions", "the withdrawal of Russian troops": nobody else acts, so the owner does. */
function actorsOf(context: RuleContext, frame: Frame, roles: readonly string[]): readonly number[] {
  const direct = fillersOf(context, frame, roles);
  if (direct.length > 0) return direct;
  const inFront = namedModifiers(context, frame.trigger);
  if (inFront.length > 0) return inFront;
  // "reopening the Danish embassy": whose it is.
  const embassies = knownEmbassies(context, frame.object);
  if (embassies.length > 0) return embassies;
  return frame.object
    .flatMap((head) => ownersOf(context, head))
    .filter((head) => !frame.object.includes(head));
}
