// `demarche diff`: what newer articles changed about a pair.

import type { Command } from 'commander';
import { askDiff, type Side } from '../../queries/index.ts';
import { dataFolder, ownTablesFolder, readActorTables } from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { answer } from '../answer.ts';
import { type AnswerOptions, clocksOf, parseDay, withAnswerOptions } from '../clock-options.ts';
import { askedDay, readPairKnowledge } from '../read-knowledge.ts';
import { renderDiff } from '../render/render-diff.ts';
import { resolveSides } from '../resolve-sides.ts';
import type { Terminal } from '../terminal.ts';

type Options = AnswerOptions & { readonly since: string };

function refuseReversed({ since, known }: Options): void {
  if (known === undefined || since < known) return;
  throw new DemarcheError(
    'DAYS_REVERSED',
    `--since ${since} is not before --known ${known}`,
    'Give the earlier day with --since.',
  );
}

/** Adds `diff` to the program. */
export function addDiffCommand(program: Command, terminal: Terminal): void {
  withAnswerOptions(program.command('diff'))
    .description('show what changed about a pair between two days of knowing, and which articles changed it')
    .argument('<a>', 'a code (BLR, USA, EUR), a name ("European Union", Lukashenko) or an id')
    .argument('<b>', 'the other side')
    .requiredOption('--since <day>', 'compare with what the news had told by the end of this day', parseDay)
    .addHelpText('after', '\nExample: demarche diff BLR USA --since 2025-09-01 --known 2025-12-18')
    .action(async (a: string, b: string, options: Options) => {
      refuseReversed(options);
      const actors = readActorTables(dataFolder, ownTablesFolder());
      const clocks = clocksOf(options);
      const [earlier, now] = [{ ...options, known: options.since }, new Date()];
      const question = {
        sides: resolveSides([a, b], actors) as [Side, Side],
        before: { clocks: { ...clocks, known: options.since }, day: askedDay(earlier, now) },
        after: { clocks, day: askedDay(options, now) },
        includePossibly: options.possibly ?? false,
      };
      const knowledge = readPairKnowledge(actors);
      await answer(options, terminal, (ledger) => askDiff(ledger, question, knowledge), renderDiff);
    });
}
