// Holds a stamp against an article's own words: which days the words allow, and how much they speak against the stamp.

import { addDays, type DayInterval, daysBetween, intervalsOverlap, weekday } from '../../time/index.ts';
import type { OfficeHolder } from './clues/offices.ts';
import { type ClueTables, findClues } from './find-clues.ts';
import type { WeighedClue } from './types.ts';
import { doubtOf, likelyDays, weighDays } from './weigh-clues.ts';

export interface DatingOptions {
  readonly tables: ClueTables;
  /** ISO 639-1; clues are read in English only, and taken for it where nothing is said. */
  readonly language?: string;
  /** Who held which office when; without them offices date nothing. */
  readonly holders?: readonly OfficeHolder[];
  /** What a server or an archive said of the page. */
  readonly headers?: string | undefined;
}

/** Stamps and clues may be a day or two apart: zones, printing, late updates. */
const slackDays = 2;

/** How much the weekdays told of weigh, and what a doubt of 1 is, as natural logarithms. */
const weekdayNats = 2.5;
const natsPerDoubt = 2.2;

/** One clue alone may be an odd word: it makes no more doubt than this, which contradicts no stamp. */
const mostDoubtOfOne = 0.85;

const openInterval: DayInterval = { from: null, to: null };

/** How much the weekdays told of speak against the best weekday of a stamp. */
function weekdayDoubt(clues: readonly WeighedClue[], { from, to }: DayInterval): number {
  if (from === null || to === null || daysBetween(from, to) >= 6) return 0;
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => weekday(addDays(from, at)));
  return clues
    .flatMap(({ weekdays }) => (weekdays === undefined ? [] : [weekdays]))
    .reduce((sum, against) => {
      const onDays = days.map((day) => against[day - 1] ?? 0);
      return sum + Math.min(...onDays) - Math.min(...against);
    }, 0);
}

function rulesOut({ allows }: WeighedClue, stamp: DayInterval): boolean {
  return allows.length > 0 && !allows.some((days) => intervalsOverlap(days, stamp));
}

/** How many groups of clues rule out all days of a stamp by one of their clues. */
function countOpposed(clues: readonly WeighedClue[], stamp: DayInterval): number {
  return new Set(clues.filter((clue) => rulesOut(clue, stamp)).map(({ group }) => group)).size;
}

/** Clues that count for as much are firm. */
const firmStrength = 0.9;

/**
 * True where all clues of a group rule out a stamp; where one allows it, the others only say which days are likelier.
 * Of such groups those with a clue of some strength are asked for.
 */
function hasOpposedGroup(clues: readonly WeighedClue[], stamp: DayInterval, least = 0): boolean {
  const bounding = clues.filter(({ allows }) => allows.length > 0);
  const allowing = new Set(bounding.filter((clue) => !rulesOut(clue, stamp)).map(({ group }) => group));
  return bounding.some(({ group, strength }) => strength >= least && !allowing.has(group));
}

/** What the words of an article say of a stamp. */
export interface StampJudgement {
  /** The days that the words allow; open where nothing bounds them. */
  readonly days: DayInterval;
  /** How much likelier the words are on other days: at 0 as likely, below it the stamp is borne out, at 1 some nine times. */
  readonly doubt: number;
  /** Whether any group of clues rules the stamp out. */
  readonly isOpposed: boolean;
  /** Whether a group with a firm clue does. */
  readonly isFirmlyOpposed: boolean;
}

/** Holds a stamp against an article's words alone. */
export function judgeStamp(text: string, stamp: DayInterval, options: DatingOptions): StampJudgement {
  return judgeByClues(findClues(text, options.tables, options.holders ?? []), stamp);
}

/** Holds a stamp against clues already found. */
export function judgeByClues(clues: readonly WeighedClue[], stamp: DayInterval): StampJudgement {
  const byWeekday = weekdayNats * weekdayDoubt(clues, stamp);
  const likelihoods = weighDays(clues);
  if (likelihoods === null)
    return {
      days: openInterval,
      doubt: byWeekday / natsPerDoubt,
      isOpposed: false,
      isFirmlyOpposed: false,
    };
  const { from, to } = stamp;
  const around = {
    from: from === null ? null : addDays(from, -slackDays),
    to: to === null ? null : addDays(to, slackDays),
  };
  const doubt = (doubtOf(likelihoods, around) + byWeekday) / natsPerDoubt;
  const most = countOpposed(clues, around) < 2 ? mostDoubtOfOne : doubt;
  const isOpposed = hasOpposedGroup(clues, around);
  const isFirmlyOpposed = isOpposed && hasOpposedGroup(clues, around, firmStrength);
  return { days: likelyDays(likelihoods), doubt: Math.min(doubt, most), isOpposed, isFirmlyOpposed };
}
