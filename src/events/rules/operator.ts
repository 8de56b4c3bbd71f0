// Reads a word that takes another act and makes something of it. Reads "agreed to resume flights" as AGREE, "threatened
// to expel them" as THREATEN, "held talks" as CONSULT; leaves "agreed that it rained" alone.

import type { EventType } from '../../record/index.ts';
import type { Effect, EffectName, Operator } from '../../tables/index.ts';
import type { Act, RuleContext } from '../act.ts';
import { isNamed, isPersonal } from '../frame/fit.ts';
import type { Frame, Lent } from '../frame/frame.ts';
import { readNounFrame } from '../frame/noun-frame.ts';
import { fillersOf, likeliestOf, likelyRecipients, ownersOf } from '../frame/roles.ts';
import { readVerbFrame } from '../frame/verb-frame.ts';
import { childrenIn, formOf, isBareGerund, isPredicate, lemmaOf, partOf, relationOf } from '../tree.ts';

/** Reads the act of a word, lending it what its governor has. */
export type ReadInner = (index: number, lent?: Lent) => Act | null;

export function readOperator(context: RuleContext, frame: Frame, readInner: ReadInner): Act | null {
  let unknown: Act | null = null;
  const operators = wordsOfOperator(context, frame).flatMap(
    (word) => context.tables.operators.get(word) ?? [],
  );
  const candidates = operators.flatMap((operator) => {
    const effect = effectiveName(context, operator.effect, frame);
    return candidatesOf(context, frame, operator, effect).map((candidate) => ({ ...candidate, effect }));
  });
  // "demanded a meeting to discuss it": what something is for comes last.
  const isPurpose = (head: number): number => Number(relationOf(context.tree, head) === 'advcl');
  for (const candidate of candidates.toSorted((a, b) => isPurpose(a.head) - isPurpose(b.head))) {
    const inner = readInner(candidate.head, candidate.lent);
    if (inner !== null && isCalledOffByNobody(frame, candidate.effect))
      return { ...inner, status: 'negated', ruleId: 'operator' };
    if (inner !== null && isOnlyOrdered(frame, candidate.effect, inner))
      return orderedRelease(context, frame, inner);
    const act = applyEffect(context, frame, turnedOn(context, frame, candidate.effect, inner), inner);
    if (act !== null && inner !== null) return act;
    if (act !== null && candidate.isClause && !isSpeech(context, candidate.head)) unknown ??= act;
  }
  return unknown;
}

/** "Called back its envoy for talks" calls for nothing: a verb that is a word of its own with what stands behind it. */
function wordsOfOperator({ tables }: RuleContext, { words }: Frame): readonly string[] {
  const joined = words.filter((word) => word.endsWith(' back') && tables.verbs.has(word));
  return joined.length > 0 ? joined : words;
}

/** "The talks were cancelled": nobody is told to have refused them; they did not take place. */
function isCalledOffByNobody(frame: Frame, effect: EffectName): boolean {
  return effect === 'cancel' && frame.isPassive && frame.subject.length === 0;
}

/** "ordered the release of three men": they are not free yet. */
function isOnlyOrdered({ words }: Frame, effect: EffectName, { type, mode }: Act): boolean {
  return effect === 'do' && words.includes('order') && type === 'RETREAT' && mode === 'release';
}

/** A release to come is a concession, as the manual has it. */
function orderedRelease(context: RuleContext, { trigger, subject }: Frame, release: Act): Act {
  // "Ordered his release": he is freed, and frees nobody.
  const isHis = release.actors.every((head) => context.tree.words[head]?.xpos === 'PRP$');
  const isTurned = isHis && release.actors.length > 0 && release.recipients.length === 0;
  return {
    ...release,
    ...(isTurned ? { actors: [...subject], recipients: release.actors } : {}),
    anchor: trigger,
    type: 'CONCEDE',
    mode: null,
    inner: release,
    status: 'announced',
    ruleId: 'operator',
  };
}

/** "called for sanctions on Minsk" asks nobody for anything: it speaks against Minsk; "called on Riga for sanctions" asks Riga. */
function turnedOn(context: RuleContext, frame: Frame, effect: EffectName, inner: Act | null): EffectName {
  if (effect !== 'request' || inner === null || inner.recipients.length === 0) return effect;
  if (partOf(context.tree, inner.trigger) === 'VERB') return effect;
  if (effectOn(context.tables.effects.get('denounce') ?? [], inner.type) === undefined) return effect;
  const asked = addressedIn(context, frame, inner).filter((head) => !inner.recipients.includes(head));
  const doers = inner.actors.filter((head) => !frame.subject.includes(head));
  return asked.some((head) => isPersonal(context, head)) || doers.length > 0 ? effect : 'denounce';
}

