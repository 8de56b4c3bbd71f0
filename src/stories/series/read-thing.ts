// What a figure counts, in a form in which two figures can be compared: unit, noun, action, states, and what narrows the noun.

import type { SeriesAction, SeriesNoun, SeriesTables } from '../../tables/index.ts';
import { type NamedState, namedStates } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { wordsOf } from '../reports/words.ts';
import { type CountedPlace, mayBeOnePlace, type PlaceNames, readPlace } from './read-place.ts';
import type { FigureReport } from './types.ts';

/** What the tables must give, indexed. */
export interface SeriesKnowledge extends SeriesTables, PlaceNames {
  readonly irregular: IrregularForms;
  /** Nouns of the table by their stem. */
  readonly nounsByStem: ReadonlyMap<string, SeriesNoun>;
}

export interface Thing {
  /** For what is counted by a noun of the table: the widest name of its kind. */
  readonly unit: string;
  /** The noun's plainest name, or its own stem. */
  readonly noun: string;
  readonly isGeneral: boolean;
  /** The wider noun of which it is a kind. */
  readonly of: string | null;
  readonly action: string | null;
  readonly grows: boolean;
  /** Nouns that may be the same under its action. */
  readonly alike: ReadonlySet<string>;
  /** Where the place belongs to what is counted: the place that its sentence names. */
  readonly place: CountedPlace | null;
  /** True for a part that is told beside its whole ("among them 12 priests"). */
  readonly isPart: boolean;
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

/** Words that tell what was done narrow nothing: "listed ships", "wounded soldiers". */
function isAction(word: string, { actions }: SeriesKnowledge): boolean {
  return [...actions.values()].some((byWord) => byWord.has(word));
}

/** "5 tankers" and "7 vessels" are both of ships; persons and measures keep their unit. */
function unitOf(unit: string, { nounsByStem, irregular }: SeriesKnowledge): string {
  const noun = unit === 'person' ? undefined : nounsByStem.get(stemOf(unit, irregular));
  return noun?.of ?? noun?.name ?? unit;
}

/** "Servicemen" is no verb's form. */
function nounStem(word: string, knowledge: SeriesKnowledge): string {
  return stemOf(word.replace(/men$/u, 'man'), knowledge.irregular);
}

const nothing: ReadonlySet<string> = new Set();

/** The deed as it counts for a series: told by the sentence, else by the noun of what stands so many at a time. */
function deedOf({ figure }: FigureReport, noun: SeriesNoun | undefined, knowledge: SeriesKnowledge) {
  const { action, aggregation } = figure;
  const told = actionOf(action ?? '', unitOf(figure.unit ?? '', knowledge), knowledge);
  const state = aggregation === 'level' ? (noun?.state ?? null) : null;
  return {
    action: told?.name ?? action ?? state,
    grows: told?.grows ?? false,
    alike: told?.alike ?? nothing,
    place: told?.isPlaced === true ? readPlace(figure, knowledge) : null,
  };
}

/** What a figure counts; null for a figure that counts nothing that others could count (ranks, lengths of time, changes). */
export function readThing(report: FigureReport, knowledge: SeriesKnowledge): Thing | null {
  const { figure } = report;
  const { unit, counts, about, comparator } = figure;
  if (comparator === 'ordinal' || comparator === 'vague' || comparator === 'up' || comparator === 'down')
    return null;
  if ((figure.low === null && figure.high === null) || lengthsOfTime.has(unit ?? '')) return null;
  const words = wordsOf(counts ?? unit ?? '');
  const states = namedStates(words, knowledge.names);
  const stems = words.map(({ word }) => nounStem(word, knowledge));
  const head = stems.at(-1);
  if (head === undefined) return null;
  // "205 Ukrainians" are persons of that state.
  const isPeople = unit === 'person' && isIn(states, words.length - 1);
  const noun = knowledge.nounsByStem.get(isPeople ? nounStem('people', knowledge) : head);
  const isNarrowing = (stem: string, at: number) =>
    at < stems.length - 1 &&
    !isIn(states, at) &&
    !/^\d/u.test(stem) &&
    !isAction(words[at]?.word ?? '', knowledge);
  return {
    unit: unitOf(unit ?? '', knowledge),
    noun: noun?.name ?? head,
    isGeneral: noun?.isGeneral ?? false,
    of: noun?.of ?? null,
    ...deedOf(report, noun, knowledge),
    isPart: false,
    about: new Set(about.flatMap(({ country }) => country ?? [])),
    narrowedBy: stems.filter(isNarrowing).sort(),
  };
}

/** "Soldiers" and "prisoners" that are freed; "tankers" and "ships". */
function isSameNoun(a: Thing, b: Thing): boolean {
  if (a.noun === b.noun || a.isGeneral || b.isGeneral) return true;
  return a.of === b.noun || b.of === a.noun || (a.alike.has(a.noun) && a.alike.has(b.noun));
}

/** One thing: the same unit, noun and action of a state that both are about, not in two places; "people" may be any persons. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.unit !== b.unit || a.action !== b.action || a.isPart !== b.isPart) return false;
  if (!isSameNoun(a, b) || !mayBeOnePlace(a.place, b.place)) return false;
  return [...a.about].some((code) => b.about.has(code));
}
