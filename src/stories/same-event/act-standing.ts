// How an act stands in its story at first sight: whether other articles seem to tell it, too. What one article alone tells, in
// passing, is seldom one happening with anything, whatever words it shares.

import { scoreOf } from './compare-acts.ts';
import type { FirstLink } from './first-links.ts';
import { nearnessOfWords } from './measure-acts.ts';
import type { StoryActs } from './story-acts.ts';
import type { ActReading } from './types.ts';

export const standingNames = [
  'best of its word',
  'second of its word',
  'sum of its word',
  'best akin',
  'sum akin',
  'number akin',
  'nearest article',
  'nearest sentence',
  'acts in its sentence',
] as const;

/** In the order of `standingNames`. */
export type ActStanding = Float64Array;

/** Articles of less likely links are not asked how near they are. */
const likelyEnough = 0.4;

function addLink(standing: ActStanding, isOneWord: boolean, score: number): void {
  if (isOneWord) {
    if (score > (standing[0] as number)) {
      standing[1] = standing[0] as number;
      standing[0] = score;
    } else standing[1] = Math.max(standing[1] as number, score);
    standing[2] = (standing[2] as number) + score;
  } else {
    standing[3] = Math.max(standing[3] as number, score);
    standing[4] = (standing[4] as number) + score;
    standing[5] = (standing[5] as number) + 1;
  }
}

/** For each act its standing; links in one order give one outcome. */
export function standingOf(
  acts: readonly ActReading[],
  links: readonly FirstLink[],
  story: StoryActs,
): readonly ActStanding[] {
  const standings = acts.map((act) => {
    const standing = new Float64Array(standingNames.length);
    standing[8] = story.inSentence(act);
    return standing;
  });
  for (const { a, b, relation, logOdds, near } of links) {
    if (relation === 'same type') continue;
    const words = nearnessOfWords(acts[a] as ActReading, acts[b] as ActReading);
    const score = scoreOf(logOdds);
    for (const standing of [standings[a] as ActStanding, standings[b] as ActStanding]) {
      addLink(standing, relation === 'same word', score);
      if (score > likelyEnough) standing[6] = Math.max(standing[6] as number, near);
      standing[7] = Math.max(standing[7] as number, words);
    }
  }
  return standings;
}
