// The tables of states in the form in which reports are read: words of moves by their form, nouns by their first word.

import type { EventMention } from '../../record/index.ts';
import type { ActorTables, StandingTables, StateKind, StateMoveRow } from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import { indexStateNames, type StateNames } from '../reports/named-states.ts';
import type { Report } from '../reports/types.ts';
import { formsOf } from '../reports/words.ts';
import type { StateMove } from './types.ts';

/** A noun that names a state of affairs, in words of lower case. */
export interface NounOfKind {
  readonly words: readonly string[];
  readonly kind: string;
  /** Counts only where no other stands. */
  readonly isWeak: boolean;
  /** Its place among all nouns. */
  readonly order: number;
}

export interface StandingKnowledge {
  readonly kinds: ReadonlyMap<string, StateKind>;
  readonly rank: ReadonlyMap<string, number>;
  /** Rows by each form of their words. */
  readonly rowsByForm: ReadonlyMap<string, readonly StateMoveRow[]>;
  /** Nouns of kinds by their first word. */
  readonly nounsByFirst: ReadonlyMap<string, readonly NounOfKind[]>;
  /** Forms of verbs behind which another tells the move. */
  readonly leads: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  readonly names: StateNames;
  readonly time: TimeTables;
  /** What was read of reports and mentions: an answer reads on in rounds, and the next one asks for the same. */
  readonly read: {
    readonly moves: WeakMap<Report, readonly StateMove[]>;
    readonly mayTell: WeakMap<EventMention, boolean>;
  };
}

/** What the tables must give. */
export interface StandingSources {
  readonly standing: StandingTables;
  readonly actors: Pick<ActorTables, 'states' | 'organisations'>;
  readonly time: TimeTables;
}

function indexForms(rows: readonly StateMoveRow[]): ReadonlyMap<string, readonly StateMoveRow[]> {
  const byForm = new Map<string, StateMoveRow[]>();
  for (const row of rows)
    for (const form of new Set(row.words.flatMap(formsOf))) {
      const held = byForm.get(form);
      if (held === undefined) byForm.set(form, [row]);
      else held.push(row);
    }
  return byForm;
}

function indexNouns(kinds: readonly StateKind[]): ReadonlyMap<string, readonly NounOfKind[]> {
  const nouns = kinds.flatMap(({ kind, nouns: strong, weakNouns }) => [
    ...strong.map((phrase) => ({ words: phrase.split(' '), kind, isWeak: false })),
    ...weakNouns.map((phrase) => ({ words: phrase.split(' '), kind, isWeak: true })),
  ]);
  const inOrder = nouns.map((noun, order) => ({ ...noun, order }));
  return Map.groupBy(inOrder, ({ words: [first = ''] }) => first);
}

/** Indexes the tables; the same for every question. */
export function knowStanding({ standing, actors, time }: StandingSources): StandingKnowledge {
  return {
    kinds: new Map(standing.kinds.map((kind) => [kind.kind, kind])),
    rank: new Map(standing.kinds.map(({ kind }, at) => [kind, at])),
    rowsByForm: indexForms(standing.moves),
    nounsByFirst: indexNouns(standing.kinds),
    leads: new Set(standing.leads.flatMap(formsOf)),
    goods: new Set(standing.goods.map(({ word }) => word)),
    names: indexStateNames(actors),
    time,
    read: { moves: new WeakMap(), mayTell: new WeakMap() },
  };
}
