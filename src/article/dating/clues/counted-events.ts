// "with ten days to go until the election", "last week's convention", "tonight's debate": the distance from the writing to a
// dated event. "He resigned a day after the debate" tells of him, so that the writing is only later; leaves "he resigned
// two weeks before the election", "ten days in the country" and "last week" alone.

import { addDays, type DayInterval } from '../../../time/index.ts';
import { findFacts } from '../find-phrases.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder, FactHit, WeighedClue } from '../types.ts';

/** How many days after the event's first and last day the writing lies; negative where it comes before, null for any later. */
interface Distance {
  readonly least: number;
  readonly most: number | null;
}

const smallNumbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Days in a unit, and by how many days writers round it: a day or two, most of a week, half a month and some. */
const units = {
  day: { days: 1, slack: 2 },
  week: { days: 7, slack: 5 },
  month: { days: 30, slack: 18 },
} as const;

const filler =
  "(?:the |this |next |an? |its |november's |donald |(?:u\\.s\\.|first|second|final|republican|democratic) )*$";
const counted = new RegExp(
  `\\b(\\d{1,3}|an?|${smallNumbers.join('|')}) (?:more )?(day|week|month)s? (?:(?:left|to go|remaining|out|away|ahead) (?:before|until|till|from|to)|until|till|from|(after|since|following)) ${filler}`,
  'u',
);
const relative = new RegExp(
  `\\b(last (?:night|week|month)|this (?:week|spring|summer|fall|autumn|winter|year)|next (?:week|month)|yesterday|tonight|tomorrow)(?:'s)? ${filler}`,
  'u',
);

/** "This summer's convention" is said from the winter before until some weeks after. */
const seasonDistance: Distance = { least: -240, most: 60 };

/** Each as far as its words reach: on a Sunday "last week" began 13 days before, on the 31st "last month" about 62. */
const relativeDistances: Readonly<Record<string, Distance>> = {
  'last night': { least: 0, most: 2 },
  yesterday: { least: 0, most: 2 },
  tonight: { least: -1, most: 1 },
  tomorrow: { least: -2, most: 0 },
  'last week': { least: 0, most: 13 },
  'this week': { least: -6, most: 7 },
  'this spring': seasonDistance,
  'this summer': seasonDistance,
  'this fall': seasonDistance,
  'this autumn': seasonDistance,
  'this winter': seasonDistance,
  'this year': { least: -330, most: 330 },
  'next week': { least: -13, most: 0 },
  'last month': { least: 0, most: 62 },
  'next month': { least: -62, most: 0 },
};

/** Said of a dated event itself, and so stronger than most clues. */
const strength = 1.6;
/** The count stands right before the event. */
const reachChars = 80;

function numberOf(word: string): number {
  const named = smallNumbers.indexOf(word) + 1;
  if (named > 0) return named;
  return /^an?$/u.test(word) ? 1 : Number(word);
}

function readDistance(before: string): { readonly distance: Distance; readonly start: number } | null {
  const count = counted.exec(before);
  if (count !== null) {
    const { days, slack } = units[count[2] as keyof typeof units];
    const away = numberOf(count[1] ?? '') * days;
    const distance =
      count[3] === undefined
        ? { least: -away - slack, most: slack - away }
        : { least: Math.max(0, away - slack), most: null };
    return { distance, start: count.index };
  }
  const near = relative.exec(before);
  const distance = relativeDistances[near?.[1] ?? ''];
  return near === null || distance === undefined ? null : { distance, start: near.index };
}

function readHit(hit: FactHit): WeighedClue | null {
  const from = Math.max(0, hit.start - reachChars);
  const read = readDistance(hit.sentence.folded.slice(from, hit.start));
  if (read === null) return null;
  const { least, most } = read.distance;
  const allows = hit.rows.map(
    ({ days }): DayInterval => ({
      from: addDays(days.from ?? '', least),
      to: most === null ? null : addDays(days.to ?? days.from ?? '', most),
    }),
  );
  return makeClue({ ...hit, start: from + read.start }, allows, {
    ruleId: 'counted-events',
    note: `counted from ${hit.rows.map(({ days }) => days.from).join(', ')}`,
    strength,
    group: `counted ${hit.rows[0]?.phrases[0]}`,
  });
}

export const findCountedEvents: ClueFinder = ({ named }) =>
  findFacts(named, ['recurring', 'event']).flatMap((hit) => readHit(hit) ?? []);
