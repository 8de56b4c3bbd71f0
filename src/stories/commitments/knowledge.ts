// The tables of commitments in the form in which reports are read.

import type {
  ActorTables,
  AlikeKind,
  CommitmentTables,
  CommitmentWordUse,
  LanguageTables,
  OutcomeWordUse,
  StandingTables,
} from '../../tables/index.ts';
import type { TimeTables } from '../../time/index.ts';
import { indexStateNames, type StateNames } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import type { Report } from '../reports/types.ts';
import type { Deed, Pledge } from './types.ts';

/** What tells that a promise falls: "cancelled", and "called … off" by its second word. */
export interface FallingWords {
  readonly alone: ReadonlySet<string>;
  /** Second words by the stem of the first. */
  readonly withParticle: ReadonlyMap<string, string>;
}

/** Acts by which one promise can be kept. */
export interface AlikeStems {
  readonly kind: AlikeKind;
  readonly stems: ReadonlySet<string>;
}

/** A word or several that stand near each other, as stems. */
export type Phrase = readonly string[];

/** How a deed that was promised with one of these verbs is told to be done. */
export interface SignPhrases {
  readonly deed: readonly Phrase[];
  readonly signs: readonly Phrase[];
  readonly isWhole: boolean;
}

/** What is told to go on where a deed that was promised with one of these verbs is not done. */
export interface ContraryPhrases {
  readonly deed: readonly Phrase[];
  readonly lasts: readonly Phrase[];
}

export interface CommitmentKnowledge {
  /** Phrases that tell what became of a promise. */
  readonly outcomes: Readonly<Record<OutcomeWordUse, readonly Phrase[]>>;
  readonly signs: readonly SignPhrases[];
  readonly contrary: readonly ContraryPhrases[];
  /** Stems of the words of one part. */
  readonly stems: Readonly<Record<CommitmentWordUse, ReadonlySet<string>>>;
  /** "Postpone", "put off". */
  readonly postponed: readonly Phrase[];
  readonly falling: Readonly<Record<'break' | 'postpone', FallingWords>>;
  readonly alike: readonly AlikeStems[];
  /** Stems of "first", "second", and by names of numbers their places in the table, which begins with one. */
  readonly ordinals: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Stems of goods of one kind, and of those that others may be among. */
  readonly goods: Readonly<Record<'one' | 'many', ReadonlySet<string>>>;
  /** Words for people who meet. */
  readonly meetingStems: ReadonlySet<string>;
  readonly irregular: IrregularForms;
  readonly names: StateNames;
  readonly time: TimeTables;
  /** What was read of reports, as long as a question holds these: it is asked for again and again. */
  readonly read: {
    readonly deeds: WeakMap<Report, Deed>;
    readonly promises: WeakMap<Report, { readonly promise: Pledge | null }>;
    /** Keys of the reports of each two and of each one that they name. */
    readonly toldKeys: WeakMap<Report, readonly number[]>;
  };
}

/** What the tables must give. */
export interface CommitmentSources {
  readonly commitments: CommitmentTables;
  readonly actors: Pick<ActorTables, 'states' | 'organisations'>;
  readonly language: Pick<LanguageTables, 'verbs'>;
  readonly standing: Pick<StandingTables, 'goods'>;
  readonly time: TimeTables;
}

function fallingWords(words: readonly string[], irregular: IrregularForms): FallingWords {
  const parts = words.map((word) => word.split(' '));
  return {
    alone: new Set(parts.flatMap(([word = '', particle]) => (particle ? [] : [stemOf(word, irregular)]))),
    withParticle: new Map(
      parts.flatMap(([word = '', particle]) => (particle ? [[stemOf(word, irregular), particle]] : [])),
    ),
  };
}

/** Indexes the tables; the same for every question. */
export function knowCommitments({
  commitments: { words, alike, outcomes, signs, contrary },
  actors,
  language,
  standing,
  time,
}: CommitmentSources): CommitmentKnowledge {
  const { irregular } = language.verbs;
  const stemsOf = (list: readonly string[]) => new Set(list.map((word) => stemOf(word, irregular)));
  const single = (list: readonly string[]) => list.filter((word) => !word.includes(' '));
  const phrase = (text: string): Phrase => text.split(' ').map((word) => stemOf(word, irregular));
  const stems = Object.entries(words).map(([use, list]) => [use, stemsOf(single(list))] as const);
  const phrases = Object.entries(outcomes).map(([use, list]) => [use, list.map(phrase)] as const);
  const known = Object.fromEntries(phrases) as unknown as CommitmentKnowledge['outcomes'];
  const goodsOf = (names: 'one' | 'many') =>
    stemsOf(standing.goods.filter((row) => row.names === names).map(({ word }) => word));
  const firstWords = (list: readonly Phrase[]) => list.map(([word = '']) => word);
  return {
    outcomes: known,
    ordinals: new Set(firstWords(known.ordinal)),
    // Of a name that stands twice the first place counts.
    numbers: new Map(outcomes.number.map((name, at) => [name, at + 1] as const).reverse()),
    signs: signs.map((row) => ({ ...row, deed: row.deed.map(phrase), signs: row.signs.map(phrase) })),
    contrary: contrary.map(({ deed, lasts }) => ({ deed: deed.map(phrase), lasts: lasts.map(phrase) })),
    stems: Object.fromEntries(stems) as unknown as CommitmentKnowledge['stems'],
    postponed: words.postpone.map(phrase),
    falling: {
      break: fallingWords(words.break, irregular),
      postpone: fallingWords(words.postpone, irregular),
    },
    alike: alike.map(({ kind, words: list }) => ({ kind, stems: stemsOf(list) })),
    goods: { one: goodsOf('one'), many: goodsOf('many') },
    meetingStems: stemsOf(alike.flatMap(({ kind, words: list }) => (kind === 'meeting' ? list : []))),
    irregular,
    names: indexStateNames(actors),
    time,
    read: { deeds: new WeakMap(), promises: new WeakMap(), toldKeys: new WeakMap() },
  };
}
