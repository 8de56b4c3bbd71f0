// What can be told of a line by itself and by the page's other lines, before anything is decided.

import type { PhraseTables } from '../../tables/index.ts';
import { foldLine } from './fold-line.ts';
import { type ChromeMatch, matchChrome } from './match-chrome.ts';
import type { Line } from './types.ts';

export interface LineView {
  readonly line: Line;
  readonly folded: string;
  /** Words; in scripts without spaces, half the characters. */
  readonly words: number;
  /** Ends like a sentence. */
  readonly hasStop: boolean;
  /** Ends with a colon, or with dots that cut a text short. */
  readonly ending: 'colon' | 'cut' | 'other';
  /** Sentences that end before the end of the line. */
  readonly innerStops: number;
  readonly commas: number;
  /** Share of the words that start in lower case; of those that have case at all. */
  readonly lowerShare: number;
  /** Share of the characters that are digits. */
  readonly digitShare: number;
  /** Signs that part the items of a list: |, /, », ·, ›. */
  readonly separators: number;
  /** How many lines of the page read the same. */
  readonly repeats: number;
  /** True where a line above reads the same. */
  readonly isRepeat: boolean;
  /** A short line with a date or a time of day in figures, as bylines, teasers and comments have. */
  readonly isDateline: boolean;
  /** Ends an article wherever it comes after it: the start of the comments, or the line above one of them. */
  readonly isEnd: boolean;
  readonly chrome: ChromeMatch | null;
}

/** "03-05-2024 08:15", "July 6, 2018", "5. Januar 2026", "2019年11月18日"; a year alone is none. */
const dateFigures =
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\b.{1,14}\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.{1,14}\b\d{1,2}\b|\d年|\d月|\d년|\d월/u;
/** "Sam on May 4, 2025 at 6:34 am said:", "2 days ago at 07:47 am": what a reader's comment starts with. */
const commentHead =
  /\b(?:said|says|wrote|writes|schrieb|schreibt|sagt|sagte|dit|écrit|dice|scrive|ago|reply|replied)\b/iu;
/** A longer line tells of a date; it does not stamp one. */
const maxDatelineWords = 16;

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const sentenceStop = /[.!?…。！？؟।։][\s"'”’“»«)\]】」』*]*$/u;
const cutStop = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])[\s"'”’»)]*$/u;
const innerStop = /[.!?…]["'”’»)]*\s+["'“„«‘(]?[\p{Lu}\p{Lo}\d]|[。！？]./gu;
const separator = /[|»›·•]| \/ | > |\s[-–]\s/gu;

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function countWords(text: string): number {
  return Math.round(
    countMatches(text, /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) + countMatches(text, unspacedLetter) / 2,
  );
}

function shareOfLowerCase(text: string): number {
  const starts = text.match(/(?<![\p{L}\p{N}'’])\p{L}/gu) ?? [];
  const lower = starts.filter((letter) => /\p{Ll}/u.test(letter)).length;
  const upper = starts.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return lower + upper === 0 ? 1 : lower / (lower + upper);
}

function endingOf(text: string): LineView['ending'] {
  if (/[:：]$/u.test(text)) return 'colon';
  return cutStop.test(text) ? 'cut' : 'other';
}

/** What a text tells wherever it stands. */
type TextView = Omit<LineView, 'line' | 'repeats' | 'isRepeat'>;

function describeText(text: string, tables: PhraseTables): TextView {
  const words = countWords(text);
  const hasStop = sentenceStop.test(text);
  const isDateline = words <= maxDatelineWords && !hasStop && dateFigures.test(text);
  const chrome = matchChrome(text, tables);
  return {
    folded: foldLine(text),
    words,
    hasStop,
    ending: endingOf(text),
    innerStops: countMatches(text, innerStop),
    commas: countMatches(text, /[,;،、，；]/gu),
    lowerShare: shareOfLowerCase(text),
    digitShare: countMatches(text, /\p{N}/gu) / text.length,
    separators: countMatches(text, separator),
    isDateline,
    isEnd: chrome?.phrase.effect === 'end' || (isDateline && commentHead.test(text)),
    chrome,
  };
}

/** A view for each line, in their order; `repeats` and `isRepeat` look at the whole page. */
export function describeLines(lines: readonly Line[], tables: PhraseTables): readonly LineView[] {
  // Menus and hostile pages say the same line over and over: it is looked at once.
  const told = new Map<string, TextView>();
  const views = lines.map(({ text }) => {
    const view = told.get(text) ?? describeText(text, tables);
    told.set(text, view);
    return view;
  });
  const repeats = new Map<string, number>();
  for (const { folded } of views) repeats.set(folded, (repeats.get(folded) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.map((line, at) => {
    const view = views[at] ?? describeText(line.text, tables);
    const isRepeat = seen.has(view.folded);
    seen.add(view.folded);
    return { line, ...view, repeats: repeats.get(view.folded) ?? 1, isRepeat };
  });
}
