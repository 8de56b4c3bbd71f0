// News by seed for measuring whole runs: the n-th article is the same in every run and can be made alone. Its length is drawn from
// those of news pages, or is that of a short report.

import { randomBySeed } from '../../train/random.ts';
import { familyNames, givenNames, headlines, sentences, states } from './news-phrases.ts';

export interface MadeNews {
  readonly number: number;
  readonly headline: string;
  readonly byline: string;
  /** As ISO 8601. */
  readonly day: string;
  readonly paragraphs: readonly string[];
}

export type NewsSize = 'full' | 'short';

/** Words of a news article; a short report is a paragraph or two. */
const sentenceCounts: Readonly<Record<NewsSize, readonly [number, number]>> = {
  full: [10, 36],
  short: [2, 5],
};
const sentencesOfParagraph = 2;
const firstDay = Date.UTC(2022, 0, 1);
const days = 1400;
const msPerDay = 86_400_000;
const numbers: Readonly<Record<'{n}' | '{m}', number>> = { '{n}': 900, '{m}': 40 };
const seedStep = 7919;

export type Draw = <T>(items: readonly T[]) => T;

/** Throws a RangeError for a list of nothing. */
export function drawBy(random: () => number): Draw {
  return (items) => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
}

function dayOf(random: () => number): Date {
  return new Date(firstDay + Math.floor(random() * days) * msPerDay);
}

function wordsOf(date: Date, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...parts }).format(date);
}

const placeInPhrase = /\{[abcABpqdwnm]\}/gu;

/** The same states and persons all through an article, other days and numbers at each place. */
function fillerOf(random: () => number, published: Date): (phrase: string) => string {
  const draw = drawBy(random);
  const [a, b, c] = Object.keys(states).sort(() => random() - 0.5);
  const fixed = new Map<string, string | undefined>([
    ...([
      ['{a}', a],
      ['{b}', b],
      ['{c}', c],
    ] as const),
    ...([
      ['{A}', states[a ?? '']],
      ['{B}', states[b ?? '']],
    ] as const),
    ...([
      ['{p}', draw(givenNames)],
      ['{q}', draw(familyNames)],
    ] as const),
  ]);
  const fresh = (place: string): string => {
    if (place === '{w}') return wordsOf(published, { weekday: 'long' });
    if (place === '{d}') return wordsOf(dayOf(random), { day: 'numeric', month: 'long', year: 'numeric' });
    return String(2 + Math.floor(random() * numbers[place === '{n}' ? '{n}' : '{m}']));
  };
  return (phrase) => phrase.replaceAll(placeInPhrase, (place) => fixed.get(place) ?? fresh(place));
}

export function makeNews(number: number, size: NewsSize): MadeNews {
  const random = randomBySeed(number * seedStep + (size === 'full' ? 0 : 1));
  const draw = drawBy(random);
  const published = dayOf(random);
  const fill = fillerOf(random, published);
  const [least, most] = sentenceCounts[size];
  const count = least + Math.floor(random() * (most - least + 1));
  const paragraphs: string[] = [];
  for (let left = count; left > 0; left -= sentencesOfParagraph)
    paragraphs.push(
      Array.from({ length: Math.min(left, sentencesOfParagraph) }, () => fill(draw(sentences))).join(' '),
    );
  return {
    ...{ number, paragraphs, headline: fill(draw(headlines)), byline: fill('{p} {q}') },
    day: published.toISOString().slice(0, 10),
  };
}
