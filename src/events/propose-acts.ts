// Reads an act where the rules read none with two sides: between the likeliest pair of the sentence by the model of pairs, of the
// type that the model of types gives it. Reads "Oslo penned an angry complaint about Suva" without a row for "pen"; leaves "Oslo
// believes in Suva" alone, since nobody does anything, and what both models together are not sure of.

import type { ActorMention } from '../actors/index.ts';
import type { EventType } from '../record/index.ts';
import { type Span, spansOverlap, subtreeOf } from '../text/index.ts';
import type { Act, RuleContext } from './act.ts';
import { answerOfRules } from './coding/answer-of-rules.ts';
import type { MarkedPair } from './coding/pair-words.ts';
import { scoreLabels, surestLabel } from './coding/score-labels.ts';
import { type PairText, typeCues } from './coding/type-cues.ts';
import { isOfClass } from './frame/fit.ts';
import { isOfNature } from './frame/of-nature.ts';
import { readVerbFrame } from './frame/verb-frame.ts';
import { type LikelyPair, likelyPairs } from './pairs/likeliest-pair.ts';
import { wayBetween } from './pairs/pair-cues.ts';
import { type PossibleSide, possibleSides } from './pairs/possible-sides.ts';
import { tellsNothing } from './rules/verb-frame.ts';
import {
  childrenIn,
  headOf,
  isPredicate,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  type Tree,
  withConjuncts,
} from './tree.ts';
import type { EventDraft } from './types.ts';

/** What is known of a sentence besides its tree. */
export interface Standing {
  readonly actors: readonly ActorMention[];
  /** What the rules have read in it. */
  readonly told: readonly EventDraft[];
}

/** How sure the two models have to be together: of the pair, and of what is between the two. */
const SURE_SHARE = 0.5;

/** At most one act, where no act of the sentence has two sides. */
export function proposeActs(context: RuleContext, standing: Standing): readonly Act[] {
  const { tree, tables } = context;
  if (standing.told.some(hasTwoSides)) return [];
  const sides = possibleSides(context, standing.actors);
  const [pair] = likelyPairs({ tree, tables, sides }, tables.pairModel);
  if (pair === undefined || pair.share < SURE_SHARE) return [];
  if ([pair.actor, pair.recipient].some((side) => isOpenPronoun(tree, side))) return [];
  if (isToldOfOthers(context, pair) || isOnlySource(standing, pair) || isAttacked(context, pair)) return [];
  const type = typeOf(context, standing, pair);
  if (type === null || isOnlyWhere(type, pair)) return [];
  return [actBetween(context, standing, pair, type)];
}

/** True where what stands between the two is no act of the one: nobody's, or somebody else's. */
function isToldOfOthers(context: RuleContext, { actor, recipient }: LikelyPair): boolean {
  const { tree } = context;
  const { path, fromActor, fromRecipient } = wayBetween(tree, actor.at, recipient.at);
  const isApart = [...fromActor, ...fromRecipient].some((at) => relationOf(tree, at) === 'acl:relcl');
  // "Poland, where months of fighting killed two": the nearer subject did it.
  const isOfNearer = path.some((verb) =>
    childrenIn(tree, verb, 'nsubj').some((at) => at > actor.at && at < verb && recipient.at > verb),
  );
  return isApart || isOfNearer || path.some((at) => isEmptyVerb(context, at));
}

/** "The strikes on Oslo killed nine": whom the strikes hit killed nobody. */
function isAttacked({ tree, tables }: RuleContext, { actor: { at } }: LikelyPair): boolean {
  const attack = headOf(tree, at);
  const isTarget = relationOf(tree, at) === 'nmod' && ['on', 'against'].includes(markerOf(tree, at));
  return isTarget && isOfClass(tree, attack, 'attack', tables);
}

/** "Amnesty said that nine were freed": who tells what befell them has no part in it. */
function isOnlySource({ told }: Standing, { actor, recipient }: LikelyPair): boolean {
  return told.some(
    ({ authority, recipients }) =>
      authority?.source === actor.mention?.text &&
      recipients.some(({ span }) => recipient.mention !== null && spansOverlap(span, recipient.mention.span)),
  );
}

