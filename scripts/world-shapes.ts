// The shapes of the world's states for the map of the web app, by our codes: Natural Earth (public domain) as the package world-atlas has
// it, and a place for each state from our own table. A plugin of the build, so that nothing is written by hand and nothing fetched.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const data = join(import.meta.dirname, '../data/actors');

function readRows(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [head = '', ...rows] = lines;
  const names = head.split('\t');
  return rows.map((row) =>
    Object.fromEntries(row.split('\t').map((cell, column) => [names[column] ?? '', cell])),
  );
}

interface Geometry {
  readonly id?: string;
  readonly properties: { readonly name: string };
}

interface Topology {
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

/** Shapes without a number of ISO, by their names. */
const unnumbered: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XKX'],
  ['N. Cyprus', 'XNC'],
  ['Somaliland', 'XSL'],
]);

/** Our code of a state by the number that ISO gives it: 804 is UKR. */
export function codeOfShape({ id, properties }: Geometry, codes: ReadonlyMap<string, string>): string | null {
  if (id === undefined) return unnumbered.get(properties.name) ?? null;
  // Old numbers of regions are spelled as their letters in the canonical form of a locale.
  const [locale = ''] = Intl.getCanonicalLocales(`und-${id}`);
  return codes.get(locale.slice('und-'.length)) ?? null;
}

/** A module that exports `topology`, whose shapes have our codes as ids, and `places`: degrees east and north by code. */
export function worldModule(): string {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology;
  const codes = new Map(readRows('country-codes.tsv').map(({ id = '', country = '' }) => [id, country]));
  const geometries = topology.objects.countries.geometries.map((geometry) => ({
    ...geometry,
    id: codeOfShape(geometry, codes) ?? undefined,
  }));
  const places = Object.fromEntries(
    readRows('places.tsv')
      .filter(({ kind }) => kind === 'country')
      .map(({ country = '', longitude, latitude }) => [country, [Number(longitude), Number(latitude)]]),
  );
  const world = { ...topology, objects: { countries: { ...topology.objects.countries, geometries } } };
  const parsed = (value: object) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return `export const topology = ${parsed(world)};\nexport const places = ${parsed(places)};\n`;
}

const moduleName = 'virtual:world';

export function worldShapes(): Plugin {
  return {
    name: 'world-shapes',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) => (id === `\0${moduleName}` ? worldModule() : null),
  };
}
