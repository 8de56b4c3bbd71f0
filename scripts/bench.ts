// `npm run bench`: reads a thousand pages made from the examples, or with `-- --pages FOLDER` those of a folder, on one core.
// Prints what the article stage costs beside a bare parse5 parse of the same pages, words a second of each stage after it,
// articles a second of copies and stories, what a ledger takes, and pages and tokens a second of the whole reading.
// `-- ledger [--articles N] [--ledger postgres://...]`: the ledger alone, at any size. `-- run` with what `bench/run/print-run.ts` takes:
// whole runs on one thread and two, beside another program's extraction, and their memory. Figures of one machine compare only
// with figures of the same machine on the same day.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLedger } from '../src/ledger/index.ts';
import { isUnreadable, pageFromBytes } from '../src/page/index.ts';
import { loadReader, readPage } from '../src/pipeline.ts';
import type { ArticleMeasures } from './bench/article-measures.ts';
import { listPages } from './bench/list-pages.ts';
import type { LedgerMeasures, Writing } from './bench/measure-ledger.ts';
import { measureStages } from './bench/measure-stages.ts';
import type { StoryMeasures } from './bench/story-measures.ts';

function measureArticle(folder: string | undefined, ...flags: readonly string[]): ArticleMeasures {
  const script = join(import.meta.dirname, 'bench/measure-article.ts');
  const args = folder === undefined ? flags : [...flags, '--pages', folder];
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' }));
}

/** Both times come from one run, page by page; memory from a run of its own, for parse5 takes more than the stage. */
function printArticleStage(folder: string | undefined): void {
  const { pages, parse5Seconds, stageSeconds, slowest } = measureArticle(folder, '--parse5');
  const { peakMiB } = measureArticle(folder);
  console.log(`article stage    ${pages} pages in ${stageSeconds.toFixed(1)} s of processor time`);
  console.log(
    `bare parse5      ${parse5Seconds.toFixed(1)} s for the same pages: the stage takes ${(stageSeconds / parse5Seconds).toFixed(2)} times as long`,
  );
  console.log(`slowest page     ${slowest.seconds.toFixed(2)} s: ${slowest.location}`);
  console.log(`peak memory      ${peakMiB.toFixed(0)} MiB`);
}

function printStages(folder: string | undefined): void {
  const { words, tokens, seconds } = measureStages(folder, loadReader());
  const { analysis, times, names, claims, figures, events } = seconds;
  const perSecond = (spent: number): string => `${Math.round(words / spent)} words/s`;
  console.log(
    `sentences        ${Math.round(tokens / analysis)} tokens/s analysed (words, tags, trees, names), by the stage alone`,
  );
  console.log(`times            ${perSecond(times)} normalised, by the stage alone`);
  console.log(`names            ${perSecond(names)} resolved, by the stage alone`);
  console.log(`names and times  ${perSecond(times + names)} for both, over ${words} words`);
  console.log(`claims           ${perSecond(claims)}, trees and names given`);
  console.log(`figures          ${perSecond(figures)}, with claims and times given, too`);
  console.log(`both of them     ${perSecond(claims + figures)}`);
  console.log(`events           ${perSecond(events)}, by the stage alone, all before it given`);
}

function printStories(): void {
  const script = join(import.meta.dirname, 'bench/measure-stories.ts');
  const { articles, minhashRate, copies, stories }: StoryMeasures = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8' }),
  );
  const perSecond = (rate: number): string => `${Math.round(rate)} articles/s`;
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  console.log(
    `copies           ${perSecond(copies.all)} of ${articles} made by seed, ${ratio(copies.all, minhashRate)} times the package minhash (${perSecond(minhashRate)})`,
  );
  console.log(
    `                 the last thousand cost ${ratio(copies.early, copies.late)} times those after ten thousand; ${copies.indexBytes.toFixed(0)} bytes of index an article`,
  );
  console.log(
    `stories          ${perSecond(stories.all)}; the last thousand cost ${ratio(stories.early, stories.late)} times those after ten thousand; ${stories.indexBytes.toFixed(0)} bytes of index an article`,
  );
}

