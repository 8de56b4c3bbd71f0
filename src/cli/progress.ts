// Tells how far a long work is: a bar with rate and time left on a terminal, a plain line now and then elsewhere. A page
// that takes long by itself is named while it is read.

import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { Page, PathSizes } from '../page/index.ts';
import type { Log } from '../telemetry/index.ts';
import type { Terminal } from './terminal.ts';
import { type LogOptions, logOf } from './watch-options.ts';

/** Between two plain lines, in milliseconds. */
const plainLineEveryMs = 10_000;
/** From this size on a page of prose takes ten seconds and more. */
const longPageBytes = 500_000;

type NamedPage = Pick<Page, 'location' | 'lengthBytes'>;

/** "big.html, 3.0 MB …" for a page that takes long; null for all others. */
export function longPageName({ location, lengthBytes }: NamedPage): string | null {
  if (lengthBytes < longPageBytes) return null;
  const name = location === '-' ? 'standard input' : basename(location);
  return `${name}, ${(lengthBytes / 1e6).toFixed(1)} MB …`;
}

export interface Progress {
  /** Called before each page that is read. */
  readonly begin: (page: NamedPage) => void;
  /** With how many pages are done, and how many bytes of the files lie behind them. */
  readonly update: (done: number, bytes?: number) => void;
  readonly stop: () => void;
}

function barProgress(what: string, total: number, unit: string): Progress {
  const format = `${what} {bar} {value}/{total} {percentage}% | {rate} ${unit}/s | {eta_formatted} left{page}`;
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  const startedAt = Date.now();
  bar.start(total, 0, { rate: '…', page: '' });
  return {
    begin: (page) => {
      const name = longPageName(page);
      if (name === null) return;
      bar.update({ page: ` | ${name}` });
      // At once: reading leaves the bar's own clock no turn.
      bar.render();
    },
    update: (done) =>
      bar.update(done, {
        rate: ((done * 1000) / Math.max(1, Date.now() - startedAt)).toFixed(1),
        page: '',
      }),
    stop: () => bar.stop(),
  };
}

function lineProgress(what: string, total: number, unit: string, terminal: Terminal): Progress {
  const startedAt = Date.now();
  let lastLineAt = startedAt;
  return {
    begin: (page) => {
      const name = longPageName(page);
      if (name !== null) terminal.err(`${what} ${name}`);
    },
    update: (done) => {
      const now = Date.now();
      if (now - lastLineAt < plainLineEveryMs) return;
      lastLineAt = now;
      const rate = (done * 1000) / (now - startedAt);
      const leftSeconds = Math.ceil((total - done) / rate);
      terminal.err(
        `${what}: ${done} of ${total} ${unit}, ${rate.toFixed(1)} ${unit}/s, about ${leftSeconds} s left`,
      );
    },
    stop: () => {},
  };
}

/** How far files of an unknown number of pages are read, by their bytes. */
function shareProgress(what: string, totalBytes: number, terminal: Terminal): Progress {
  const startedAt = Date.now();
  let lastLineAt = startedAt;
  const bar = terminal.isInteractive
    ? new SingleBar(
        {
          format: `${what} {bar} {percentage}% | {pages} pages | {rate} pages/s | {eta_formatted} left`,
          ...{ hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
        },
        Presets.shades_classic,
      )
    : null;
  bar?.start(totalBytes, 0, { pages: 0, rate: '…' });
  return {
    begin: () => {},
    update: (done, bytes = 0) => {
      const now = Date.now();
      const spent = Math.max(1, now - startedAt);
      const rate = ((done * 1000) / spent).toFixed(1);
      bar?.update(bytes, { pages: done, rate });
      if (bar !== null || now - lastLineAt < plainLineEveryMs) return;
      lastLineAt = now;
      const left =
        bytes === 0 ? '' : `, about ${Math.ceil(((totalBytes - bytes) * spent) / bytes / 1000)} s left`;
      const share = Math.floor((100 * bytes) / Math.max(1, totalBytes));
      terminal.err(`${what}: ${share} %, ${done} pages, ${rate} pages/s${left}`);
    },
    stop: () => bar?.stop(),
  };
}

/** For machines: a line now and then, and one at the end. */
function logProgress(what: string, log: Log): Progress {
  const startedAt = Date.now();
  let [lastLineAt, pages] = [startedAt, 0];
  const rateAt = (now: number) => Number(((pages * 1000) / Math.max(1, now - startedAt)).toFixed(2));
  return {
    begin: () => {},
    update: (done) => {
      pages = done;
      const now = Date.now();
      if (now - lastLineAt < plainLineEveryMs) return;
      lastLineAt = now;
      log.say('info', what, { pages, rate: rateAt(now) });
    },
    stop: () => log.say('info', `${what} ended`, { pages, rate: rateAt(Date.now()) }),
  };
}

const noProgress: Progress = { begin: () => {}, update: () => {}, stop: () => {} };

/** `unit` is what is counted, in the plural. */
export function startProgress(what: string, total: number, terminal: Terminal, unit = 'pages'): Progress {
  if (terminal.hidesProgress === true) return noProgress;
  return terminal.isInteractive ? barProgress(what, total, unit) : lineProgress(what, total, unit, terminal);
}

/** What a command that goes through paths was told of its words. */
interface PathsOptions extends LogOptions {
  readonly feed?: true | undefined;
}

/** By the pages of the paths, or by the share of their bytes where only reading tells how many pages archives and feeds hold. */
export function startPathsProgress(
  what: string,
  { pages, bytes }: PathSizes,
  { feed, ...options }: PathsOptions,
  terminal: Terminal,
): Progress {
  if (options.log === 'json') return logProgress(what, logOf(options, terminal));
  if (pages !== null && feed !== true) return startProgress(what, pages, terminal);
  return terminal.hidesProgress === true ? noProgress : shareProgress(what, bytes, terminal);
}
