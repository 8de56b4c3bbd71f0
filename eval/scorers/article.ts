// Scores articles: text by runs of four words, headline, bylines, day and outlet by folded equality.

import type { JsonObject } from '../../src/predict/index.ts';
import { fold, textOf, wordsOf } from './line-text.ts';

const RUN_WORDS = 4;

/** How often each run of four words stands in a text; of a shorter text, the text itself. */
function countRuns(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const runs = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - RUN_WORDS + 1); at += 1) {
    const run = words.slice(at, at + RUN_WORDS).join(' ');
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function textF1(gold: string, predicted: string): number {
  const [wanted, given] = [countRuns(gold), countRuns(predicted)];
  const common = sum([...wanted].map(([run, count]) => Math.min(count, given.get(run) ?? 0)));
  if (common === 0) return 0;
  return harmonic(common / sum(given.values()), common / sum(wanted.values()));
}

function namesOf(line: JsonObject | undefined): ReadonlySet<string> {
  const value = line?.['byline'];
  const names = Array.isArray(value) ? value : [];
  return new Set(names.filter((name) => typeof name === 'string').map(fold));
}

interface Pair {
  readonly gold: JsonObject;
  readonly predicted: JsonObject | undefined;
}

/** Share of the pairs whose field folds to the same words; pairs without gold are left out. */
function accuracy(pairs: readonly Pair[], field: string): number {
  const asked = pairs.filter(({ gold }) => textOf(gold, field) !== '');
  const right = asked.filter(
    ({ gold, predicted }) => fold(textOf(gold, field)) === fold(textOf(predicted, field)),
  );
  return asked.length === 0 ? 0 : right.length / asked.length;
}

function bylineF1(pairs: readonly Pair[]): number {
  let [common, wanted, given] = [0, 0, 0];
  for (const { gold, predicted } of pairs) {
    const [right, names] = [namesOf(gold), namesOf(predicted)];
    wanted += right.size;
    given += names.size;
    common += [...names].filter((name) => right.has(name)).length;
  }
  return given === 0 || wanted === 0 ? 0 : harmonic(common / given, common / wanted);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** In percent: mean text F1 of the pages, accuracy of title, date and outlet, micro F1 of the names in the bylines. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const pairs = gold.map((line): Pair => ({ gold: line, predicted: byId.get(line['id']) }));
  const texts = pairs.map(({ gold: line, predicted }) =>
    textF1(textOf(line, 'text'), textOf(predicted, 'text')),
  );
  return {
    'text F1': percent(sum(texts) / Math.max(1, texts.length)),
    'title acc': percent(accuracy(pairs, 'title')),
    'byline F1': percent(bylineF1(pairs)),
    'date acc': percent(accuracy(pairs, 'date')),
    'outlet acc': percent(accuracy(pairs, 'outlet')),
  };
}
