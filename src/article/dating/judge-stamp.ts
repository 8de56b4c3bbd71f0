// Holds a stamp against an article's own words: which days the words allow, and how much they speak against the stamp.

import { addDays, type Day, type DayInterval } from '../../time/index.ts';
import type { OfficeHolder } from './clues/offices.ts';
import { type ClueTables, findClues } from './find-clues.ts';
import type { WeighedClue } from './types.ts';
import { bestDays, strengthAt } from './weigh-clues.ts';

export interface DatingOptions {
  readonly tables: ClueTables;
  /** ISO 639-1; clues are read in English only, and taken for it where nothing is said. */
  readonly language?: string;
  /** Who held which office when; without them offices date nothing. */
  readonly holders?: readonly OfficeHolder[];
}

/** Stamps and clues may be a day or two apart: zones, printing, late updates. */
const slackDays = 2;

const openInterval: DayInterval = { from: null, to: null };

/** The days of a stamp with a little slack on both sides. */
function daysAround({ from, to }: DayInterval): readonly Day[] {
  if (from === null || to === null) return [];
  return [addDays(from, -slackDays), from, to, addDays(to, slackDays)];
}

function strengthAround(clues: readonly WeighedClue[], days: DayInterval): number {
  return Math.max(0, ...daysAround(days).map((day) => strengthAt(clues, day)));
}

/** What the words of an article say of a stamp. */
export interface StampJudgement {
  /** The days that the words allow; open where nothing bounds them. */
  readonly days: DayInterval;
  /** By how much the words speak more for other days than for the stamp; 0 where they allow it. */
  readonly doubt: number;
}

/** Holds a stamp against an article's words alone. */
export function judgeStamp(text: string, stamp: DayInterval, options: DatingOptions): StampJudgement {
  return judgeByClues(findClues(text, options.tables, options.holders ?? []), stamp);
}

/** Holds a stamp against clues already found. */
export function judgeByClues(clues: readonly WeighedClue[], stamp: DayInterval): StampJudgement {
  const best = bestDays(clues);
  if (best === null) return { days: openInterval, doubt: 0 };
  return { days: best.days, doubt: best.strength - strengthAround(clues, stamp) };
}
