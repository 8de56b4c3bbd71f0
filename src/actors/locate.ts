// Where a place lies: from the tables, and a town that they lack from the gazetteer, where its name is that of one town alone,
// of one far larger than the rest, or of one in a country that the article names. Leaves "Springfield" by itself open.

import type { LexiconEntry, Place, Town } from '../tables/index.ts';
import type { Draft } from './draft.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Location } from './types.ts';

/** So many times the people of the next town of its name, and nobody says which of the two is meant. */
const clearlyLarger = 5;

/** People of a town that is named without its country. */
const city = 50_000;

const extents: Readonly<Record<string, Location['extent']>> = {
  country: 'country',
  capital: 'town',
  city: 'town',
};

/** Where a draft lies; `countries` are those that the article names. */
export function locate(
  draft: Draft,
  countries: ReadonlySet<string | null>,
  context: ReadingContext,
): Location | null {
  const reading = draft.readings.find(({ kind }) => kind === 'place') ?? draft.readings[0];
  if (reading !== undefined) return locateReading(reading, context);
  if (draft.source !== 'name' || draft.kind !== 'place') return null;
  const name = context.analysis.text.slice(draft.core.start, draft.core.end);
  // "the Mesa" is no town.
  if (context.folded.startsWith('the ', draft.core.start - 4)) return null;
  const town = chooseTown(context.tables.towns.named(name), countries);
  return town === null ? null : locationOf(town, 'town');
}

/** Where what a phrase of the tables stands for lies: a state by its middle, "Minsk" by the town. */
export function locateReading(reading: LexiconEntry, context: ReadingContext): Location | null {
  const place = placeOf(reading, context);
  return place === null ? null : locationOf(place, extents[place.kind] ?? 'region');
}

function placeOf(reading: LexiconEntry, { tables }: ReadingContext): Place | null {
  if (reading.kind === 'place') return tables.places.get(reading.id) ?? null;
  const kind = reading.kind === 'capital' ? 'capital' : 'country';
  return tables.placesByState.get(reading.id)?.find((place) => place.kind === kind) ?? null;
}

/** The one town that is meant; `towns` are those of one name, the largest first. */
function chooseTown(towns: readonly Town[], countries: ReadonlySet<string | null>): Town | null {
  const named = towns.filter(({ country }) => country !== null && countries.has(country));
  const [first, second] = named.length > 0 ? named : towns.filter(({ population }) => population >= city);
  if (first === undefined) return null;
  return second === undefined || first.population >= clearlyLarger * second.population ? first : null;
}

function locationOf({ latitude, longitude, country }: Place | Town, extent: Location['extent']): Location {
  return { latitude, longitude, extent, country };
}
