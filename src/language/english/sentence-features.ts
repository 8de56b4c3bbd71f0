// What tells the end of a sentence: the words on both sides of a gap, how they are spelled, and what is still open.

import { mix } from '../weights/hash.ts';
import type { WordCode } from './word-codes.ts';

export const sentenceFeatureCount = 40;

/** A word of a paragraph with what lies between it and the next. */
export interface GapWord {
  readonly code: WordCode;
  readonly form: string;
  /** What `stopKind` says of the form. */
  readonly stop: number;
  /** 0 nothing, 1 a space, 2 a line break. */
  readonly gapAfter: number;
}

/** What the splitter has seen since the last boundary. */
export interface SentenceState {
  length: number;
  openQuote: boolean;
  openBracket: boolean;
  startsLower: boolean;
  hasStop: boolean;
}

const edge = 77;
/** Lengths of sentences count in these steps. */
const lengthSteps = [2, 4, 7, 12, 20, 30, 45];

/** 0 no stop, 1 full stop, 2 question or exclamation mark, 3 dots, 4 colon or semicolon, 5 abbreviation, 6 quote, 7 bracket, 8 dash, 9 comma. */
export function stopKind(form: string): number {
  if (form === '.') return 1;
  if (/^[\p{L}\p{N}]{1,40}$/u.test(form)) return 0;
  if (/^\.?[?!][?!.]*$/u.test(form)) return 2;
  if (/^(?:\.{2,}|…)/u.test(form)) return 3;
  if (form === ':' || form === ';') return 4;
  if (/^[\p{L}.]+\.$/u.test(form)) return 5;
  if (/^["“”'’‘`]+$/u.test(form)) return 6;
  if (/^[)\]}(]$/u.test(form)) return 7;
  if (/^[-–—]+$/u.test(form)) return 8;
  return form === ',' ? 9 : 0;
}

/** The state before the first word of a sentence. */
export function startState(): SentenceState {
  return { length: 0, openQuote: false, openBracket: false, startsLower: false, hasStop: false };
}

/** The state after one more word of the same sentence. */
export function passWord(state: SentenceState, word: GapWord): void {
  if (state.length === 0) state.startsLower = word.code.kind === 0;
  state.length += 1;
  if (word.form === '"' || word.form === "''") state.openQuote = !state.openQuote;
  if (word.form === '“') state.openQuote = true;
  if (word.form === '”') state.openQuote = false;
  if (word.form === '(' || word.form === '[') state.openBracket = true;
  if (word.form === ')' || word.form === ']') state.openBracket = false;
  const { stop } = word;
  if (stop === 1 || stop === 2) state.hasStop = true;
}

/** Fills `out` with the features of a sentence end after the word at `at`; `state` includes that word. */
export function sentenceFeatures(
  words: readonly GapWord[],
  at: number,
  state: SentenceState,
  out: Int32Array,
): number {
  const word = words[at] as GapWord;
  const left = words[at - 1];
  const right = words[at + 1];
  const right2 = words[at + 2];
  const { stop } = word;
  const leftStop = left?.stop ?? 10;
  const rightStop = right?.stop ?? 10;
  const rightKind = (right?.code.kind ?? 8) * 4 + word.gapAfter;
  const rightLower = right?.code.lower ?? edge;
  const leftLower = left?.code.lower ?? edge;
  let length = 0;
  while (length < lengthSteps.length && state.length > (lengthSteps[length] as number)) length += 1;
  const open = (state.openQuote ? 1 : 0) + (state.openBracket ? 2 : 0);
  let n = 0;
  const add = (template: number, first: number, second = 0, third = 0): void => {
    out[n] = mix(mix(mix(template, first), second), third);
    n += 1;
  };
  add(101, stop, rightKind);
  add(102, stop, leftStop, rightKind);
  add(103, word.code.lower, rightKind);
  add(104, word.code.lower);
  add(105, rightLower, stop);
  add(106, rightLower, stop, word.gapAfter);
  add(107, stop, rightStop, rightKind);
  add(108, leftLower, stop, rightKind);
  add(109, stop, open, rightKind);
  add(110, stop, length, rightKind);
  add(111, length, open);
  add(112, word.code.shape, rightKind);
  add(113, word.code.lower, rightLower);
  add(114, stop, right2?.code.lower ?? edge, rightKind);
  add(115, stop, right?.code.shape ?? edge, right2?.code.kind ?? edge);
  add(116, stop, leftStop, mix(left?.gapAfter ?? 3, word.gapAfter));
  add(117, word.code.kind, left?.code.kind ?? edge, rightKind);
  add(118, stop, mix(left?.code.kind ?? edge, leftStop), rightKind);
  add(119, state.startsLower ? 1 : 0, stop, rightKind);
  add(120, state.hasStop ? 1 : 0, stop, rightKind);
  add(121, mix(stop, leftStop), rightLower);
  add(122, stop, right?.code.suffix2 ?? edge, rightKind);
  add(123, rightStop, right2?.stop ?? 10, mix(stop, right?.gapAfter ?? 3));
  add(124, word.code.kind, length, rightKind);
  add(
    125,
    mix(word.code.kind, left?.code.kind ?? edge),
    mix(right?.code.kind ?? edge, right2?.code.kind ?? edge),
    stop,
  );
  add(126, stop, open, mix(length, rightLower));
  add(127, word.code.suffix3, rightKind);
  add(128, right?.code.middle ?? edge, stop, rightKind);
  add(129, word.code.middle, stop, rightKind);
  add(130, right?.code.coarse ?? edge, right2?.code.coarse ?? edge, mix(stop, rightKind));
  add(131, word.code.coarse, right?.code.coarse ?? edge, rightKind);
  return n;
}
