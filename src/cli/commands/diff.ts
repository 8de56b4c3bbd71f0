// `demarche diff`: what newer articles, newer readings and corrections changed about a pair.

import type { Command } from 'commander';
import { askedDay, readPairKnowledge, resolveSides } from '../../answers/index.ts';
import { askDiff, type Side } from '../../queries/index.ts';
import { dataFolder, ownTablesFolder, readActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, parseDay, parseInstant, withAnswerOptions } from '../clock-options.ts';
import { renderDiff } from '../render/render-diff.ts';
import type { Terminal } from '../terminal.ts';

type Options = AnswerOptions & { readonly since?: string; readonly recordedSince?: string };

function refuseReversed(
  earlier: string | undefined,
  later: string | undefined,
  names: readonly string[],
): void {
  if (earlier === undefined || later === undefined || earlier < later) return;
  throw new DemarcheError(
    'DAYS_REVERSED',
    `${names[0]} ${earlier} is not before ${names[1]} ${later}`,
    `Give the earlier one with ${names[0]}.`,
  );
}

/** The clocks of what is compared with: those of the answer, with one of them set back. */
function earlierClocks({ since, recordedSince, ...options }: Options): AnswerOptions {
  refuseReversed(since, options.known, ['--since', '--known']);
  refuseReversed(recordedSince, options.recorded, ['--recorded-since', '--recorded']);
  if (since !== undefined && recordedSince === undefined) return { ...options, known: since };
  if (recordedSince !== undefined && since === undefined) return { ...options, recorded: recordedSince };
  throw new DemarcheError(
    'NOTHING_TO_COMPARE',
    'diff compares with what was known by an earlier day (--since), or with what the ledger held then (--recorded-since)',
    'Give one of the two.',
  );
}

/** Adds `diff` to the program. */
export function addDiffCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('diff'))
    .description(
      'show what changed about a pair between two days of knowing or of taking, and what changed it',
    )
    .argument('<a>', 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id')
    .argument('<b>', 'the other side')
    .option('--since <day>', 'compare with what the news had told by the end of this day', parseDay)
    .option(
      '--recorded-since <day>',
      'compare with what the ledger held by then (day or instant, UTC), e.g. before pages were read again or corrected',
      parseInstant,
    )
    .addHelpText('after', '\nExample: demarche diff BLR USA --since 2025-09-01 --known 2025-12-18')
    .action(async (a: string, b: string, options: Options) => {
      const [earlier, now] = [earlierClocks(options), new Date()];
      const actors = readActorTables(dataFolder, ownTablesFolder());
      const question = {
        sides: resolveSides([a, b], actors) as [Side, Side],
        before: { clocks: clocksOf(earlier), day: askedDay(earlier, now) },
        after: { clocks: clocksOf(options), day: askedDay(options, now) },
        includePossibly: options.possibly ?? false,
      };
      const knowledge = readPairKnowledge(actors);
      await answer(options, terminal, (ledger) => askDiff(ledger, question, knowledge), renderDiff);
    });
}
