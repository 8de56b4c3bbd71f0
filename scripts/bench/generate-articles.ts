// Articles by seed for measuring at any size: words as common as in the news, names that one matter shares, and one article in
// twenty that repeats an earlier one, trimmed. The n-th article is the same in every run and can be made alone.

import type { CopyText, StoryText } from '../../src/stories/index.ts';
import { addDays } from '../../src/time/index.ts';
import { randomBySeed } from '../train/random.ts';

export type MadeArticle = CopyText & StoryText;

const sentenceCount = 14;
const wordsInSentence = 17;
const namesOfMatter = 6;
const articlesOfMatter = 6;
const copyEvery = 20;
/** A copy repeats one of so many articles before it, and leaves out this part of its sentences. */
const copyReach = 400;
const leftOut = 0.3;
/** How many pages each day of the made news has. */
export const articlesOfDay = 200;

const syllables = 'ba den kor li mas no pre rin sul ta vek wo zan mir gol'.split(' ');

function makeName(random: () => number): string {
  const parts = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)] ?? '');
  const name = parts.join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Draws a word as often as the news has it. */
function drawWord(words: readonly string[], sums: Float64Array, random: () => number): string {
  const wanted = random() * (sums.at(-1) ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

export interface ArticleMaker {
  readonly make: (number: number) => MadeArticle;
}

/** Words by the number of texts that have them. */
export function makeArticles(textsWithWord: ReadonlyMap<string, number>): ArticleMaker {
  const words = [...textsWithWord.keys()];
  const sums = Float64Array.from(textsWithWord.values());
  for (let at = 1; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (sums[at - 1] as number);

  const sentencesOf = (number: number): readonly string[] => {
    const random = randomBySeed(number);
    const ofMatter = randomBySeed(1_000_000_007 + Math.floor(number / articlesOfMatter));
    const names = Array.from({ length: namesOfMatter }, () => makeName(ofMatter));
    return Array.from({ length: sentenceCount }, () => {
      const own = Array.from({ length: wordsInSentence }, () => drawWord(words, sums, random));
      own[Math.floor(random() * wordsInSentence)] = names[Math.floor(random() * namesOfMatter)] ?? '';
      return `${makeName(random)} ${own.join(' ')}.`;
    });
  };

  return {
    make: (number) => {
      const random = randomBySeed(-1 - number);
      const isCopy = number > copyReach && number % copyEvery === copyEvery - 1;
      const source = isCopy ? number - 1 - Math.floor(random() * copyReach) : number;
      const sentences = sentencesOf(source).filter(() => !isCopy || random() >= leftOut);
      const day = addDays('2020-01-01', Math.floor(number / articlesOfDay));
      return {
        articleId: `made-${number}`,
        title: sentences[0] ?? null,
        text: sentences.join(' '),
        outlet: `Outlet ${number % 97}`,
        reported: { from: day, to: day },
      };
    },
  };
}
