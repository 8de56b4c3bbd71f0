// Reads the tables of places, of the words beside them, of words that refer back, and of words that mean several things.

import { byId, knownCountry, placeColumns } from './actor-cells.ts';
import type { AmbiguityRule, Place, PlaceWordUse, ReferenceWordUse, State } from './actor-rows.ts';
import { knownCell } from './known-cell.ts';
import { listCell, readTable, tableError } from './tsv.ts';

const ambiguityRules: readonly AmbiguityRule[] = ['exact', 'full', 'home', 'place'];

const placeWordUses: readonly PlaceWordUse[] = [
  'treaty',
  'inside',
  'direction',
  'party',
  'motion',
  'visit',
  'compass',
  'ground',
  'spot',
  'state-of-being',
  'name-end',
  'name-start',
  'locative',
  'edge',
  'beside',
];

const referenceWordUses: readonly ReferenceWordUse[] = [
  'body',
  'courtesy',
  'courtesy-f',
  'courtesy-m',
  'one-person',
  'pair-person',
  'pair-state',
  'captive-noun',
  'capture-verb',
  'prisoner-noun',
  'prisoner-verb',
  'relation-person',
  'relation-state',
];

/** Towns, regions, seas and countries by id, each with its middle. */
export function readPlaces(file: URL, states: ReadonlyMap<string, State>): ReadonlyMap<string, Place> {
  return byId(file, readTable(file, placeColumns), ({ cells, line }) => {
    const latitude = Number(cells.latitude);
    const longitude = Number(cells.longitude);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      throw tableError(file, line, 'latitude and longitude are decimal degrees');
    return {
      id: cells.id,
      name: cells.name,
      aliases: listCell(cells.aliases),
      country: cells.country === '' ? null : knownCountry(file, line, cells.country, states),
      kind: cells.kind,
      latitude,
      longitude,
      weight: Number(cells.weight || '0'),
    };
  });
}

/** How words of several meanings are to be taken, by word. */
export function readAmbiguous(file: URL): ReadonlyMap<string, AmbiguityRule> {
  const rules = new Map<string, AmbiguityRule>();
  for (const { cells, line } of readTable(file, ['word', 'rule'] as const))
    rules.set(cells.word, knownCell(ambiguityRules, cells.rule, file, line));
  return rules;
}

/** The words beside a place name, by what they tell of it. */
export function readPlaceWords(file: URL): Readonly<Record<PlaceWordUse, ReadonlySet<string>>> {
  return readWords(file, placeWordUses);
}

/** The words that refer back to a name, by how they do. */
export function readReferenceWords(file: URL): Readonly<Record<ReferenceWordUse, ReadonlySet<string>>> {
  return readWords(file, referenceWordUses);
}

/** The words of each use. */
function readWords<Use extends string>(
  file: URL,
  uses: readonly Use[],
): Readonly<Record<Use, ReadonlySet<string>>> {
  const rows = byId(file, readTable(file, ['id', 'use', 'word'] as const), ({ cells, line }) => {
    return { id: cells.id, use: knownCell(uses, cells.use, file, line), word: cells.word };
  });
  const wordsOf = (use: string): ReadonlySet<string> =>
    new Set([...rows.values()].filter((row) => row.use === use).map((row) => row.word));
  return Object.fromEntries(uses.map((use) => [use, wordsOf(use)])) as Record<Use, ReadonlySet<string>>;
}
