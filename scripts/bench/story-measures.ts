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
import { type ArticleMaker, makeArticles } from './generate-articles.ts';

/** Articles a second of processor time. */
interface Rates {
  readonly all: number;
  /** Of the thousand articles after the first ten thousand. */
  readonly early: number;
  /** Of the last thousand. */
  readonly late: number;
}

interface RatesMeasured extends Rates {
  /** Decisions or links. */
  readonly found: number;
}

export interface StoryMeasures {
  readonly articles: number;
  readonly minhashRate: number;
  readonly copies: RatesMeasured & {
    /** Of the index, for each article. */
    readonly indexBytes: number;
  };
  readonly stories: RatesMeasured;
}

const measured = 1000;
/** The first thousand that counts comes after so many. */
const warmUp = 10_000;
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

function measureRates(count: number, add: (number: number) => void): Rates {
  const blocks: number[] = [];
  for (let start = 0; start < count; start += measured)
    blocks.push(
      cpuSeconds(() => {
        for (let number = start; number < start + measured; number += 1) add(number);
      }),
    );
  const seconds = blocks.reduce((sum, block) => sum + block, 0);
  const early = blocks[Math.min(warmUp / measured, blocks.length - 1)] ?? 0;
  return { all: count / seconds, early: measured / early, late: measured / (blocks.at(-1) ?? 0) };
}

/** Making the articles is measured apart and taken off. */
function withoutMaking(rates: Rates, { make }: ArticleMaker): Rates {
  const seconds = cpuSeconds(() => {
    for (let number = 0; number < measured; number += 1) make(number);
  });
  const net = (rate: number): number => 1 / (1 / rate - seconds / measured);
  return { all: net(rates.all), early: net(rates.early), late: net(rates.late) };
}

function measureCopies(maker: ArticleMaker, count: number, weights: WordWeights) {
  const finder = makeCopyFinder(weights, (number) => readForCopies(maker.make(number)));
  let found = 0;
  const rates = measureRates(count, (number) => {
    found += finder.add(readForCopies(maker.make(number))).length;
  });
  return { ...withoutMaking(rates, maker), found, indexBytes: finder.indexBytes() / count };
}

function measureLinks(maker: ArticleMaker, count: number, weights: WordWeights) {
  const linker = makeStoryLinker();
  let found = 0;
  const rates = measureRates(count, (number) => {
    found += linker.add(profileArticle(maker.make(number), weights)).length;
  });
  return { ...withoutMaking(rates, maker), found };
}

/** Takes `wanted` articles, rounded up to thousands. */
export function measureStories(wanted: number): StoryMeasures {
  const count = Math.max(measured, Math.ceil(wanted / measured) * measured);
  const { wordCounts } = readStoryTables(dataFolder);
  const maker = makeArticles(wordCounts.textsWithWord);
  const weights = weighWords(wordCounts);
  return {
    articles: count,
    minhashRate: measurePeer(maker),
    copies: measureCopies(maker, count, weights),
    stories: measureLinks(maker, count, weights),
  };
}
