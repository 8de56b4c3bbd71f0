// Which articles that came before may be about the matter of a new one. Near in time they have to share two telling words; far
// apart, or without days, two of the most telling. What a key costs is bounded by the articles of its weeks, not by the ledger.

import { hashOf } from '../words/read-words.ts';
import { spread } from '../words/shingles.ts';
import type { StoryProfile } from './profile-article.ts';

export interface StoryIndex {
  /** Takes an article and gives those before it that it has to be compared with, by their numbers in the order of taking. */
  readonly add: (profile: StoryProfile) => readonly number[];
}

/** Words of an article by which those of its weeks find it. */
const nearWords = 24;
/** Words of which each two make a key for all times. */
const farWords = 7;
const fewestShared = 2;
/** Days of one stretch of time; an article looks into its own and the one before and after. */
const stretchDays = 16;
const noStretch = -1;
/** Articles kept for one key; more than a stretch of news holds on one word. */
const keptNear = 400;
const keptFar = 60;

interface Kept {
  readonly number: number;
  readonly rank: number;
}

function tellingWords({ stems, shares }: StoryProfile): readonly number[] {
  return [...shares.keys()]
    .sort(
      (a, b) => (shares[b] as number) - (shares[a] as number) || (stems[a] as number) - (stems[b] as number),
    )
    .slice(0, nearWords)
    .map((at) => stems[at] as number);
}

function pairsOf(words: readonly number[]): readonly number[] {
  const sorted = [...words].sort((a, b) => a - b);
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => spread(Math.imul(one, 31) ^ other)));
}

/** The articles that share a key, the first so many by a hash of their ids: the same whatever the order in which they came. */
function keep(listed: Kept[], kept: Kept, most: number): void {
  if (listed.length < most) {
    listed.push(kept);
    return;
  }
  let last = 0;
  for (const [at, { rank }] of listed.entries()) if (rank > (listed[last] as Kept).rank) last = at;
  if (kept.rank < (listed[last] as Kept).rank) listed[last] = kept;
}

function listOf(lists: Map<number, Kept[]>, key: number): Kept[] {
  const listed = lists.get(key);
  if (listed !== undefined) return listed;
  const empty: Kept[] = [];
  lists.set(key, empty);
  return empty;
}

/** An index of no article. */
export function makeStoryIndex(): StoryIndex {
  const near = new Map<number, Map<number, Kept[]>>();
  const far = new Map<number, Kept[]>();
  let count = 0;
  const stretchOf = (number: number): Map<number, Kept[]> => {
    const known = near.get(number);
    if (known !== undefined) return known;
    const stretch = new Map<number, Kept[]>();
    near.set(number, stretch);
    return stretch;
  };
  return {
    add: (profile) => {
      const kept = { number: count, rank: spread(hashOf(profile.articleId)) };
      count += 1;
      const words = tellingWords(profile);
      const stretch = profile.day === null ? noStretch : Math.floor(profile.day / stretchDays);
      const looked = stretch === noStretch ? [noStretch] : [stretch - 1, stretch, stretch + 1];
      const shared = new Map<number, number>();
      for (const number of looked) {
        const lists = near.get(number);
        if (lists === undefined) continue;
        for (const word of words)
          for (const { number: other } of lists.get(word) ?? [])
            shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      for (const key of pairsOf(words.slice(0, farWords))) {
        const listed = listOf(far, key);
        for (const { number: other } of listed) shared.set(other, fewestShared);
        keep(listed, kept, keptFar);
      }
      const own = stretchOf(stretch);
      for (const word of words) keep(listOf(own, word), kept, keptNear);
      return [...shared].filter(([, times]) => times >= fewestShared).map(([number]) => number);
    },
  };
}
