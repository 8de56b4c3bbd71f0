// What tells whether the act of a sentence is by the one and to the other, as names of cues: who the two are, the way between
// them in the tree, the verbs over them and the types of what stands on the way. `models/events/pairs.bin` has a weight for each
// cue that it has met; a change of a name here asks for another training.

import type { EventTables } from '../../tables/index.ts';
import { ancestorsOf, onceEach } from '../../text/index.ts';
import { guessesAt } from '../coding/guess-type.ts';
import { isOfClass } from '../frame/fit.ts';
import { surfaceSubject } from '../frame/verb-frame.ts';
import { lookUpStatus } from '../reality/mood.ts';
import { childrenIn, lemmaOf, markerOf, type OfWord, partOf, relationOf, type Tree } from '../tree.ts';
import type { PossibleSide } from './possible-sides.ts';

/** A sentence and all who may be sides in it. */
export interface Sides {
  readonly tree: Tree;
  readonly tables: EventTables;
  readonly sides: readonly PossibleSide[];
}

/** Where two words stand to each other: from each up to the word under which both are. */
export interface Way {
  readonly fromActor: readonly number[];
  readonly fromRecipient: readonly number[];
  /** The word under which both stand; -1 where there is none. */
  readonly meeting: number;
  /** The verb over each; -1 where there is none. */
  readonly actorVerb: number;
  readonly recipientVerb: number;
  /** The words on the way and the verbs, without the two themselves. */
  readonly path: readonly number[];
}

export function wayBetween(tree: Tree, actor: number, recipient: number): Way {
  const [actorUp, recipientUp] = [upFrom(tree, actor), upFrom(tree, recipient)];
  const meeting = actorUp.find((at) => recipientUp.includes(at)) ?? -1;
  const fromActor = meeting < 0 ? actorUp : actorUp.slice(0, actorUp.indexOf(meeting));
  const fromRecipient = meeting < 0 ? recipientUp : recipientUp.slice(0, recipientUp.indexOf(meeting));
  const [actorVerb, recipientVerb] = [verbOver(tree, actor), verbOver(tree, recipient)];
  const all = [...fromActor, ...fromRecipient, meeting, actorVerb, recipientVerb];
  const path = [...new Set(all)].filter((at) => at >= 0 && at !== actor && at !== recipient);
  return { fromActor, fromRecipient, meeting, actorVerb, recipientVerb, path };
}

/** A word with all that it hangs under, the nearest first. */
const upFrom: OfWord<readonly number[]> = onceEach((tree, at) => [at, ...ancestorsOf(tree, at)]);

const verbOver: OfWord<number> = onceEach(
  (tree, at) => ancestorsOf(tree, at).find((above) => partOf(tree, above) === 'VERB') ?? -1,
);

/** Names of cues, each once. */
export function pairCues(given: Sides, actor: PossibleSide, recipient: PossibleSide): readonly string[] {
  return [
    ...sideCues(given, actor, 'actor'),
    ...sideCues(given, recipient, 'recipient'),
    ...linkCues(given, actor, recipient),
  ];
}

/** What the two are to each other; what each is for itself is left to `sideCues`. */
export function linkCues(given: Sides, actor: PossibleSide, recipient: PossibleSide): readonly string[] {
  const way = wayBetween(given.tree, actor.at, recipient.at);
  // Words alone may stand on the way twice.
  return [
    ...betweenCues(given, actor, recipient),
    ...wayCues(given.tree, way, actor.at, recipient.at),
    ...verbCues(given, way, actor.at),
    ...pathCues(given, way, actor.at < recipient.at),
  ];
}

const MARKED = /^(?:obl|nmod|advcl|acl|ccomp|xcomp|conj)/u;

/** A relation with its preposition or conjunction: "obl:with". */
const placeOf: OfWord<string> = onceEach((tree, at) => {
  const relation = relationOf(tree, at);
  const marker = MARKED.test(relation) ? markerOf(tree, at) : '';
  return marker === '' ? relation : `${relation}:${marker}`;
});

/** Counts above this tell nothing more. */
const MANY = 4;

/** What somebody is as a side, whoever the other is. */
export function sideCues(
  { tree, tables, sides }: Sides,
  side: PossibleSide,
  name: 'actor' | 'recipient',
): readonly string[] {
  const { at, mention, isKnown } = side;
  const part = partOf(tree, at);
  const place = placeOf(tree, at);
  const rank = sides.indexOf(side);
  const cues = [
    `part:${part}`,
    `known:${isKnown}`,
    `mention:${mention?.kind}:${mention?.use}`,
    `place:${place}`,
    `place:${place}:${isKnown}`,
    `relation:${relationOf(tree, at)}`,
    `rank:${Math.min(rank, MANY)}`,
    `last:${rank === sides.length - 1}`,
    `part:${part}:${isKnown}:${mention?.use}`,
  ];
  if (part === 'NOUN') cues.push(`word:${lemmaOf(tree, at)}`);
  if (mention !== null && mention.sector !== null) cues.push(`sector:${mention.sector}`);
  if (mention !== null && mention.antecedent !== null) cues.push('stands-for');
  for (const group of ['people', 'body']) if (isOfClass(tree, at, group, tables)) cues.push(group);
  if (childrenIn(tree, at, 'appos').length > 0) cues.push('apposition');
  return cues.map((cue) => `${name}-${cue}`);
}

