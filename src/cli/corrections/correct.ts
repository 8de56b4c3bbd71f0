// The frame of every command that corrects: work the corrections out, show what they change, ask, make them.

import { userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { askedDay, readPairKnowledge, warnOfMerge } from '../../answers/index.ts';
import type { MadeCorrection } from '../../corrections/index.ts';
import {
  type CorrectedLedger,
  type CorrectionPreview,
  correctedLedger,
  instantAfter,
  makeCorrections,
  previewCorrections,
  type Signature,
} from '../../queries/index.ts';
import { knowEvents } from '../../stories/index.ts';
import {
  type ActorTables,
  dataFolder,
  loadTables,
  ownTablesFolder,
  readActorTables,
} from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
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

/** What a correcting command prints as JSON. */
export interface CorrectOutcome {
  readonly isMade: boolean;
  readonly corrections: readonly MadeCorrection[];
  readonly preview: CorrectionPreview;
  /** What to think over before it is made. */
  readonly warnings: readonly string[];
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

/** Works out what is asked for; nothing is written. */
export type Propose = (
  ledger: CorrectedLedger,
  signature: Signature,
  actors: ActorTables,
) => Promise<readonly MadeCorrection[]>;

function checkReason({ reason }: CorrectOptions): string {
  if (reason.trim() !== '') return reason;
  throw new DemarcheError('NO_REASON', 'a correction needs a reason', 'Say why with --reason "...".');
}

/** Shows what the corrections change and, once confirmed, makes them. */
export async function correct(options: CorrectOptions, terminal: Terminal, propose: Propose): Promise<void> {
  const [author, reason] = [authorOf(options), checkReason(options)];
  const actors = readActorTables(dataFolder, ownTablesFolder());
  const ledger = await openLedgerOf(options, 'existing', terminal);
  try {
    const now = new Date();
    const view = correctedLedger(ledger);
    const made = instantAfter((await view.rulings()).made, now);
    const corrections = await propose(view, { author, reason, made }, actors);
    checkCanAsk(options, terminal);
    const knowledge = { pair: readPairKnowledge(actors), events: () => knowEvents(loadTables()) };
    const preview = await previewCorrections(ledger, corrections, askedDay({}, now), knowledge);
    const warnings = warnOfMerge(corrections, actors);
    const shown = [...renderPreview(preview, terminal), ...renderRelated(preview, warnings, terminal)];
    if (!options.json) for (const line of shown) terminal.out(line);
    const isMade = !options.dryRun && (await isConfirmed(options));
    if (isMade) await makeCorrections(ledger, corrections, now);
    const outcome: CorrectOutcome = { isMade, corrections, preview, warnings };
    if (options.json) terminal.out(JSON.stringify(outcome, null, 2));
    else {
      const undoing = isMade ? renderUndoAll(corrections) : [];
      for (const line of [...renderMade(corrections, isMade, terminal), ...undoing]) terminal.out(line);
    }
  } finally {
    await ledger.close();
  }
}
