// Joins neighbours that are parts of one phrase: "Tuesday" + ", " + "4 June", "September" + "last year",
// "the evening" + " of " + "3 May", "this year" + "'s " + "third quarter". Leaves "Monday and Tuesday" two.

import { asYearRef, type Candidate, isDayLike, type Meaning } from '../meaning.ts';
import type { Unit } from '../words/units.ts';

type Joiner = (left: Meaning, right: Meaning, between: string) => Meaning | null;

interface Joint {
  /** What may stand between the two. */
  readonly between: RegExp;
  readonly join: Joiner;
}

const MAX_GAP_CHARS = 18;

/** "Tuesday, 4 June": the weekday goes along, so that it can settle the year. */
const weekdayThenDate: Joiner = (left, right) => {
  if (left.kind !== 'weekday' || right.kind !== 'date' || right.day === null) return null;
  return { ...right, weekday: left.weekday, nearest: right.nearest ?? left.nearest };
};

const dateThenWeekday: Joiner = (left, right, between) => weekdayThenDate(right, left, between);

/** "September last year", "4 June this year", "the third quarter of 1989", "Christmas 2019". */
const partThenYear: Joiner = (left, right) => {
  const year = asYearRef(right);
  const takesYear =
    (left.kind === 'date' && left.month !== null) ||
    left.kind === 'part' ||
    left.kind === 'holiday' ||
    left.kind === 'nthOfMonth';
  return year !== null && takesYear && left.year === null ? { ...left, year } : null;
};

/** "the winter of 2023-24": winter runs into the next year. */
const winterThenYears: Joiner = (left, right) => {
  if (left.kind !== 'part' || left.part !== 'WI' || left.year !== null || right.kind !== 'fixed') return null;
  const first = /^(\d{4})\/\d{4}$/u.exec(right.value)?.[1];
  return first === undefined ? null : { ...left, year: { from: 'text', year: Number(first) } };
};

/** "the day before Thanksgiving 2023", "the evening of 4 June last year": the year goes to the inner date. */
const innerThenYear: Joiner = (left, right, between) => {
  if (left.kind === 'offset') {
    const base = left.base && partThenYear(left.base, right, between);
    return base ? { ...left, base } : null;
  }
  if (left.kind !== 'clock' && left.kind !== 'weekOf') return null;
  const of = left.of && partThenYear(left.of, right, between);
  return of ? { ...left, of } : null;
};

const yearThenPart: Joiner = (left, right, between) =>
  right.kind === 'part' || right.kind === 'holiday' || right.kind === 'date'
    ? partThenYear(right, left, between)
    : null;

/** How many weeks from that of the article: "last week", "two weeks from now". */
function weeksAway(meaning: Meaning): number | null {
  if (meaning.kind === 'unit') return meaning.unit === 'week' ? meaning.shift : null;
  const isCount = meaning.kind === 'offset' && meaning.unit === 'week' && meaning.base === undefined;
  return isCount && meaning.origin === 'anchor' && Number.isInteger(meaning.amount)
    ? meaning.sign * (meaning.amount ?? 0)
    : null;
}

/** "Tuesday of last week", "last week's Tuesday", "Monday two weeks from now", "Wednesday evening next week". */
const weekdayThenWeek: Joiner = (left, right, between) => {
  if (left.kind === 'clock') {
    const of = left.of && weekdayThenWeek(left.of, right, between);
    return of ? { ...left, of } : null;
  }
  const weekShift = weeksAway(right);
  return left.kind === 'weekday' && left.nearest === null && weekShift !== null
    ? { ...left, weekShift }
    : null;
};

const weekThenWeekday: Joiner = (left, right, between) => weekdayThenWeek(right, left, between);

/** "the evening of 3 May", "9 p.m. Tuesday", "noon tomorrow". */
const clockThenDay: Joiner = (left, right) =>
  left.kind === 'clock' && left.of === null && isDayLike(right) ? { ...left, of: right } : null;

const dayThenClock: Joiner = (left, right, between) => clockThenDay(right, left, between);

/** "the night of Friday, Oct. 23": the date completes the weekday. */
const clockThenFullDate: Joiner = (left, right, between) => {
  const date = left.kind === 'clock' && left.of !== null ? weekdayThenDate(left.of, right, between) : null;
  return left.kind === 'clock' && date !== null ? { ...left, of: date } : null;
};

/** "tomorrow morning at 9": the finer time wins. */
const clockThenFiner: Joiner = (left, right) =>
  left.kind === 'clock' &&
  right.kind === 'clock' &&
  right.of === null &&
  /^T\d/u.test(right.time) &&
  !/^T\d/u.test(left.time)
    ? { ...right, of: left.of }
    : null;

const offsetUnits: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** "two days after 4 June", "the day before Christmas": counted from the day named. */
const countThenDay: Joiner = (left, right, between) => {
  if (left.kind !== 'duration' || left.window !== undefined || !isDayLike(right)) return null;
  const count = /^P(\d+)([DWMY])$/u.exec(left.value);
  const unit = offsetUnits[count?.[2] ?? ''];
  if (!count || unit === undefined) return null;
  const sign = /before|prior|earlier/iu.test(between) ? -1 : 1;
  return { kind: 'offset', unit, amount: Number(count[1]), sign, origin: 'anchor', base: right };
};