/** "declined to comment" refuses nothing but words. */
function isSpeech({ tree, tables }: RuleContext, head: number): boolean {
  return tables.classes.get('speech')?.has(lemmaOf(tree, head)) ?? false;
}

/** "wants to visit" plans; "wants Minsk to free them" asks. */
function effectiveName(context: RuleContext, effect: EffectName, frame: Frame): EffectName {
  const isWish = effect === 'plan' || effect === 'schedule';
  if (!isWish || frame.isPassive || frame.clauses.length === 0) return effect;
  // "is pushing for Minsk to free them": parsers hang the two side by side.
  const isForOthers = frame.complements.some(
    ({ marker, head }) => marker === 'for' && isNamed(context, head),
  );
  return frame.object.length > 0 || isForOthers ? 'request' : effect;
}

/** Effects whose subject also does what the noun names; who rejects a call has not called. */
const LENDING: ReadonlySet<EffectName> = new Set([
  'do',
  'promise',
  'plan',
  'schedule',
  'consider',
  'try',
  'fail',
  'stop',
  'cancel',
  'threaten',
]);

interface Candidate {
  readonly head: number;
  readonly isClause: boolean;
  readonly lent?: Lent;
}

function candidatesOf(
  context: RuleContext,
  frame: Frame,
  operator: Operator,
  effect: EffectName,
): readonly Candidate[] {
  const lent: Lent = { subject: LENDING.has(effect) ? frame.subject : [], complements: frame.complements };
  return operator.takes.flatMap((takes): readonly Candidate[] => {
    if (takes === 'object') return frame.object.map((head) => ({ head, isClause: false, lent }));
    if (takes === 'clause' || takes === 'that')
      return (
        frame.clauses
          .filter(({ marker }) => (takes === 'that' ? marker === 'that' : marker === 'to' || marker === ''))
          .filter(
            ({ marker, head }) =>
              isPredicate(context.tree, head) && (marker !== '' || isComplement(context, head)),
          )
          .filter(
            ({ head }) =>
              !frame.words.some((word) => OF_STATEMENTS.has(word)) || !isStated(context, frame, head),
          )
          // "agreed that it rained" promises nothing; "agreed that they should cooperate" does.
          .map(({ head }) => ({ head, isClause: takes !== 'that' || effect !== 'promise' }))
      );
    const clauses = frame.clauses.filter(({ marker }) => marker === takes);
    const nouns = frame.complements.filter(({ marker }) => marker === takes);
    return [
      ...clauses.map(({ head }) => ({ head, isClause: true })),
      ...nouns.map(({ head }) => ({
        head,
        isClause: false,
        lent: { subject: lent.subject, complements: [] },
      })),
    ];
  });
}

/** "left, accusing Minsk" is no complement of "left". */
function isComplement(context: RuleContext, head: number): boolean {
  return ['xcomp', 'ccomp'].includes(relationOf(context.tree, head)) || isBareGerund(context.tree, head);
}

/** Verbs whose clause may only say that something is so. */
const OF_STATEMENTS: ReadonlySet<string> = new Set(['agree', 'insist']);
const INDICATIVE: ReadonlySet<string> = new Set(['VBZ', 'VBD']);
const FORESEEING: ReadonlySet<string> = new Set(['will', 'would', 'can', 'could', 'may', 'might']);

/** "insisted it is neutral", "that it will not suffer" says so; "insisted that it leave", "that it must leave" asks. */
function isStated({ tree }: RuleContext, frame: Frame, head: number): boolean {
  const verbs = [head, ...childrenIn(tree, head, 'aux', 'cop')];
  const promises = frame.words.includes('agree');
  return verbs.some(
    (at) =>
      INDICATIVE.has(tree.words[at]?.xpos ?? '') ||
      formOf(tree, at) === 'are' ||
      (!promises && FORESEEING.has(lemmaOf(tree, at))),
  );
}

function effectOn(rows: readonly Effect[], type: EventType | null): Effect | undefined {
  return rows.find(({ acts }) => {
    if (type === null) return acts === 'unknown';
    return acts === 'any' || (acts !== 'unknown' && acts.has(type));
  });
}

