// Scores event coding: the type alone, the type with an actor, and with a recipient too; and false alarms where there is none.

import type { JsonObject } from '../../src/predict/index.ts';

interface Party {
  readonly text?: string;
  readonly code?: string | null;
}

interface Coded {
  readonly type: string;
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

const MATERIAL: ReadonlySet<string> = new Set([
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

function codedIn(line: JsonObject | undefined, field: string): readonly Coded[] {
  return (line?.[field] ?? []) as readonly Coded[];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
}

/** The same country, or a word in common. */
function isSame(gold: Party, guess: Party): boolean {
  if (gold.code && gold.code === guess.code) return true;
  const known = wordsOf(gold.text ?? '');
  return [...wordsOf(guess.text ?? '')].some((word) => known.has(word));
}

function shareParty(gold: readonly Party[], guesses: readonly Party[]): boolean {
  return gold.length === 0 || gold.some((party) => guesses.some((guess) => isSame(party, guess)));
}

/** 1: the type; 2: and an actor; 3: and a recipient; 0: nothing. */
function levelOf(gold: Coded, guess: Coded): number {
  if (gold.type !== guess.type) return 0;
  if (!shareParty(gold.actor, guess.actor)) return 1;
  return shareParty(gold.recipient, guess.recipient) ? 3 : 2;
}

/** How many of the gold events some guess reaches at that level, each guess used once. */
function matched(golds: readonly Coded[], guesses: readonly Coded[], level: number): number {
  const free = [...guesses];
  let count = 0;
  for (const gold of golds) {
    const at = free.findIndex((guess) => levelOf(gold, guess) >= level);
    if (at < 0) continue;
    free.splice(at, 1);
    count += 1;
  }
  return count;
}

function f1(right: number, guessed: number, wanted: number): number {
  return guessed + wanted === 0 ? 0 : (2 * right) / (guessed + wanted);
}

/** F1 from 0 to 1 of type, type with actor, and both with recipient; the share of neutral lines with a material event. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const guessesOf = new Map(predictions.map((line) => [line['id'], codedIn(line, 'events')]));
  const right = [0, 0, 0];
  let [wanted, guessed, neutral, alarms] = [0, 0, 0, 0];
  for (const line of gold) {
    const golds = codedIn(line, 'gold');
    const guesses = guessesOf.get(line['id']) ?? [];
    if (line['neutral'] === true) {
      neutral += 1;
      if (guesses.some(({ type }) => MATERIAL.has(type))) alarms += 1;
      continue;
    }
    wanted += golds.length;
    guessed += guesses.length;
    for (const level of [1, 2, 3])
      right[level - 1] = (right[level - 1] ?? 0) + matched(golds, guesses, level);
  }
  return {
    type: f1(right[0] ?? 0, guessed, wanted),
    typeActor: f1(right[1] ?? 0, guessed, wanted),
    typeActorRecipient: f1(right[2] ?? 0, guessed, wanted),
    materialFalseAlarm: neutral === 0 ? 0 : alarms / neutral,
  };
}
