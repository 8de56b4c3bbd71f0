// Years of other calendars that say so: "2567 of the Buddhist era", "1398 in the Iranian calendar", "Heisei 30".
// Leaves "the Heisei era" and years without their calendar alone.

import { addDays } from '../calendar/day.ts';
import { solarHijriDay } from '../calendar/solar-hijri.ts';
import type { Meaning } from '../meaning.ts';
import { type RuleMatch, type TimeRule, wordPattern } from './rule.ts';

/** The year before the first of each era of Japan, and of the calendar of Taiwan; the Buddhist era of Thailand runs ahead. */
const yearZero: Readonly<Record<string, number>> = {
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
  minguo: 1911,
  buddhist: -543,
};

function yearOf(match: RuleMatch): Meaning | null {
  const count = Number(match.group('early', 'late'));
  const name = match.group('era', 'calendar').toLowerCase();
  const zero = yearZero[name];
  if (zero !== undefined)
    return {
      kind: 'date',
      year: { from: 'text', year: zero + count },
      month: null,
      day: null,
      nearest: null,
    };
  const [from, next] = [solarHijriDay(count, 1, 1), solarHijriDay(count + 1, 1, 1)];
  return from === null || next === null ? null : { kind: 'fixed', value: `${from}/${addDays(next, -1)}` };
}

export const otherCalendar: TimeRule = {
  id: 'other-calendar',
  pattern: wordPattern(
    '(?:the year )?(?<early>\\d{4}) (?:of|in) the (?<calendar>Buddhist|Iranian|Persian|Solar Hijri) (?:era|calendar)|(?<era>Meiji|Taisho|Showa|Heisei|Reiwa|Minguo) (?<late>\\d{1,3})(?!\\d)',
  ),
  read: (match) => {
    const meaning = yearOf(match);
    return meaning === null ? null : { meaning };
  },
};
