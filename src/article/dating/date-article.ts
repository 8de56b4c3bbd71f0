// When an article was published: what the page claims for itself, held against its other claims and the article's own words.

import type { Dating, DatingClue } from '../../record/index.ts';
import { compareText } from '../../text/index.ts';
import type { DayInterval } from '../../time/index.ts';
import type { Extraction, Stamp } from '../types.ts';
import { isAgreedOn } from './agree-stamps.ts';
import { isBorneOut } from './bear-out.ts';
import { coverPosts } from './cover-posts.ts';
import { findCrawlDay } from './crawl-day.ts';
import { findFeedDay } from './feed-day.ts';
import { findChromeClues } from './find-chrome-clues.ts';
import { findClues } from './find-clues.ts';
import { type DatingOptions, judgeByClues, type StampJudgement } from './judge-stamp.ts';
import { findMastheadDay } from './masthead-day.ts';
import { apartFromStamps } from './own-words.ts';
import { findToldDays } from './told-days.ts';
import type { WeighedClue } from './types.ts';
import { bestDays } from './weigh-clues.ts';

/** By so much the clues have to speak for other days before a stamp is contradicted: one firm clue or two weak ones. */
const contradiction = 0.9;
/** So much doubt the agreement of a page's own dates outweighs: less than one weak clue. */
const slightDoubt = 0.45;
const openInterval: DayInterval = { from: null, to: null };

function hullOf(allows: readonly DayInterval[]): DayInterval {
  return { from: allows[0]?.from ?? null, to: allows.at(-1)?.to ?? null };
}

function textClue({ ruleId, quote, span, note, allows }: WeighedClue): DatingClue {
  return { ruleId, kind: 'text', quote, span, implies: hullOf(allows), note };
}

function noteOf({ ruleId, role }: Stamp): string {
  if (ruleId === 'picture-month') return 'a picture of the article was stored then';
  if (ruleId === 'feed-day') return 'a feed that lists the page says that it was published then';
  if (ruleId === 'script-day') return 'the data of the page for scripts names the day';
  return role === 'modified'
    ? 'the page says that it was changed then'
    : 'the page says that it was published then';
}

function stampClue(stamp: Stamp): DatingClue {
  const { ruleId, quote, days } = stamp;
  const note = noteOf(stamp);
  return { ruleId, kind: 'stamp', quote, span: null, implies: days, note };
}

/** The stamp to go by: the first of publication, else a bare date, else of a change. */
function chooseStamp(stamps: readonly Stamp[]): Stamp | undefined {
  const ofRole = (role: Stamp['role']): Stamp | undefined => stamps.find((stamp) => stamp.role === role);
  return ofRole('published') ?? ofRole('unclear') ?? ofRole('modified');
}

/** True where clues or the page's own dates bear a stamp out, no firm clue rules it out, and no weak one carries more. */
function isConfirmed(
  stamp: Stamp,
  stamps: readonly Stamp[],
  found: readonly WeighedClue[],
  { doubt, isOpposed, isFirmlyOpposed }: StampJudgement,
): boolean {
  if (isFirmlyOpposed || (isOpposed && doubt > 0)) return false;
  return isBorneOut(found, stamp.days) || (doubt <= slightDoubt && isAgreedOn(stamp, stamps));
}

/** What is firmly told as done on a day of the likely ones was written then or later: "freed on 14 January 2024". */
function notBeforeTold({ from, to }: DayInterval, found: readonly WeighedClue[]): DayInterval['from'] {
  const told = found.flatMap(({ ruleId, strength, group, allows }) => {
    const day = allows[0]?.from ?? null;
    const isFirm = ruleId === 'stated-dates' && strength === 1 && /^date \d{4}-\d\d-\d\d$/u.test(group);
    const isLikely = day !== null && (from === null || day > from) && (to === null || day <= to);
    return isFirm && isLikely ? [day] : [];
  });
  return told.toSorted().at(-1) ?? from;
}

