// Scores what stands: of the states in gold, how many are told with the right state; then, of the states told right, the share whose
// first day, stated end, sentences, announcements and contradictions are as gold has them.

import type { JsonObject } from '../../src/predict/index.ts';

interface GoldState {
  readonly kind: string;
  readonly by: string;
  readonly on: string;
  readonly object?: string | null;
  readonly state: string | null;
  readonly since?: string | readonly [string, string];
  readonly until?: string | null;
  readonly from?: readonly string[];
  readonly announced?: readonly string[];
  readonly alleged?: readonly string[];
  readonly against?: readonly string[];
}

interface ToldState {
  readonly kind: string;
  readonly by: string;
  readonly on: string;
  readonly isMutual: boolean;
  readonly object: string | null;
  readonly state: string | null;
  readonly since: { readonly from: string | null; readonly to: string | null } | null;
  readonly until: { readonly to: string | null } | null;
  readonly from: readonly string[];
  readonly announced: readonly string[];
  readonly alleged: readonly string[];
  readonly against: readonly string[];
}

function isSame(gold: GoldState, told: ToldState): boolean {
  if (gold.kind !== told.kind) return false;
  const sides = `${told.by} ${told.on}`;
  const isTurned = told.isMutual && `${gold.on} ${gold.by}` === sides;
  if (`${gold.by} ${gold.on}` !== sides && !isTurned) return false;
  if (gold.object === undefined) return true;
  if (gold.object === null) return told.object === null;
  return told.object?.toLowerCase().includes(gold.object.toLowerCase()) ?? false;
}

/** Each part that gold speaks of, and whether it is right. */
function partsOf(gold: GoldState, told: ToldState): readonly (readonly [string, boolean])[] {
  const list = (name: 'from' | 'announced' | 'alleged' | 'against') =>
    [...told[name]].sort().join(' ') === [...(gold[name] ?? [])].sort().join(' ');
  const since =
    gold.since === undefined || typeof gold.since === 'string' ? [gold.since, gold.since] : gold.since;
  return [
    ...(gold.since === undefined
      ? []
      : [['since', told.since?.from === since[0] && told.since?.to === since[1]] as const]),
    ...(gold.until === undefined ? [] : [['until', (told.until?.to ?? null) === gold.until] as const]),
    ...(gold.from === undefined ? [] : [['from', list('from')] as const]),
    ['announced', list('announced')],
    ['alleged', list('alleged')],
    ['against', list('against')],
  ];
}

/** In percent: F1 of the states, lines wholly right, and the share of each part. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line['states'] as readonly ToldState[]]));
  const counts = { wanted: 0, told: 0, right: 0, whole: 0 };
  const parts: (readonly [string, boolean])[] = [];
  for (const line of gold) {
    const told = [...(byId.get(line['id']) ?? [])];
    const states = line['gold'] as readonly GoldState[];
    counts.wanted += states.length;
    counts.told += told.length;
    let isWhole = told.length === states.length;
    for (const state of states) {
      const at = told.findIndex((other) => isSame(state, other));
      const [match] = at < 0 ? [] : told.splice(at, 1);
      const isRight = match !== undefined && match.state === state.state;
      if (isRight) counts.right += 1;
      const judged = match === undefined ? [] : partsOf(state, match);
      parts.push(...judged);
      isWhole = isWhole && isRight && judged.every(([, right]) => right);
    }
    if (isWhole) counts.whole += 1;
  }
  const percent = (part: number, of: number) => Math.round((1000 * part) / Math.max(1, of)) / 10;
  const groups = [...Map.groupBy(parts, ([name]) => name)];
  return {
    'states F1': percent(2 * counts.right, counts.wanted + counts.told),
    'lines right': percent(counts.whole, gold.length),
    ...Object.fromEntries(
      groups.map(([name, of]) => [name, percent(of.filter(([, right]) => right).length, of.length)]),
    ),
  };
}
