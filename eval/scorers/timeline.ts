// Scores which days a timeline has: as many of the weightiest days as the timeline of a person has, within its span, against those.

import type { JsonObject } from '../../src/predict/index.ts';
import { addDays } from '../../src/time/index.ts';

interface Entry {
  readonly date: string;
}

/** Days of a person's timeline: `dates`, or the dates of its `entries`. */
function goldDays(line: JsonObject): ReadonlySet<string> {
  const dates = line['dates'] as readonly string[] | undefined;
  const entries = line['entries'] as readonly Entry[] | undefined;
  return new Set((dates ?? entries?.map(({ date }) => date) ?? []).map((date) => date.slice(0, 10)));
}

function shareNear(days: readonly string[], others: ReadonlySet<string>, apart: number): number {
  const isNear = (day: string): boolean => {
    for (let step = -apart; step <= apart; step += 1) if (others.has(addDays(day, step))) return true;
    return false;
  };
  return days.length === 0 ? 0 : days.filter(isNear).length / days.length;
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

/** Means of precision and of recall over all timelines, then their F1, in percent; the n-th prediction is for the n-th timeline. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const timelines = gold.filter((line) => goldDays(line).size > 0);
  const figures: Record<string, number> = {};
  for (const [name, apart] of [['date F1', 0] as const, ['date F1, a day apart', 1] as const]) {
    let [precision, recall] = [0, 0];
    for (const [at, line] of timelines.entries()) {
      const wanted = [...goldDays(line)].sort();
      const [first = '', last = ''] = [wanted[0], wanted.at(-1)];
      const entries = (predictions[at]?.['entries'] ?? []) as readonly Entry[];
      const found = entries.map(({ date }) => date).filter((date) => date >= first && date <= last);
      const cut = found.slice(0, wanted.length);
      precision += shareNear(cut, new Set(wanted), apart) / timelines.length;
      recall += shareNear(wanted, new Set(cut), apart) / timelines.length;
    }
    figures[name] = f1(precision, recall);
  }
  return figures;
}
