// The frame of every command that corrects: work the corrections out, show what they change, ask, make them.

import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import {
  type CorrectionOutcome,
  type CorrectionRequest,
  makeCorrection,
  makeKnowledge,
  previewCorrection,
} from '../../answers/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { printJson } from '../answer.ts';
import { ledgerOption } from '../clock-options.ts';
import { openLedgerOf } from '../open-ledger.ts';
import { renderMade, renderPreview } from '../render/render-preview.ts';
import { renderRelated, renderUndoAll } from '../render/render-related.ts';
import type { Terminal } from '../terminal.ts';

export interface CorrectOptions {
  readonly ledger: string;
  readonly reason: string;
  readonly author?: string;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
}

/** Adds the options that every correcting command has. */
export function withCorrectOptions(command: Command): Command {
  return command
    .addOption(ledgerOption())
    .requiredOption('--reason <text>', 'why: it is kept and shown (required)')
    .addOption(
      new Option('--author <name>', 'who corrects (default: the name of the user)').env('DEMARCHE_AUTHOR'),
    )
    .option('--dry-run', 'only show what it would change')
    .option('-y, --yes', 'do not ask before it is made')
    .option('--json', 'print the correction and what it changes as JSON; does not ask');
}

function authorOf({ author }: CorrectOptions): string {
  if (author !== undefined && author.trim() !== '') return author;
  try {
    return userInfo().username;
  } catch (cause) {
    throw new DemarcheError(
      'NO_AUTHOR',
      'nobody signs this correction: the user has no name here',
      'Say who corrects: --author NAME, or DEMARCHE_AUTHOR.',
      { cause },
    );
  }
}

/** A question that nobody sees is not answered: throws a DemarcheError `NOT_CONFIRMED` where there is nobody to ask. */
function checkCanAsk(options: CorrectOptions, { isInteractive }: Terminal): void {
  if (options.dryRun || options.yes || options.json || (isInteractive && process.stdin.isTTY)) return;
  throw new DemarcheError(
    'NOT_CONFIRMED',
    'nothing was made: there is no terminal on which to ask whether the correction is to be made',
    'Add --yes to make it without being asked, or --dry-run to see what it would change.',
  );
}

async function isConfirmed({ yes, json }: CorrectOptions): Promise<boolean> {
  if (yes || json) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await lines.question('Make this correction? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}

/** What a command asks for, but for who signs it. */
export type Unsigned = CorrectionRequest extends infer Request
  ? Request extends CorrectionRequest
    ? Omit<Request, 'author' | 'reason'>
    : never
  : never;

function tell({ preview, warnings }: CorrectionOutcome, terminal: Terminal): void {
  const lines = [...renderPreview(preview, terminal), ...renderRelated(preview, warnings, terminal)];
  for (const line of lines) terminal.out(line);
}

/** Shows what the corrections change and, once confirmed, makes them. */
export async function correct(options: CorrectOptions, terminal: Terminal, asked: Unsigned): Promise<void> {
  const request = { ...asked, author: authorOf(options), reason: options.reason };
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const asking = { ledger, knowledge: makeKnowledge(), now: new Date() };
    const proposed = await previewCorrection(asking, request);
    checkCanAsk(options, terminal);
    if (!options.json) tell(proposed, terminal);
    const isMade = !options.dryRun && (await isConfirmed(options));
    const outcome = isMade ? await makeCorrection(asking, proposed) : proposed;
    if (options.json) printJson(outcome, terminal);
    else {
      const undoing = isMade ? renderUndoAll(outcome.corrections) : [];
      for (const line of [...renderMade(outcome.corrections, isMade, terminal), ...undoing])
        terminal.out(line);
    }
  } finally {
    await ledger.close();
  }
}
