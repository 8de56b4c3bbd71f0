// How a ledger and a queue are, in lines.

import type { QueueCounts } from '../../cluster/index.ts';
import type { LedgerStatus } from '../../queries/index.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Kinds that a person asks about, in this order. */
const kinds = [
  ['page', 'page', 'pages'],
  ['article', 'article', 'articles'],
  ['event', 'event mention', 'event mentions'],
  ['claim', 'claim', 'claims'],
  ['figure', 'figure', 'figures'],
  ['correction', 'correction', 'corrections'],
] as const;

export function renderLedgerStatus(status: LedgerStatus): string[] {
  const { name, entries, counts, lastPage, versions, problems } = status;
  const holds = kinds.map(([kind, one, many]) => counted(counts[kind] ?? 0, one, many)).join(', ');
  return [
    `${name}: ${counted(entries, 'entry', 'entries')}`,
    `  ${holds}`,
    ...(lastPage === null ? [] : [`last page: ${lastPage.location ?? '-'} at ${lastPage.recordedAt}`]),
    ...versions.map(
      ({ version, readings, lastAt }) =>
        `read by ${version}: ${counted(readings, 'page', 'pages')}, last at ${lastAt}`,
    ),
    ...problems.map(({ code, count }) => `problem ${code}: ${count}`),
  ];
}

export function renderQueueStatus({
  name,
  waiting,
  inWork,
  redelivered,
  bytes,
}: QueueCounts & { readonly name: string }): string[] {
  return [
    `${name}: ${waiting} waiting, ${inWork} in work, of which ${redelivered} handed out again; ${(bytes / 1e6).toFixed(1)} MB`,
  ];
}
