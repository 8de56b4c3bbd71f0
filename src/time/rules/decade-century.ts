// Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 19th century".
// Leaves "he is in his nineties" and "the Century Fund" alone.

import { ORDINAL, readOrdinal } from '../words/number-words.ts';
import { type TimeRule, wordPattern } from './rule.ts';

const decadeWords: Readonly<Record<string, string>> = {
  twenties: '192',
  thirties: '193',
  forties: '194',
  fifties: '195',
  sixties: '196',
  seventies: '197',
  eighties: '198',
  nineties: '199',
  noughties: '200',
};

export const decade: TimeRule = {
  id: 'decade-century',
  pattern: wordPattern("(?:(?<century>1\\d|20)|['’])(?<decade>\\d)0['’]?s"),
  read: (match) => {
    const century = match.group('century') === '' ? '19' : match.group('century');
    // "the 1800s" are a century, "the 2000s" and "the 1850s" ten years.
    const isCentury = match.group('decade') === '0' && century !== '20' && match.group('century') !== '';
    return { meaning: { kind: 'fixed', value: isCentury ? century : `${century}${match.group('decade')}` } };
  },
};

export const decadeInWords: TimeRule = {
  id: 'decade-century',
  pattern: wordPattern(
    `(?<=\\bthe (?:early |late |mid-|mid )?)(?<word>${Object.keys(decadeWords).join('|')})`,
  ),
  read: (match) => {
    const value = decadeWords[match.group('word').toLowerCase()];
    return value === undefined ? null : { meaning: { kind: 'fixed', value } };
  },
};

export const century: TimeRule = {
  id: 'decade-century',
  pattern: wordPattern(`(?<ordinal>${ORDINAL})[-\\s]centur(?:y|ies)(?! ?B\\.?C)`),
  read: (match) => {
    const ordinal = readOrdinal(match.group('ordinal'));
    if (ordinal === null || ordinal < 2) return null;
    return { meaning: { kind: 'fixed', value: String(ordinal - 1).padStart(2, '0') } };
  },
};
