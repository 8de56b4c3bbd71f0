// "the fifth anniversary of the Beirut explosion", "ten years after the annexation of Crimea": counted from a fact of the
// tables. Leaves "ten years after the flood" alone.

import { findFacts } from '../find-phrases.ts';
import { makeClue } from '../make-clue.ts';
import type { ClueFinder } from '../types.ts';
import { countOf, readings } from './war-years.ts';

const strengths = { ordinal: 0.7, counted: 0.5 } as const;
/** The count stands right before the fact. */
const reachChars = 60;
/** Between a count and its fact. */
const filler = /^(?: of| the| a| an| its| deadly| that| of the)*\s*$/u;

export const findAnniversaries: ClueFinder = ({ named }) => {
  return findFacts(named, ['since', 'event']).flatMap((hit) => {
    const from = Math.max(0, hit.start - reachChars);
    const before = hit.sentence.folded.slice(from, hit.start);
    const began = hit.rows[0]?.days.from;
    if (began === undefined || began === null) return [];
    return readings.flatMap(({ pattern, days, unit }) => {
      const match = pattern.exec(before);
      const count = match === null ? null : countOf(match[1] ?? '');
      if (match === null || count === null || !filler.test(before.slice(match.index + match[0].length)))
        return [];
      return [
        makeClue({ ...hit, start: from + match.index }, [days(began, count)], {
          ruleId: 'anniversaries',
          note: `counted from ${began}`,
          strength: unit === 'any' ? strengths.ordinal : strengths.counted,
          group: `anniversary ${hit.rows[0]?.phrases[0]}`,
        }),
      ];
    });
  });
};
