// Finds who fills a role that a table names: subject, object, owner, modifier, or the words after a preposition.

import type { EventType } from '../../record/index.ts';
import { ancestorsOf, onceEach, subtreeOf } from '../../text/index.ts';
import type { RuleContext } from '../act.ts';
import {
  childrenExactly,
  childrenIn,
  formOf,
  headOf,
  lemmaOf,
  markerOf,
  partOf,
  relationOf,
  withConjuncts,
} from '../tree.ts';
import { isNamed, isOfClass, isPersonal } from './fit.ts';
import type { Frame } from './frame.ts';
import { doersBehind, isSuffered } from './sufferers.ts';
import { targetsOf } from './targets.ts';
import { surfaceSubject } from './verb-frame.ts';

/** The first role that somebody fills. */
export function fillersOf(context: RuleContext, frame: Frame, roles: readonly string[]): readonly number[] {
  for (const role of roles) {
    const heads = fillersOfRole(context, frame, role).filter((head) => !context.isTime(head));
    if (heads.length > 0) return [...new Set(heads)];
  }
  return [];
}

/** Who is at the receiving end, by roles in their order: "returned the masks to the Embassy of Peru" is done to the embassy. */
export function receiversOf(
  context: RuleContext,
  frame: Frame,
  roles: readonly string[],
  isOther: (head: number, role: string) => boolean,
): readonly number[] {
  return likeliestOf(
    context,
    roles.map((role) =>
      fillersOf(context, frame, [role])
        .flatMap((head) => ownersOfThing(context, head, role))
        .filter(
          (head) =>
            isOther(head, role) &&
            !isPossessive(context, head) &&
            // "recalled its envoy": whose the envoy is, is the one who acts.
            !(role === 'owner' && isNobodyElse(context, head)),
        ),
    ),
  );
}

const ON_THINGS: ReadonlySet<string> = new Set(['against', 'on']);

/** "a ban on Chadian oil": the Chadians, where it is on a thing. */
function ownersOfThing(context: RuleContext, head: number, role: string): readonly number[] {
  if (!ON_THINGS.has(role) || isPersonal(context, head)) return [head];
  const known = namedModifiers(context, head).filter((at) => context.isKnown(at));
  return known.length > 0 ? known : [head];
}

/** "its sanctions": whose they are is the one who acts. */
function isPossessive({ tree }: RuleContext, head: number): boolean {
  return partOf(tree, head) === 'PRON' && relationOf(tree, head) === 'nmod:poss';
}

/** "its embassy in Riga": what belongs to the one who acts is nobody else. */
function isNobodyElse(context: RuleContext, head: number): boolean {
  const owners = childrenExactly(context.tree, head, 'nmod:poss');
  return owners.some((at) => isPossessive(context, at));
}

/** Of several groups the first with a known actor or a name, else the first with one who can act, else the first of all. */
export function likeliestOf(context: RuleContext, groups: readonly (readonly number[])[]): readonly number[] {
  const filled = groups.filter((heads) => heads.length > 0);
  return (
    filled.find((heads) => heads.some((head) => isNamed(context, head) && !isNobodyElse(context, head))) ??
    filled.find((heads) => heads.some((head) => isPersonal(context, head) && !isNobodyElse(context, head))) ??
    filled[0] ??
    []
  );
}

const PERSONAL: ReadonlySet<string> = new Set('he she it they his her its their who which that'.split(' '));

