// Measures two stages by themselves on the articles of the benchmark: how many words a second they normalise times and
// resolve names in. The articles and their sentences are read beforehand; each stage counts its best of some rounds.

import { findActors } from '../../src/actors/index.ts';
import { readArticle } from '../../src/article/index.ts';
import { type Analysis, analyse } from '../../src/language/index.ts';
import { isUnreadable, pageFromBytes } from '../../src/page/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import { type DayInterval, findTimes } from '../../src/time/index.ts';
import { listPages } from './list-pages.ts';

const rounds = 3;
const maxArticles = 100;

/** Processor time in seconds for all `words`. */
export interface NameAndTimeMeasures {
  readonly words: number;
  readonly timesSeconds: number;
  readonly namesSeconds: number;
}

interface Text {
  readonly analysis: Analysis;
  readonly published: DayInterval;
}

function readTexts(folder: string | undefined, { tables, model }: Reader): readonly Text[] {
  const texts: Text[] = [];
  for (const { bytes, location } of listPages(folder)) {
    if (texts.length >= maxArticles) break;
    const page = pageFromBytes(bytes, { location });
    if (isUnreadable(page)) continue;
    const { article } = readArticle(page, tables);
    if (article === null) continue;
    const analysis = analyse({ ...article, articleId: page.pageId }, model);
    texts.push({ analysis, published: article.dating.published });
  }
  return texts;
}

function countWords({ sentences }: Analysis): number {
  return sentences.flatMap(({ tokens }) => tokens).filter(({ upos }) => upos !== 'PUNCT').length;
}

function bestSeconds(work: () => void): number {
  const seconds = Array.from({ length: rounds }, () => {
    const startedAt = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(startedAt);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

export function measureNamesAndTimes(folder: string | undefined, reader: Reader): NameAndTimeMeasures {
  const texts = readTexts(folder, reader);
  const { time, actors } = reader.tables;
  return {
    words: texts.reduce((sum, { analysis }) => sum + countWords(analysis), 0),
    timesSeconds: bestSeconds(() => {
      for (const { analysis, published } of texts) findTimes(analysis.text, published, time);
    }),
    namesSeconds: bestSeconds(() => {
      for (const { analysis, published } of texts) findActors(analysis, published, actors);
    }),
  };
}
