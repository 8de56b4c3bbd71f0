// Which articles that came before may be about the matter of a new one: those of the same weeks that share two of its telling
// words, and those of any time that share two of its most telling ones. What a key costs is bounded: of the articles that share
// it the first so many are kept, counted in the order of a hash of their ids.

import { hashOf } from '../words/hash-word.ts';
import { spread } from '../words/shingles.ts';
import { longer, makePostings, type Postings } from './postings.ts';
import { farKey, nearKey, type StoryKeys, stretchesAround } from './story-keys.ts';

export interface StoryIndex {
  /** Takes an article and gives those before it that it has to be compared with, by their numbers in the order of taking. */
  readonly add: (keys: StoryKeys) => readonly number[];
  /** Takes an article without looking for others. */
  readonly put: (keys: StoryKeys) => void;
  /** The words under which the article of this number is still kept, after all that came. */
  readonly kept: (number: number, keys: StoryKeys) => StoryKeys;
  /** Bytes of memory that it takes. */
  readonly bytes: () => number;
}

export const fewestShared = 2;
/** Articles kept for a word of a stretch, and for a word of all times. */
export const keptNear = 400;
export const keptFar = 30;
/** Its rank, and the round in which it was met last. */
const bytesOfArticle = Float64Array.BYTES_PER_ELEMENT + Int32Array.BYTES_PER_ELEMENT;

/** Gives the numbers that stand under two of the keys or more. */
type MeetTwice = (postings: Postings, keys: readonly number[]) => readonly number[];

/** Remembers in which round a number was met last, so that nothing has to be counted afresh or cleared. */
function makeMeetTwice(): MeetTwice {
  let lastMet: Int32Array = new Int32Array(1024);
  let round = 0;
  return (postings, keys) => {
    round += 1;
    const twice: number[] = [];
    const meet = (number: number): void => {
      if (number >= lastMet.length) lastMet = longer(lastMet, number + 1);
      const last = lastMet[number] as number;
      if (last === round) twice.push(number);
      // Minus the round: met twice and already told.
      if (last !== -round) lastMet[number] = last === round ? -round : round;
    };
    for (const key of keys) postings.read(key, meet);
    return twice;
  };
}

/** An index of no article. */
export function makeStoryIndex(): StoryIndex {
  const ranks: number[] = [];
  const rankOf = (number: number): number => ranks[number] as number;
  const near = makePostings(keptNear, rankOf);
  const far = makePostings(keptFar, rankOf);
  const meetTwice = makeMeetTwice();
  const put = ({ articleId, stretch, nearWords, farWords }: StoryKeys): void => {
    const number = ranks.length;
    ranks.push(spread(hashOf(articleId)));
    for (const word of nearWords) near.put(nearKey(word, stretch), number);
    for (const word of farWords) far.put(farKey(word), number);
  };
  return {
    bytes: () => near.bytes() + far.bytes() + ranks.length * bytesOfArticle,
    add: (keys) => {
      const { stretch, nearWords, farWords } = keys;
      const around = stretchesAround(stretch);
      const ofWeeks = meetTwice(
        near,
        nearWords.flatMap((word) => around.map((one) => nearKey(word, one))),
      );
      const ofAll = meetTwice(far, farWords.map(farKey));
      put(keys);
      return [...new Set([...ofWeeks, ...ofAll])];
    },
    put,
    kept: (number, keys) => ({
      ...keys,
      nearWords: keys.nearWords.filter((word) => near.has(nearKey(word, keys.stretch), number)),
      farWords: keys.farWords.filter((word) => far.has(farKey(word), number)),
    }),
  };
}

/**
 * Whether two articles meet by the words under which both are kept among all. Those that met while one was kept that no longer
 * is met by the chance of their order; without them links are the same in any order.
 */
export function doMeet(a: StoryKeys, b: StoryKeys): boolean {
  if (shareEnough(a.farWords, b.farWords)) return true;
  return stretchesAround(a.stretch).includes(b.stretch) && shareEnough(a.nearWords, b.nearWords);
}

function shareEnough(some: readonly number[], others: readonly number[]): boolean {
  let shared = 0;
  for (let at = 0, place = 0; at < some.length && place < others.length && shared < fewestShared; ) {
    const [one, other] = [some[at] as number, others[place] as number];
    if (one === other) shared += 1;
    if (one <= other) at += 1;
    if (other <= one) place += 1;
  }
  return shared >= fewestShared;
}
