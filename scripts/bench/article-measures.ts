// What the article stage takes for each of the benchmark's pages, one after the other.

import { parse } from 'parse5';
import { readArticle } from '../../src/article/index.ts';
import { isUnreadable, pageFromBytes } from '../../src/page/index.ts';
import { loadTables } from '../../src/tables/index.ts';
import { listPages } from './list-pages.ts';

/** Times are processor time in seconds. */
export interface ArticleMeasures {
  readonly pages: number;
  readonly stageSeconds: number;
  /** 0 where parse5 was not asked for. */
  readonly parse5Seconds: number;
  readonly slowest: { readonly location: string; readonly seconds: number };
  readonly peakMiB: number;
}

function secondsOf(work: () => void): number {
  const startedAt = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(startedAt);
  return (user + system) / 1e6;
}

/** Reads all pages; with `hasParse5` each is parsed by parse5, too. */
export function measureArticles(folder: string | undefined, hasParse5: boolean): ArticleMeasures {
  const tables = loadTables();
  let [pages, stageSeconds, parse5Seconds] = [0, 0, 0];
  let slowest = { location: '', seconds: 0 };
  for (const { bytes, location } of listPages(folder)) {
    const page = pageFromBytes(bytes, { location });
    if (isUnreadable(page)) continue;
    if (hasParse5) parse5Seconds += secondsOf(() => void parse(page.source));
    const seconds = secondsOf(() => void readArticle(page, tables));
    pages += 1;
    stageSeconds += seconds;
    if (seconds > slowest.seconds) slowest = { location, seconds };
  }
  return { pages, stageSeconds, parse5Seconds, slowest, peakMiB: process.resourceUsage().maxRSS / 1024 };
}
