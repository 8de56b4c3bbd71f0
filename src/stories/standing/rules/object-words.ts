// Reads what of the other side a state touches: "sanctions on the oil industry of Venezuela" is about "oil industry", "imports of
// wine from Georgia" about "wine", "the New START treaty" about "New START". Leaves alone: "sanctions on Belarus" is about all of it.

import type { NamedState } from '../../reports/named-states.ts';
import type { Word } from '../../reports/words.ts';

const leads: ReadonlySet<string> = new Set(['on', 'against', 'of']);
const stops: ReadonlySet<string> = new Set(
  `of for from in over under amid despite because after until since by and with to through when as at during till before if but while among except including such would could should may might not no contrary imposed introduced adopted expire expires expired lapse lapses lapsed end ends ended last lasts run runs stay stays remain remains
  is are was were has have had will that which who whose
  monday tuesday wednesday thursday friday saturday sunday today yesterday within`.split(/\s+/u),
);
const empty: ReadonlySet<string> = new Set(
  `own it them him her this that these those the a an its their his her new all some any most several many two three four five six seven eight nine ten last first latest
  national state assets accounts funds officials official government country regime goods citizens nationals travellers people entities individuals
  years months weeks days waves package packages round rest member members per cent percent more other military`.split(
    /\s+/u,
  ),
);

function isNoise(at: number, words: readonly Word[], states: readonly NamedState[]): boolean {
  const word = words[at]?.word ?? '';
  return (
    empty.has(word) || /^[\d.,]+$/u.test(word) || states.some((state) => at >= state.at && at < state.behind)
  );
}

/** A comma ends it before "allowing": what goes on is another clause. */
function isNewClause(text: string, before: Word | undefined, word: Word): boolean {
  const between = text.slice(before?.end ?? word.start, word.start);
  return /[;(–—]/u.test(between) || (between.includes(',') && /ing$/u.test(word.word));
}

/** "A ban over the release of water": of the reason, not of what is banned. */
const reasons: ReadonlySet<string> = new Set(
  'over because amid despite after since until before due following when as while'.split(' '),
);

function phraseFrom(
  start: number,
  move: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): readonly Word[] {
  const kept: Word[] = [];
  for (let at = start; at < words.length && at < start + 6; at += 1) {
    const word = words[at];
    if (word === undefined || at === move || stops.has(word.word) || leads.has(word.word)) break;
    if (at > start && isNewClause(text, words[at - 1], word)) break;
    if (!isNoise(at, words, states)) kept.push(word);
  }
  return kept;
}

/** "A tariff of 80 per cent on barley": the phrase that says on what begins within so many words behind the noun. */
const farthestLead = 6;

const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** "On 12 August", "on May 3": when, not on what. */
function isDay(words: readonly Word[], at: number): boolean {
  const [first = '', second = ''] = [words[at]?.word, words[at + 1]?.word];
  const isNumber = (word: string) => /^\d{1,2}$/u.test(word);
  return (isNumber(first) && month.test(second)) || (month.test(first) && isNumber(second));
}

/**
 * The object in the words of the sentence; null for all of the other side. `noun` is the word of the kind's noun, `move` the one that moves
 * it: "restrictions on Caracas loosened".
 */
export function readObject(
  noun: number,
  move: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  const places = words.flatMap((word, at) =>
    at > noun && at <= noun + farthestLead && leads.has(word.word) ? [at] : [],
  );
  for (const at of places) {
    if (words.slice(noun + 1, at).some(({ word }) => reasons.has(word))) break;
    if (isDay(words, at + 1)) continue;
    const found = textOf(phraseFrom(at + 1, move, text, words, states), text);
    if (found !== null) return found;
    // "On Belarus over ...": it touches all of the state; what follows is the reason.
    if (states.some((state) => state.at > at && state.at <= at + 3)) return null;
  }
  return null;
}

const forWhom = /^(?:for|to)$/u;
/** "Visas for all short visits by Fijian nurses": so many words behind the noun at most. */
const farthestFor = 2;
const anybody =
  /^(?:each|both|only|alone|visitors?|holders?|passports?|tourists?|ordinary|diplomatic|visits?|stays?|short|short-term|long-term|trips?)$/u;

/** "Visas for Fijian nurses": for which of them; null for all. */
export function readForWhom(
  noun: number,
  move: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  const at = words.findIndex(
    ({ word }, place) => place > noun && place <= noun + farthestFor && forWhom.test(word),
  );
  const kept = at < 0 ? [] : phraseFrom(at + 1, move, text, words, states);
  return textOf(
    kept.filter(({ word, isCapital }) => !anybody.test(word) && !isCapital),
    text,
  );
}

/** What is on a list: "state sponsors of terrorism", "trusted partners"; null where the words behind the list do not say. */
export function readListName(noun: number, text: string, words: readonly Word[]): string | null {
  if (words[noun + 1]?.word !== 'of') return null;
  const behind = words.slice(noun + 2, noun + 2 + longestListName);
  const end = behind.findIndex(({ word }) => word !== 'of' && (stops.has(word) || leads.has(word)));
  return textOf(end < 0 ? behind : behind.slice(0, end), text);
}

/** "State sponsors of international terrorism". */
const longestListName = 5;

/** The text from the first of these words to the last; null for none. */
function textOf(words: readonly Word[], text: string): string | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}

/**
 * The town of a consulate: "its consulate in Pskov", "reopens Pskov consulate"; null for "in Moscow", which names the state. `move` is the
 * word that moves it: in a headline it may have a capital.
 */
export function readSeat(
  noun: number,
  move: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  if (words[noun + 1]?.word !== 'in') return seatBefore(noun, move, text, words, states);
  const start = noun + 2;
  let behind = start;
  while (words[behind]?.isCapital === true && !isNoise(behind, words, states)) behind += 1;
  return textOf(words.slice(start, behind), text);
}

/** The name of a treaty: the capitalised words before its noun, states left out: "the New START treaty". */
export function readTreatyName(
  noun: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  let start = noun;
  while (start > 0 && words[start - 1]?.isCapital === true && !isNoise(start - 1, words, states)) start -= 1;
  return textOf(words.slice(start, noun), text);
}

const titleWord = /^(?:general|consular|honorary|former|closed|shuttered)$/u;

/** "Pskov consulate"; a word with a capital right before the noun that begins no quote. */
function seatBefore(
  noun: number,
  move: number,
  text: string,
  words: readonly Word[],
  states: readonly NamedState[],
): string | null {
  const at = noun - 1;
  const word = words[at];
  if (at < 1 || at === move || word?.isCapital !== true || titleWord.test(word.word)) return null;
  return isNoise(at, words, states) ? null : text.slice(word.start, word.end);
}
