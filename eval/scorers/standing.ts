// Scores what stands: of the states in gold, how many are told with the right state; then, of the states told right, the share whose
// first day, stated end, sentences, announcements and contradictions are as gold has them.

import type { JsonObject } from '../../src/predict/index.ts';
import { scoreLists } from './score-lists.ts';

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
  return scoreLists<GoldState, ToldState>(gold, predictions, {
    field: 'states',
    isSame,
    isRight: (wanted, told) => told.state === wanted.state,
    partsOf,
  });
}
