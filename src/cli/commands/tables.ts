// `demarche tables import wikidata FILE`: holders of offices from an answer of Wikidata into tables of the user's own.

import { readFileSync } from 'node:fs';
import { Argument, type Command } from 'commander';
import {
  compareHoldings,
  dataFolder,
  folderUrl,
  parseAnswer,
  readActorTables,
  writeOwnTables,
} from '../../tables/index.ts';
import { DemarcheError } from '../../text/index.ts';
import { renderImport } from '../render/render-import.ts';
import type { Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly into: string;
  readonly dryRun?: true;
  readonly json?: true;
}

function readAnswer(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (cause) {
    throw new DemarcheError('FILE_UNREADABLE', `${path} cannot be read`, 'Check the name of the file.', {
      cause,
    });
  }
}

function importWikidata(path: string, { into, dryRun, json }: ImportOptions, terminal: Terminal): void {
  const folder = folderUrl(into);
  const comparison = compareHoldings(
    parseAnswer(readAnswer(path), path),
    readActorTables(dataFolder, folder),
  );
  const changes = comparison.added.length + comparison.ended.length;
  const written = dryRun || changes === 0 ? [] : writeOwnTables(folder, comparison, dataFolder);
  const report = { ...comparison, written };
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else for (const line of renderImport(report, into)) terminal.out(line);
}

export function addTablesCommand(program: Command, terminal: Terminal): void {
  const example = '\nExample: demarche tables import wikidata answer.json --dry-run';
  const tables = program
    .command('tables')
    .description('keep tables of your own beside those of the program')
    .addHelpText('after', example);
  tables
    .command('import')
    .description('add persons and their offices from an answer of Wikidata (docs/wikidata.md has the query)')
    .addArgument(new Argument('<source>', 'whose answer it is').choices(['wikidata']))
    .argument('<file>', 'the answer as SPARQL JSON; - for standard input')
    .option(
      '--into <folder>',
      'folder of your own tables, which DEMARCHE_TABLES names when pages are read',
      'tables',
    )
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', example)
    .action((_source: string, file: string, options: ImportOptions) => {
      importWikidata(file, options, terminal);
    });
}
