// How much is told of each day: by how many articles, most where they name the subject in the same sentence, more where they still tell
// of it days later, and a little where they only came out on it.

import type { Day } from '../../time/index.ts';
import type { DaySentence } from './types.ts';

/** Of an article that names the subject in a sentence of the day; the others are shares of it. */
const forSubject = 1;
const forArticle = 0.3;
const forLookingBack = 0.3;
const forPublished = 0.3;

export interface WeighedDay {
  readonly day: Day;
  readonly weight: number;
  readonly articles: number;
  readonly sentences: readonly DaySentence[];
}

function countArticles(sentences: readonly DaySentence[]): number {
  return new Set(sentences.map(({ articleId }) => articleId)).size;
}

function weighDay(day: Day, all: readonly DaySentence[]): WeighedDay {
  const told = all.filter(({ view }) => view !== 'published');
  const articles = countArticles(told);
  const weight =
    forSubject * countArticles(told.filter(({ namesSubject }) => namesSubject)) +
    forArticle * articles +
    forLookingBack * countArticles(told.filter(({ view }) => view === 'looked back')) +
    forPublished * countArticles(all.filter(({ view }) => view === 'published'));
  return { day, weight, articles, sentences: told.length > 0 ? told : all };
}

/** The weightiest day first, of equals the earlier. */
export function weighDays(sentences: readonly DaySentence[]): readonly WeighedDay[] {
  const days = Map.groupBy(sentences, ({ day }) => day);
  return [...days]
    .map(([day, all]) => weighDay(day, all))
    .sort((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1));
}
