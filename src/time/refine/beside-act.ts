// Durations that place one act beside another: "The release came a day after the vote" tells of the day of the release,
// "A year after the vote, the minister said" of the time of the article. Leaves "talks lasted a day after all" alone.

import type { Candidate, Meaning } from '../meaning.ts';
import type { Unit } from '../words/units.ts';

const LOOK_BACK_CHARS = 32;
const LOOK_AHEAD_CHARS = 240;

/** Verbs that only tell when the act before them took place. */
const TOOK_PLACE =
  /\b(?:came|come|occurred|happened|took\splace|followed)\s(?:just\s|only\s|barely\s|exactly\s)?$/iu;
const BESIDE = /^\s(?:after|before)(?=\s(?!all\b))/iu;
const SENTENCE_START = /(?:^|[.!?][”"’]?\s|\n\s{0,3})$/u;
/** The sentence goes on to what is said or done now. */
const THEN_NOW =
  /^\safter\s(?!all\b|that\b|this\b)[^.;\n]{3,140}?,\s[^.;\n]{1,60}\b(?:said|says|told|tells|announced|warned|has|have|is|are)\b/u;

/** How finely "a year after" tells the time of the article. */
const grains: Readonly<Record<string, Unit>> = { Y: 'month', M: 'week', W: 'day', D: 'day' };

const thatDay: Meaning = { kind: 'unit', unit: 'day', shift: 0, origin: 'reference' };

/** The candidate as the time of the act that it places, or as it was. `hasDay`: the text told of a day before. */
export function besideAct(text: string, candidate: Candidate, hasDay: boolean): Candidate {
  const { meaning, start, end } = candidate;
  if (meaning.kind !== 'duration' || meaning.window !== undefined) return candidate;
  const unit = /^P\d+([DWMY])$/u.exec(meaning.value)?.[1];
  const after = text.slice(end, end + LOOK_AHEAD_CHARS);
  const marker = BESIDE.exec(after);
  if (unit === undefined || marker === null) return candidate;
  const placed = { ...candidate, end: end + marker[0].length, ruleId: 'beside-act' };
  const before = text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
  if (hasDay && TOOK_PLACE.test(before)) return { ...placed, meaning: thatDay };
  const grain = grains[unit];
  if (grain === undefined || !SENTENCE_START.test(before) || !THEN_NOW.test(after)) return candidate;
  return { ...placed, meaning: { kind: 'unit', unit: grain, shift: 0, origin: 'anchor' } };
}
