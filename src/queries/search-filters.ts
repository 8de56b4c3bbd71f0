// Which passages a search is narrowed to: those that tell of an act of a type or a status, of records in which actors take part, or
// that had begun by a day. Asked of the records as people have put them right, one article at a time.

import type { Finding, Ledger, SearchHit } from '../ledger/index.ts';
import { type EventType, type Status, writtenFrom } from '../record/index.ts';
import { statusKey, typeKey } from '../stories/index.ts';
import { once, spansOverlap } from '../text/index.ts';
import { begunBy } from './corrected/index.ts';
import { isNamedSo } from './is-named-so.ts';
import { labelArticles } from './label-articles.ts';
import type { Side } from './types.ts';

/** A passage is shown where it fits each of these; of several types, statuses or outlets one is enough, sides are meant all. */
export interface SearchFilters {
  readonly types: readonly EventType[];
  readonly statuses: readonly Status[];
  readonly outlets: readonly string[];
  readonly sides: readonly Side[];
}

export const noFilters: SearchFilters = { types: [], statuses: [], outlets: [], sides: [] };

interface Narrowing {
  readonly filters: SearchFilters;
  readonly clocks: { readonly on?: string; readonly known?: string; readonly recorded?: string };
}

/** Of so many articles the records are asked for as they are looked at; for more all of them at once. */
const fewArticles = 2000;

type Records = ReadonlyMap<string, readonly Finding[]>;
/** The records of these articles, and perhaps of others, by article. */
type RecordsOf = (articleIds: readonly string[]) => Promise<Records>;

/** The records of the filter's kinds and sides. The world's clock is left to the one who asks. */
function recordsByArticle(ledger: Ledger, { filters, clocks: { on: _, ...clocks } }: Narrowing): RecordsOf {
  const { types, statuses, sides } = filters;
  const onlyActs = types.length + statuses.length > 0;
  const kinds = onlyActs ? (['event'] as const) : (['event', 'claim', 'figure'] as const);
  const asked = new Set<string>();
  const known = new Map<string, readonly Finding[]>();
  let all: Records | undefined;
  return async (articleIds) => {
    if (all !== undefined) return all;
    const missing = [...new Set(articleIds)].filter((id) => !asked.has(id));
    if (missing.length === 0) return known;
    for (const id of missing) asked.add(id);
    const isFew = asked.size <= fewArticles;
    const wanted = { kinds, participants: sides, clocks, ...(isFew ? { articleIds: missing } : {}) };
    const found = Map.groupBy(await ledger.findings(wanted), ({ articleId }) => articleId);
    if (!isFew) all = found;
    for (const [id, own] of found) known.set(id, own);
    return all ?? known;
  };
}

function isToldIn({ entry }: Finding, hit: SearchHit): boolean {
  if (entry.kind !== 'event' && entry.kind !== 'claim' && entry.kind !== 'figure') return false;
  return spansOverlap(entry.content.evidence.span, hit);
}

function isWanted({ entry }: Finding, { types, statuses }: SearchFilters): boolean {
  if (types.length + statuses.length === 0) return true;
  if (entry.kind !== 'event') return false;
  const { type, status } = entry.content;
  return (types.length === 0 || types.includes(type)) && (statuses.length === 0 || statuses.includes(status));
}

/** A passage that tells no record counts from the first day on which its article may have been written. */
function tellsSuch(hit: SearchHit, records: readonly Finding[], { filters, clocks }: Narrowing): boolean {
  const told = records.filter((record) => isToldIn(record, hit));
  const { types, statuses, sides } = filters;
  const isFree = types.length + statuses.length + sides.length === 0;
  if (isFree && told.length === 0) return clocks.on === undefined || writtenFrom(hit) <= clocks.on;
  return told.some((record) => isWanted(record, filters) && begunBy(record.entry, record, clocks));
}

async function isFrom(ledger: Ledger, hit: SearchHit, outlets: readonly string[]): Promise<boolean> {
  if (outlets.length === 0) return true;
  const name = (await labelArticles(ledger, [hit])).get(hit.articleId)?.outlet ?? null;
  return name !== null && outlets.some((asked) => isNamedSo(name, asked));
}

/** Where more records than so many fit a part of the filter, it leaves out too little to be asked for. */
const mostRecords = 20_000;

/** Those that are in all of the sets that are known. */
function inAll(sets: readonly (readonly string[] | null)[]): ReadonlySet<string> | null {
  const known = sets.flatMap((ids) => (ids === null ? [] : [new Set(ids)]));
  return known.length === 0 ? null : known.reduce((all, one) => all.intersection(one));
}

/** Articles of outlets that are called so; as the recorded clock allows, whatever the others say. */
async function articlesFrom(
  ledger: Ledger,
  { filters, clocks }: Narrowing,
): Promise<readonly string[] | null> {
  const { outlets } = filters;
  if (outlets.length === 0) return null;
  const { recorded } = clocks;
  const heads = await ledger.articleHeads(recorded === undefined ? {} : { recorded });
  const isFrom = new Map<string, boolean>();
  return heads.flatMap(({ articleId, outlet }) => {
    if (outlet === null) return [];
    const known = isFrom.get(outlet) ?? outlets.some((asked) => isNamedSo(outlet, asked));
    isFrom.set(outlet, known);
    return known ? [articleId] : [];
  });
}

/** Articles that may tell what is wanted, by indexes alone; null where these leave none out. */
async function articlesWithSuch(ledger: Ledger, narrowing: Narrowing): Promise<ReadonlySet<string> | null> {
  const { types, statuses, sides } = narrowing.filters;
  const onlyActs = types.length + statuses.length > 0;
  const ofActs = [types.map(typeKey), statuses.map(statusKey)].map((keys) =>
    keys.length === 0 ? null : ledger.articlesOfActs(keys, mostRecords),
  );
  const ofSides = sides.map(async (side) => {
    const found: string[] = [];
    for (const kind of onlyActs ? (['event'] as const) : (['event', 'claim', 'figure'] as const)) {
      const own = await ledger.articlesWith(kind, side, mostRecords);
      if (own === null) return null;
      found.push(...own);
    }
    return found;
  });
  return inAll(await Promise.all([articlesFrom(ledger, narrowing), ...ofActs, ...ofSides]));
}

export interface PassageFilter {
  /** Those of the passages that are shown, in their order. */
  readonly among: (hits: readonly SearchHit[]) => Promise<readonly SearchHit[]>;
  /** The articles that have them, and perhaps others; null where all may. Worth asking where the best passages are not enough. */
  readonly articles: () => Promise<ReadonlySet<string> | null>;
}

/** Null where all are shown. */
export function passageFilter(ledger: Ledger, narrowing: Narrowing): PassageFilter | null {
  const { filters, clocks } = narrowing;
  const { types, statuses, sides, outlets } = filters;
  const asksRecords = types.length + statuses.length + sides.length > 0 || clocks.on !== undefined;
  if (!asksRecords && outlets.length === 0) return null;
  const recordsOf = recordsByArticle(ledger, narrowing);
  return {
    among: async (hits) => {
      const from: SearchHit[] = [];
      for (const hit of hits) if (await isFrom(ledger, hit, outlets)) from.push(hit);
      if (!asksRecords) return from;
      const records = await recordsOf(from.map(({ articleId }) => articleId));
      return from.filter((hit) => tellsSuch(hit, records.get(hit.articleId) ?? [], narrowing));
    },
    articles: once(() => articlesWithSuch(ledger, narrowing)),
  };
}
