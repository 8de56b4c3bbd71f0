// `demarche read PATH... --stream nats://...`: pages into the queue of a cluster, for its workers to read.

import type { PublishSummary } from '../../cluster/index.ts';
import { type LineFields, measurePaths } from '../../page/index.ts';
import type { LogFormat } from '../../telemetry/index.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type FetchOptions, fetchSettings } from '../fetch-options.ts';
import { startPathsProgress } from '../progress.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Terminal } from '../terminal.ts';

export interface PublishCommandOptions extends FetchOptions {
  readonly stream: string;
  readonly fields?: LineFields;
  readonly feed?: true;
  readonly json?: true;
  readonly log: LogFormat;
}

function renderPublished(summary: PublishSummary, name: string): string[] {
  const { published, alreadyThere, unreadable } = summary;
  return [
    `${published} ${published === 1 ? 'page' : 'pages'} put into ${name}, ${alreadyThere} there already, ${unreadable} unreadable`,
    ...(summary.stoppedEarly ? ['stopped before the end; run the same command again to go on'] : []),
  ];
}

/** Throws as `openQueue` and `publishPages` do. */
export async function publishPaths(
  paths: readonly string[],
  { stream, fields, feed, json, ...options }: PublishCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { openQueue, publishPages } = await import('../../cluster/index.ts');
  const input = measurePaths(paths);
  const queue = await openQueue(stream);
  try {
    const progress = startPathsProgress('publishing', input, { feed, ...options }, terminal);
    const signal = stopSignal(terminal);
    const summary = await publishPages(paths, queue, {
      fetching: fetchSettings(options, signal),
      areFeeds: feed === true,
      ...(fields === undefined ? {} : { fields }),
      onPage: progress.update,
      signal,
    }).finally(progress.stop);
    if (json) terminal.out(JSON.stringify(summary, null, 2));
    else for (const line of renderPublished(summary, queue.name)) terminal.out(line);
    if (summary.stoppedEarly) return exitCodes.interrupted;
    return summary.unreadable > 0 ? exitCodes.someUnreadable : exitCodes.done;
  } finally {
    await queue.close();
  }
}
