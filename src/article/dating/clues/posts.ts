// Posts of social networks that stand in a text: "https://x.com/zenda/status/672138506081275904" tells by its number when it
// was posted, "— Zenda (@zenda) March 3, 2021" by its date; news shows fresh ones. Leaves other long numbers alone.

import { allMatches } from '../../../text/index.ts';
import { addDays, type Day, dayOf, type TimeExpression } from '../../../time/index.ts';
import type { ClueFinder, WeighedClue } from '../types.ts';

/** Numbers of posts since November 2010: the milliseconds since this instant, then 22 bits that tell machine and order. */
const numbersFromMs = 1_288_834_974_657n;
const machineBits = 22n;
const postNumber = /(?<!\d)\d{17,19}(?!\d)/gu;
const postWord = /(?:status(?:es)?\/|tweet|twitter|\bx\.com)[^\n]{0,40}$/iu;
const stampAttribute = /\b(?:timestamp|data-time|datetime)="(\d{10})"/gu;
const handleBefore = /@\w{2,20}\)?,?["'>]{0,2}\s(?:[a-z-]{2,12}=["'])?$/u;
/** So far before a number or a date its network is named. */
const reachChars = 80;
const firstYear = 2010;
const lastYear = 2034;
/** Posts that news shows are at most about so old. */
const freshDays = 30;
const strengths = { since: 1, fresh: 0.8 } as const;

interface Post {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

function dayOfInstant(ms: number): Day | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= firstYear && year <= lastYear)) return null;
  return dayOf(year, date.getUTCMonth() + 1, date.getUTCDate());
}

function findNumbered(text: string): readonly Post[] {
  return allMatches(text, postNumber).flatMap(({ 0: digits, index }) => {
    if (!postWord.test(text.slice(Math.max(0, index - reachChars), index))) return [];
    const day = dayOfInstant(Number((BigInt(digits) >> machineBits) + numbersFromMs));
    return day === null ? [] : [{ start: index, end: index + digits.length, day }];
  });
}

function findStamped(text: string): readonly Post[] {
  return allMatches(text, stampAttribute).flatMap((match) => {
    const day = dayOfInstant(Number(match[1]) * 1000);
    return day === null ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
  });
}

function findSigned(text: string, times: readonly TimeExpression[]): readonly Post[] {
  return times.flatMap(({ span, interval, basis }) => {
    const day = interval?.from ?? null;
    if (basis !== 'stated' || day === null || interval?.to !== day) return [];
    if (!handleBefore.test(text.slice(Math.max(0, span.start - reachChars), span.start))) return [];
    return [{ ...span, day }];
  });
}

function clueOf(text: string, { start, end, day }: Post, name: 'since' | 'fresh'): WeighedClue {
  const from = addDays(day, -1);
  return {
    ruleId: 'posts',
    span: { start, end },
    quote: text.slice(start, end),
    note: name === 'since' ? 'a post of that day is shown' : 'news shows fresh posts',
    allows: [{ from, to: name === 'since' ? null : addDays(day, freshDays) }],
    strength: strengths[name],
    group: `post ${name}`,
    isNews: name === 'since',
  };
}

export const findPosts: ClueFinder = ({ text, times }) => {
  const posts = [...findNumbered(text), ...findStamped(text), ...findSigned(text, times)];
  const newest = posts.reduce<Post | null>(
    (best, post) => (best === null || post.day > best.day ? post : best),
    null,
  );
  return newest === null ? [] : [clueOf(text, newest, 'since'), clueOf(text, newest, 'fresh')];
};
