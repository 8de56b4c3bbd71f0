// Runs a task over a file of JSON Lines. The output appears under its name only when it is whole.

import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadLanguageModel } from '../language/index.ts';
import { loadTables } from '../tables/index.ts';
import { DemarcheError } from '../text/index.ts';
import { predictTasks } from './tasks.ts';
import type { FileTask, JsonObject, LineTask, PredictContext, PredictTask } from './types.ts';

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

/** Opens a file to be written; throws OUTPUT_UNUSABLE where that cannot be, before any work is done. */
function openOutput(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    throw new DemarcheError(
      'OUTPUT_UNUSABLE',
      `${path} cannot be written: ${(cause as Error).message}`,
      'Name a file in a folder that exists and that you may write to, or - for standard output.',
      { cause },
    );
  }
}

interface Input {
  readonly text: string;
  readonly path: string;
}

/** Predicts the lines one by one, each written at once, and gives their number. */
function predictLines(
  task: LineTask,
  { text, path }: Input,
  context: PredictContext,
  write: (line: string) => void,
): number {
  let count = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const predicted = task.predict(parseLine(line, path, index + 1), context);
      for (const prediction of [predicted].flat()) write(`${JSON.stringify(prediction)}\n`);
    } catch (error) {
      throw withPlace(error, path, index + 1);
    }
    count += 1;
  }
  return count;
}

/** Predicts all lines together and gives their number. */
function predictTogether(
  task: FileTask,
  { text, path }: Input,
  context: PredictContext,
  write: (line: string) => void,
): number {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, path, index + 1)]));
  for (const prediction of task.predictAll(lines, context)) write(`${JSON.stringify(prediction)}\n`);
  return lines.length;
}

function predictInto(
  task: PredictTask,
  input: Input,
  context: PredictContext,
  write: (line: string) => void,
): number {
  return 'predictAll' in task
    ? predictTogether(task, input, context, write)
    : predictLines(task, input, context, write);
}

/**
 * Predicts every line of `inputPath` (JSON Lines, also gzip; `-` for standard input) into `outputPath` (`-` for
 * standard output), in the same order; gives the number of lines. Throws a DemarcheError that names the line at fault;
 * then no file is left at `outputPath` that was not there.
 */
export async function predictFile(taskName: string, inputPath: string, outputPath: string): Promise<number> {
  const task = findTask(taskName);
  const input = { text: readInput(inputPath), path: inputPath };
  const inputFolder = inputPath === '-' ? resolve('.') : dirname(resolve(inputPath));
  const tables = loadTables();
  const context = { tables, model: loadLanguageModel(undefined, tables.language), inputFolder };
  if (outputPath === '-') return predictInto(task, input, context, (line) => void process.stdout.write(line));
  const partPath = `${outputPath}.part`;
  const part = openOutput(partPath);
  try {
    const count = predictInto(task, input, context, (line) => void writeSync(part, line));
    renameSync(partPath, outputPath);
    return count;
  } catch (error) {
    rmSync(partPath, { force: true });
    throw error;
  } finally {
    closeSync(part);
  }
}
