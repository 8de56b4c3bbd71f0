// "Lukashenko's 31-year rule", "in power for three decades" no: only counted years. Leaves "a 31-year sentence" alone.

import { allMatches } from '../../../text/index.ts';
import { addDays, addYears, type DayInterval } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder } from '../types.ts';

const length =
  /\b(\d{1,2})[- ]year(?:[- ]long)? (?:rule|reign|grip|tenure|presidency|dictatorship|hold on power|leadership)\b|\b(?:ruled|in power|governed|led .{1,20})\b.{0,20}\bfor (?:the past |the last )?(\d{1,2}) years\b/gu;
/** Writers round up and down by about half a year. */
const slackDays = 200;
/** A ruler is named in the sentence of the number or the one before. */
const reachSentences = 1;

export const findReignLengths: ClueFinder = ({ sentences }, { reigns }) =>
  sentences.flatMap((sentence, at) =>
    allMatches(sentence.folded, length).flatMap((match) => {
      const around = sentences.slice(Math.max(0, at - reachSentences), at + 1).map(({ text }) => text);
      const reign = reigns.find(({ names }) =>
        names.some((name) => around.some((text) => new RegExp(`\\b${name}\\b`, 'u').test(text))),
      );
      if (reign === undefined) return [];
      const years = Number(match[1] ?? match[2]);
      const from = addDays(addYears(reign.from, years), -slackDays);
      const allows: DayInterval = { from, to: addYears(reign.from, years + 1) };
      const hit = { sentence, start: match.index, end: match.index + match[0].length };
      return [
        makeClue(hit, [allows], {
          ruleId: 'reign-lengths',
          note: `${reign.names[0]} since ${reign.from}, and ${years} years`,
          strength: 1,
          group: `reign ${reign.names[0]}`,
        }),
      ];
    }),
  );
