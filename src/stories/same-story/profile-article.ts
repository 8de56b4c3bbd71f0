// What an article is about, in less than a kilobyte: its most telling words, how much each weighs, and where it stands.
// "Cubs" and "Harambe" tell one matter from another; "said" and "Tuesday" do not.

import { dayNumber } from '../../time/index.ts';
import { readWords, type Words } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import { pickGreatest } from './pick-greatest.ts';
import type { StoryText } from './types.ts';

/** Terms in the order of their stems, in arrays side by side. */
export interface StoryProfile {
  readonly articleId: string;
  /** The reported day as a number, null where it is not known to the day. */
  readonly day: number | null;
  readonly stems: Int32Array;
  /** Share in the article's direction, of 65,535; the squares of all add up to about one. */
  readonly shares: Uint16Array;
  /** How rare the word is, in twentieths. */
  readonly weights: Uint8Array;
  /** Sums of `inTitle`, `inLead`, `isName`, `isNumber`. */
  readonly marks: Uint8Array;
  /** Where the word first stands, in the title if it is there, else in the text. */
  readonly starts: Uint16Array;
}

export const inTitle = 1;
export const inLead = 2;
export const isName = 4;
export const isNumber = 8;

export const fullShare = 65_535;
export const weightStep = 20;

/** More terms add what the article mentions in passing. */
const mostTerms = 80;
/** News says first what it is about; what stands below is background that many matters share. */
const readChars = 5000;
const leadWords = 60;
/** A word in a quarter of all texts or more tells nothing. */
const leastWeight = 1.2;
const timesInTitle = 2;
const timesInLead = 1.5;
const timesForName = 1.3;
/** Numbers are in no table: a year, a digit and a day of the month stand everywhere, others rarely twice. */
const weightOfYear = 2;
const weightOfDigit = 1.5;
const weightOfSmall = 2.2;
const weightOfNumber = 5;

interface Term {
  readonly stem: number;
  readonly weight: number;
  readonly isNumber: boolean;
  readonly start: number;
  count: number;
  marks: number;
  /** Inside sentences. */
  capitals: number;
  smalls: number;
}

function numberWeight(digits: string): number {
  if (digits.length === 1) return weightOfDigit;
  if (digits.length === 2 && Number(digits) <= 31) return weightOfSmall;
  return /^(?:19|20)\d\d$/u.test(digits) ? weightOfYear : weightOfNumber;
}

function newTerm(text: string, words: Words, at: number, weights: WordWeights): Term | null {
  const [start, end] = [words.starts[at] as number, words.ends[at] as number];
  const code = text.charCodeAt(start);
  const digits = code >= 0x30 && code <= 0x39;
  const stem = words.stems[at] as number;
  const weight = digits ? numberWeight(text.slice(start, end)) : weights.of(stem);
  if (weight < leastWeight || (!digits && end - start === 1)) return null;
  return { stem, weight, isNumber: digits, start, count: 0, marks: 0, capitals: 0, smalls: 0 };
}

type Terms = Map<number, Term | null>;

function termAt(text: string, words: Words, at: number, weights: WordWeights, terms: Terms): Term | null {
  const stem = words.stems[at] as number;
  let term = terms.get(stem);
  if (term === undefined) {
    term = newTerm(text, words, at, weights);
    terms.set(stem, term);
  }
  return term;
}

function readTitle(title: string, weights: WordWeights, terms: Terms): void {
  const words = readWords(title);
  for (let at = 0; at < words.count; at += 1) {
    const term = termAt(title, words, at, weights, terms);
    if (term === null) continue;
    term.count += timesInTitle;
    term.marks |= inTitle | inLead;
  }
}

function readBody(text: string, weights: WordWeights, terms: Terms): void {
  const words = readWords(text);
  for (let at = 0; at < words.count; at += 1) {
    const term = termAt(text, words, at, weights, terms);
    if (term === null) continue;
    const isLead = at < leadWords;
    term.count += isLead ? timesInLead : 1;
    if (isLead) term.marks |= inLead;
    if (term.isNumber) continue;
    const code = text.charCodeAt(words.starts[at] as number);
    if (code >= 0x61 && code <= 0x7a) term.smalls += 1;
    else if (words.first[at] !== 1) term.capitals += 1;
  }
}

function isNamed({ capitals, smalls }: Term): boolean {
  return capitals > 0 && smalls * 4 <= capitals;
}

interface LoudTerm {
  readonly term: Term;
  readonly loudness: number;
}

function loudness(term: Term): number {
  return (1 + Math.log(term.count)) * term.weight * (isNamed(term) ? timesForName : 1);
}

/** The article's most telling terms, in the order of their stems. */
function mostTelling(terms: Terms): readonly LoudTerm[] {
  const loud: LoudTerm[] = [];
  for (const term of terms.values()) if (term !== null) loud.push({ term, loudness: loudness(term) });
  const values = new Float64Array(loud.length);
  for (let place = 0; place < loud.length; place += 1) values[place] = (loud[place] as LoudTerm).loudness;
  const stemAt = (place: number): number => (loud[place] as LoudTerm).term.stem;
  return pickGreatest(values, mostTerms, stemAt)
    .map((place) => loud[place] as LoudTerm)
    .sort((a, b) => a.term.stem - b.term.stem);
}

function inArrays(kept: readonly LoudTerm[]): Omit<StoryProfile, 'articleId' | 'day'> {
  const room = kept.length;
  const [stems, shares, starts] = [new Int32Array(room), new Uint16Array(room), new Uint16Array(room)];
  const [weights, marks] = [new Uint8Array(room), new Uint8Array(room)];
  let squares = 0;
  for (const { loudness: value } of kept) squares += value * value;
  const length = Math.sqrt(squares);
  for (let at = 0; at < room; at += 1) {
    const { term, loudness: value } = kept[at] as LoudTerm;
    stems[at] = term.stem;
    shares[at] = Math.round((fullShare * value) / length);
    weights[at] = Math.round(term.weight * weightStep);
    marks[at] = term.marks | (isNamed(term) ? isName : 0) | (term.isNumber ? isNumber : 0);
    starts[at] = term.start;
  }
  return { stems, shares, weights, marks, starts };
}

/** The article's most telling terms. The day is that of reporting. */
export function profileArticle(
  { articleId, title, text, reported }: StoryText,
  weights: WordWeights,
): StoryProfile {
  const terms: Terms = new Map();
  if (title !== null) readTitle(title, weights, terms);
  readBody(text.slice(0, readChars), weights, terms);
  const isDay = reported.from !== null && reported.from === reported.to;
  return {
    articleId,
    day: isDay && reported.from !== null ? dayNumber(reported.from) : null,
    ...inArrays(mostTelling(terms)),
  };
}
