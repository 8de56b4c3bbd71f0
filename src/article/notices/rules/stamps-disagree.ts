// Says that a page states several days of publication more than some days apart: one in its metadata, another in its address
// or under its headline. Leaves a later change alone, a month without its day, and days that the zone of a clock parts.

import { daysBetween } from '../../../time/index.ts';
import type { Stamp } from '../../types.ts';
import type { Notice, NoticeContext } from '../types.ts';

/** Zones, printing and late posting part days that mean the same publication. */
const slackDays = 2;

/** The day that a stamp of publication states; null for a month, for a guess and for other stamps. */
function statedDay({ role, days, value }: Stamp): string | null {
  return role === 'published' && days.from === days.to && !value.startsWith('[') ? days.from : null;
}

export function tellStampsApart({ extraction }: NoticeContext): readonly Notice[] {
  const dated = extraction.stamps.filter((stamp) => statedDay(stamp) !== null);
  const ofEach = dated.filter(({ ruleId }, at) => dated.findIndex((each) => each.ruleId === ruleId) === at);
  const days = [...new Set(ofEach.flatMap((stamp) => statedDay(stamp) ?? []))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) <= slackDays) return [];
  const message = `the page states several days of publication: ${days.join(', ')}`;
  return [{ ruleId: 'stamps-disagree', message, span: null }];
}