/** What the two are to each other, and what stands between them in the sentence. */
function betweenCues({ sides }: Sides, actor: PossibleSide, recipient: PossibleSide): readonly string[] {
  const isFirst = actor.at < recipient.at;
  const [low, high] = isFirst ? [actor.at, recipient.at] : [recipient.at, actor.at];
  const others = sides.filter(({ at }) => at > low && at < high).length;
  const cues = [
    `known:${actor.isKnown}:${recipient.isKnown}`,
    `first:${isFirst}`,
    `others:${Math.min(others, MANY)}:${isFirst}`,
    `distance:${Math.ceil(Math.log2(high - low))}:${isFirst}`,
  ];
  if (!actor.isKnown || !recipient.isKnown) return cues;
  const isSame = actor.mention?.country !== null && actor.mention?.country === recipient.mention?.country;
  cues.push(`same-country:${isSame}`);
  const isOne = actor.mention?.actorId !== null && actor.mention?.actorId === recipient.mention?.actorId;
  return isOne ? [...cues, 'same-actor'] : cues;
}

/** The longest way whose relations are told in one piece. */
const LONGEST_WAY = 6;

function wayCues(
  tree: Tree,
  { fromActor, fromRecipient, meeting }: Way,
  actor: number,
  recipient: number,
): readonly string[] {
  const up = (way: readonly number[]): string => way.map((at) => placeOf(tree, at)).join('<');
  const actorTop = fromActor.at(-1) ?? -1;
  const recipientTop = fromRecipient.at(-1) ?? -1;
  const steps = [fromActor.length, fromRecipient.length].map((length) => Math.min(length, MANY));
  const cues = [
    `actor-way:${up(fromActor)}`,
    `recipient-way:${up(fromRecipient)}`,
    `tops:${relationOf(tree, actorTop)}>${placeOf(tree, recipientTop)}`,
    `actor-top:${relationOf(tree, actorTop)}:${actor < recipient}`,
    `steps:${steps.join(':')}`,
    ...steps.map((count, side) => `steps-of:${side}:${count}`),
    `meeting-part:${partOf(tree, meeting)}`,
    `meeting-place:${relationOf(tree, meeting)}`,
    `meeting:${partOf(tree, meeting)}:${relationOf(tree, meeting)}`,
  ];
  if (fromActor.length + fromRecipient.length <= LONGEST_WAY)
    cues.push(`way:${up(fromActor)}>${up(fromRecipient)}`);
  if (meeting >= 0) cues.push(`meeting-depth:${Math.min(ancestorsOf(tree, meeting).length, MANY)}`);
  if (meeting >= 0 && meeting !== actor && meeting !== recipient)
    cues.push(`meeting-word:${lemmaOf(tree, meeting)}`);
  if (meeting === recipient) cues.push('within-recipient', `within-recipient:${placeOf(tree, actor)}`);
  if (meeting === actor) cues.push('within-actor', `within-actor:${placeOf(tree, recipient)}`);
  return cues;
}

function verbCues({ tree, tables, sides }: Sides, way: Way, actor: number): readonly string[] {
  const { actorVerb, recipientVerb, fromRecipient } = way;
  const top = placeOf(tree, fromRecipient.at(-1) ?? -1);
  const isOne = actorVerb === recipientVerb;
  const cues = [`one-verb:${isOne}`];
  if (actorVerb >= 0)
    cues.push(`actor-verb:${lemmaOf(tree, actorVerb)}`, `actor-verb-place:${relationOf(tree, actorVerb)}`);
  if (isSaying(tree, actorVerb, tables)) cues.push('actor-says', `actor-says:${isOne}`);
  if (recipientVerb < 0) return cues;
  cues.push(`recipient-verb:${lemmaOf(tree, recipientVerb)}`);
  cues.push(`recipient-verb:${lemmaOf(tree, recipientVerb)}:${top}`);
  if (isSaying(tree, recipientVerb, tables)) cues.push('recipient-of-saying');
  const subjects = surfaceSubject(tree, recipientVerb);
  const isSubject = subjects.includes(actor);
  cues.push(`subject:${isSubject ? 'actor' : subjects.length > 0 ? 'other' : 'nobody'}`);
  const below = fromRecipient.slice(0, Math.max(0, fromRecipient.indexOf(recipientVerb)));
  if (isSubject)
    cues.push(`subject-to:${top}`, `subject-to-way:${below.map((at) => placeOf(tree, at)).join('<')}`);
  else if (sides.some(({ at }) => subjects.includes(at))) cues.push('subject-is-a-side');
  return cues;
}

function isSaying(tree: Tree, verb: number, tables: EventTables): boolean {
  return verb >= 0 && lookUpStatus(tables, 'governor', tree, verb) === 'happened';
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB']);

/** The words on the way, and the types that the tables give them. */
function pathCues({ tree, tables }: Sides, way: Way, isFirst: boolean): readonly string[] {
  const { path, fromRecipient } = way;
  const top = placeOf(tree, fromRecipient.at(-1) ?? -1);
  const lemmas = new Set(path.filter((at) => TELLING.has(partOf(tree, at))).map((at) => lemmaOf(tree, at)));
  const words = [...lemmas].map((lemma) => `path:${lemma}`);
  const types = new Set(
    path.flatMap((at) => guessesAt(tree.sentence.tokens, at, tables).map(({ type }) => type)),
  );
  if (types.size === 0) return [...words, 'no-type'];
  return [
    ...words,
    ...[...types].flatMap((type) => [`type:${type}`, `type:${type}:${top}`, `type:${type}:${isFirst}`]),
  ];
}
