// Fits the weights of src/stories/same-story/link-weights.ts: node scripts/train/fit-story-links.ts FILE.jsonl...
// A line has `id`, `text`, `cluster`, and perhaps `title` and `date`; lines without `cluster` only fill the stream. Half of the
// clusters, by a hash of their names, are learned from; the other half stays unseen. Prints base, figures of words, and those of days.
// The shipped weights were fitted in this way on other halves, with pairs judged one by one beside them.

import { readFileSync } from 'node:fs';
import { focusOn, readForStory, type StoryReading } from '../../src/stories/same-story/link-articles.ts';
import { measureNearness } from '../../src/stories/same-story/measure-nearness.ts';
import { profileArticle } from '../../src/stories/same-story/profile-article.ts';
import { makeStoryIndex } from '../../src/stories/same-story/story-index.ts';
import { storyKeys } from '../../src/stories/same-story/story-keys.ts';
import { hashOf } from '../../src/stories/words/hash-word.ts';
import { spread } from '../../src/stories/words/shingles.ts';
import { weighWords } from '../../src/stories/words/word-weights.ts';
import { loadTables } from '../../src/tables/index.ts';
import { anyDay, dayInterval } from '../../src/time/index.ts';
import { fitLogistic, type JudgedPair } from './fit-logistic.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly cluster?: string | number | null;
  readonly title?: string | null;
  readonly date?: string | null;
}

const weights = weighWords(loadTables().stories.wordCounts);
/** The pairs of one file that are of one cluster weigh as much as those of any other. */
const weightOfFile = 300;
const pull = 1;
/** Those after are for the question of one happening. */
const storyFigures = 10;

function readingOf({ id, text, title, date }: Line): StoryReading {
  const day = date?.slice(0, 10);
  const reported = day === undefined ? anyDay : dayInterval(day);
  return readForStory(profileArticle({ articleId: id, title: title ?? null, text, reported }, weights));
}

/** The same figures of days as in `weighDays`, then one for a day that is not known. */
function dayFigures(a: number | null, b: number | null): readonly number[] {
  if (a === null || b === null) return [0, 0, 0, 1];
  const days = Math.abs(a - b);
  const later = Math.log1p(Math.max(0, Math.min(days, 60) - 4));
  return [Math.min(1, days), Math.min(3, Math.max(0, days - 1)) / 3, later, 0];
}

function isSeen(line: Line | undefined): boolean {
  const hasCluster = line?.cluster !== undefined && line.cluster !== null;
  return hasCluster && spread(hashOf(String(line.cluster))) % 2 === 0;
}

function rowsOf(file: string): readonly JudgedPair[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as Line);
  const index = makeStoryIndex();
  const readings: StoryReading[] = [];
  const rows: Omit<JudgedPair, 'weight'>[] = [];
  for (const article of articles) {
    const reading = readingOf(article);
    const focus = focusOn(reading);
    for (const number of index.add(storyKeys(reading.profile))) {
      const [other, before] = [articles[number], readings[number]];
      if (before === undefined || !isSeen(article) || !isSeen(other)) continue;
      const words = measureNearness(focus.places, focus.sums, before.profile, before.sums);
      const figures = [
        1,
        ...words.slice(0, storyFigures),
        ...dayFigures(reading.profile.day, before.profile.day),
      ];
      rows.push({ figures, isSame: article.cluster === other?.cluster });
    }
    readings.push(reading);
  }
  const same = rows.filter(({ isSame }) => isSame).length;
  return rows.map((row) => ({ ...row, weight: weightOfFile / Math.max(1, same) }));
}

const fitted = fitLogistic(process.argv.slice(2).flatMap(rowsOf), pull);
process.stdout.write(`${fitted.map((value) => value.toFixed(2)).join(' ')}\n`);
