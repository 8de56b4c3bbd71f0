// Scores references: the share of words ("he", "the minister", "Minsk") that are taken for exactly the actors that they mean. Gold
// names an actor by its id or by the last word of its name.

import type { JsonObject } from '../../src/predict/index.ts';

interface Reference {
  readonly start: number;
  readonly actors: readonly unknown[];
}

interface Actor {
  readonly actorId: string | null;
  readonly name: string;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').toLowerCase();
}

function isCalled({ actorId, name }: Actor, key: string): boolean {
  return (
    actorId === key ||
    fold(name)
      .split(/[\s-]+/u)
      .includes(fold(key))
  );
}

function isRight(keys: readonly string[], actors: readonly Actor[]): boolean {
  const isMeant = keys.every((key) => actors.some((actor) => isCalled(actor, key)));
  return isMeant && actors.every((actor) => keys.some((key) => isCalled(actor, key)));
}

function kindOf(words: string): string {
  if (/^(?:s?he|him|his|hers?|himself|herself)$/iu.test(words)) return 'he or she';
  if (/^(?:it|its|they|them|their)$/iu.test(words)) return 'it or they';
  return /^(?:the|both|each) /iu.test(words) ? 'the ...' : 'names';
}

/** In percent: all references, then by the kind of their words. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line['references'] as readonly Reference[]]));
  const judged = gold.flatMap((line) =>
    (line['references'] as readonly (Reference & { readonly end: number })[]).map((reference, at) => ({
      kind: kindOf(String(line['text']).slice(reference.start, reference.end)),
      right: isRight(
        reference.actors as readonly string[],
        (byId.get(line['id'])?.[at]?.actors ?? []) as readonly Actor[],
      ),
    })),
  );
  const share = (of: readonly { readonly right: boolean }[]): number =>
    Math.round((1000 * of.filter(({ right }) => right).length) / Math.max(1, of.length)) / 10;
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)];
  return { right: share(judged), ...Object.fromEntries(kinds.map(([kind, of]) => [kind, share(of)])) };
}
