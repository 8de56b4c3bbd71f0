// Measures the stages after the article one by one on the articles of the benchmark: how many words a second each reads,
// given what the stages before it found. Each stage counts its best of some rounds.

import { findActors } from '../../src/actors/index.ts';
import { readArticle } from '../../src/article/index.ts';
import { findClaims } from '../../src/claims/index.ts';
import { findEvents } from '../../src/events/index.ts';
import { findFigures } from '../../src/figures/index.ts';
import { type AnalysableArticle, type Analysis, analyse, type Token } from '../../src/language/index.ts';
import { isUnreadable, pageFromBytes } from '../../src/page/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import { type DayInterval, findTimes, joinRanges } from '../../src/time/index.ts';
import { listPages } from './list-pages.ts';

/** The sentences take their time; the rest is read so fast that the first rounds mostly pay for compiling the code. */
const rounds = { analysis: 3, others: 12 };
const maxArticles = 100;

/** Processor time in seconds for all `words`, one stage at a time. */
export interface StageMeasures {
  readonly words: number;
  /** Words and punctuation. */
  readonly tokens: number;
  readonly seconds: Readonly<
    Record<'analysis' | 'times' | 'names' | 'claims' | 'figures' | 'events', number>
  >;
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

/** A text with what names, claims and times make of it: all that figures and events are given. */
function withFindings({ analysis, published }: Text, { tables }: Reader) {
  const actors = findActors(analysis, published, tables.actors).found;
  const claims = findClaims(analysis, actors, tables.claims).found;
  const times = joinRanges(analysis.text, findTimes(analysis.text, published, tables.time).found);
  return { analysis, actors, context: { times, claims, published } };
}

function tokensOf(texts: readonly Text[]): readonly Token[] {
  return texts.flatMap(({ analysis }) => analysis.sentences.flatMap(({ tokens }) => tokens));
}

/** The processor time of the fastest of `count` rounds over all `items`, in seconds. */
function bestSeconds<T>(count: number, items: readonly T[], work: (item: T) => void): number {
  const seconds = Array.from({ length: count }, () => {
    const startedAt = process.cpuUsage();
    for (const item of items) work(item);
    const { user, system } = process.cpuUsage(startedAt);
    return (user + system) / 1e6;
  });
  return Math.min(...seconds);
}

export function measureStages(folder: string | undefined, reader: Reader): StageMeasures {
  const texts = readTexts(folder, reader);
  const found = texts.map((text) => withFindings(text, reader));
  const tokens = tokensOf(texts);
  const { time, actors: names, claims, figures, events } = reader.tables;
  const { analysis: few, others: many } = rounds;
  return {
    words: tokens.filter(({ upos }) => upos !== 'PUNCT').length,
    tokens: tokens.length,
    seconds: {
      analysis: bestSeconds(few, texts, ({ article }) => analyse(article, reader.model)),
      times: bestSeconds(many, texts, ({ analysis, published }) => findTimes(analysis.text, published, time)),
      names: bestSeconds(many, texts, ({ analysis, published }) => findActors(analysis, published, names)),
      claims: bestSeconds(many, found, ({ analysis, actors }) => findClaims(analysis, actors, claims)),
      figures: bestSeconds(many, found, ({ analysis, actors, context }) =>
        findFigures(analysis, actors, { ...context, tables: figures }),
      ),
      events: bestSeconds(many, found, ({ analysis, actors, context }) =>
        findEvents(analysis, actors, { ...context, tables: events }),
      ),
    },
  };
}
