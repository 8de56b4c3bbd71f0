// Measures three stages by themselves on the articles of the benchmark: how many words a second they analyse, normalise
// times and resolve names in. What comes before a stage is done beforehand; each stage counts its best of some rounds.

import { findActors } from '../../src/actors/index.ts';
import { readArticle } from '../../src/article/index.ts';
import { type AnalysableArticle, type Analysis, analyse, type Token } from '../../src/language/index.ts';
import { isUnreadable, pageFromBytes } from '../../src/page/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import { type DayInterval, findTimes } from '../../src/time/index.ts';
import { listPages } from './list-pages.ts';

/** The sentences take their time; names and times are read so fast that the first rounds mostly pay for compiling the code. */
const rounds = { analysis: 3, others: 12 };
const maxArticles = 100;

/** Processor time in seconds for all `words`. */
export interface NameAndTimeMeasures {
  readonly words: number;
  /** Words and punctuation. */
  readonly tokens: number;
  readonly analysisSeconds: number;
  readonly timesSeconds: number;
  readonly namesSeconds: number;
}

interface Text {
  readonly article: AnalysableArticle;
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
    const analysable = { ...article, articleId: page.pageId };
    const analysis = analyse(analysable, model);
    texts.push({ article: analysable, analysis, published: article.dating.published });
  }
  return texts;
}

function tokensOf(texts: readonly Text[]): readonly Token[] {
  return texts.flatMap(({ analysis }) => analysis.sentences.flatMap(({ tokens }) => tokens));
}

function bestSeconds(count: number, work: () => void): number {
  const seconds = Array.from({ length: count }, () => {
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
  const tokens = tokensOf(texts);
  return {
    words: tokens.filter(({ upos }) => upos !== 'PUNCT').length,
    tokens: tokens.length,
    analysisSeconds: bestSeconds(rounds.analysis, () => {
      for (const { article } of texts) analyse(article, reader.model);
    }),
    timesSeconds: bestSeconds(rounds.others, () => {
      for (const { analysis, published } of texts) findTimes(analysis.text, published, time);
    }),
    namesSeconds: bestSeconds(rounds.others, () => {
      for (const { analysis, published } of texts) findActors(analysis, published, actors);
    }),
  };
}
