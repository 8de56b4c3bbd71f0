// What a figure counts, in a form in which two figures can be compared: unit, noun, action, states, and what narrows the noun.

import type { SeriesAction, SeriesNoun, SeriesTables } from '../../tables/index.ts';
import { doneWords } from '../../text/index.ts';
import { type NamedState, namedStates } from '../reports/named-states.ts';
import { type IrregularForms, stemOf } from '../reports/stem.ts';
import { wordsOf } from '../reports/words.ts';
import { type Direction, isOtherWay, readDirection } from './read-direction.ts';
import { type CountedPlace, mayBeOnePlace, type PlaceNames, readPlace } from './read-place.ts';
import { mayTaxSame, readTaxed } from './read-taxed.ts';
import type { FigureReport } from './types.ts';

/** What the tables must give, indexed. */
export interface SeriesKnowledge extends SeriesTables, PlaceNames {
  readonly irregular: IrregularForms;
  /** Nouns of the table by their stem. */
  readonly nounsByStem: ReadonlyMap<string, SeriesNoun>;
}

export interface Thing {
  readonly articleId: string;
  /** For what is counted by a noun of the table: the widest name of its kind. */
  readonly unit: string;
  /** The noun's plainest name, or its own stem. */
  readonly noun: string;
  readonly isGeneral: boolean;
  /** The wider noun of which it is a kind. */
  readonly of: string | null;
  readonly action: string | null;
  /** As the tables name it; null for other deeds, of which the action is a stem and no word. */
  readonly namedAction: string | null;
  /** True where the table of actions knows it. */
  readonly isKnownAction: boolean;
  /** True for what stands so many at a time. */
  readonly isStock: boolean;
  readonly grows: boolean;
  /** Nouns that may be the same under its action. */
  readonly alike: ReadonlySet<string>;
  /** Where the place belongs to what is counted: the place that its sentence names. */
  readonly place: CountedPlace | null;
  /** A part that is told beside its whole: of the same ("freed 52 of 1,300 prisoners"), or by another noun ("among them 12 priests"). */
  readonly part: 'same' | 'narrower' | null;
  /** True for what is only called by the name of a people ("12 Iranians"). */
  readonly isPeople: boolean;
  /** Where those who are counted live or are kept ("in camps"), as the words right behind the number tell; "" where they do not. */
  readonly setting: string;
  /** Codes of the states that it is about. */
  readonly about: ReadonlySet<string>;
  /** Codes of the states whose people or things are counted, where that is told. */
  readonly whose: ReadonlySet<string>;
  /** True where it names no state, and its article is known to be about the matter of the others. */
  readonly isAnyones: boolean;
  /** Codes of the other states that it is about, but for those that only vouch for it: who holds, frees or hosts them. */
  readonly others: ReadonlySet<string>;
  /** Of a measure: stems of all words of what is measured, states left out; of a share also those of whose it is. Null for a count. */
  readonly measured: ReadonlySet<string> | null;
  /** Of a duty: stems of what it is on, where its sentence tells. */
  readonly taxed: ReadonlySet<string>;
  /** From whom to whom a sum or a thing goes; of persons never told. */
  readonly direction: Direction;
  /** True for a count that comes on top of another one: "and another 500". */
  readonly isAdded: boolean;
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
function actionOf(
  action: string,
  unit: string,
  noun: SeriesNoun | undefined,
  { actions }: SeriesKnowledge,
): SeriesAction | undefined {
  const own = noun === undefined ? undefined : actions.get(noun.name)?.get(action);
  return own ?? actions.get(unit)?.get(action) ?? actions.get('')?.get(action);
}

/** Actions of figures by which something is only counted. */
const COUNTING: ReadonlySet<string> = new Set(['represented', 'recognised']);

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
function deedOf(
  { figure }: FigureReport,
  noun: SeriesNoun | undefined,
  ownDeed: string | null,
  knowledge: SeriesKnowledge,
) {
  const { aggregation, unit, status } = figure;
  const isShare = unit === 'percent' || unit === 'share';
  const action = isShare ? null : COUNTING.has(figure.action ?? '') ? ownDeed : (figure.action ?? ownDeed);
  const told = actionOf(action ?? '', unitOf(unit ?? '', knowledge), noun, knowledge);
  const state = aggregation === 'single' ? null : (noun?.state ?? null);
  const done =
    told?.name ?? (action === null ? state : stemOf(action.replace(/\s.*$/u, ''), knowledge.irregular));
  const named = told?.name ?? (action === null ? state : null);
  return {
    // Who was not freed is not counted among those who were.
    action: done === null ? null : doneWords({ action: done, status }),
    namedAction: named === null ? null : doneWords({ action: named, status }),
    isKnownAction: told !== undefined,
    isStock: aggregation === 'level',
    grows: told?.grows ?? false,
    alike: told?.alike ?? nothing,
    place: told?.isPlaced === true ? readPlace(figure, knowledge) : null,
  };
}

/** "The size of the gift", "the figure for the medicine": words that only lead to what is measured. */
const LEADING =
  /^(?:of\s+)?(?:the\s+)?(?:(?:size|amount|volume|value|figure|total|sum|number|weight)\s+(?:of|for)\s+)?/iu;
/** Words that narrow no measure. */
const IDLE =
  /^(?:the|an?|of|for|to|in|on|at|by|from|with|and|or|its|his|her|their|that|this|it|had|has|have|was|were|be|been|is|are|won|win|won't|got|get|gave|give|said|say|says|took|take|only|about|some|saturday|sunday|monday|tuesday|wednesday|thursday|friday|s)$/iu;
/** So far before a share its holder is told. */
const HOLDER_CHARS = 60;

/** The stems of what a measure measures; of a share also of the words before it, which tell whose share it is. */
function measuredBy({ figure }: FigureReport, knowledge: SeriesKnowledge): ReadonlySet<string> | null {
  const { unit, counts, number, evidence } = figure;
  const head = wordsOf(counts ?? '').at(-1)?.word ?? '';
  if (
    unit === null ||
    unit === 'person' ||
    stemOf(head, knowledge.irregular) === stemOf(unit, knowledge.irregular)
  )
    return null;
  const at = number.span.start - evidence.span.start;
  const before =
    unit === 'percent' ? evidence.quote.slice(Math.max(0, at - HOLDER_CHARS), Math.max(0, at)) : '';
  const words = [...wordsOf((counts ?? '').replace(LEADING, '')), ...wordsOf(before)];
  const states = namedStates(words, knowledge.names);
  const own = words.filter(
    ({ word }, place) => !isIn(states, place) && !IDLE.test(word) && !/\d/u.test(word),
  );
  return new Set(own.map(({ word }) => nounStem(word, knowledge)));
}

function taxedBy({ figure: { number, evidence } }: FigureReport, knowledge: SeriesKnowledge) {
  return readTaxed(evidence.quote, number.span.start - evidence.span.start, knowledge);
}

/** States whose people or things are counted: as the figure tells, else as its noun does ("Russian soldiers"). */
function whoseOf({ figure: { whose } }: FigureReport, states: readonly NamedState[]): ReadonlySet<string> {
  return new Set(whose ?? states.map(({ code }) => code));
}

/** Who only vouches for a number neither holds nor frees anybody. */
function othersOf(
  { figure: { about, authority } }: FigureReport,
  whose: ReadonlySet<string>,
): ReadonlySet<string> {
  const source = authority?.source ?? '';
  const codes = about.flatMap(({ country, text }) =>
    country === null || whose.has(country) || source.includes(text) ? [] : [country],
  );
  return new Set(codes.filter((code) => !NO_STATE.test(code)));
}

const SETTING =
  /\b(?:in|with)\s+(?:the\s+)?(camps?|shelters?|hostels?|host families|barracks|hospitals?)\b/giu;
const SETTING_CHARS = 80;
/** On which side somebody voted: "121 in favour", "Four states voted against", "33 abstained". */
const VOTED = /^[^,;:.]{0,40}?\b(in favou?r|against|abstain(?:ed|ing|ers)|abstentions?)\b/iu;
const SIDES: Readonly<Record<string, string>> = {
  'in favour': 'for',
  'in favor': 'for',
  against: 'against',
  abstained: 'abstained',
  abstaining: 'abstained',
  abstainers: 'abstained',
  abstention: 'abstained',
  abstentions: 'abstained',
};

function settingOf({ figure: { number, evidence } }: FigureReport): string {
  const from = Math.max(0, number.span.end - evidence.span.start);
  const behind = evidence.quote.slice(from, from + SETTING_CHARS);
  const side = VOTED.exec(behind)?.[1]?.toLowerCase();
  if (side !== undefined) return SIDES[side] ?? side;
  return [...behind.matchAll(SETTING)].map(([, where = '']) => where.toLowerCase()).join(' ');
}

/** "And another 500", "a further 500", "besides 500": what comes on top of what was told before. */
const ADDED =
  /\b(?:another|(?:an? )?(?:further|additional)|besides|in addition to|on top of)\s+(?:(?:about|around|some|roughly|nearly|almost|up to|at least|the|these|those|an? estimated)\s+)*$/iu;
const ADDED_BEHIND = /^\s+(?:(?:\p{L}+\s+)?more(?!\s+than)|others|in addition|besides)\b/iu;

function isAdded({ figure: { number, evidence } }: FigureReport): boolean {
  const [start, end] = [number.span.start - evidence.span.start, number.span.end - evidence.span.start];
  const { quote } = evidence;
  return ADDED.test(quote.slice(0, Math.max(0, start))) || ADDED_BEHIND.test(quote.slice(Math.max(0, end)));
}

/** "One of the men was freed a month ago" picks one out, and counts none. */
function isOneOfThem({ figure: { low, number, evidence } }: FigureReport): boolean {
  const behind = evidence.quote.slice(Math.max(0, number.span.end - evidence.span.start));
  return low === 1 && ONE_OF.test(behind);
}
const ONE_OF = /^\s+of\s+(?:the|them|these|those|its|his|her|their)\b/iu;

/** Codes of what is no state. */
const NO_STATE = /^(?:UNO|IGO|NGO|IMG|ISM|MNC)$/u;

/** What a figure counts; null for a figure that counts nothing that others could count (ranks, lengths of time, changes). */
export function readThing(
  report: FigureReport,
  knowledge: SeriesKnowledge,
  isOneMatter = false,
): Thing | null {
  const { figure } = report;
  const { unit, counts, about, comparator } = figure;
  if (comparator === 'ordinal' || comparator === 'vague' || comparator === 'up' || comparator === 'down')
    return null;
  if ((figure.low === null && figure.high === null) || lengthsOfTime.has(unit ?? '')) return null;
  if (isOneOfThem(report)) return null;
  const words = wordsOf(counts ?? unit ?? '');
  const states = namedStates(words, knowledge.names);
  const stems = words.map(({ word }) => nounStem(word, knowledge));
  const head = stems.at(-1);
  if (head === undefined) return null;
  // "205 Ukrainians" are persons of that state.
  const isPeople = unit === 'person' && isIn(states, words.length - 1);
  // "1,000 displaced" are people to whom that was done, as are "11 freed prisoners".
  const last = words.at(-1)?.word ?? '';
  const isDone = unit === 'person' && isAction(last, knowledge);
  const done = isDone
    ? last
    : (words.slice(0, -1).find(({ word }) => unit === 'person' && isAction(word, knowledge))?.word ?? null);
  const noun = knowledge.nounsByStem.get(isPeople || isDone ? nounStem('people', knowledge) : head);
  const isNarrowing = (stem: string, at: number) =>
    at < stems.length - 1 &&
    !isIn(states, at) &&
    !/^\d/u.test(stem) &&
    !isAction(words[at]?.word ?? '', knowledge);
  const whose = whoseOf(report, states);
  return {
    articleId: figure.evidence.articleId,
    unit: unitOf(unit ?? '', knowledge),
    noun: noun?.name ?? head,
    isGeneral: noun?.isGeneral ?? false,
    of: noun?.of ?? null,
    ...deedOf(report, noun, done, knowledge),
    part: null,
    isPeople,
    setting: settingOf(report),
    about: new Set(about.flatMap(({ country }) => country ?? [])),
    whose,
    isAnyones:
      isOneMatter &&
      whose.size === 0 &&
      about.every(({ country }) => country === null || NO_STATE.test(country)),
    others: othersOf(report, whose),
    measured: measuredBy(report, knowledge),
    taxed: unit === 'percent' ? taxedBy(report, knowledge) : nothing,
    direction: unit === 'person' ? { from: null, to: null } : readDirection(figure, knowledge),
    isAdded: isAdded(report),
    narrowedBy: stems.filter(isNarrowing).sort(),
  };
}

/** "China's grain gift" and "the size of the gift"; what is measured may be left out. */
function isSameMeasured(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);
}

/** "Poland hosts 9 Chadians" and "Malta hosts 3 Chadians" are two matters, as are Chadians and Kenyans in Malta. */
function isOfSameStates(a: Thing, b: Thing): boolean {
  if (a.isAnyones || b.isAnyones) return true;
  if (a.whose.size > 0 && b.whose.size > 0) {
    const isApart = a.others.size === 1 && b.others.size === 1 && a.others.isDisjointFrom(b.others);
    return !a.whose.isDisjointFrom(b.whose) && !isApart;
  }
  const isNobodys = a.about.size === 0 && b.about.size === 0 && a.articleId === b.articleId;
  return isNobodys ? !a.isGeneral && a.isKnownAction : !a.about.isDisjointFrom(b.about);
}

/** "Of them 87 are women" and "87 women are held"; a part of the same is none of its whole's series. */
function mayBeOnePart(a: Thing, b: Thing): boolean {
  if (a.part === b.part) return true;
  const isOwn = a.part !== 'same' && b.part !== 'same';
  return isOwn && a.noun === b.noun && !a.isGeneral;
}

/**
 * What is done to them may be told by one of the two alone, and of what stands there the noun says enough: "1,500 soldiers are in Niger", "keeps
 * 157 soldiers in Niger". People who came and people who died are two matters.
 */
function mayBeOneAction(a: Thing, b: Thing): boolean {
  if (a.action === b.action) return a.action !== null || a.isStock === b.isStock || a.measured !== null;
  const isTold = a.noun === b.noun && !a.isGeneral;
  if (!isTold || a.isStock !== b.isStock) return false;
  if (a.action === null || b.action === null) return true;
  return a.isStock
    ? !(a.isKnownAction && b.isKnownAction)
    : a.unit !== 'person' && !a.isKnownAction && !b.isKnownAction;
}

/** "Soldiers" and "prisoners" that are freed; "tankers" and "ships". */
function isSameNoun(a: Thing, b: Thing): boolean {
  if (a.measured !== null && b.measured !== null) return isSameMeasured(a.measured, b.measured);
  if (a.noun === b.noun || a.isGeneral || b.isGeneral) return true;
  return a.of === b.noun || b.of === a.noun || (a.alike.has(a.noun) && a.alike.has(b.noun));
}

/** Those who voted for something and those who voted against it. */
function isOtherSide({ setting: a }: Thing, { setting: b }: Thing): boolean {
  const sides = ['for', 'against', 'abstained'];
  return a !== b && sides.includes(a) && sides.includes(b);
}

/** One thing: the same unit, noun and action of a state that both are about, not in two places; "people" may be any persons. */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.unit !== b.unit || !mayBeOneAction(a, b) || !mayBeOnePart(a, b)) return false;
  if (isOtherSide(a, b) || isOtherWay(a.direction, b.direction)) return false;
  return (
    isSameNoun(a, b) &&
    mayTaxSame(a.taxed, b.taxed) &&
    mayBeOnePlace(a.place, b.place) &&
    isOfSameStates(a, b)
  );
}
