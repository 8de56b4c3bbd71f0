// Fills the samples of a page of documentation with what the program really prints over the example pages.
//
//     <!-- run: pair BLR CHN (12 lines) -->   the command as typed, its first 12 lines of output, to
//     <!-- /run -->                           here; `{id}` in a command is the first id of the output before it

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/cli/main.ts';
import type { Terminal } from '../src/cli/terminal.ts';

const widthColumns = 100;

/** The instant of recording is another in every run; samples show this one. */
const sampleInstant = '2026-11-21T12:00:00.000Z';
const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/gu;
/** The same for people: "recorded 2026-11-21 12:00 UTC". */
const sampleMinute = '2026-11-21 12:00 UTC';
const minute = /\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/gu;

const sample = /<!-- run: (?<command>.+?)(?: \((?<lines>\d+) lines\))? -->\n[\s\S]*?<!-- \/run -->/gu;

async function outputOf(args: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const take = (text: string) => void lines.push(...text.split('\n'));
  const terminal: Terminal = {
    out: take,
    err: take,
    widthColumns,
    isInteractive: false,
    hidesProgress: true,
    style: (_, text) => text,
  };
  await main(args, terminal);
  return lines;
}

/** Splits a command as a shell does, for words and words in quotation marks. */
function splitCommand(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

function codeBlock(command: string, output: readonly string[], limit: number): string {
  const shown = output.slice(0, limit);
  const cut = output.length > limit ? ['…'] : [];
  return ['```text', `$ demarche ${command}`, ...shown, ...cut, '```']
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The text with every sample filled anew. Run from the root of the project: the samples name `examples/pages`. */
export async function fillSamples(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-docs-'));
  const ledger = join(folder, 'demarche.db');
  const parts: string[] = [];
  let at = 0;
  let lastId = '';
  try {
    for (const match of text.matchAll(sample)) {
      const command = (match.groups?.['command'] ?? '').replaceAll('{id}', lastId);
      const output = (await outputOf([...splitCommand(command), '--ledger', ledger])).map((line) =>
        line.replaceAll(ledger, 'demarche.db').replace(instant, sampleInstant).replace(minute, sampleMinute),
      );
      lastId = /\b[0-9a-f]{12}\b/u.exec(output.join('\n'))?.[0] ?? lastId;
      const [opening = ''] = match[0].split('\n');
      const limit = Number(match.groups?.['lines'] ?? Number.POSITIVE_INFINITY);
      parts.push(
        text.slice(at, match.index),
        opening,
        '\n',
        codeBlock(command, output, limit),
        '\n<!-- /run -->',
      );
      at = match.index + match[0].length;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return [...parts, text.slice(at)].join('');
}
