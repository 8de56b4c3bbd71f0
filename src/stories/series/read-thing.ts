// What a figure counts, in a form in which two figures can be compared: unit, noun, action, states, and what narrows the noun.

import type { SeriesAction, SeriesTables } from '../../tables/index.ts';
import { type NamedState, namedStates, type StateNames } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { wordsOf } from '../reports/words.ts';
import type { FigureReport } from './types.ts';

/** What the tables must give, indexed. */
export interface SeriesKnowledge extends SeriesTables {
  readonly names: StateNames;
  readonly irregular: IrregularForms;
  /** Nouns of the table by their stem. */
  readonly nounsByStem: ReadonlyMap<
    string,
    SeriesTables['nouns'] extends ReadonlyMap<string, infer N> ? N : never
  >;
}

export interface Thing {
  readonly unit: string;
  /** The noun's plainest name, or its own stem. */
  readonly noun: string;
  readonly isGeneral: boolean;
  readonly action: string | null;
  readonly grows: boolean;
  /** Codes of the states that it is about. */
  readonly about: ReadonlySet<string>;
  /** Stems of the words before the noun ("political"), states and numbers left out; sorted. */
  readonly narrowedBy: readonly string[];
}

function isIn(states: readonly NamedState[], at: number): boolean {
  return states.some((state) => at >= state.at && at < state.behind);
}

/** A length of time counts nothing of a state: "a three-day visit". */
const lengthsOfTime: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade'.split(' '),
);

/** "Handed over 205 prisoners" frees them; of tanks it sends them. */
function actionOf(action: string, unit: string, { actions }: SeriesKnowledge): SeriesAction | undefined {
  return actions.get(unit)?.get(action) ?? actions.get('')?.get(action);
}

/** What a figure counts; null for a figure that counts nothing that others could count (ranks, lengths of time, changes). */
export function readThing({ figure }: FigureReport, knowledge: SeriesKnowledge): Thing | null {
  const { unit, counts, action, about, aggregation, comparator } = figure;
  if (comparator === 'ordinal' || comparator === 'vague' || comparator === 'up' || comparator === 'down')
    return null;
  if ((figure.low === null && figure.high === null) || lengthsOfTime.has(unit ?? '')) return null;
  const words = wordsOf(counts ?? unit ?? '');
  const states = namedStates(words, knowledge.names);
  const stems = words.map(({ word }) => stemOf(word, knowledge.irregular));
  const head = stems.at(-1);
  if (head === undefined) return null;
  const noun = knowledge.nounsByStem.get(head);
  const told = actionOf(action ?? '', unit ?? '', knowledge);
  const isLevel = aggregation === 'level';
  return {
    unit: unit ?? '',
    noun: noun?.name ?? head,
    isGeneral: noun?.isGeneral ?? false,
    action: told?.name ?? action ?? (isLevel ? (noun?.state ?? null) : null),
    grows: told?.grows ?? false,
    about: new Set(about.flatMap(({ country }) => country ?? [])),
    narrowedBy: stems
      .filter((stem, at) => at < stems.length - 1 && !isIn(states, at) && !/^\d/u.test(stem))
      .sort(),
  };
}

/** One thing: the same unit, noun and action of a state that both are about; "people" may be any persons. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.unit !== b.unit || a.action !== b.action) return false;
  if (a.noun !== b.noun && !a.isGeneral && !b.isGeneral) return false;
  return [...a.about].some((code) => b.about.has(code));
}
