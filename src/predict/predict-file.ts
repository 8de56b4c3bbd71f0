// Runs a task over a file of JSON Lines. The output appears under its name only when it is whole.

import { createWriteStream, existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { loadLanguageModel } from '../language/index.ts';
import { loadTables } from '../tables/index.ts';
import { DemarcheError } from '../text/index.ts';
import { predictTasks } from './tasks.ts';
import type { JsonObject, PredictTask } from './types.ts';

/** The task of that name or alias; throws TASK_UNKNOWN with the names that there are. */
export function findTask(name: string): PredictTask {
  const task = predictTasks.find((known) => known.name === name || known.aliases.includes(name));
  if (task !== undefined) return task;
  const names = predictTasks.map((known) => known.name).join(', ');
  throw new DemarcheError('TASK_UNKNOWN', `there is no task "${name}"`, `Tasks that are built: ${names}.`);
}

function readInput(path: string): string {
  if (path === '-') return readFileSync(0, 'utf8');
  if (!existsSync(path))
    throw new DemarcheError(
      'INPUT_NOT_FOUND',
      `there is no file ${path}`,
      'Name a file of JSON Lines, or - for standard input.',
    );
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

function parseLine(text: string, path: string, lineNumber: number): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const message = `${path}:${lineNumber} is not JSON: ${(cause as Error).message}`;
    throw new DemarcheError(
      'INPUT_NOT_JSON',
      message,
      'Correct that line; every line holds one JSON object.',
      { cause },
    );
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as JsonObject;
  throw new DemarcheError(
    'INPUT_NOT_JSON',
    `${path}:${lineNumber} is not a JSON object`,
    'Every line holds one JSON object.',
  );
}

function withPlace(error: unknown, path: string, lineNumber: number): unknown {
  if (!(error instanceof DemarcheError)) return error;
  return new DemarcheError(error.code, `${path}:${lineNumber}: ${error.message}`, error.advice, {
    cause: error,
  });
}

/**
 * Predicts every line of `inputPath` (JSON Lines, also gzip; `-` for standard input) into `outputPath` (`-` for
 * standard output), in the same order; gives the number of lines. Throws a DemarcheError that names the line at fault.
 */
export async function predictFile(taskName: string, inputPath: string, outputPath: string): Promise<number> {
  const task = findTask(taskName);
  const lines = readInput(inputPath).split('\n');
  const inputFolder = inputPath === '-' ? resolve('.') : dirname(resolve(inputPath));
  const context = { tables: loadTables(), model: loadLanguageModel(), inputFolder };
  const partPath = `${outputPath}.part`;
  const output = outputPath === '-' ? process.stdout : createWriteStream(partPath);
  let count = 0;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    try {
      const predicted = task.predict(parseLine(text, inputPath, index + 1), context);
      for (const prediction of [predicted].flat()) output.write(`${JSON.stringify(prediction)}\n`);
    } catch (error) {
      throw withPlace(error, inputPath, index + 1);
    }
    count += 1;
  }
  if (output !== process.stdout) {
    output.end();
    await finished(output);
    renameSync(partPath, outputPath);
  }
  return count;
}
