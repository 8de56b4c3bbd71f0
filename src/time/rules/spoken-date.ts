// Dates all in words, as speeches and transcripts have them: "January twenty-five nineteen eighty-six",
// "the sixth of April seventeen hundred thirty-three". Leaves "April twenty men" alone.

import { isCalendarDay } from '../calendar/day.ts';
import { MONTH, readMonth } from '../words/calendar-words.ts';
import {
  NUMBER,
  ORDINAL,
  readNumber,
  readOrdinal,
  readYearWords,
  YEAR_IN_HUNDREDS,
  YEAR_WORDS,
} from '../words/number-words.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

const DAY = `(?<day>${ORDINAL}|${NUMBER})`;
const YEAR = `(?<year>${YEAR_WORDS}|${YEAR_IN_HUNDREDS})`;

function readDay(match: RuleMatch): number | null {
  const words = match.group('day').replace(/\s+/gu, ' ');
  return readOrdinal(words) ?? readNumber(words);
}

function rule(source: string): TimeRule {
  return {
    id: 'spoken-date',
    pattern: wordPattern(source),
    read: (match) => {
      const year = readYearWords(match.group('year').replace(/\s+/gu, ' '));
      const month = readMonth(match.group('month'));
      const day = readDay(match);
      if (year === null || month === null || day === null || !isCalendarDay(year, month, day)) return null;
      return { meaning: { kind: 'date', year: { from: 'text', year }, month, day, nearest: null } };
    },
  };
}

export const monthThenWords = rule(`(?<month>${MONTH}) (?:the )?${DAY},? ${YEAR}`);
export const wordsThenMonth = rule(`(?:the )?${DAY} (?:of )?(?<month>${MONTH}),? ${YEAR}`);