async function printWholeReading(folder: string | undefined): Promise<void> {
  const startedAt = process.cpuUsage();
  const wallStartedAt = performance.now();
  const reader = loadReader();
  const loadMs = performance.now() - wallStartedAt;
  const scratch = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const ledger = await openLedger(join(scratch, 'bench.db'), { mode: 'create' });
  let [pages, tokens, entries] = [0, 0, 0];
  for (const { bytes, location } of listPages(folder)) {
    const page = pageFromBytes(bytes, { location });
    if (isUnreadable(page)) continue;
    const made = readPage(page, reader);
    await ledger.append(made, { recordedAt: new Date().toISOString(), location });
    pages += 1;
    entries += made.length;
    for (const entry of made) tokens += entry.kind === 'reading' ? entry.content.tokens : 0;
  }
  await ledger.close();
  rmSync(scratch, { recursive: true });

  const { user, system } = process.cpuUsage(startedAt);
  const cpuSeconds = (user + system) / 1e6;
  const wallSeconds = (performance.now() - wallStartedAt) / 1000;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  console.log(`whole reading    ${pages} pages (${entries} entries, ${tokens} tokens)`);
  console.log(`tables, models   ${loadMs.toFixed(0)} ms to load`);
  console.log(
    `processor time   ${cpuSeconds.toFixed(1)} s: ${(pages / cpuSeconds).toFixed(1)} pages/s, ${Math.round(tokens / cpuSeconds)} tokens/s`,
  );
  console.log(`wall clock       ${wallSeconds.toFixed(1)} s: ${(pages / wallSeconds).toFixed(1)} pages/s`);
  console.log(`peak memory      ${peakMiB.toFixed(0)} MiB`);
}

function printWriting(name: string, { entries, spent }: Writing): void {
  if (entries === 0) return;
  const { wallSeconds, processorSeconds } = spent;
  const rates = [wallSeconds, processorSeconds].map((seconds) => (entries / seconds).toFixed(0));
  console.log(`${name.padEnd(16)} ${rates[0]} entries/s, ${rates[1]} by processor time`);
}

function printLedger(args: readonly string[]): void {
  const script = join(import.meta.dirname, 'bench/measure-ledger.ts');
  const { articles, entries, written, bytesPerEntry, verified, faults, questions }: LedgerMeasures =
    JSON.parse(
      execFileSync(process.execPath, [script, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
  const size = bytesPerEntry === null ? '' : `, ${bytesPerEntry.toFixed(0)} bytes each with all indexes`;
  console.log(`ledger           ${entries} entries of ${articles} articles made by seed${size}`);
  printWriting('written by day', written.byDay);
  printWriting('written by page', written.byPage);
  const microseconds = (verified.processorSeconds / entries) * 1e6;
  console.log(
    `verified         ${verified.wallSeconds.toFixed(1)} s, ${verified.processorSeconds.toFixed(1)} s of processor time: ${microseconds.toFixed(0)} s for a million; ${faults} faults`,
  );
  for (const [name, { wall, processor }] of Object.entries(questions))
    console.log(
      `${name.padEnd(16)} half within ${wall.p50Ms} ms, 99 of 100 within ${wall.p99Ms} ms under random clocks (${processor.p50Ms} and ${processor.p99Ms} ms of processor time)`,
    );
}

async function printAll(folder: string | undefined): Promise<void> {
  printArticleStage(folder);
  printStages(folder);
  printStories();
  printLedger([]);
  await printWholeReading(folder);
}

function printRuns(args: readonly string[]): void {
  const script = join(import.meta.dirname, 'bench/run/print-run.ts');
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
  });
}

if (process.argv[2] === 'run') {
  printRuns(process.argv.slice(3));
  process.exit();
}
const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' }, articles: { type: 'string' }, ledger: { type: 'string' } },
  allowPositionals: true,
});
if (positionals[0] === 'ledger') {
  const { articles, ledger } = values;
  printLedger([
    ...(articles === undefined ? [] : ['--articles', articles]),
    ...(ledger === undefined ? [] : ['--ledger', ledger]),
  ]);
} else await printAll(values.pages);
