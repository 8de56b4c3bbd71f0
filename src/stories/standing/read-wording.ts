// Finds in the quote of an event mention the word that moves a state and the noun that names it: "lifted ... sanctions".

import type { StateMoveRow } from '../../tables/index.ts';
import { type NamedState, namedStates } from '../reports/named-states.ts';
import type { Report } from '../reports/types.ts';
import { type Word, wordsOf } from '../reports/words.ts';
import type { StandingKnowledge } from './knowledge.ts';
import { nounsAmong } from './nouns-among.ts';
import { goodsOfBan, isOnFlights, isOnGoods } from './rules/ban-on-goods.ts';
import { isOnlyPlace } from './rules/border-place.ts';
import { isTalkedAbout } from './rules/only-discussed.ts';
import { isFreedFrom, letGoBefore } from './rules/prisoner-words.ts';
import { isOfStaff } from './rules/some-persons.ts';

/** A quote taken apart once. */
export interface Wording {
  readonly quote: string;
  readonly words: readonly Word[];
  readonly states: readonly NamedState[];
  /** Index of the event's own word; -1 where it cannot be told. */
  readonly trigger: number;
}

/** A row of the tables that fits, with the word that moves and the noun (both as indexes of words). */
export interface Reading {
  readonly row: StateMoveRow;
  readonly word: number;
  /** -1 for a kind without nouns. */
  readonly noun: number;
  /** True where the sentence only names the state and says that it lasts. */
  readonly isOnlyNamed?: true;
}

/** A noun farther from its verb belongs to another clause. */
const farthestNoun = 9;

const asides = /,[^,;]*,/gu;

/** "The truce, due to run out in May, was extended": what stands between commas is not counted. */
function isNear({ quote, words }: Wording, a: number, b: number): boolean {
  if (Math.abs(a - b) <= farthestNoun) return true;
  const [first, last] = [words[Math.min(a, b)], words[Math.max(a, b)]];
  const between = quote.slice(first?.end, last?.start);
  return between.includes(',') && wordsOf(between.replace(asides, ' ')).length < farthestNoun;
}

export function takeApart({ event }: Pick<Report, 'event'>, { names }: StandingKnowledge): Wording {
  const { quote, span } = event.evidence;
  const words = wordsOf(quote);
  const start = event.trigger.start - span.start;
  const trigger = words.findIndex((word) => word.end > start);
  return { quote, words, states: namedStates(words, names), trigger };
}

/** A noun of a kind in a quote; `at` is the index of its first word. */
export interface Noun {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
}

/** The nouns of kinds in the quote; a longer one hides those in it, and weak ones count only where no other stands. */
export function nounsOfKinds(wording: Wording, knowledge: StandingKnowledge): readonly Noun[] {
  const { strong, all } = nounsByWeight(wording, knowledge);
  return withoutHidden(strong.length > 0 ? strong : all);
}

interface ByWeight {
  readonly strong: readonly Noun[];
  readonly all: readonly Noun[];
}

type WeighedNoun = Noun & { readonly isWeak: boolean };

const onMatter = /^(?:on|about|concerning|governing|covering|for)$/u;
/** "Its agreement with Algeria on visas": so many words between at most. */
const farthestMatter = 5;

/** True for "visas" of "an agreement with Algeria on visas". */
function isMatterOf(words: readonly Word[], noun: WeighedNoun, agreement: WeighedNoun): boolean {
  if (agreement.kind !== 'treaty' || noun.kind === 'treaty' || noun.kind === 'ceasefire') return false;
  const between = words.slice(agreement.at + agreement.length, noun.at).map(({ word }) => word);
  return (
    noun.at > agreement.at && between.length <= farthestMatter && between.some((word) => onMatter.test(word))
  );
}

function isOnMatter(words: readonly Word[], noun: WeighedNoun, all: readonly WeighedNoun[]): boolean {
  return noun.isWeak && all.some((other) => isMatterOf(words, other, noun));
}

/** What a ban is on tells of which kind it is; null where it may be any. */
function kindOfBan(
  words: readonly Word[],
  place: { readonly at: number; readonly length: number },
  { goods }: StandingKnowledge,
): string | null {
  if (isOnGoods(words, place, goods)) return 'trade';
  return isOnFlights(words, place) ? 'airspace' : null;
}

function nounsByWeight({ words }: Wording, knowledge: StandingKnowledge): ByWeight {
  const isMeant = (kind: string) =>
    !knowledge.kinds.get(kind)?.unless.some((other) => words.some(({ word }) => word === other));
  const all = nounsAmong(words, knowledge)
    .filter(({ kind, at }) => isMeant(kind) && !isTalkedAbout(words, at))
    .map(({ kind, isWeak, at, words: { length } }) => {
      if (kind === 'embassy' && isOfStaff(words, at)) return { kind: 'ambassador', isWeak, at, length };
      const banned = kind === 'ban' ? kindOfBan(words, { at, length }, knowledge) : null;
      return banned === null ? { kind, isWeak, at, length } : { kind: banned, isWeak: false, at, length };
    });
  const banned = goodsOfBan(words, knowledge.goods);
  const hasTrade = banned < 0 || all.some(({ kind, isWeak }) => kind === 'trade' && !isWeak);
  const whole = hasTrade ? all : [...all, { kind: 'trade', isWeak: false, at: banned, length: 1 }];
  const withMatter = whole.map((noun) =>
    isOnMatter(words, noun, whole) ? { ...noun, isWeak: false } : noun,
  );
  const told = withMatter.filter((noun) => !withMatter.some((other) => isMatterOf(words, noun, other)));
  return { strong: told.filter(({ isWeak }) => !isWeak), all: told };
}