const UNITS_OF_AGO: ReadonlySet<Unit> = new Set(['week', 'month', 'year', 'decade']);

/** "A year ago today", "ten years ago this week", "a month ago on Friday": the day or week that it names, so long before. */
const agoThenDay: Joiner = (left, right) => {
  if (left.kind !== 'offset' || left.sign > 0 || left.origin !== 'anchor' || left.base !== undefined)
    return null;
  if (!UNITS_OF_AGO.has(left.unit) || !Number.isInteger(left.amount)) return null;
  if (right.kind === 'weekday' && right.nearest === null) return { ...left, base: right, grain: 'day' };
  const isNamed = right.kind === 'unit' && right.origin === 'anchor' && Math.abs(right.shift) <= 1;
  return isNamed ? { ...left, base: right, grain: right.unit } : null;
};

/** "the first three months of 2024", "the last two months of last year". */
const monthsThenYear: Joiner = (left, right) => {
  if (left.kind !== 'duration' || left.window === undefined || left.window === 'next') return null;
  const count = /^P(\d+)([MQ])$/u.exec(left.value);
  const year = asYearRef(right);
  if (!count || year === null) return null;
  const months = Number(count[1]) * (count[2] === 'Q' ? 3 : 1);
  const edge = left.window === 'first' ? 'first' : 'last';
  return months <= 12 ? { kind: 'monthsOfYear', edge, months, year } : null;
};

/** "12 years and six months". */
const durationThenFiner: Joiner = (left, right) => {
  if (left.kind !== 'duration' || right.kind !== 'duration' || left.window || right.window) return null;
  const isPair = /^P\d+Y$/u.test(left.value)
    ? /^P\d+[MWD]$/u
    : /^P\d+M$/u.test(left.value)
      ? /^P\d+[WD]$/u
      : null;
  if (isPair?.test(right.value)) return { kind: 'duration', value: `${left.value}${right.value.slice(1)}` };
  const isClock = /^PT\d+H$/u.test(left.value) && /^PT\d+M$/u.test(right.value);
  return isClock ? { kind: 'duration', value: `${left.value}${right.value.slice(2)}` } : null;
};

/** "the week of 6 October". */
const weekOfDay: Joiner = (left, right) =>
  left.kind === 'weekOf' && left.of === null && isDayLike(right) ? { ...left, of: right } : null;

const joints: readonly Joint[] = [
  { between: /^,?\s{1,2}(?:the\s)?$/u, join: weekdayThenDate },
  { between: /^,?\s\(?$/u, join: dateThenWeekday },
  { between: /^(?:,?\s{1,2}(?:of\s|in\s)?(?:the\s)?|,\s?)$/u, join: partThenYear },
  { between: /^(?:,?\s{1,2}(?:of\s|in\s)?|,\s?)$/u, join: innerThenYear },
  { between: /^(?:\sof)?\s$/u, join: winterThenYears },
  { between: /^(?:(?:['’]s)?\s(?:fiscal\s)?|-)$/u, join: yearThenPart },
  { between: /^,?\s(?:of\s)?$/u, join: weekdayThenWeek },
  { between: /^(?:['’]s\s|\son\s|\s)$/u, join: weekThenWeekday },
  { between: /^\s(?:on\s)?$/u, join: agoThenDay },
  { between: /^,?\s{1,2}(?:\(\d{4}\sGMT\)\s)?(?:on\s|of\s|in\s)?(?:the\s)?$/u, join: clockThenDay },
  { between: /^,?\s$/u, join: clockThenFullDate },
  {
    between: /^\s(?:before|after|following|from|prior\sto|earlier\sthan)\s(?:the\s)?$/iu,
    join: countThenDay,
  },
  { between: /^\s(?:on\s)?(?:the\s)?$/iu, join: weekOfDay },
  { between: /^(?:,?\s{1,2}(?:at\s|in\s)?(?:the\s)?|['’]s\s|,\s?|\s[-–|]\s)$/u, join: dayThenClock },
  { between: /^,?\s(?:at\s)?(?:around\s|about\s)?$/u, join: clockThenFiner },
  { between: /^\sof\s(?:the\s)?$/u, join: monthsThenYear },
  { between: /^(?:,?\sand\s|,\s|\s)$/u, join: durationThenFiner },
];

function joinPair(text: string, left: Candidate, right: Candidate): Candidate | null {
  if (right.start - left.end > MAX_GAP_CHARS) return null;
  const between = text.slice(left.end, right.start);
  for (const joint of joints) {
    if (!joint.between.test(between)) continue;
    const meaning = joint.join(left.meaning, right.meaning, between);
    if (meaning === null) continue;
    const mod = left.mod ?? right.mod;
    const rule = left.meaning.kind === 'clock' ? right.ruleId : left.ruleId;
    return {
      start: left.start,
      end: right.end,
      ruleId: rule,
      meaning,
      ...(mod === undefined ? {} : { mod }),
    };
  }
  return null;
}

/** Joins neighbours until nothing joins; expects candidates in order and without overlaps. */
export function joinParts(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    let current = candidate;
    for (let left = joined.at(-1); left !== undefined; left = joined.at(-1)) {
      const pair = joinPair(text, left, current);
      if (pair === null) break;
      joined.pop();
      current = pair;
    }
    joined.push(current);
  }
  return joined;
}