function applyEffect(context: RuleContext, frame: Frame, name: EffectName, inner: Act | null): Act | null {
  const effect = effectOn(context.tables.effects.get(name) ?? [], inner?.type ?? null);
  if (effect === undefined) return null;
  const type = effect.type ?? inner?.type;
  if (type === undefined) return null;
  const actors = actorsOf(frame, name, inner, context);
  const recipients = recipientsOf(context, frame, name, inner, type).filter((head) => !actors.includes(head));
  return {
    trigger: keepsTrigger(name) && inner !== null ? inner.trigger : frame.trigger,
    anchor: frame.trigger,
    type,
    mode: effect.type === null ? (inner?.mode ?? null) : effect.mode,
    actors,
    recipients,
    inner,
    // Who asks for a promise has asked, whatever comes of it.
    status: effect.status ?? (keepsTrigger(name) ? (inner?.status ?? null) : null),
    points: (inner?.points ?? 0) + 1,
    covers: inner?.covers ?? [],
    ruleId: 'operator',
  };
}

/** "held talks" is told by "talks", "agreed to talk" by "agreed". */
function keepsTrigger(name: EffectName): boolean {
  return (
    name === 'do' ||
    name === 'get' ||
    name === 'cause' ||
    name === 'plan' ||
    name === 'schedule' ||
    name === 'consider' ||
    name === 'try'
  );
}

function actorsOf(
  frame: Frame,
  name: EffectName,
  inner: Act | null,
  context: RuleContext,
): readonly number[] {
  if (name === 'get') {
    const giver = fillersOf(context, frame, ['from', 'by', 'over']);
    const own = (inner?.actors ?? []).filter((head) => !frame.subject.includes(head));
    return own.length > 0 ? own : giver;
  }
  if (name === 'cause' || frame.subject.length === 0) {
    const within = inner?.actors ?? [];
    // "Norway is obliged to pay": the subject of a passive promise promises.
    return within.length > 0 || !frame.isPassive || name === 'request' ? within : frame.object;
  }
  // "joined Peru in expelling them": both expel.
  const isJoined = name === 'do' && frame.words.includes('join') && !frame.isPassive;
  return isJoined ? [...frame.subject, ...frame.object] : frame.subject;
}

const ADDRESSED = ['iobj', 'on', 'upon', 'from', 'to', 'with'] as const;

function recipientsOf(
  context: RuleContext,
  frame: Frame,
  name: EffectName,
  inner: Act | null,
  type: EventType,
): readonly number[] {
  const within = inner?.recipients ?? [];
  // "warned that it would bar them": who warns will bar.
  const isSelf = (head: number): boolean => name === 'threaten' && partOf(context.tree, head) === 'PRON';
  const others = (inner?.actors ?? []).filter((head) => !frame.subject.includes(head) && !isSelf(head));
  // "demanded the withdrawal of Norwegian forces from Fiji": from where they are to go, not who is asked.
  const addressed = addressedIn(context, frame, inner).filter(
    (head) => others.length === 0 || !within.includes(head),
  );
  const order = {
    first: [within, addressed, others],
    addressed: [addressed, others, within],
    // "was met with a refusal from Peru": whom it met.
    subject: [frame.isPassive ? frame.object.flatMap((head) => ownersOf(context, head)) : frame.subject],
  };
  const found = likeliestOf(context, orderFor(name, order));
  if (found.length > 0 || name === 'get') return found;
  const owners = name === 'do' ? [] : fillersOf(context, frame, ['owner']);
  if (owners.length > 0) return owners;
  const likely = likelyRecipients(context, frame, type);
  if (likely.length > 0) return likely;
  return frame.clauses.flatMap(({ head }) => likelyRecipients(context, clauseFrame(context, head), type));
}

function addressedIn(context: RuleContext, frame: Frame, inner: Act | null): readonly number[] {
  const people = frame.object.filter((head) => isPersonal(context, head) && head !== inner?.trigger);
  return people.length > 0 ? people : fillersOf(context, frame, ADDRESSED);
}

/** A clause that no table knows still has people in it: "agreed to build a bridge with Latvia". */
function clauseFrame({ tree }: RuleContext, head: number): Frame {
  return partOf(tree, head) === 'VERB' ? readVerbFrame(tree, head) : readNounFrame(tree, head);
}

function orderFor<T>(name: EffectName, order: Record<'first' | 'addressed' | 'subject', T>): T {
  if (name === 'get') return order.subject;
  return ['request', 'threaten', 'allow', 'bar'].includes(name) ? order.addressed : order.first;
}

/** Words that can be an operator besides verbs: "ready to", "a plan to". */
export function canOperate(context: RuleContext, index: number): boolean {
  return ['VERB', 'NOUN', 'ADJ', 'ADV'].includes(partOf(context.tree, index));
}
