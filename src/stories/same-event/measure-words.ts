// What is known of the words of two acts apart from where they stand: how alike they are, and how many articles of the story tell acts
// by them. The same two words come again and again in a story: they are measured once.

import type { EventKnowledge } from './knowledge.ts';
import type { StoryActs } from './story-acts.ts';
import { senseNearness, sensesOf } from './word-senses.ts';

export const wordFigureNames = [
  'shared beginning',
  'sense',
  'told side by side',
  'kin in common',
  'rarer share',
  'commoner share',
  'fewer articles',
  'more articles',
  'first side of sense',
  'second side of sense',
  'third side of sense',
  'fourth side of sense',
] as const;

/** In the order of `wordFigureNames`; the same whichever word is named first. */
export type MeasureWords = (one: string, other: string) => readonly number[];

/** Of one word everything is shared: more than any share. */
const ofOneWord = [2, 1, -1, -1] as const;

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length / Math.max(1, one.length, other.length);
}

/** How often articles that tell acts by the rarer of two words tell some by the other, too. */
function toldSideBySide(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / Math.max(1, Math.min(one.size, other.size));
}

function kinInCommon(one: string, other: string, { kinOf }: EventKnowledge): number {
  const akin = new Set(kinOf.get(one));
  return (kinOf.get(other) ?? []).filter((word) => akin.has(word)).length;
}

function measure(one: string, other: string, story: StoryActs, knowledge: EventKnowledge): readonly number[] {
  const [first, second] = [story.articlesWith(one), story.articlesWith(other)];
  const [share, otherShare] = [story.shareOf(one), story.shareOf(other)];
  const alike =
    one === other
      ? ofOneWord
      : [
          sharedBeginning(one, other),
          senseNearness(one, other, knowledge),
          toldSideBySide(first, second),
          kinInCommon(one, other, knowledge),
        ];
  return [
    ...alike,
    Math.min(share, otherShare),
    Math.max(share, otherShare),
    Math.min(first.size, second.size),
    Math.max(first.size, second.size),
    ...sensesOf(one, other, knowledge),
  ];
}

/** For the acts of one story. */
export function wordMeasurer(story: StoryActs, knowledge: EventKnowledge): MeasureWords {
  const known = new Map<string, readonly number[]>();
  return (one, other) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = measure(one, other, story, knowledge);
    known.set(key, found);
    return found;
  };
}
