// How a person stops long work: once for the end of the pages in hand, twice for at once.

import { exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** An abort signal raised by Ctrl-C or a request to end; a second one ends the process at once. */
export function stopSignal(terminal: Terminal): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    terminal.err('stopping after the pages in hand …');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
