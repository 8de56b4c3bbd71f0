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

/** How a count and its unit are said, with the days that they leave. */
export const readings: readonly Reading[] = [
  {
    // "entered its third year": from two weeks before the anniversary to some weeks after.
    pattern: /\benter(?:s|ed|ing)? (?:its|their|a|the) (\w+) year\b/u,
    days: (began, count) => ({
      from: addDays(addYears(began, count - 1), -14),
      to: addDays(addYears(began, count - 1), 75),
    }),
    unit: 'any',
  },
  {
    pattern: /\b(?:now )?in (?:its|the) (\w+) year\b/u,
    days: (began, count) => ({
      from: addDays(addYears(began, count - 1), -14),
      to: addDays(addYears(began, count), 14),
    }),
    unit: 'any',
  },
  {
    pattern: /\b(\w+) anniversary\b/u,
    days: (began, count) => ({
      from: addDays(addYears(began, count), -60),
      to: addDays(addYears(began, count), 60),
    }),
    unit: 'any',
  },
  {
    pattern: /\b(\w+) years? (?:after|into|since)\b/u,
    days: (began, count) => ({
      from: addDays(addYears(began, count), -45),
      to: addDays(addYears(began, count), 300),
    }),
    unit: 'year',
  },
  {
    pattern: /\b(\w+) months (?:after|into|since)\b/u,
    days: (began, count) => ({
      from: addDays(addMonths(began, count), -20),
      to: addDays(addMonths(began, count), 35),
    }),
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
