// Days by their place around today: "yesterday", "tonight", "the day before yesterday", "that same day", "last night".
// Leaves "the leaders of tomorrow" alone, and "USA Today" and "Yesterday" the song to the reader: they look alike without tags.

import type { Meaning } from '../meaning.ts';
import { type TimeRule, wordPattern } from './rule.ts';

function dayAway(shift: number): Meaning {
  return { kind: 'unit', unit: 'day', shift, origin: 'anchor' };
}

const shifts: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

export const relativeDay: TimeRule = {
  id: 'relative-day',
  pattern: wordPattern(
    'the day before yesterday|the day after tomorrow|today|yesterday|(?<!\\b(?:people|citizens|leaders|world|generations?|arm(?:y|ies)|technolog(?:y|ies)) of )tomorrow',
  ),
  read: (match) => {
    const phrase = match.text.slice(match.start, match.end).toLowerCase().replace(/\s+/gu, ' ');
    const shift = shifts[phrase];
    if (shift === undefined || /\bUSA\s$/u.test(match.text.slice(0, match.start).slice(-5))) return null;
    return { meaning: dayAway(shift) };
  },
};

const nightWords: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
};

export const relativeDayPart: TimeRule = {
  id: 'relative-day',
  pattern: wordPattern('(?<tonight>tonight)|(?<which>last|this) (?<part>morning|afternoon|evening|night)'),
  read: (match) => {
    const time = nightWords[match.group('part', 'tonight').toLowerCase()];
    if (time === undefined) return null;
    const shift = match.group('which').toLowerCase() === 'last' ? -1 : 0;
    return { meaning: { kind: 'clock', time, zone: '', of: dayAway(shift) } };
  },
};

export const dayTalkedAbout: TimeRule = {
  id: 'relative-day',
  pattern: wordPattern(
    '(?:that|the) same day|that (?:very )?day|the (?<next>next|following) day|the (?<before>previous|preceding) day|the day (?<eve>before)(?! yesterday)(?=[.,;!?]|$)|the day (?<morrow>after)(?! tomorrow)(?=[.,;!?]|$)',
  ),
  read: (match) => {
    const shift = match.group('next', 'morrow') !== '' ? 1 : match.group('before', 'eve') !== '' ? -1 : 0;
    return { meaning: { kind: 'unit', unit: 'day', shift, origin: 'reference' } };
  },
};
