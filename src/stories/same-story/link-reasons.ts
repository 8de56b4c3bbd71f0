// Why two articles are of one matter, in words: the telling words that both have, the names among them first, and their days.

import type { StoryProfile } from './profile-article.ts';
import { inTitle, isName } from './profile-article.ts';
import type { StoryText } from './types.ts';

const mostWords = 6;
const wordAt = /[\p{L}\p{M}\p{N}.,]*[\p{L}\p{M}\p{N}]/uy;

function wordOf({ title, text }: StoryText, marks: number, start: number): string {
  wordAt.lastIndex = start;
  return wordAt.exec((marks & inTitle) !== 0 ? (title ?? '') : text)?.[0] ?? '';
}

interface SharedWord {
  readonly word: string;
  readonly isName: boolean;
  readonly loudness: number;
}

function sharedWords(a: StoryProfile, b: StoryProfile, article: StoryText): readonly SharedWord[] {
  const places = new Map([...b.stems].map((stem, place) => [stem, place]));
  return [...a.stems.keys()].flatMap((at) => {
    const place = places.get(a.stems[at] as number);
    if (place === undefined) return [];
    const marks = a.marks[at] as number;
    const loudness = (a.shares[at] as number) * (b.shares[place] as number);
    return [
      { word: wordOf(article, marks, a.starts[at] as number), isName: (marks & isName) !== 0, loudness },
    ];
  });
}

function listWords(label: string, words: readonly SharedWord[]): readonly string[] {
  if (words.length === 0) return [];
  const loudest = [...words].sort((x, y) => y.loudness - x.loudness || (x.word < y.word ? -1 : 1));
  return [
    `${label}: ${loudest
      .slice(0, mostWords)
      .map(({ word }) => word)
      .join(', ')}`,
  ];
}

function daysApart(days: number): string {
  if (days === 0) return 'reported on the same day';
  return days === 1 ? 'reported a day apart' : `reported ${days} days apart`;
}

/** `words` gives the words as the first article writes them. */
export function linkReasons(a: StoryProfile, b: StoryProfile, words: StoryText): readonly string[] {
  const shared = sharedWords(a, b, words);
  return [
    ...listWords(
      'both name',
      shared.filter((word) => word.isName),
    ),
    ...listWords(
      'both have',
      shared.filter((word) => !word.isName),
    ),
    ...(a.day === null || b.day === null ? [] : [daysApart(Math.abs(a.day - b.day))]),
  ];
}
