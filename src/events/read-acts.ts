// Reads all acts of a sentence, governors first, so that what an operator takes is not told twice.

import type { EventType } from '../record/index.ts';
import { subtreeOf } from '../text/index.ts';
import type { Act, RuleContext } from './act.ts';
import { isPersonal } from './frame/fit.ts';
import type { Frame, Lent } from './frame/frame.ts';
import { readNounFrame } from './frame/noun-frame.ts';
import { ownersOf, standsFor } from './frame/roles.ts';
import { addresseeBehind, addresseesOf, isAddressed, isSpeaker, speakerBehind } from './frame/sayer.ts';
import { withOwnerAsSufferer } from './frame/sufferers.ts';
import { readVerbFrame } from './frame/verb-frame.ts';
import { moodOf } from './reality/mood.ts';
import { readActNoun } from './rules/act-noun.ts';
import { readDeverbalNoun } from './rules/deverbal-noun.ts';
import { readLikewise } from './rules/done-likewise.ts';
import { readForetoldDeed, withSayer } from './rules/foretold-deed.ts';
import { readMustDemand } from './rules/must-demand.ts';
import { canOperate, readOperator } from './rules/operator.ts';
import { readSaidBlame } from './rules/said-blame.ts';
import { readSaidThreat } from './rules/said-threat.ts';
import { readStateOfBeing } from './rules/state-of-being.ts';
import { readStays } from './rules/stay-abroad.ts';
import { readToldDemand } from './rules/told-demand.ts';
import { emptyWords, readVerb, tellsNothing } from './rules/verb-frame.ts';
import { readVerdict } from './rules/verdict.ts';
import { childrenExactly, depthOf, formOf, headOf, lemmaOf, markerOf, partOf, relationOf } from './tree.ts';

/** Acts within acts end here: "plans to try to begin to help end". */
const DEEPEST_ACT = 5;

/** A row that names what it takes ("lift sanctions") beats an operator ("lift" anything). */
const SURE_POINTS = 3;

export function readActs(context: RuleContext): readonly Act[] {
  const order = context.tree.words
    .map((_, index) => index)
    .filter((index) => canOperate(context, index) && relationOf(context.tree, index) !== 'amod')
    .sort((a, b) => depthOf(context.tree, a) - depthOf(context.tree, b) || a - b);
  const taken = new Set<number>();
  const acts: Act[] = [];
  for (const index of order) {
    if (taken.has(index) || isPurposeOfAct(context, index, taken)) continue;
    for (const told of deniedBy(context, index)) taken.add(told);
    const act = readAct(context, index, undefined, 0);
    if (act === null) continue;
    acts.push(withAntecedents(context, act));
    for (let inner: Act | null = act; inner !== null; inner = inner.inner)
      for (const told of [inner.trigger, inner.anchor, ...inner.covers]) taken.add(told);
  }
  return [...acts, ...readStays(context, acts), ...readLikewise(context.tree, acts)];
}

/** "rejected accusations by Minsk": what a verb that tells nothing takes is told by nobody. */
function deniedBy(context: RuleContext, index: number): readonly number[] {
  return partOf(context.tree, index) === 'VERB'
    ? emptyWords(context, readVerbFrame(context.tree, index))
    : [];
}

function withAntecedents(context: RuleContext, act: Act): Act {
  const actors = [...new Set(act.actors.flatMap((head) => doersOf(context, whoIs(context, head))))];
  const recipients = [...new Set(act.recipients.map((head) => whoIs(context, head)))];
  const others = recipients.filter((head) => !actors.includes(head));
  if (others.length > 0) return { ...act, actors, recipients: others };
  const behind = knownBehind(context, act, actors);
  const told = behind.length === 0 && isToldTo(context, act) ? addresseesOf(context, act.anchor) : [];
  const isOther = (at: number): boolean => !actors.includes(at);
  return { ...act, actors, recipients: behind.length > 0 ? behind : told.filter(isOther) };
}

/** "would answer in kind, Oslo told Suva": what is promised, refused or threatened to the one who is told. */
const TOLD_TO: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'THREATEN']);
const THREATENED: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

function isToldTo({ tree, tables }: RuleContext, { type, anchor }: Act): boolean {
  if (TOLD_TO.has(type)) return true;
  return (
    THREATENED.has(type) &&
    moodOf(tree, anchor, tables).some((mark) => mark === 'announced' || mark === 'hypothetical')
  );
}

/** Who a pronoun stands for: "we" for the one who speaks. */
function whoIs(context: RuleContext, head: number): number {
  if (context.isKnown(head)) return head;
  if (isSpeaker(context.tree, head)) return speakerBehind(context, head);
  if (isAddressed(context.tree, head)) return addresseeBehind(context, head);
  return ownerByClause(context, head) ?? standsFor(context, head);
}

/** "Riga, whose port Oslo shut", "from whose port Oslo left": Riga; null where no clause says whose it is. */
function ownerByClause({ tree }: RuleContext, head: number): number | null {
  const whose = [head, ...childrenExactly(tree, head, 'nmod:poss')].find(
    (at) => formOf(tree, at) === 'whose',
  );
  if (whose === undefined) return null;
  const clause = headOf(tree, headOf(tree, whose));
  return relationOf(tree, clause) === 'acl:relcl' ? headOf(tree, clause) : null;
}

/** Words are meant for somebody; a deed may befall nobody in particular. */
const OF_WORDS: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'AGREE',
  'CONCEDE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'THREATEN',
]);

/** What a clause tells apart from its verb's own deed. */
const NOT_IN_CLAUSE: readonly string[] = [
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'conj',
  'nsubj',
  'nsubj:pass',
  'obl:agent',
  'parataxis',
];

