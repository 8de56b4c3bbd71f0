// Processor time of the thread that asks.

const microsecondsPerSecond = 1e6;

/** In seconds since some instant; by the clock on the wall before Node 23.9, which does not tell it for one thread. */
export function threadProcessorSeconds(): number {
  if (!('threadCpuUsage' in process)) return performance.now() / 1000;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / microsecondsPerSecond;
}