/** "Russia said it would": a pronoun that the actors stage leaves open is the subject of a clause above it. */
export function standsFor(context: RuleContext, head: number): number {
  const { tree } = context;
  const isOpen = partOf(tree, head) === 'PRON' && PERSONAL.has(lemmaOf(tree, head)) && !context.isKnown(head);
  if (!isOpen) return head;
  // "those demanding his release": whoever they are.
  if (formOf(tree, head) === 'those' && childrenIn(tree, head, 'acl').length > 0) return head;
  const owned = headOf(tree, head);
  // "Minsk's crackdown and its support for Moscow": its is that of the first.
  if (relationOf(tree, head) === 'nmod:poss' && relationOf(tree, owned) === 'conj') {
    const [parallel] = childrenExactly(tree, headOf(tree, owned), 'nmod:poss');
    if (parallel !== undefined && partOf(tree, parallel) !== 'PRON') return parallel;
  }
  const isObject = ['obj', 'iobj', 'obl'].includes(relationOf(tree, head));
  // "convicted a man and jailed him": him is no subject of his own clause, and rather an object than a subject.
  const [own, ...others] = ancestorsOf(tree, head);
  // "sentenced the attacker, and he was executed": whom both befell.
  const isSufferer = relationOf(tree, head) === 'nsubj:pass' && ['he', 'she'].includes(lemmaOf(tree, head));
  if ((isObject || isSufferer) && own !== undefined && relationOf(tree, own) === 'conj') {
    const [object] = childrenIn(tree, headOf(tree, own), 'obj');
    if (object !== undefined) return object;
  }
  const around = own === undefined ? [] : isObject ? others : [own, ...others];
  const isPerson = SINGLE.has(lemmaOf(tree, head));
  for (const above of around) {
    const found = surfaceSubject(tree, above).filter((at) => at !== head && partOf(tree, at) !== 'PRON');
    const [subject] = found.filter((at) => !isPerson || !isOfClass(tree, at, 'body', context.tables));
    if (subject !== undefined) return subject;
    // "a court jailed the bishop after he refused": no court is a he.
    const [object] = found.length > 0 ? childrenIn(tree, above, 'obj') : [];
    if (object !== undefined && object < head) return object;
  }
  return head;
}

const SINGLE: ReadonlySet<string> = new Set(['he', 'she']);

function fillersOfRole(context: RuleContext, frame: Frame, role: string): readonly number[] {
  switch (role) {
    case 'subject':
      return frame.subject;
    case 'subject-owner':
      return frame.subject.flatMap((head) => [
        ...childrenExactly(context.tree, head, 'nmod:poss'),
        ...namedModifiers(context, head),
      ]);
    case 'subject-in':
    case 'subject-from':
    case 'subject-to':
    case 'subject-between':
    case 'subject-with':
      return frame.subject.flatMap((head) => behindNoun(context, head, role.slice('subject-'.length), 0));
    case 'object':
      return frame.object;
    case 'object-person':
      return frame.object.filter((head) => isPersonal(context, head));
    case 'iobj':
      return frame.indirect.length > 0
        ? frame.indirect
        : frame.object.flatMap((head) => receiverIn(context, head));
    case 'owner':
      return frame.object.flatMap((head) => ownersOf(context, head));
    case 'target':
      return frame.object.flatMap((head) => targetsOf(context, head));
    case 'modifier':
      return namedModifiers(context, frame.trigger);
    case 'predicate':
      return childrenIn(context.tree, frame.trigger, 'nsubj');
    case 'clause-subject':
      return frame.clauses
        .filter(({ marker }) => marker === 'that' || marker === 'whether')
        .flatMap(({ head }) =>
          childrenIn(context.tree, head, 'nsubj').flatMap((at) => withConjuncts(context.tree, at)),
        )
        .filter((head) => partOf(context.tree, head) !== 'PRON');
    default:
      return afterPreposition(context, frame, role);
  }
}

/** "gave Ukraine more arms": parsers at times take the receiver for a part of the gift. */
function receiverIn(context: RuleContext, gift: number): readonly number[] {
  const named = namedModifiers(context, gift).filter((at) => {
    const isRight = at === gift - 1;
    // "refused the envoy access".
    return partOf(context.tree, at) === 'PROPN' ? !isRight : isRight && isPersonal(context, at);
  });
  return named;
}

