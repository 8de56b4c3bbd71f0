// "the war in Yemen is in its third year", "six months into the fighting", "four years after the invasion", "the first
// anniversary of the war": counted from the day a war began. Leaves "a year after the flood" alone.

import type { WorldFact } from '../../../tables/index.ts';
import { addDays, addMonths, addYears, type Day, type DayInterval } from '../../../time/index.ts';
import { hasWords } from '../find-phrases.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder, Sentence, WeighedClue } from '../types.ts';

const strengths = { ordinal: 1.2, counted: 0.7 } as const;

const counting = /\b(?:years?|months|anniversary)\b/u;

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

interface Reading {
  readonly pattern: RegExp;
  /** The days that the count allows, for a war that began on `began`. */
  readonly days: (began: Day, count: number) => DayInterval;
  readonly unit: 'year' | 'month' | 'any';
}

/** By how many days news counts before the day comes, and goes on to count after it. */
const slack = {
  /** The entry into a new year is told from two weeks before it, and by some until the next season. */
  entry: { early: 14, late: 75 },
  /** Within a running year no count is early or late but by rounding. */
  running: { early: 14, late: 14 },
  /** Articles on an anniversary begin two months ahead, and end as long after it. */
  anniversary: { early: 60, late: 60 },
  /** "Two years after" is said from some weeks before two years are full, until nearly three are. */
  years: { early: 45, late: 300 },
  /** "Two months after" is said from most of a month before, until the third is full. */
  months: { early: 20, late: 35 },
} as const;

/** The days from one day to another, and those around that are counted alike. */
function daysAround(from: Day, to: Day, { early, late }: (typeof slack)[keyof typeof slack]): DayInterval {
  return { from: addDays(from, -early), to: addDays(to, late) };
}

/** How a count and its unit are said, with the days that they leave. */
export const readings: readonly Reading[] = [
  {
    pattern: /\benter(?:s|ed|ing)? (?:its|their|a|the) (\w+) year\b/u,
    days: (began, count) => {
      const entry = addYears(began, count - 1);
      return daysAround(entry, entry, slack.entry);
    },
    unit: 'any',
  },
  {
    pattern: /\b(?:now )?in (?:its|the) (\w+) year\b/u,
    days: (began, count) => daysAround(addYears(began, count - 1), addYears(began, count), slack.running),
    unit: 'any',
  },
  {
    pattern: /\b(\w+) anniversary\b/u,
    days: (began, count) => {
      const day = addYears(began, count);
      return daysAround(day, day, slack.anniversary);
    },
    unit: 'any',
  },
  {
    pattern: /\b(\w+) years? (?:after|into|since)\b/u,
    days: (began, count) => {
      const day = addYears(began, count);
      return daysAround(day, day, slack.years);
    },
    unit: 'year',
  },
  {
    pattern: /\b(\w+) months (?:after|into|since)\b/u,
    days: (began, count) => {
      const day = addMonths(began, count);
      return daysAround(day, day, slack.months);
    },
    unit: 'month',
  },
];

/** "third", "three", "3rd" as 3; null for what is no small number. */
export function countOf(word: string): number | null {
  return (
    ordinals[word] ??
    numbers[word] ??
    (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(word) ? Number.parseInt(word, 10) : null)
  );
}

/** The war that a sentence speaks of: one of its words and one of its places stand there. */
function findWar({ folded }: Sentence, facts: readonly WorldFact[]): WorldFact | undefined {
  return facts.find(
    ({ kind, phrases, also, not }) =>
      kind === 'war' &&
      phrases.some((phrase) => hasWords(folded, phrase)) &&
      also.some((word) => hasWords(folded, word)) &&
      !not.some((word) => hasWords(folded, word)),
  );
}

/** The war of a sentence by itself, else of it and the sentence before, since places are often named there. */
function warAround(
  sentences: readonly Sentence[],
  at: number,
  facts: readonly WorldFact[],
): WorldFact | undefined {
  const own = sentences[at];
  const before = sentences[at - 1];
  if (own === undefined) return undefined;
  const war = findWar(own, facts);
  if (war !== undefined || before === undefined) return war;
  if (!/\b(?:war|conflict|invasion|offensive|fighting)\b/u.test(own.folded)) return undefined;
  return findWar({ ...own, folded: `${before.folded} ${own.folded}` }, facts);
}

export const findWarYears: ClueFinder = ({ sentences }, { facts }) =>
  sentences.flatMap((sentence, at): readonly WeighedClue[] => {
    if (!counting.test(sentence.folded)) return [];
    return readings.flatMap(({ pattern, days, unit }): readonly WeighedClue[] => {
      const match = pattern.exec(sentence.folded);
      const count = match === null ? null : countOf(match[1] ?? '');
      if (match === null || count === null) return [];
      const began = warAround(sentences, at, facts)?.days.from;
      if (began === undefined || began === null) return [];
      const hit = { sentence, start: match.index, end: match.index + match[0].length };
      return [
        makeClue(hit, [days(began, count)], {
          ruleId: 'war-years',
          note: `counted from ${began}`,
          // "A year after" may tell of a day long before the writing.
          strength: unit === 'any' ? strengths.ordinal : strengths.counted,
          group: `war ${match[0]}`,
        }),
      ];
    });
  });
