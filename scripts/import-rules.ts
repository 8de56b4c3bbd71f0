// The layers of the design as rules over import lines: who may import from whom, by types only or at all, no cycles.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  /** Path of the importing file from `src/`, e.g. `claims/find-claims.ts`. */
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

/** A folder of `src/` (or a file at its top) and what it may import besides itself. */
export interface Layer {
  readonly about: string;
  /** Values and types. */
  readonly uses: readonly string[];
  /** Types only: these lie upstream, and functions do not cross the stream. */
  readonly usesTypesOf: readonly string[];
}

const ground = ['text', 'time', 'record', 'tables'];

export const layers: Readonly<Record<string, Layer>> = {
  text: { about: 'spans, evidence, found and problems, trees', uses: [], usesTypesOf: [] },
  time: { about: 'days, intervals and the time expressions of a text', uses: ['text'], usesTypesOf: [] },
  record: {
    about: 'the kinds of record that are kept, one schema each',
    uses: ['text', 'time'],
    usesTypesOf: [],
  },
  tables: {
    about: '`data/`, checked and typed, read once',
    uses: ['text', 'time', 'record'],
    usesTypesOf: [],
  },
  page: {
    about:
      'files, folders, archives, mails, PDF, JSON Lines, addresses of the web, feeds and standard input as pages',
    uses: ['text'],
    usesTypesOf: [],
  },
  article: { about: 'a page as an article with its dating', uses: ground, usesTypesOf: ['page'] },
  language: { about: 'a text as sentences, words, trees and names', uses: ground, usesTypesOf: [] },
  actors: {
    about: 'who a phrase names, in which office on that day',
    uses: ground,
    usesTypesOf: ['language'],
  },
  claims: { about: 'who says what', uses: ground, usesTypesOf: ['language', 'actors'] },
  figures: {
    about: 'how many, of what, by when, on whose word',
    uses: ground,
    usesTypesOf: ['language', 'actors', 'claims'],
  },
  events: {
    about: 'who did what to whom, and whether it happened',
    uses: ground,
    usesTypesOf: ['language', 'actors', 'claims', 'figures'],
  },
  'version.ts': { about: 'which program, tables and models read a page', uses: [], usesTypesOf: [] },
  'pipeline.ts': {
    about: 'a page as entries: the one file that calls the stages in order',
    uses: [...ground, 'page', 'article', 'language', 'actors', 'claims', 'figures', 'events', 'version.ts'],
    usesTypesOf: [],
  },
  ledger: { about: 'the append-only log and its indexes', uses: ['text', 'time', 'record'], usesTypesOf: [] },
  corrections: {
    about: 'what people put right: which corrections stand, what they name, how they change it',
    uses: ['text', 'time', 'record'],
    usesTypesOf: [],
  },
  stories: { about: 'what the articles of many pages have in common', uses: ground, usesTypesOf: [] },
  queries: {
    about: 'answers by the three clocks',
    uses: ['text', 'time', 'record', 'corrections', 'stories'],
    usesTypesOf: ['ledger'],
  },
  answers: {
    about: 'a question as a person puts it, by names, days and options, and its answer: for every door',
    uses: [...ground, 'corrections', 'queries', 'stories', 'ledger', 'version.ts'],
    usesTypesOf: [],
  },
  run: {
    about: 'many pages into one ledger',
    uses: ['text', 'record', 'page', 'pipeline.ts'],
    usesTypesOf: ['ledger'],
  },
  cluster: {
    about:
      'many pages through a work queue on NATS JetStream, and the workers that read them into one ledger',
    uses: ['text', 'record', 'page', 'run'],
    usesTypesOf: ['ledger'],
  },
  telemetry: {
    about: 'a long-running command seen from outside: measures, health and log lines',
    uses: ['text'],
    usesTypesOf: [],
  },
  predict: {
    about: 'one stage over JSON Lines, for the scored sets',
    uses: [
      ...ground,
      'page',
      'article',
      'language',
      'actors',
      'claims',
      'figures',
      'events',
      'pipeline.ts',
      'stories',
    ],
    usesTypesOf: [],
  },
  http: {
    about: 'the same questions over HTTP, corrections, and the web app',
    uses: ['text', 'time', 'record', 'corrections', 'queries', 'answers', 'version.ts'],
    usesTypesOf: ['ledger'],
  },
  cli: {
    about: 'the commands: parse, call one query, print',
    uses: [
      'text',
      'time',
      'record',
      'tables',
      'page',
      'ledger',
      'corrections',
      'queries',
      'answers',
      'http',
      'run',
      'cluster',
      'telemetry',
      'predict',
      'pipeline.ts',
      'version.ts',
      'stories',
    ],
    usesTypesOf: [],
  },
};

