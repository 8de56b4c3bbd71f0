// `demarche status`: how a ledger is, and the queue of a cluster.

import type { Command } from 'commander';
import type { QueueCounts } from '../../cluster/index.ts';
import { askLedgerStatus, type LedgerStatus } from '../../queries/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { type AnswerOptions, ledgerOption } from '../clock-options.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { renderLedgerStatus, renderQueueStatus } from '../render/render-status.ts';
import type { Terminal } from '../terminal.ts';

interface Options extends Pick<AnswerOptions, 'ledger' | 'json'> {
  readonly stream?: string;
}

/** Null where it is not made yet, though there is a queue: the first worker makes it. */
async function ledgerStatus(options: Options, terminal: Terminal): Promise<LedgerStatus | null> {
  try {
    const ledger = await openLedgerOf(options, 'existing', terminal);
    return await askLedgerStatus(ledger).finally(() => ledger.close());
  } catch (error) {
    const isToCome = error instanceof DemarcheError && error.code === 'LEDGER_NOT_FOUND';
    if (isToCome && options.stream !== undefined) return null;
    throw error;
  }
}

async function queueStatus(stream: string): Promise<QueueCounts & { readonly name: string }> {
  const { lookAtQueue } = await import('../../cluster/index.ts');
  return lookAtQueue(stream);
}

async function status(options: Options, terminal: Terminal): Promise<void> {
  const ledger = await ledgerStatus(options, terminal);
  const stream = options.stream === undefined ? null : await queueStatus(options.stream);
  if (options.json) {
    terminal.out(JSON.stringify({ ledger, stream }, null, 2));
    return;
  }
  const lines = [
    ...(ledger === null ? ['the ledger is not made yet'] : renderLedgerStatus(ledger)),
    ...(stream === null ? [] : renderQueueStatus(stream)),
  ];
  for (const line of lines) terminal.out(line);
}

export function addStatusCommand(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .description(
      'tell how the ledger is: entries, last page, versions that read, problems; and the queue of a cluster',
    )
    .addOption(ledgerOption())
    .option('--stream <address>', 'also tell of this queue: nats://host:4222')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample: demarche status --ledger demarche.db')
    .action((options: Options) => status(options, terminal));
}
