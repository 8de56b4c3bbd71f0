// `npm run eval`: predicts and scores every set that is there, prints one scoreboard with the last scores beside the
// new, and fails below a pinned floor. Options: `--only TEXT` (sets whose name holds it), `--save` (keep the new scores),
// `--sets FOLDER` (where the scored sets lie; default ../shared/bench).

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type JsonObject, predictFile } from '../src/predict/index.ts';
import { compareText } from '../src/text/index.ts';
import { expectedFile, readExpected } from './expected-examples.ts';
import { scoreExamples } from './score-examples.ts';
import { type Measure, type ScoredSet, scoredSets } from './scored-sets.ts';

type Scores = Readonly<Record<string, number>>;

interface Result {
  readonly set: string;
  readonly stage: string;
  /** First digits of the SHA-256 of the input: scores of another input are not compared. */
  readonly digest: string;
  readonly lines: number;
  readonly seconds: number;
  readonly scores: Scores;
}

/** What is kept of a result between runs, in `scoreboard.json`. */
type Kept = Readonly<Record<string, { readonly digest: string; readonly scores: Scores }>>;
type Floors = Readonly<Record<string, Scores>>;

const here = import.meta.dirname;
const scoreboardPath = join(here, 'scoreboard.json');
const floorsPath = join(here, 'floors.json');

function readJson<T>(path: string, fallback: T): T {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : fallback;
}

function readLines(path: string): JsonObject[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as JsonObject);
}

function digestOf(path: string | URL): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
}

function valueAt(output: string, { name, at, scale }: Measure): number {
  if (at instanceof RegExp) {
    const group = at
      .exec(output)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (group === undefined) throw new Error(`the scorer's output has no "${name}" (${at.source})`);
    return Number(group) * scale;
  }
  let value: unknown = JSON.parse(output);
  for (const key of at.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value !== 'number')
    throw new Error(`the scorer's output has no number at "${at}" for "${name}"`);
  return value * scale;
}

function round(scores: Scores): Scores {
  return Object.fromEntries(
    Object.entries(scores).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
  );
}

/** Scores by a module of our own in `scorers/`. */
async function scoreBy(name: string, input: string, predictions: string): Promise<Scores> {
  const scorer = (await import(`./scorers/${name}.ts`)) as {
    score: (gold: readonly JsonObject[], predictions: readonly JsonObject[]) => Scores;
  };
  return scorer.score(readLines(input), readLines(predictions));
}