function withoutHidden(kept: readonly Noun[]): readonly Noun[] {
  return kept.filter(
    (noun) =>
      !kept.some(
        (other) =>
          other.length > noun.length &&
          other.at <= noun.at &&
          other.at + other.length >= noun.at + noun.length,
      ),
  );
}

function hasType({ types }: StateMoveRow, { event }: Pick<Report, 'event'>): boolean {
  const { type, mode } = event.act ?? event;
  return types.length === 0 || types.includes(type) || types.includes(`${type}/${mode}`);
}

function hasNoNouns(kind: string, { kinds }: StandingKnowledge): boolean {
  const known = kinds.get(kind);
  return known === undefined || known.nouns.length + known.weakNouns.length === 0;
}

/** What becomes of people: no noun names it. */
function readFate(
  row: StateMoveRow,
  at: number,
  words: readonly Word[],
  nouns: readonly Noun[],
  { rowsByForm }: StandingKnowledge,
): readonly Reading[] {
  const places = nouns.map((noun) => noun.at);
  if (isFreedFrom(words, at, places)) return [];
  const freed = letGoBefore(words, at, (word) => rowsByForm.get(word) ?? []);
  return [{ row: freed ?? row, word: at, noun: -1 }];
}

function readingsAt(
  at: number,
  report: Pick<Report, 'event'>,
  wording: Wording,
  nouns: readonly Noun[],
  knowledge: StandingKnowledge,
): readonly Reading[] {
  const rows = knowledge.rowsByForm.get(wording.words[at]?.word ?? '') ?? [];
  return rows.flatMap((row) => {
    if (!hasType(row, report)) return [];
    if (row.nouns.length > 0 && !wording.words.some(({ word }) => row.nouns.includes(word))) return [];
    if (hasNoNouns(row.kind, knowledge)) return readFate(row, at, wording.words, nouns, knowledge);
    return nouns
      .filter((noun) => noun.kind === row.kind && isNear(wording, noun.at, at))
      .filter((noun) => row.kind !== 'border' || !isOnlyPlace(wording.words, at, noun.at))
      .map((noun) => ({ row, word: at, noun: noun.at + noun.length - 1 }));
  });
}

/** True where another word than the event's own may tell the move: "decided to close", "agreed to lift". */
function isLead(
  { event }: Pick<Report, 'event'>,
  { words, trigger }: Wording,
  { leads }: StandingKnowledge,
): boolean {
  return event.act !== null || event.type === 'AGREE' || leads.has(words[trigger]?.word ?? '');
}

/** "Sanctions on Syria" alone tells that they are in force; beside a verb it only names what the verb moves. */
function isBare({ word, noun }: Reading): boolean {
  return word === noun;
}

const goesOn = /^(?:keep|keeps|kept|keeping|remain|remains|remained|stay|stays|stayed)$/u;
/** "Agreed to extend their truce": so many words from the act's own at most. */
const farthestExtend = 3;

/** Where the word that says so stands: "kept" before "closed", "extend" behind "agreed to". */
function mayGoOn({ words, trigger }: Wording, at: number): boolean {
  const word = words[at]?.word ?? '';
  return at < trigger ? goesOn.test(word) : word === 'extend' && at <= trigger + farthestExtend;
}

/** "Kept its border closed", "agreed to extend their truce": what goes on by another word than the act's own is no new move. */
function keptReadings(
  own: readonly Reading[],
  report: Pick<Report, 'event'>,
  wording: Wording,
  nouns: readonly Noun[],
  knowledge: StandingKnowledge,
): readonly Reading[] {
  if (!own.some(({ row }) => row.does === 'move')) return [];
  return wording.words.flatMap((_, at) =>
    mayGoOn(wording, at) && at !== wording.trigger
      ? readingsAt(at, report, wording, nouns, knowledge).filter(
          ({ row }) =>
            row.does !== 'move' &&
            own.some((reading) => reading.row.kind === row.kind && reading.row.to === row.to),
        )
      : [],
  );
}

/** The reading that fits best: that of the event's own word, then the nearest noun, then the more specific kind and row. */
export function readWording(
  report: Pick<Report, 'event'>,
  wording: Wording,
  knowledge: StandingKnowledge,
): Reading | null {
  const nouns = nounsOfKinds(wording, knowledge);
  const sure = readingsAt(wording.trigger, report, wording, nouns, knowledge);
  // "Signed an agreement that lets their troops train": what is done with no troops may be done with an agreement.
  const own =
    sure.length > 0
      ? sure
      : readingsAt(wording.trigger, report, wording, nounsByWeight(wording, knowledge).all, knowledge);
  const kept = keptReadings(own, report, wording, nouns, knowledge);
  if (kept.length > 0) return kept[0] ?? null;
  const readings =
    own.length > 0 || !isLead(report, wording, knowledge)
      ? own
      : wording.words
          .flatMap((_, at) => readingsAt(at, report, wording, nouns, knowledge))
          .filter((reading) => !isBare(reading));
  const distance = ({ word, noun }: Reading) => (noun < 0 ? farthestNoun : Math.abs(noun - word));
  const rank = ({ row }: Reading) => knowledge.rank.get(row.kind) ?? 0;
  return (
    readings.toSorted(
      (a, b) =>
        Number(isBare(a)) - Number(isBare(b)) ||
        distance(a) - distance(b) ||
        rank(a) - rank(b) ||
        b.row.nouns.length - a.row.nouns.length ||
        a.word - b.word,
    )[0] ?? null
  );
}
