export { type Level, type Log, type LogFormat, makeLog } from './log.ts';
export { type Counter, type Histogram, type Metrics, makeMetrics } from './metrics.ts';
export { addProcessMetrics } from './process-metrics.ts';
export { type Obstacles, openWatchPoint, type WatchPoint } from './watch-point.ts';
