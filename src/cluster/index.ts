export { lookAtQueue, openQueue } from './open-queue.ts';
export { type PublishOptions, type PublishSummary, publishPages } from './publish-pages.ts';
export type { PageQueue, QueueCounts } from './types.ts';
export {
  type ReadPage,
  type WorkEvent,
  type WorkOptions,
  type WorkSummary,
  workOnQueue,
} from './work-on-queue.ts';
