// Prints how many bytes the young part of a thread's heap takes, once more than it holds has been left behind there.

import { getHeapSpaceStatistics } from 'node:v8';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { loadLean } from '../../bin/load-lean.js';

const lists = 600;
const perList = 10_000;

if (isMainThread) {
  await loadLean(async () => {});
  new Worker(new URL(import.meta.url)).on('message', (bytes) => console.log(bytes));
} else {
  let left = 0;
  for (let list = 0; list < lists; list += 1)
    left += Array.from({ length: perList }, (at) => ({ at })).length;
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  parentPort?.postMessage(left > 0 ? young?.space_size : null);
}
