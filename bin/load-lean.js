// How the program keeps its memory small; apart from its start, so that the benchmark measures it the same way.

import { setFlagsFromString } from 'node:v8';

/** The first Node that is known to have the flag. */
const countsCalls = 24;

/**
 * Loads a module, and sets the heap for a program that reads page after page: each leaves megabytes behind. Does nothing
 * that a program would need: without it all runs as well, in a third more memory.
 */
export async function loadLean(load) {
  // The old part of the heap grows in steps, and so is cleared in time.
  setFlagsFromString('--heap-growing-percent=50');
  // It is cleared often: what seldom runs would be compiled over and over.
  setFlagsFromString('--no-flush-bytecode');
  // Most rules run a few times a page: to compile them at their best takes longer than it saves in thousands of pages.
  if (Number(process.versions.node.split('.')[0]) >= countsCalls)
    setFlagsFromString('--invocation-count-for-turbofan=12000');
  // The young part grows once, while the module is loaded, to half of its most, and then no more.
  setFlagsFromString('--semi-space-growth-factor=32');
  const loaded = await load();
  setFlagsFromString('--semi-space-growth-factor=1');
  // Threads are started later, with a young part that is as large from the start: at the least that V8 begins with, what a page is
  // read by would be copied again and again.
  setFlagsFromString('--min-semi-space-size=16');
  return loaded;
}
