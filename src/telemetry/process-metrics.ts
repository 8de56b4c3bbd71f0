// What a monitor wants to know of any process, under the names that Prometheus gives them.

import { performance } from 'node:perf_hooks';
import type { Metrics } from './metrics.ts';

const microsecondsPerSecond = 1e6;

export function addProcessMetrics(metrics: Metrics): void {
  const startedAtSeconds = performance.timeOrigin / 1000;
  metrics.gauge('process_cpu_seconds_total', 'Processor time, all threads, in seconds.', async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / microsecondsPerSecond;
  });
  metrics.gauge('process_resident_memory_bytes', 'Memory of the process.', async () =>
    process.memoryUsage.rss(),
  );
  metrics.gauge('process_start_time_seconds', 'Start, since 1970.', async () => startedAtSeconds);
  metrics.gauge(
    'nodejs_eventloop_utilization',
    'Share of time that the first thread was busy since the start.',
    async () => performance.eventLoopUtilization().utilization,
  );
}
