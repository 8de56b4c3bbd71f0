// Scores actors: the share of phrases whose country, sector, or both are right. A part that the gold leaves out is not asked.

import type { JsonObject } from '../../src/predict/index.ts';

type Part = 'country' | 'sector';

function goldOf(line: JsonObject): JsonObject {
  const { gold } = line;
  return typeof gold === 'object' && gold !== null ? (gold as JsonObject) : {};
}

function isAsked(line: JsonObject, parts: readonly Part[]): boolean {
  return parts.every((part) => typeof goldOf(line)[part] === 'string');
}

/** The empty string is an answer too: no country, no sector. */
function isRight(line: JsonObject, predicted: JsonObject | undefined, parts: readonly Part[]): boolean {
  return parts.every((part) => (predicted?.[part] ?? '') === goldOf(line)[part]);
}

/** In percent. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const accuracy = (...parts: Part[]): number => {
    const asked = gold.filter((line) => isAsked(line, parts));
    const right = asked.filter((line) => isRight(line, byId.get(line['id']), parts));
    return Math.round((1000 * right.length) / Math.max(1, asked.length)) / 10;
  };
  return {
    'country acc': accuracy('country'),
    'sector acc': accuracy('sector'),
    'both acc': accuracy('country', 'sector'),
  };
}
