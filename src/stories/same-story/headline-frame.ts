// Whether two headlines are one frame filled differently: an outlet that reports such acts again and again tells each in the words of
// the last. "Belavia Opens Daily Flights to Batumi" and "... to Antalya" are two happenings, however much the rest is alike;
// "Quake near Izmir kills 9" and "... kills 41" are not read as a frame, for counts grow.

import { readWords } from '../words/read-words.ts';
import type { WordWeights } from '../words/word-weights.ts';
import type { StoryText } from './types.ts';

/** Words that both headlines have at their beginnings and ends together, and their share of the shorter one. */
const fewestShared = 3;
const leastShare = 0.4;
/** What fills a frame is at least as rare as a word that stands in one text of 55. */
const telling = 4;

interface Headline {
  readonly stems: readonly number[];
  /** Numbers by their places. */
  readonly isNumber: readonly boolean[];
}

function readHeadline({ title }: StoryText): Headline {
  const text = title ?? '';
  const { stems, starts, count } = readWords(text);
  return {
    stems: [...stems],
    isNumber: Array.from({ length: count }, (_, at) => /\d/u.test(text.charAt(starts[at] as number))),
  };
}

/** How many words both have alike at their beginnings or ends, at most `most`. */
function runAlike(a: readonly number[], b: readonly number[], most: number, fromEnd: boolean): number {
  let run = 0;
  while (run < most && a.at(fromEnd ? -1 - run : run) === b.at(fromEnd ? -1 - run : run)) run += 1;
  return run;
}

/** Whether what stands between `before` and `after` words has a telling word that the other article lacks. */
function fillsWithOwn(
  { stems, isNumber }: Headline,
  frame: { readonly before: number; readonly after: number },
  other: ReadonlySet<number>,
  weights: WordWeights,
): boolean {
  for (let at = frame.before; at < stems.length - frame.after; at += 1) {
    const stem = stems[at] as number;
    if (isNumber[at] !== true && !other.has(stem) && weights.of(stem) >= telling) return true;
  }
  return false;
}

function wordsIn({ title, text }: StoryText): ReadonlySet<number> {
  return new Set([...readWords(title ?? '').stems, ...readWords(text).stems]);
}

/** The same whichever article is named first. */
export function fillOneFrame(a: StoryText, b: StoryText, weights: WordWeights): boolean {
  const [one, other] = [readHeadline(a), readHeadline(b)];
  const shortest = Math.min(one.stems.length, other.stems.length);
  const before = runAlike(one.stems, other.stems, shortest, false);
  const after = runAlike(one.stems, other.stems, shortest - before, true);
  if (before + after < Math.max(fewestShared, leastShare * shortest)) return false;
  return (
    fillsWithOwn(one, { before, after }, wordsIn(b), weights) &&
    fillsWithOwn(other, { before, after }, wordsIn(a), weights)
  );
}
