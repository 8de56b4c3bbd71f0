// The parts of the documentation that are made from the code. `npm run docs` writes them; `--check` fails where one is stale.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeProgram } from '../src/cli/program.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { endpoints, writeOperations } from '../src/http/index.ts';
import { predictTasks } from '../src/predict/index.ts';
import { type RecordKind, recordJsonSchema, recordSchemas } from '../src/record/index.ts';
import { drawLayers, layers } from './import-rules.ts';
import { makeClient } from './make-client.ts';
import { fillSamples } from './run-in-docs.ts';

const root = join(import.meta.dirname, '..');

/** Wide enough for help texts to stay on their lines. */
const helpWidthColumns = 110;

const silent: Terminal = {
  out: () => {},
  err: () => {},
  widthColumns: helpWidthColumns,
  isInteractive: false,
  style: (_, text) => text,
};

function commandReference(): string {
  const program = makeProgram(silent, () => {});
  const section = (title: string, help: string) => `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
  const helpOf = (command: typeof program) => {
    let text = '';
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
      getOutHelpWidth: () => helpWidthColumns,
    });
    command.outputHelp();
    return text;
  };
  const parts = program.commands.flatMap((command) =>
    (command.commands.length === 0 ? [command] : command.commands).map((each) => {
      const name = each === command ? command.name() : `${command.name()} ${each.name()}`;
      return section(`demarche ${name}`, helpOf(each));
    }),
  );
  return [
    '# Commands',
    '',
    'Made from the program by `npm run docs`; do not edit.',
    '',
    section('demarche', helpOf(program)),
    ...parts,
  ].join('\n');
}

/** A bar within a cell would end it. */
function tableRow(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function taskReference(): string {
  const rows = predictTasks.map(({ name, aliases, stage, summary }) =>
    tableRow(`\`${name}\``, aliases.join(', '), stage, summary),
  );
  return [
    '# Tasks of `demarche predict`',
    '',
    'Made from the program by `npm run docs`; do not edit. A task reads one JSON object a line and writes one a line, in the',
    'same order; fields that it does not know are ignored, and gold is never looked at.',
    '',
    '| task | also called | stage | a line holds → gives |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function recordReference(): string {
  const kinds = Object.keys(recordSchemas) as RecordKind[];
  return `${JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, recordJsonSchema(kind)])), null, 2)}\n`;
}

/** `text` with what stands between the two marker comments replaced. */
function replaceBetween(text: string, marker: string, content: string): string {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(\\n<!-- /${marker} -->)`, 'u');
  if (!pattern.test(text)) throw new Error(`the markers "${marker}" are missing`);
  return text.replace(pattern, (_, open: string, close: string) => `${open}${content}${close}`);
}

function architecture(): string {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const rows = Object.entries(layers).map(([name, { about }]) => {
    const path = name.endsWith('.ts') ? `src/${name}` : `src/${name}/`;
    return `| \`${path}\` | ${about} |`;
  });
  const table = ['| where | what |', '| --- | --- |', ...rows].join('\n');
  return replaceBetween(replaceBetween(text, 'imports', drawLayers(join(root, 'src'))), 'folders', table);
}

function questionReference(): string {
  const rows = endpoints.map(({ name, summary, options }) => {
    const names = Object.keys(options.shape).map((option) => `\`${option}\``);
    return tableRow(`\`${name}\``, summary, names.join(' '));
  });
  return ['| path | answers | options |', '| --- | --- | --- |', ...rows].join('\n');
}

function changeReference(): string {
  const rows = writeOperations.map(({ method, path, summary, least }) =>
    tableRow(`\`${method.toUpperCase()} ${path.replace('/api/v1/', '')}\``, summary, least),
  );
  return ['| request | does | least role |', '| --- | --- | --- |', ...rows].join('\n');
}

function apiReference(): string {
  const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
  return replaceBetween(replaceBetween(text, 'questions', questionReference()), 'changes', changeReference());
}

const client = 'web/src/api/client.ts';

const documents: readonly { readonly path: string; readonly make: () => string | Promise<string> }[] = [
  { path: 'README.md', make: () => fillSamples(readFileSync(join(root, 'README.md'), 'utf8')) },
  { path: 'ARCHITECTURE.md', make: architecture },
  { path: 'docs/cli.md', make: commandReference },
  { path: 'docs/predict.md', make: taskReference },
  { path: 'docs/records.schema.json', make: recordReference },
  { path: 'docs/api.md', make: apiReference },
  { path: client, make: () => makeClient(client) },
];

process.chdir(root);
const isCheck = process.argv.includes('--check');
for (const { path, make } of documents) {
  const full = join(root, path);
  const fresh = await make();
  if (!isCheck) writeFileSync(full, fresh);
  else if (!existsSync(full) || readFileSync(full, 'utf8') !== fresh) {
    console.error(`${path} is stale: run \`npm run docs\` and commit what it writes`);
    process.exitCode = 1;
  }
}