const importLine = /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"];/gmu;

/** True where every name between the braces is marked as a type. */
function namesOnlyTypes(names: string | undefined): boolean {
  const inner = /^\{([^}]*)\}$/u.exec((names ?? '').trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner.split(',').filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => part.trim().startsWith('type '));
}

/** All imports between files under `root` (a `src/` folder); tests are left out. */
export function readImports(root: string): Import[] {
  const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  return files.sort().flatMap((from) =>
    [...readFileSync(join(root, from), 'utf8').matchAll(importLine)].flatMap(
      ([, type, names, target = '']) => {
        if (!target.startsWith('.')) return [];
        const to = normalize(join(dirname(from), target));
        return [{ from, to, isTypeOnly: type !== undefined || namesOnlyTypes(names) }];
      },
    ),
  );
}

/** The layer that a path belongs to: its folder under `src/`, or the file itself at the top. */
export function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function layerFault({ from, to, isTypeOnly }: Import): string | null {
  const [a, b] = [layerOf(from), layerOf(to)];
  const rule = layers[a];
  if (rule === undefined)
    return `${from}: "${a}" is no layer of the design; name it in scripts/import-rules.ts`;
  if (a === b) return null;
  if (to.split('/').length > 1 && to !== `${b}/index.ts`)
    return `${from} imports ${to}: outside its folder only ${b}/index.ts may be imported`;
  if (rule.uses.includes(b)) return null;
  if (!rule.usesTypesOf.includes(b)) return `${from} imports ${to}: ${a} may not know ${b}`;
  return isTypeOnly
    ? null
    : `${from} imports ${to}: only types cross from ${b} to ${a}; let src/pipeline.ts pass the values`;
}

/** One message for each cycle of files, type imports included. */
function cycleFaults(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      faults.push(`a cycle: ${[...path.slice(at), file].join(' -> ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return faults;
}

/** All breaches of the import rules under `root`, as sentences; none is an empty list. Throws where nothing was read. */
export function importFaults(root: string): string[] {
  const imports = readImports(root);
  if (imports.length === 0) throw new Error(`no imports found under ${root}: the check would be blind`);
  return [...imports.flatMap((found) => layerFault(found) ?? []), ...cycleFaults(imports)];
}

/** The layers and their imports as a Mermaid flowchart, types dotted. */
export function drawLayers(root: string): string {
  const arrows = new Map<string, boolean>();
  for (const { from, to, isTypeOnly } of readImports(root)) {
    const [a, b] = [layerOf(from), layerOf(to)];
    if (a === b || ground.includes(b)) continue;
    const key = `${b}\t${a}`;
    arrows.set(key, (arrows.get(key) ?? true) && isTypeOnly);
  }
  const name = (layer: string) => layer.replace('.ts', '');
  const lines = [...arrows].sort().map(([key, isTypeOnly]) => {
    const [b = '', a = ''] = key.split('\t');
    return `  ${name(b)} ${isTypeOnly ? '-.->' : '-->'} ${name(a)}`;
  });
  return ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
}