/** "The envoys met in Doha": where, not with whom. */
function isOnlyWhere(type: EventType, { actor, recipient }: LikelyPair): boolean {
  return type === 'CONSULT' && [actor, recipient].some(({ mention }) => mention?.use === 'place');
}

/** "He accused Oslo": nobody knows who. */
function isOpenPronoun(tree: Tree, { at, mention }: PossibleSide): boolean {
  const isOfSomebody = mention !== null && (mention.country !== null || mention.antecedent !== null);
  return partOf(tree, at) === 'PRON' && !isOfSomebody;
}

/** "rejected accusations by", "expressed pessimism about": verbs that tell nothing by the tables, of thinking, and of storms. */
function isEmptyVerb(context: RuleContext, at: number): boolean {
  const { tree, tables } = context;
  if (partOf(tree, at) !== 'VERB') return false;
  return (
    tables.classes.get('thinking')?.has(lemmaOf(tree, at)) === true ||
    tellsNothing(context, readVerbFrame(tree, at)) ||
    isOfNature(context, readVerbFrame(tree, at))
  );
}

/** Forces move and crowds march with nobody at the receiving end. */
const WITHOUT_RECEIVER: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST']);

function hasTwoSides({ type, actors, recipients }: EventDraft): boolean {
  const isWhole = recipients.length > 0 || WITHOUT_RECEIVER.has(type);
  return actors.length > 1 || (actors.length > 0 && isWhole);
}

function actBetween(
  { tree }: RuleContext,
  { told }: Standing,
  { actor, recipient }: LikelyPair,
  type: EventType,
): Act {
  const parts = told.filter((draft) => draft.type === type);
  const trigger = triggerOf(tree, actor.at, recipient.at, parts);
  const actors = withConjuncts(tree, actor.at).filter((at) => at !== recipient.at);
  return {
    trigger,
    anchor: trigger,
    type,
    mode: parts.find(({ mode }) => mode !== null)?.mode ?? null,
    actors,
    recipients: withConjuncts(tree, recipient.at).filter((at) => !actors.includes(at)),
    inner: null,
    status: null,
    points: 0,
    // "voiced a complaint about Suva": the complaint, of which the rules know one side, is this act.
    covers: subtreeOf(tree, trigger).filter((at) => parts.some(isAt(tree, at))),
    ruleId: 'propose-acts',
  };
}

function isAt(tree: Tree, at: number): (draft: EventDraft) => boolean {
  return ({ trigger }) => trigger.start === tree.words[at]?.start;
}

/** The word that tells of it: what the rules read of it, else the verb or noun under which both sides stand, else a verb over one. */
function triggerOf(tree: Tree, actor: number, recipient: number, parts: readonly EventDraft[]): number {
  const way = wayBetween(tree, actor, recipient);
  const read = way.path.find((at) => parts.some(isAt(tree, at)));
  if (read !== undefined) return read;
  const isTelling = (at: number): boolean =>
    at >= 0 && at !== actor && at !== recipient && (isPredicate(tree, at) || partOf(tree, at) === 'NOUN');
  return [way.meeting, way.recipientVerb, way.actorVerb, ...way.path].find(isTelling) ?? recipient;
}

function spanAt(tree: Tree, index: number): readonly Span[] {
  return tree.words.slice(index, index + 1).map(({ start, end }) => ({ start, end }));
}

/** The likeliest type of what is between the two, where pair and type together are sure enough. */
function typeOf(
  { tree, tables }: RuleContext,
  { actors, told }: Standing,
  { actor, recipient, share }: LikelyPair,
): EventType | null {
  const pair: MarkedPair = { actors: spanAt(tree, actor.at), recipients: spanAt(tree, recipient.at) };
  const text: PairText = { analysis: { sentences: [tree.sentence] }, actors, events: told };
  const answer = answerOfRules(text, pair, tables);
  const { labels } = tables.typeModel;
  const type = surestLabel(
    scoreLabels(typeCues(text, pair, answer, tables), tables.typeModel),
    labels,
    SURE_SHARE / share,
  );
  // The model takes both for one.
  return type === 'CONCEDE' && answer.guess === 'RETREAT' ? 'RETREAT' : type;
}