/** "X's decision", "the decision of X", "the Xian decision": X; a person is their own owner. */
export function ownersOf(context: RuleContext, head: number): readonly number[] {
  const { tree } = context;
  if (isPersonal(context, head)) return [head];
  const inFront = childrenExactly(tree, head, 'nmod:poss');
  // "its Chadian border": whose it is besides.
  const beyond = isOfClass(tree, head, 'border', context.tables) ? namedModifiers(context, head) : [];
  if (inFront.length > 0 && beyond.length > 0) return beyond;
  if (inFront.length > 0) return inFront.flatMap((at) => withConjuncts(tree, at));
  const doers = isSuffered(context, head) ? doersBehind(context, head) : [];
  if (doers.length > 0) return doers.flatMap((at) => withConjuncts(tree, at));
  const behind = childrenExactly(tree, head, 'nmod').filter((at) =>
    (isSuffered(context, head) ? ['from'] : ['of', 'by', 'from']).includes(markerOf(tree, at)),
  );
  const [nearest] = behind;
  if (nearest !== undefined) {
    const within = isPersonal(context, nearest) ? [nearest] : ownersOf(context, nearest);
    if (within.length > 0) return within.flatMap((at) => withConjuncts(tree, at));
  }
  const makers = makersOf(context, head);
  return makers.length > 0 ? makers : namedModifiers(context, head);
}

/** "an appeal lodged by lawyers": the lawyers. */
export function makersOf(
  { tree }: RuleContext,
  head: number,
  prepositions: readonly string[] = ['by', 'from'],
): readonly number[] {
  return childrenExactly(tree, head, 'acl')
    .flatMap((verb) => childrenIn(tree, verb, 'obl'))
    .filter((at) => prepositions.includes(markerOf(tree, at)));
}

/** "US sanctions", "Russian troops": the adjective or name before the noun, where it names an actor. */
export const namedModifiers: (context: RuleContext, head: number) => readonly number[] = onceEach(
  (context, head) => {
    const { tree } = context;
    return childrenIn(tree, head, 'amod', 'compound', 'nmod').filter(
      (at) =>
        at < head &&
        relationIsBare(context, at) &&
        (context.isKnown(at) || (partOf(tree, at) === 'PROPN' && !context.isTime(at))),
    );
  },
);

function relationIsBare(context: RuleContext, at: number): boolean {
  return markerOf(context.tree, at) === '';
}

function afterPreposition(context: RuleContext, frame: Frame, preposition: string): readonly number[] {
  const direct = frame.complements
    .filter(({ marker, head }) => marker === preposition && !context.isTime(head) && !isManner(context, head))
    .map(({ head }) => head);
  if (direct.length > 0) return direct;
  // "talks in Jordan with the king": the king may hang on Jordan.
  // "rallies against abuses by Minsk": the abuses are by Minsk, the rallies are not.
  // "lifted the ban after talks with a team from Chad": nor does what went before tell whom it was done to.
  const behind = frame.complements.filter(
    ({ marker }) => !BESIDE_ACT.has(marker) && (preposition !== 'by' || marker !== 'against'),
  );
  const nouns = [...frame.object, ...behind.map(({ head }) => head)];
  const behindNouns = nouns.flatMap((object) => behindNoun(context, object, preposition, DEEPEST_NOUN));
  if (behindNouns.length > 0) return behindNouns;
  // "the sanctions imposed on Minsk".
  const makings = frame.object.flatMap((object) => childrenExactly(context.tree, object, 'acl'));
  return makings
    .flatMap((verb) => childrenIn(context.tree, verb, 'obl'))
    .filter((at) => markerOf(context.tree, at) === preposition && !context.isTime(at));
}

/** "With immediate effect": how it is done, and not with whom. */
function isManner({ tree, tables }: RuleContext, head: number): boolean {
  return markerOf(tree, head) === 'with' && tables.classes.get('manner')?.has(lemmaOf(tree, head)) === true;
}

const BESIDE_ACT: ReadonlySet<string> = new Set(['after', 'amid', 'before', 'despite']);

/** "opened a round of talks in the capital": the capital may hang on any noun of the chain. */
const DEEPEST_NOUN = 2;

function behindNoun(
  context: RuleContext,
  noun: number,
  preposition: string,
  depth: number,
): readonly number[] {
  const { tree } = context;
  const behind = childrenExactly(tree, noun, 'nmod').filter((at) => !context.isTime(at));
  const own = behind.filter((at) => markerOf(tree, at) === preposition);
  if (own.length > 0) return own.flatMap((at) => withConjuncts(tree, at));
  const deeper = depth === 0 ? [] : behind.filter((at) => !LOOKING_ON.has(lemmaOf(tree, at)));
  return deeper.flatMap((at) => behindNoun(context, at, preposition, depth - 1));
}

