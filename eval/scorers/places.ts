// Scores places: found by overlap of spans, located within 161 km (100 miles), and told as a place or as what it stands for.

import type { JsonObject } from '../../src/predict/index.ts';

interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly lat?: number;
  readonly lon?: number;
  readonly literal?: boolean;
  readonly kind?: string;
}

/** The distance that the literature on geoparsing calls right. */
const NEAR_KM = 161;
const EARTH_RADIUS_KM = 6371;
const placeKinds: ReadonlySet<string> = new Set([
  'Literal',
  'Literal_Modifier',
  'Mixed',
  'Coercion',
  'Embedded_Literal',
]);

function toponymsOf(line: JsonObject | undefined): readonly Toponym[] {
  const value = line?.['toponyms'];
  return Array.isArray(value) ? (value as Toponym[]) : [];
}

function distanceKm(a: Toponym, b: Toponym): number | null {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return null;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const east = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** Each gold name with the first name found that overlaps it and is not yet taken. */
function pairsOf(gold: readonly Toponym[], found: readonly Toponym[]): readonly [Toponym, Toponym][] {
  const free = new Set(found);
  return gold.flatMap((wanted): [Toponym, Toponym][] => {
    const match = [...free].find((each) => each.start < wanted.end && wanted.start < each.end);
    if (match === undefined) return [];
    free.delete(match);
    return [[wanted, match]];
  });
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / Math.max(1, whole)) / 10;
}

/** In percent: precision, recall and F1 of spans, share near enough, share told rightly as place or not. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const pairs = gold.flatMap((line) => pairsOf(toponymsOf(line), toponymsOf(byId.get(line['id']))));
  const wanted = gold.flatMap(toponymsOf).length;
  const given = predictions.flatMap(toponymsOf).length;
  const distances = pairs.map(([a, b]) => distanceKm(a, b)).filter((km) => km !== null);
  const told = pairs.filter(([a, b]) => b.literal === placeKinds.has(a.kind ?? ''));
  return {
    'span P': percent(pairs.length, given),
    'span R': percent(pairs.length, wanted),
    'span F1': percent(2 * pairs.length, given + wanted),
    'within 161 km': percent(distances.filter((km) => km <= NEAR_KM).length, distances.length),
    'literal acc': percent(told.length, pairs.length),
  };
}
