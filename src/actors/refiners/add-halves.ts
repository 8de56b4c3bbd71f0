// Says which state "the North" and "the South" are in an article that names both states of one name: "North Korea accused South Korea …
// The South denied it". Leaves "the South China Sea" alone, and "the North" where only one of the two is named.

import type { ActorTables } from '../../tables/index.ts';
import { type Draft, emptyDraft, overlapsDraft } from '../draft.ts';
import type { ReadingContext } from '../reading-context.ts';

const ruleId = 'add-halves';

const half = /(?<=\b[Tt]he )(?:North|South|East|West)\b(?![ -]\p{Lu})/gu;
const halfOf = /^(North|South|East|West) (.+)$/u;

/** By the tables, worked out once: of states with one name but for the part of the compass ("Korea") the parts, with their ids. */
const known = new WeakMap<ActorTables, readonly ReadonlyMap<string, string>[]>();

function halvesIn(tables: ActorTables): readonly ReadonlyMap<string, string>[] {
  const halves = known.get(tables) ?? readHalves(tables);
  known.set(tables, halves);
  return halves;
}

function readHalves({ states }: ActorTables): readonly ReadonlyMap<string, string>[] {
  const byRest = new Map<string, Map<string, string>>();
  for (const { id, name } of states.values()) {
    const [, part, rest] = halfOf.exec(name) ?? [];
    if (part === undefined || rest === undefined) continue;
    byRest.set(rest, (byRest.get(rest) ?? new Map<string, string>()).set(part, id));
  }
  return [...byRest.values()].filter(({ size }) => size > 1);
}

export function addHalves(drafts: readonly Draft[], context: ReadingContext): readonly Draft[] {
  const countries = new Set(drafts.map(({ country }) => country));
  const named = halvesIn(context.tables).filter((halves) =>
    [...halves.values()].every((id) => countries.has(id)),
  );
  const [halves] = named;
  if (halves === undefined || named.length > 1) return drafts;
  const added = [...context.analysis.text.matchAll(half)].flatMap(({ 0: part, index }) => {
    const [id, span] = [halves.get(part), { start: index, end: index + part.length }];
    if (id === undefined || overlapsDraft(drafts, span)) return [];
    const name = context.tables.states.get(id)?.name ?? part;
    return [{ ...emptyDraft(span, 'state', name, ruleId), kind: 'state' as const, actorId: id, country: id }];
  });
  return added.length === 0 ? drafts : [...drafts, ...added].sort((a, b) => a.span.start - b.span.start);
}
