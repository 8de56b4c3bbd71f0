// What the trees are asked of two acts that may be one: how their words are akin, how many articles of the story tell them, what stands
// beside them, and how each stands in the story.

import { type ActStanding, standingNames } from './act-standing.ts';
import type { FirstLink } from './first-links.ts';
import type { EventKnowledge } from './knowledge.ts';
import { type MeasureWords, wordFigureNames } from './measure-words.ts';
import type { StoryActs } from './story-acts.ts';
import type { ActReading, NearWord } from './types.ts';

const pairNames = [
  'relation',
  'rarer word',
  'commoner word',
  'articles',
  'shared words',
  'nearness of articles',
  'words beside',
  'rarest word after both',
] as const;

/** Names of what `measureLink` measures, in order. */
export const linkFigureNames: readonly string[] = [
  ...pairNames,
  ...wordFigureNames,
  ...standingNames.flatMap((name) => [`less: ${name}`, `more: ${name}`]),
];

const relations = ['same word', 'form', 'same', 'brings', 'kind', 'one act', 'shared word'] as const;
/** Where there is nothing to compare. */
const untold = -1;

function shareOfBoth<T>(one: readonly T[], other: readonly T[]): number {
  if (one.length === 0 || other.length === 0) return untold;
  let both = 0;
  for (const item of one) if (other.includes(item)) both += 1;
  return both / (one.length + other.length - both);
}

function rarestOfBoth(one: readonly NearWord[], other: readonly NearWord[]): number {
  if (one.length === 0 || other.length === 0) return untold;
  let most = 0;
  for (const { stem, weight } of one)
    if (weight > most && other.some((word) => word.stem === stem)) most = weight;
  return most;
}

/** How many of the words beside two acts are the same, from 0 to 1; -1 where one of them has none. */
export function shareBeside(one: ActReading, other: ActReading): number {
  return shareOfBoth(one.beside, other.beside);
}

const wordsIn = ({ wording }: ActReading): readonly string[] => [...new Set(wording.split(' '))];

function sharedWords(one: ActReading, other: ActReading): number {
  return one.wording === other.wording ? 1 : shareOfBoth(wordsIn(one), wordsIn(other));
}

/** What is known of the story and its acts. */
export interface StoryView {
  readonly acts: readonly ActReading[];
  readonly story: StoryActs;
  readonly ofWords: MeasureWords;
  readonly standings: readonly ActStanding[];
  readonly knowledge: EventKnowledge;
}

/** The same whichever act is named first; in the order of `linkFigureNames`. */
export function measureLink({ a, b, relation, near }: FirstLink, view: StoryView): Float32Array {
  const [one, other] = [view.acts[a] as ActReading, view.acts[b] as ActReading];
  const figures = new Float32Array(linkFigureNames.length);
  figures[0] = relations.indexOf(relation as (typeof relations)[number]);
  figures[1] = Math.max(one.rarity, other.rarity);
  figures[2] = Math.min(one.rarity, other.rarity);
  figures[3] = view.story.articles;
  figures[4] = sharedWords(one, other);
  figures[5] = near;
  figures[6] = shareBeside(one, other);
  figures[7] = rarestOfBoth(one.after, other.after);
  figures.set(view.ofWords(one.word, other.word), pairNames.length);
  const [first, last] = [view.standings[a] as ActStanding, view.standings[b] as ActStanding];
  let place = pairNames.length + wordFigureNames.length;
  for (const [at, value] of first.entries()) {
    figures[place] = Math.min(value, last[at] as number);
    figures[place + 1] = Math.max(value, last[at] as number);
    place += 2;
  }
  return figures;
}
