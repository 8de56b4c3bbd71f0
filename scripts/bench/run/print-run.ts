// Prints what whole runs take: `npm run bench -- run [--each N] [--turns N] [--pages FOLDER]`, and with `--memory N` how much memory ten
// times N pages take, with `--workers N` how one, two and three workers of a cluster share N pages (`--form html|short|text`, `--most 1`). Rates by the clock compare only within one run.

import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { loadLean } from '../../../bin/load-lean.js';
import { listPages } from '../list-pages.ts';
import type { Spent } from '../stopwatch.ts';
import { madePage, type PageForm } from './made-page.ts';
import type { Contender, RunForm, RunMeasures } from './measure-run.ts';

// What is measured is loaded as the program is, with its heap.
const { contenders, measureRun } = await loadLean(() => import('./measure-run.ts'));
const { measureMemory } = await import('./measure-memory.ts');
const { measureWork } = await import('./measure-work.ts');

/** Pages of a turn, and turns. */
const defaults = { each: 40, turns: 3 };

/** Pages of turn 0 are read for nothing: code is compiled, and threads load their tables. */
function numbersOf(turn: number, each: number): readonly number[] {
  return Array.from({ length: each }, (_, at) => turn * each + at);
}

function madeForm(name: string, form: PageForm, packing: RunForm['packing'], each: number): RunForm {
  const ending = form === 'text' ? 'txt' : 'html';
  return {
    ...{ name, packing },
    pagesOf: (turn) =>
      numbersOf(turn, each).map((number) => ({ name: `${number}.${ending}`, text: madePage(number, form) })),
    htmlOf: (turn) =>
      numbersOf(turn, each).map((number) => madePage(number, form === 'text' ? 'html' : form)),
  };
}

/** Pages of a folder once each, the first turn again before all. */
function folderForm(folder: string, each: number): RunForm {
  const pages = [...listPages(folder)].map(({ location, bytes }) => ({ name: location, text: `${bytes}` }));
  const pagesOf = (turn: number) => {
    const from = Math.max(0, turn - 1) * each;
    const note = turn === 0 ? '\n<!-- before -->\n' : '';
    return pages.slice(from, from + each).map(({ name, text }) => ({ name, text: text + note }));
  };
  return {
    name: folder,
    packing: 'folder',
    pagesOf,
    htmlOf: (turn) => pagesOf(turn).map(({ text }) => text),
  };
}

function madeForms(each: number): readonly RunForm[] {
  return [
    madeForm('HTML of 20 to 190 KB', 'html', 'folder', each),
    madeForm('the same as WARC', 'html', 'warc', each),
    madeForm('the same flattened', 'text', 'folder', each),
    madeForm('short HTML', 'short', 'folder', each),
  ];
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

function printForm({ name }: RunForm, { pages, bytes, entries, unread, spent }: RunMeasures): void {
  const kilobytes = (bytes / pages / 1000).toFixed(0);
  console.log(
    `${name}: ${pages} pages of ${kilobytes} KB, ${entries} entries of each run, ${unread} not read`,
  );
  const rateOf = (seconds: number) => `${(pages / seconds).toFixed(1)} pages/s`;
  for (const contender of contenders) {
    const { wallSeconds, processorSeconds } = spent[contender];
    const times = ratio(spent.extraction.wallSeconds, wallSeconds);
    const byProcessor = ratio(spent.extraction.processorSeconds, processorSeconds);
    console.log(
      `  ${contender.padEnd(22)} ${rateOf(wallSeconds)} by the clock, ${rateOf(processorSeconds)} by processor time: ${times} and ${byProcessor} times the extraction`,
    );
  }
  const gain = (one: Contender, two: Contender, of: keyof Spent) => ratio(spent[one][of], spent[two][of]);
  console.log(
    `  two threads: ${gain('run', 'run, 2 threads', 'wallSeconds')} times one (${gain('extraction', 'extraction, 2 threads', 'wallSeconds')} for the extraction, which shares nothing); the run takes ${gain('run, 2 threads', 'run', 'processorSeconds')} times the processor time`,
  );
}

async function printMemory(each: number, form: PageForm): Promise<void> {
  const { pages, peaks, spent } = await measureMemory(each, form, (peak) =>
    console.log(`  ${peak.toFixed(0)} MiB at most`),
  );
  const { wallSeconds, processorSeconds } = spent;
  console.log(
    `memory of ${pages} pages (${form}): the last tenth ${ratio(peaks.at(-1) ?? 0, peaks[0] ?? 1)} times the first and ${ratio(peaks.at(-1) ?? 0, peaks[1] ?? 1)} times the second, ${Math.max(...peaks).toFixed(0)} MiB at most; ${wallSeconds.toFixed(0)} s by the clock, ${processorSeconds.toFixed(0)} s of processor time`,
  );
}

async function printWork(count: number, form: PageForm, most: number): Promise<void> {
  await measureWork({ count, form, most }, (measures) => {
    const { workers, pages, wallSeconds, processorSeconds } = measures;
    const share = (seconds: number) => `${((100 * seconds) / processorSeconds).toFixed(0)} %`;
    const rest = processorSeconds - measures.pipelineSeconds - measures.firstThreadSeconds;
    console.log(
      `${workers} ${workers === 1 ? 'worker' : 'workers'}: ${pages} pages (${form}) in ${wallSeconds.toFixed(0)} s by the clock with loading, ${(pages / processorSeconds).toFixed(1)} pages/s by processor time: ${share(measures.pipelineSeconds)} pipeline, ${share(measures.firstThreadSeconds)} queue, ledger and keys, ${share(rest)} compiling, collecting and passing on`,
    );
  });
}

function formOf(name: string): PageForm {
  if (name === 'short' || name === 'html' || name === 'text') return name;
  throw new Error(`no such form: ${name}`);
}

const { values } = parseArgs({
  options: {
    each: { type: 'string' },
    turns: { type: 'string' },
    pages: { type: 'string' },
    memory: { type: 'string' },
    workers: { type: 'string' },
    most: { type: 'string' },
    form: { type: 'string' },
  },
});
const each = Number(values.each ?? defaults.each);
const turns = Number(values.turns ?? defaults.turns);
const nodeVersion = process.version;
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${nodeVersion}, ${loadavg()[0]?.toFixed(1)} wanted them before`,
);
if (values.memory !== undefined) await printMemory(Number(values.memory), formOf(values.form ?? 'short'));
else if (values.workers !== undefined)
  await printWork(Number(values.workers), formOf(values.form ?? 'html'), Number(values.most ?? 3));
else {
  const forms = values.pages === undefined ? madeForms(each) : [folderForm(values.pages, each)];
  for (const form of forms) printForm(form, await measureRun(form, turns));
}