/** Of the days by which a page was there, the first. */
function firstBound(bounds: readonly DatingClue[]): DatingClue | undefined {
  return bounds.toSorted((a, b) => compareText(a.implies.to ?? '', b.implies.to ?? ''))[0];
}

/** The days that the words allow best, none of them after those by which the page was there; where they lie after these, as they are. */
function dateWithoutStamp(
  found: readonly WeighedClue[],
  bounds: readonly DatingClue[],
): Pick<Dating, 'published' | 'method' | 'verdict'> {
  const days = bestDays(found)?.days ?? null;
  const bound = firstBound(bounds);
  const last = bound?.implies.to ?? null;
  if (days === null)
    return bound === undefined
      ? { published: openInterval, method: 'none', verdict: 'unknown' }
      : { published: { from: null, to: last }, method: bound.ruleId, verdict: 'inferred' };
  const { to } = days;
  const from = notBeforeTold(days, found);
  const isBounded = last !== null && (from === null || from <= last) && (to === null || to > last);
  return { published: { from, to: isBounded ? last : to }, method: 'text-clues', verdict: 'inferred' };
}

/** A page that was fetched cannot have appeared later. */
function isAfter({ from }: DayInterval, crawl: DatingClue | null): boolean {
  return from !== null && crawl !== null && from > (crawl.implies.to ?? from);
}

/** The page's own stamps, and, where none of them tells when it was published, what a feed says of that. */
function stampsOf({ stamps }: Extraction, headers: string | undefined): readonly Stamp[] {
  const listed = findFeedDay(headers);
  return listed === null || stamps.some(({ role }) => role !== 'modified') ? stamps : [...stamps, listed];
}

/** Dates an article. `published` holds the day as far as stamp and text allow; an end is null where nothing bounds it. */
export function dateArticle(
  extraction: Extraction,
  { tables, holders = [], language = 'en', headers }: DatingOptions,
): Dating {
  const stamps = stampsOf(extraction, headers);
  const isEnglish = language === 'en';
  const read = isEnglish ? findClues(extraction.text, tables, holders) : [];
  const found = apartFromStamps(read, stamps, extraction.text);
  const stamp = chooseStamp(stamps);
  // These bear a stamp out and contradict none: whether a day was still to come, only English is understood well enough to tell.
  const told =
    isEnglish || stamp === undefined
      ? []
      : findToldDays(extraction.text, { language, time: tables.time })
          .filter((clue) => isBorneOut(apartFromStamps([clue], stamps, extraction.text), stamp.days))
          .slice(0, 1);
  const crawl = findCrawlDay(headers);
  const masthead = stamp === undefined ? findMastheadDay(extraction, tables.time) : null;
  const bounds = [masthead, crawl].filter((clue) => clue !== null);
  const clues = [
    ...stamps.map(stampClue),
    ...[...found, ...told].map(textClue),
    ...bounds,
    ...findChromeClues(extraction, tables.dating),
  ];
  if (stamp === undefined) return { ...dateWithoutStamp(found, bounds), stamp: null, clues };
  // A live blog is written for as long as posts are added to it.
  const days = extraction.form === 'live-blog' ? coverPosts(stamp.days, stamps) : stamp.days;
  if (isAfter(days, crawl))
    return { ...dateWithoutStamp(found, bounds), verdict: 'contradicted', stamp: stamp.days, clues };
  const judged = judgeByClues(found, days);
  if (judged.doubt >= contradiction)
    return {
      published: judged.days,
      method: 'text-clues',
      verdict: 'contradicted',
      stamp: stamp.days,
      clues,
    };
  const verdict = isConfirmed(stamp, stamps, [...found, ...told], judged) ? 'confirmed' : 'unconfirmed';
  return { published: days, method: stamp.ruleId, verdict, stamp: stamp.days, clues };
}
