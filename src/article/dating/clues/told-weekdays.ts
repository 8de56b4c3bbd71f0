// "she said on Tuesday": news tells of the last days by their weekdays, so that it is seldom published on the four weekdays
// before the one it tells of. Leaves "Super Tuesday", "every Sunday", "next Friday" and "Tuesday, May 3" alone.

import { allMatches } from '../../../text/index.ts';
import type { ClueFinder, Sentence, WeighedClue } from '../types.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const pattern = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gu;
const notTold =
  /\b(?:super|every|each|next|last|previous|prior|black|good|easter|palm|cyber|bloody|news|until|till|by|before|upcoming|coming|through|since|will .{0,30}|would .{0,30}|scheduled .{0,30}|expected .{0,30}|set .{0,30}|to .{0,20}|plans .{0,30}|a|per) $/u;
const dateAfter = /^,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|^,? \(?\d/u;
/** What stands so near a weekday tells whether it lies back. */
const reachChars = 40;

/**
 * How much speaks against publication 0, 1 ... 6 days after the weekday that is told of: most news is of today, yesterday
 * and the day before.
 */
const against = [0, 0, 0.25, 0.6, 0.9, 0.95, 0.85] as const;
/** How much one mention, two and more count: one may be of any week. */
const trusts = [0.6, 0.85] as const;
/** More than so many mentions say no more. */
const maxMentions = 40;

interface Mention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly name: string;
}

function findMentions(sentence: Sentence): readonly Mention[] {
  return allMatches(sentence.folded, pattern).flatMap(({ 0: name, index: start }) => {
    const before = sentence.folded.slice(Math.max(0, start - reachChars), start);
    if (notTold.test(before) || dateAfter.test(sentence.folded.slice(start + name.length, start + 40)))
      return [];
    return [{ sentence, start, name }];
  });
}

export const findToldWeekdays: ClueFinder = ({ sentences }): readonly WeighedClue[] => {
  const mentions = sentences.flatMap(findMentions).slice(0, maxMentions);
  const [shown] = mentions;
  if (shown === undefined) return [];
  const told = mentions.map(({ name }) => weekdays.indexOf(name));
  const trust = trusts[told.length - 1] ?? 1;
  const { sentence, start, name } = shown;
  return [
    {
      ruleId: 'told-weekdays',
      span: { start: sentence.start + start, end: sentence.start + start + name.length },
      quote: sentence.text.slice(start, start + name.length),
      note: 'news tells of the last days by their weekdays',
      allows: [],
      weekdays: weekdays.map(
        (_, published) =>
          (trust * told.reduce((sum, day) => sum + (against[(published - day + 7) % 7] ?? 0), 0)) /
          told.length,
      ),
      strength: 1,
      group: 'told weekdays',
    },
  ];
};
