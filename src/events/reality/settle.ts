// Turns an act and its reality into PLOVER's type and our status: what lies ahead is never told as done.
// "Minsk will free prisoners" is AGREE (act RETREAT); "said it would not meet" is REJECT; "will attack" is THREATEN.

import type { EventType, Status } from '../../record/index.ts';
import type { Effect, EffectName, EventTables } from '../../tables/index.ts';
import type { Act } from '../act.ts';
import { predicateOf } from '../clause.ts';
import { childrenIn, formOf, lemmaOf, type Tree } from '../tree.ts';
import { lookUpStatus, modifierStatus } from './mood.ts';
import { type Reality, realityOf } from './reality.ts';

export interface Settled {
  readonly type: EventType;
  readonly mode: string | null;
  /** The deed itself, where the type only speaks of it. */
  readonly deed: { readonly type: EventType; readonly mode: string | null } | null;
  readonly status: Status;
  /** A word was given: its day is that of the giving. */
  readonly isGiven?: boolean;
}

export function settle(tree: Tree, act: Act, tables: EventTables): Settled {
  const reality = realityOfAct(tree, act, tables);
  const deed = deedOf(act);
  const said = { type: act.type, mode: act.mode, deed };
  const intended = reality.status === 'negated' ? intendedIn(tree, act, tables) : null;
  if (intended !== null) return changed(intended, 'refuse', tables) ?? { ...said, status: 'negated' };
  if (act.status !== null && GIVEN.has(act.type) && deed !== null)
    return { ...said, status: PAST_PROMISE.has(reality.status) ? reality.status : act.status };
  // "would not attack": nothing is refused to anybody.
  if (reality.status === 'negated' && reality.isFuture && act.type === 'ASSAULT')
    return { ...said, status: 'negated' };
  if (reality.status === 'negated' && (reality.isFuture || isPermission(tree, act.anchor, tables)))
    return changed(act, 'refuse', tables) ?? { ...said, status: 'negated' };
  if (reality.status === 'anticipated' || reality.status === 'announced') {
    const promised = changed(act, 'foretell', tables);
    return promised === null ? { ...said, status: reality.status } : { ...promised, status: reality.status };
  }
  if (reality.status === 'hypothetical' && HARM.has(act.type) && isWarnedOf(tree, act.anchor)) {
    const warned = changed(act, 'foretell', tables);
    if (warned !== null) return { ...warned, status: 'hypothetical' };
  }
  if (isGivenWord(act, reality) && !isOnBond(tree, act.anchor, tables))
    return { ...said, status: 'announced', isGiven: true };
  return { ...said, status: reality.status };
}

/** What is given in words, the deed being still to come: "promised to free them", "ordered their release". */
const GIVEN: ReadonlySet<EventType> = new Set(['AGREE', 'CONCEDE']);

/** "promised Riga a loan", "has accepted the offer": the word is given, what it is about is still to come. */
function isGivenWord({ type, status }: Act, reality: Reality): boolean {
  return type === 'AGREE' && (status ?? 'happened') === 'happened' && reality.status === 'happened';
}

/** "pledged unity", "promised friendship": done with the words; nothing is still to come. */
function isOnBond(tree: Tree, anchor: number, tables: EventTables): boolean {
  const bonds = tables.classes.get('bond');
  return childrenIn(tree, anchor, 'obj').some((at) => bonds?.has(lemmaOf(tree, at)) ?? false);
}

/** "does not let them in", "did not grant them entry": a permission that is not given is refused. */
function isPermission(tree: Tree, anchor: number, tables: EventTables): boolean {
  return tables.classes.get('permitting')?.has(lemmaOf(tree, anchor)) ?? false;
}

/** "has no intention of freeing them", "does not intend to meet": refused. */
function intendedIn(tree: Tree, act: Act, tables: EventTables): Act | null {
  const isIntent = tables.classes.get('intent')?.has(lemmaOf(tree, act.anchor)) ?? false;
  return isIntent || act.inner === null ? act.inner : intendedIn(tree, act.inner, tables);
}

/** The same as told of a day to come: "is visiting Panama next week". */
export function foretold(act: Act, settled: Settled, tables: EventTables): Settled {
  return { ...(changed(act, 'foretell', tables) ?? settled), status: 'announced' };
}

const HARM: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);
const MAY: ReadonlySet<string> = new Set(['may', 'might', 'could']);

/** "Minsk may impose sanctions", told of the one who would: a threat. */
function isWarnedOf(tree: Tree, verb: number): boolean {
  return (
    childrenIn(tree, verb, 'aux').some((at) => MAY.has(formOf(tree, at))) &&
    childrenIn(tree, verb, 'mark').length === 0
  );
}

/** "had not agreed to meet", "denied that it had agreed to meet", "had agreed to meet": no promise of today. */
const PAST_PROMISE: ReadonlySet<Status> = new Set(['negated', 'denied', 'background']);

const OTHERS_SAY: ReadonlySet<Status> = new Set(['alleged', 'denied']);

/** The governors of the outermost word hold; the noun inside adds its own "planned" or "alleged". */
function realityOfAct(tree: Tree, act: Act, tables: EventTables): Reality {
  const told = realityOf(tree, act.anchor, tables);
  // "is due in Riga": what tells the act is itself about what lies ahead.
  const itself = act.ruleId === 'verb-frame' ? lookUpStatus(tables, 'itself', tree, act.anchor) : undefined;
  const isAhead = itself !== undefined && told.status === 'happened';
  const around = isAhead ? { ...told, status: itself, isFuture: true, isOpen: true } : told;
  const clause = realityOf(tree, predicateOf(tree, act.anchor), tables);
  // "denied that Minsk was behind the attack": that Minsk did it is only said.
  if (around.status === 'happened' && OTHERS_SAY.has(clause.status)) return { ...around, status: 'alleged' };
  const within = act.trigger === act.anchor ? null : modifierStatus(tree, act.trigger, tables);
  const stated = around.status === 'happened' || around.status === 'ongoing' ? (within ?? act.status) : null;
  if (stated === null) return around;
  const isFuture = stated === 'anticipated' || stated === 'announced';
  return { status: stated, isFuture, isOpen: isFuture || stated === 'hypothetical', isForetold: false };
}

function deedOf(act: Act): Settled['deed'] {
  const { inner } = act;
  if (inner === null || (inner.type === act.type && inner.inner === null)) return null;
  if (!['AGREE', 'CONCEDE', 'THREATEN'].includes(act.type)) return null;
  return { type: inner.type, mode: inner.mode };
}

/** The act under an effect of effects.tsv, as if somebody had promised or refused it; null where that changes nothing. */
function changed(act: Act, name: EffectName, tables: EventTables): Settled | null {
  const effect: Effect | undefined = (tables.effects.get(name) ?? []).find(
    ({ acts }) => acts !== 'unknown' && (acts === 'any' || acts.has(act.type)),
  );
  if (effect?.type === undefined || effect.type === null || effect.type === act.type) return null;
  return {
    type: effect.type,
    mode: effect.mode,
    deed: name === 'foretell' ? { type: act.type, mode: act.mode } : null,
    status: effect.status ?? 'happened',
  };
}
