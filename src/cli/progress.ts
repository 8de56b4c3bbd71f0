// Tells how far a long work is: a bar with rate and time left on a terminal, a plain line now and then elsewhere.

import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

/** Between two plain lines, in milliseconds. */
const plainLineEveryMs = 10_000;

export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

function barProgress(what: string, total: number): Progress {
  const format = `${what} {bar} {value}/{total} {percentage}% | {rate} pages/s | {eta_formatted} left`;
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  const startedAt = Date.now();
  bar.start(total, 0, { rate: '…' });
  return {
    update: (done) =>
      bar.update(done, { rate: ((done * 1000) / Math.max(1, Date.now() - startedAt)).toFixed(1) }),
    stop: () => bar.stop(),
  };
}

function lineProgress(what: string, total: number, terminal: Terminal): Progress {
  const startedAt = Date.now();
  let lastLineAt = startedAt;
  return {
    update: (done) => {
      const now = Date.now();
      if (now - lastLineAt < plainLineEveryMs) return;
      lastLineAt = now;
      const rate = (done * 1000) / (now - startedAt);
      const leftSeconds = Math.ceil((total - done) / rate);
      terminal.err(
        `${what}: ${done} of ${total} pages, ${rate.toFixed(1)} pages/s, about ${leftSeconds} s left`,
      );
    },
    stop: () => {},
  };
}

export function startProgress(what: string, total: number, terminal: Terminal): Progress {
  return terminal.isInteractive ? barProgress(what, total) : lineProgress(what, total, terminal);
}
