// Measures the article stage on the pages of the benchmark, one after the other on one core, and prints the result as JSON.
// With `--parse5` each page is also parsed by parse5, for comparison; without it the peak of memory is the stage's own.

import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
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

function measure(folder: string | undefined, hasParse5: boolean): ArticleMeasures {
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

// As the program itself sets it: see bin/demarche.js.
setFlagsFromString('--heap-growing-percent=20');
const { values } = parseArgs({ options: { pages: { type: 'string' }, parse5: { type: 'boolean' } } });
console.log(JSON.stringify(measure(values.pages, values.parse5 === true)));
