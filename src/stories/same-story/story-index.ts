// Which articles that came before may be about the matter of a new one: those of the same weeks that share two of its telling
// words, and those of any time that share two of its most telling ones. What a key costs is bounded: of the articles that share
// it the first so many are kept, counted in the order of a hash of their ids.

import { hashOf } from '../words/read-words.ts';
import { spread } from '../words/shingles.ts';
import { pickGreatest } from './pick-greatest.ts';
import type { StoryProfile } from './profile-article.ts';

export interface StoryIndex {
  /** Takes an article and gives those before it that it has to be compared with, by their numbers in the order of taking. */
  readonly add: (profile: StoryProfile) => readonly number[];
}

/** Words of an article by which those of its weeks find it. */
const nearWords = 32;
/** Of these, the words by which those of any time find it. */
const farWords = 12;
const fewestShared = 2;
/** Days of one stretch of time; an article looks into its own, the one before and the one after. */
const stretchDays = 16;
const noStretch = -1;
/** Articles kept for a word of a stretch, and for a word of all times. */
const keptNear = 400;
const keptFar = 150;

/** One article alone stands for itself, to spare room: most keys have one. */
type Postings = Map<number, number | number[]>;

function tellingWords({ stems, shares }: StoryProfile, most: number): readonly number[] {
  const stemAt = (place: number): number => stems[place] as number;
  return pickGreatest(shares, most, stemAt).map(stemAt);
}

function nearKey(word: number, stretch: number): number {
  return spread(word ^ Math.imul(stretch + 2, 0x9e3779b1));
}

function countShared(postings: Postings, key: number, shared: Map<number, number>): void {
  const listed = postings.get(key);
  if (listed === undefined) return;
  if (typeof listed === 'number') shared.set(listed, (shared.get(listed) ?? 0) + 1);
  else for (const number of listed) shared.set(number, (shared.get(number) ?? 0) + 1);
}

/** A new article takes the place of the last by rank, where it comes before it. */
function takePlace(listed: number[], number: number, ranks: readonly number[]): void {
  const rankAt = (at: number): number => ranks[listed[at] as number] as number;
  let last = 0;
  for (let at = 1; at < listed.length; at += 1) if (rankAt(at) > rankAt(last)) last = at;
  if ((ranks[number] as number) < rankAt(last)) listed[last] = number;
}

function post(postings: Postings, key: number, number: number, most: number, ranks: readonly number[]): void {
  const listed = postings.get(key);
  if (listed === undefined) postings.set(key, number);
  else if (typeof listed === 'number') postings.set(key, [listed, number]);
  else if (listed.length < most) listed.push(number);
  else takePlace(listed, number, ranks);
}

/** An index of no article. */
export function makeStoryIndex(): StoryIndex {
  const near: Postings = new Map();
  const far: Postings = new Map();
  const ranks: number[] = [];
  return {
    add: (profile) => {
      const number = ranks.length;
      ranks.push(spread(hashOf(profile.articleId)));
      const words = tellingWords(profile, nearWords);
      const most = tellingWords(profile, farWords);
      const stretch = profile.day === null ? noStretch : Math.floor(profile.day / stretchDays);
      const around = profile.day === null ? [noStretch] : [stretch - 1, stretch, stretch + 1];
      const [ofWeeks, ofAll] = [new Map<number, number>(), new Map<number, number>()];
      for (const word of words) for (const one of around) countShared(near, nearKey(word, one), ofWeeks);
      for (const word of most) countShared(far, word, ofAll);
      for (const word of words) post(near, nearKey(word, stretch), number, keptNear, ranks);
      for (const word of most) post(far, word, number, keptFar, ranks);
      return sharedOften([ofWeeks, ofAll]);
    },
  };
}

function sharedOften(counts: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const found = new Set<number>();
  for (const shared of counts)
    for (const [number, times] of shared) if (times >= fewestShared) found.add(number);
  return [...found];
}