/** "promised to rebuild Serbia": where no rule names a recipient, the first known actor that the clause names behind the act. */
function knownBehind(context: RuleContext, act: Act, actors: readonly number[]): readonly number[] {
  const isOneKnown = actors.length === 1 && actors.every((at) => context.isKnown(at));
  if (!isOneKnown || !OF_WORDS.has(act.type)) return [];
  // "on 24 May, Chad's national day": a day is nobody.
  const inside = subtreeOf(
    context.tree,
    act.trigger,
    (child) => NOT_IN_CLAUSE.includes(relationOf(context.tree, child)) || context.isTime(child),
  );
  const named = inside.find((at) => at > act.trigger && context.isKnown(at) && !actors.includes(at));
  return named === undefined ? [] : [named];
}

/** Things do not act: "a US airstrike killed" is the deed of the US; "the move strengthened" is nobody's. */
function doersOf(context: RuleContext, head: number): readonly number[] {
  if (isPersonal(context, head)) return ofAddressee(context, head);
  const owners = ownersOf(context, head);
  const above = headOf(context.tree, head);
  // "passed a resolution criticising Minsk": who passed it criticises.
  if (owners.length > 0 || relationOf(context.tree, head) !== 'obj' || above < 0) return owners;
  return readVerbFrame(context.tree, above).subject.filter((at) => isPersonal(context, at));
}

/** "Your soldiers burned it," the envoy told Peru: Peru, where the soldiers are known by nothing else. */
function ofAddressee(context: RuleContext, head: number): readonly number[] {
  const [owner] = childrenExactly(context.tree, head, 'nmod:poss');
  const isTheirs = owner !== undefined && isAddressed(context.tree, owner) && !context.isKnown(head);
  const told = isTheirs ? addresseeBehind(context, owner) : head;
  return [told === owner ? head : told];
}

/** "summoned him to complain": why somebody did a told act is no act of its own. */
function isPurposeOfAct({ tree }: RuleContext, index: number, told: ReadonlySet<number>): boolean {
  const isInfinitive = markerOf(tree, index) === 'to' && partOf(tree, index) === 'VERB';
  return isInfinitive && relationOf(tree, index) === 'advcl' && told.has(headOf(tree, index));
}

function readAct(context: RuleContext, index: number, lent: Lent | undefined, depth: number): Act | null {
  if (depth > DEEPEST_ACT) return null;
  const readInner = (at: number, given?: Lent): Act | null => readAct(context, at, given, depth + 1);
  return partOf(context.tree, index) === 'VERB'
    ? readFromVerb(context, index, readInner)
    : readFromNoun(context, index, lent, readInner);
}

type ReadInner = (at: number, given?: Lent) => Act | null;

function readFromVerb(context: RuleContext, index: number, readInner: ReadInner): Act | null {
  const frame = readVerbFrame(context.tree, index);
  // "called Fiji stubborn" is no telephone call, and "calls Fiji a threat" is blame.
  const verdict = readVerdict(context, frame);
  if (verdict !== null) return verdict;
  const demand = readToldDemand(context, frame);
  if (demand !== null) return demand;
  if (tellsNothing(context, frame)) return null;
  const read = unlessOfNobody(frame, readVerb(context, frame));
  const own = read === null ? null : withSayer(context, frame, read);
  if (own !== null && own.points >= SURE_POINTS) return own;
  const operated = readOperator(context, frame, readInner);
  if (operated !== null && operated.inner !== null) return operated;
  // An operator over a clause that no table knows still finds whom it is about.
  const isVague = own !== null && own.points === 0 && own.recipients.length === 0;
  if (isVague && operated !== null && operated.recipients.length > 0) return operated;
  return (
    own ??
    operated ??
    readMustDemand(context, frame) ??
    readSaidThreat(context, frame) ??
    readSaidBlame(context, frame) ??
    readForetoldDeed(context, frame)
  );
}

/** "The talks were cancelled", "a summit was not held": nobody is told to have done that, so that the talks tell it. */
function unlessOfNobody({ isPassive, subject }: Frame, act: Act | null): Act | null {
  if (act === null || !isPassive || subject.length > 0 || act.actors.length > 0) return act;
  return act.type === 'CONSULT' || (act.type === 'REJECT' && act.mode === 'meet') ? null : act;
}

const POINTS: ReadonlySet<string> = new Set(['beginning', 'close', 'conclusion', 'end', 'start']);
const WHEN: ReadonlySet<string> = new Set([
  'after',
  'at',
  'before',
  'by',
  'near',
  'since',
  'towards',
  'until',
]);

/** "at the end of a visit": when, and nothing ended. */
function isPointInTime({ tree }: RuleContext, index: number): boolean {
  return POINTS.has(lemmaOf(tree, index)) && WHEN.has(markerOf(tree, index));
}

function readFromNoun(
  context: RuleContext,
  index: number,
  lent: Lent | undefined,
  readInner: ReadInner,
): Act | null {
  if (isPointInTime(context, index)) return null;
  const frame = withOwnerAsSufferer(context, readNounFrame(context.tree, index, lent));
  const state = readStateOfBeing(context, frame);
  if (state !== null) return state;
  const deverbal = readDeverbalNoun(context, frame);
  if (deverbal !== null && deverbal.points >= SURE_POINTS) return deverbal;
  const operated = readOperator(context, frame, readInner);
  if (operated !== null && operated.inner !== null) return operated;
  // "Its pledge to hand over boats" promises, whatever is to be done.
  const isVow = context.tables.classes.get('vow')?.has(lemmaOf(context.tree, index)) ?? false;
  return readActNoun(context, frame) ?? deverbal ?? (isVow ? operated : null);
}
