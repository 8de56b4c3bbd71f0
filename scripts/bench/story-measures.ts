// What finding copies and stories costs, in processor time of one run: beside the package `minhash` on the same articles, and for
// the last thousand articles beside the thousand after the first ten thousand.

import { LshIndex, Minhash } from 'minhash';
import {
  makeCopyFinder,
  makeStoryLinker,
  profileArticle,
  readForCopies,
  type WordWeights,
  weighWords,
} from '../../src/stories/index.ts';
import { dataFolder, readStoryTables } from '../../src/tables/index.ts';
import { type ArticleMaker, type MadeArticle, makeArticles } from './generate-articles.ts';

/** Articles a second of processor time, the making of the articles left aside. */
interface Rates {
  readonly all: number;
  /** Of a thousand articles after the first ten thousand. */
  readonly early: number;
  /** Of the last thousand. */
  readonly late: number;
}

interface RatesMeasured extends Rates {
  /** Decisions or links. */
  readonly found: number;
  /** Of the index, for each article. */
  readonly indexBytes: number;
}

export interface StoryMeasures {
  readonly articles: number;
  readonly minhashRate: number;
  readonly copies: RatesMeasured;
  readonly stories: RatesMeasured;
}

const measured = 1000;
/** The first thousand that counts comes after so many. */
const warmUp = 10_000;
/** The quickest of so many thousands is told: others may keep the processor busy meanwhile. */
const tries = 5;
const peerArticles = 400;
const shingleWords = 5;

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Signs each article and looks it up, as the package's own guide does. */
function measurePeer({ make }: ArticleMaker): number {
  const articles = Array.from({ length: peerArticles }, (_, number) => make(number));
  const seconds = cpuSeconds(() => {
    const index = new LshIndex();
    for (const { articleId, text } of articles) {
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      const hash = new Minhash();
      for (let at = 0; at + shingleWords <= words.length; at += 1)
        hash.update(words.slice(at, at + shingleWords).join(' '));
      // Its look-up fails in an index without entries.
      index.insert(articleId, hash);
      index.query(hash);
    }
  });
  return peerArticles / seconds;
}

function quickest(blocks: readonly number[]): number {
  return measured / Math.min(...blocks);
}

/** Called now and then in a long measuring: how many articles were taken, and at what rate those just before. */
export type Told = (what: 'copies' | 'stories', taken: number, rate: number) => void;

const toldEvery = 50_000;

/** What is measured, and how it is told. */
interface Measuring {
  readonly count: number;
  readonly add: (article: MadeArticle) => void;
  readonly told: (taken: number, rate: number) => void;
}

/** Takes the articles a thousand at a time, each thousand made beforehand. */
function measureRates({ make }: ArticleMaker, { count, add, told }: Measuring): Rates {
  const blocks: number[] = [];
  for (let start = 0; start < count; start += measured) {
    const articles = Array.from({ length: measured }, (_, at) => make(start + at));
    blocks.push(
      cpuSeconds(() => {
        for (const article of articles) add(article);
      }),
    );
    if ((start + measured) % toldEvery === 0) told(start + measured, quickest(blocks.slice(-tries)));
  }
  const seconds = blocks.reduce((sum, block) => sum + block, 0);
  const first = Math.min(warmUp / measured, blocks.length - 1);
  return {
    all: count / seconds,
    early: quickest(blocks.slice(first, first + tries)),
    late: quickest(blocks.slice(-tries)),
  };
}

function measureCopies(maker: ArticleMaker, count: number, weights: WordWeights, told: Told): RatesMeasured {
  const finder = makeCopyFinder(weights, (number) => readForCopies(maker.make(number)));
  let found = 0;
  const add = (article: MadeArticle): void => {
    found += finder.add(readForCopies(article)).length;
  };
  const rates = measureRates(maker, { count, add, told: (taken, rate) => told('copies', taken, rate) });
  return { ...rates, found, indexBytes: finder.indexBytes() / count };
}

function measureLinks(maker: ArticleMaker, count: number, weights: WordWeights, told: Told): RatesMeasured {
  const linker = makeStoryLinker();
  let found = 0;
  const add = (article: MadeArticle): void => {
    found += linker.add(profileArticle(article, weights)).length;
  };
  const rates = measureRates(maker, { count, add, told: (taken, rate) => told('stories', taken, rate) });
  return { ...rates, found, indexBytes: linker.indexBytes() / count };
}

/** Takes `wanted` articles, rounded up to thousands. */
export function measureStories(wanted: number, told: Told): StoryMeasures {
  const count = Math.max(measured, Math.ceil(wanted / measured) * measured);
  const { wordCounts } = readStoryTables(dataFolder);
  const maker = makeArticles(wordCounts.textsWithWord);
  const weights = weighWords(wordCounts);
  return {
    articles: count,
    minhashRate: measurePeer(maker),
    copies: measureCopies(maker, count, weights, told),
    stories: measureLinks(maker, count, weights, told),
  };
}