/** Where a table names nobody: the first name that stands behind the act, in the order of these prepositions. */
const LIKELY_RECIPIENTS: readonly string[] = [
  'to',
  'against',
  'with',
  'on',
  'from',
  'of',
  'for',
  'over',
  'about',
  'in',
  'into',
  'at',
  'throughout',
  'across',
];

/** Deeds that befall a place: "declared a ceasefire in Gaza". Words between two parties only happen somewhere: "agreed in Cairo". */
const PLACED_TYPES: ReadonlySet<EventType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'COOPERATE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
  'THREATEN',
]);
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'into', 'at', 'throughout', 'across']);

export function likelyRecipients(context: RuleContext, frame: Frame, type: EventType): readonly number[] {
  const prepositions = LIKELY_RECIPIENTS.filter(
    (preposition) => PLACED_TYPES.has(type) || !PLACE_PREPOSITIONS.has(preposition),
  );
  for (const preposition of prepositions) {
    const named = afterPreposition(context, frame, preposition).filter((head) => isPersonal(context, head));
    if (named.length > 0) return named;
  }
  // "asked for talks with Minsk to discuss Kyiv": what something is for comes last.
  const near = anywhereBehind(context, frame, prepositions, [...NOT_BEHIND, 'advcl']);
  if (near.length > 0) return near;
  const helped = helpedBy(context, frame);
  if (helped.length > 0) return helped;
  // "will send Riga arms if Minsk attacks": aid presses nobody.
  const pressed = type === 'AID' || type === 'SUPPORT' ? [] : pressedBy(context, frame);
  return pressed.length > 0 ? pressed : anywhereBehind(context, frame, prepositions, NOT_BEHIND);
}

/** "sent troops to help the Chadian army": whom a purpose is about, where it is known. */
function helpedBy(context: RuleContext, { trigger, subject }: Frame): readonly number[] {
  const { tree } = context;
  return childrenIn(tree, trigger, 'advcl')
    .filter((at) => markerOf(tree, at) === 'to')
    .flatMap((at) => childrenIn(tree, at, 'obj'))
    .filter((head) => context.isKnown(head) && !subject.includes(head));
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'till']);

/** "will not lift the ban until Warsaw frees them": that presses Warsaw. */
function pressedBy(context: RuleContext, { trigger, subject }: Frame): readonly number[] {
  const { tree } = context;
  return subtreeOf(tree, trigger)
    .filter((at) => relationOf(tree, at) === 'advcl' && CONDITIONS.has(markerOf(tree, at)))
    .flatMap((at) => surfaceSubject(tree, at))
    .filter((head) => isPersonal(context, head) && !subject.includes(head));
}

/** "signed it in the presence of Minsk's envoy": who only looks on. */
const LOOKING_ON: ReadonlySet<string> = new Set(['absence', 'presence']);

/** "remained on alert in Manila", "strikes on Friday against Hamas targets": whatever the name hangs on. */
function anywhereBehind(
  context: RuleContext,
  frame: Frame,
  prepositions: readonly string[],
  cut: readonly string[],
): readonly number[] {
  const { tree } = context;
  const isApart = (child: number): boolean =>
    cut.includes(relationOf(tree, child)) || LOOKING_ON.has(lemmaOf(tree, child));
  const behind = subtreeOf(tree, frame.trigger, isApart);
  const ranked = behind
    .filter((at) => at > frame.trigger && !context.isTime(at) && !frame.subject.includes(at))
    .map((at) => ({ at, rank: prepositions.indexOf(markerOf(tree, at)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ at }) => ownersOf(context, at).filter((head) => !frame.subject.includes(head)))
    .filter((heads) => heads.length > 0);
  return ranked.find((heads) => heads.some((head) => context.isKnown(head))) ?? ranked[0] ?? [];
}

const NOT_BEHIND: readonly string[] = [
  'conj',
  'parataxis',
  'acl:relcl',
  'ccomp',
  'nsubj',
  'nsubj:pass',
  'obl:agent',
];
