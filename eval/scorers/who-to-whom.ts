// Scores who did what to whom: an act counts only with all of its doers, all at its receiving end, and nobody else on either side.

import type { JsonObject } from '../../src/predict/index.ts';

interface Party {
  readonly text?: string;
  /** A country, or null where the words name none ("Mr Holland"). */
  readonly code?: string | null;
}

interface Coded {
  readonly type: string;
  readonly status: string;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
  /** Done together: the sides have no order. */
  readonly reciprocal?: boolean;
  /** Costs nothing where it is missed. */
  readonly optional?: boolean;
}

const FACT: ReadonlySet<string> = new Set(['happened', 'ongoing', 'background']);

function codedIn(line: JsonObject | undefined, field: string): readonly Coded[] {
  return (line?.[field] ?? []) as readonly Coded[];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

function isSame(gold: Party, guess: Party): boolean {
  if (gold.code) return gold.code === guess.code;
  if (gold.code === null && guess.code) return false;
  const known = wordsOf(gold.text ?? '');
  return [...wordsOf(guess.text ?? '')].some((word) => known.has(word));
}

/** Everybody of the one side among the other, and nobody else. */
function areSame(golds: readonly Party[], guesses: readonly Party[]): boolean {
  return (
    golds.every((gold) => guesses.some((guess) => isSame(gold, guess))) &&
    guesses.every((guess) => golds.some((gold) => isSame(gold, guess)))
  );
}

function isWhole(gold: Coded, guess: Coded): boolean {
  if (gold.type !== guess.type || FACT.has(gold.status) !== FACT.has(guess.status)) return false;
  if (gold.reciprocal)
    return areSame([...gold.actor, ...gold.recipient], [...guess.actor, ...guess.recipient]);
  // What befalls nobody that the text names may befall anybody.
  return (
    areSame(gold.actor, guess.actor) &&
    (gold.recipient.length === 0 || areSame(gold.recipient, guess.recipient))
  );
}

function f1Of(gold: readonly JsonObject[], guessesOf: ReadonlyMap<unknown, readonly Coded[]>): number {
  let [right, guessed, wanted] = [0, 0, 0];
  for (const line of gold) {
    const free = [...(guessesOf.get(line['id']) ?? [])];
    for (const act of codedIn(line, 'gold').toSorted(
      (a, b) => Number(a.optional ?? 0) - Number(b.optional ?? 0),
    )) {
      const at = free.findIndex((guess) => isWhole(act, guess));
      if (at >= 0) free.splice(at, 1);
      if (act.optional) continue;
      wanted += 1;
      if (at >= 0) right += 1;
      if (at >= 0) guessed += 1;
    }
    guessed += free.length;
  }
  return guessed + wanted === 0 ? 0 : (200 * right) / (guessed + wanted);
}

/** F1 in percent of whole acts: of the half that the rules were written with, and of the half kept for the end. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const guessesOf = new Map(predictions.map((line) => [line['id'], codedIn(line, 'events')]));
  return {
    'seen F1': f1Of(
      gold.filter(({ half }) => half === 'seen'),
      guessesOf,
    ),
    'kept F1': f1Of(
      gold.filter(({ half }) => half === 'kept'),
      guessesOf,
    ),
  };
}