/** What the set's own scorer prints; empty where it brings none. */
function runScorer({ scorer, arguments: given }: ScoredSet, folder: string, predictions: string): string {
  if (scorer === null) return '';
  const args = given.map((argument) => (argument === '{predictions}' ? predictions : argument));
  return execFileSync(process.execPath, [scorer, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** The file to predict: the input, or the input with what is predicted alongside. */
function streamOf({ input, alongside = [] }: ScoredSet, folder: string, scratch: string): string {
  if (alongside.length === 0) return join(folder, input);
  const stream = join(scratch, 'stream.jsonl');
  writeFileSync(
    stream,
    [input, ...alongside].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'),
  );
  return stream;
}

async function scoreShared(set: ScoredSet, folder: string, scratch: string): Promise<Result> {
  const startedAt = Date.now();
  const input = join(folder, set.input);
  const predictions = join(scratch, 'predictions.jsonl');
  const lines = await predictFile(set.task ?? '', streamOf(set, folder, scratch), predictions);
  const output = runScorer(set, folder, predictions);
  const scores = {
    ...Object.fromEntries(set.measures.map((measure) => [measure.name, valueAt(output, measure)])),
    ...(set.alsoScoredBy === undefined ? {} : await scoreBy(set.alsoScoredBy, input, predictions)),
  };
  const seconds = (Date.now() - startedAt) / 1000;
  return { set: set.name, stage: set.stage, digest: digestOf(input), lines, seconds, scores: round(scores) };
}

/**
 * The project's own sets: `sets/TASK.jsonl` is scored by `scorers/TASK.ts`, and so is `sets/TASK.kept.jsonl`, written by others, whose
 * records nobody reads who works on the task: it tells how much of a gain holds for news that was not seen. `TASK.other` is by another
 * writer, and has both halves, too.
 */
async function scoreOwn(name: string, scratch: string): Promise<Result> {
  const startedAt = Date.now();
  const [task = name] = name.split('.');
  const input = join(here, 'sets', `${name}.jsonl`);
  const predictions = join(scratch, 'predictions.jsonl');
  const lines = await predictFile(task, input, predictions);
  const scores = await scoreBy(task, input, predictions);
  const seconds = (Date.now() - startedAt) / 1000;
  return { set: `own/${name}`, stage: 'own', digest: digestOf(input), lines, seconds, scores: round(scores) };
}

function scoreOwnExamples(): Result {
  const startedAt = Date.now();
  const lines = readExpected().length;
  const { scores } = scoreExamples();
  const seconds = (Date.now() - startedAt) / 1000;
  return {
    set: 'own/examples',
    stage: 'own',
    digest: digestOf(expectedFile),
    lines,
    seconds,
    scores: round(scores),
  };
}

function ownSets(): string[] {
  const files = existsSync(join(here, 'sets')) ? readdirSync(join(here, 'sets')) : [];
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.replace(/\.jsonl$/u, ''))
    .sort();
}

/** Figures that count errors: the smaller the better. */
const smallerIsBetter: ReadonlySet<string> = new Set([
  'MAE',
  'traps',
  'other stories',
  'false alarms',
  'wrong',
  'invented',
  'invented conflicts',
  'figures beside',
]);

function isBelowFloor(measure: string, value: number, floor: number): boolean {
  return smallerIsBetter.has(measure) ? value > floor : value < floor;
}

function printResult(result: Result, kept: Kept, floors: Floors, note?: string): string[] {
  const last = kept[result.set]?.digest === result.digest ? kept[result.set]?.scores : undefined;
  const failures: string[] = [];
  const cells = Object.entries(result.scores).map(([measure, value]) => {
    const floor = floors[result.set]?.[measure];
    const isBelow = floor !== undefined && isBelowFloor(measure, value, floor);
    if (isBelow) failures.push(`${result.set}: ${measure} is ${value}, its floor is ${floor}`);
    const before = last?.[measure] === undefined ? 'new' : `last ${last[measure].toFixed(1)}`;
    return `${measure} ${value.toFixed(value < 10 ? 2 : 1)} (${before})${isBelow ? ' BELOW ITS FLOOR' : ''}`;
  });
  console.log(
    `${result.set.padEnd(32)} ${String(result.lines).padStart(5)} lines ${result.seconds.toFixed(1).padStart(6)} s  ${cells.join('  ')}${note === undefined ? '' : `  (${note})`}`,
  );
  return failures;
}

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
    sets: { type: 'string' },
  },
});
const folder = resolve(options.sets ?? join(here, '../../shared/bench'));
const kept = readJson<Kept>(scoreboardPath, {});
const floors = readJson<Floors>(floorsPath, {});
const scratch = mkdtempSync(join(tmpdir(), 'demarche-eval-'));
const results: Result[] = [];
const failures: string[] = [];

/** One set that cannot be scored must not hide the other scores; it fails the run all the same. */
async function attempt(name: string, score: () => Promise<Result>, note?: string): Promise<void> {
  try {
    const result = await score();
    results.push(result);
    failures.push(...printResult(result, kept, floors, note));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  if (!existsSync(folder)) console.log(`no scored sets at ${folder}: the project's own small sets alone`);
  for (const set of scoredSets.filter(({ name }) => existsSync(folder) && name.includes(options.only))) {
    if (set.task === null) {
      console.log(`${set.name.padEnd(32)}  the stage "${set.stage}" is not built yet: not scored`);
      continue;
    }
    await attempt(set.name, () => scoreShared(set, folder, scratch), set.note);
  }
  for (const name of ownSets().filter((own) => `own/${own}`.includes(options.only))) {
    await attempt(`own/${name}`, () => scoreOwn(name, scratch));
  }
  if ('own/examples'.includes(options.only)) {
    await attempt('own/examples', async () => scoreOwnExamples());
  }
} finally {
  rmSync(scratch, { recursive: true });
}

if (options.save) {
  const now = Object.fromEntries(results.map(({ set, digest, scores }) => [set, { digest, scores }]));
  const all = Object.entries({ ...kept, ...now }).sort(([a], [b]) => compareText(a, b));
  writeFileSync(scoreboardPath, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
for (const failure of failures) console.error(`FAILED ${failure}`);
if (results.length === 0) {
  console.error('no set was scored');
  process.exitCode = 1;
}
if (failures.length > 0) process.exitCode = 1;
