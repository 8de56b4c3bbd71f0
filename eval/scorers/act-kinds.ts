// Scores acts of every kind of PLOVER: type with both sides, the mode where the type is right, how far the act is real, and what
// sentences without an act are given. Ids that start with "kind-b" are sentences that no rule was written from: counted apart.

import type { JsonObject } from '../../src/predict/index.ts';
import { score as scoreEvents } from './events.ts';

interface Kind {
  readonly type: string;
  readonly mode?: string | null;
  readonly status?: string;
}

const UNREAL: ReadonlySet<string> = new Set([
  'announced',
  'anticipated',
  'alleged',
  'denied',
  'hypothetical',
  'negated',
]);

function kindsIn(line: JsonObject | undefined, field: string): readonly Kind[] {
  return (line?.[field] ?? []) as readonly Kind[];
}

/** In percent; 100 where nothing was asked. */
function share(right: number, asked: number): number {
  return asked === 0 ? 100 : (100 * right) / asked;
}

/** Of the golds that tell `field` and whose type was found, how many have it right. */
function rightOf(
  field: 'mode' | 'status',
  gold: readonly JsonObject[],
  guessesOf: (line: JsonObject) => readonly Kind[],
): number {
  const asked = gold.flatMap((line) =>
    kindsIn(line, 'gold').flatMap((truth) => {
      const same = guessesOf(line).filter(({ type }) => type === truth.type);
      return truth[field] === undefined || same.length === 0 ? [] : [{ truth, same }];
    }),
  );
  const right = asked.filter(({ truth, same }) => same.some((guess) => guess[field] === truth[field]));
  return share(right.length, asked.length);
}

function scorePart(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
  name: string,
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const guessesOf = (line: JsonObject): readonly Kind[] => kindsIn(byId.get(line['id']), 'events');
  const neutral = gold.filter((line) => line['neutral'] === true);
  const alarms = neutral.filter((line) => guessesOf(line).some(({ status }) => !UNREAL.has(status ?? '')));
  const { typeActorRecipient = 0 } = scoreEvents(gold, predictions);
  return {
    [`${name}triple F1`]: 100 * typeActorRecipient,
    [`${name}mode`]: rightOf('mode', gold, guessesOf),
    [`${name}status`]: rightOf('status', gold, guessesOf),
    [`${name}no alarm`]: 100 - share(alarms.length, neutral.length),
  };
}

/** F1 of type with both sides, shares of right modes and statuses, and of sentences without an act that get none as a fact. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const unseen = gold.filter((line) => String(line['id']).startsWith('kind-b'));
  const seen = gold.filter((line) => !unseen.includes(line));
  return { ...scorePart(seen, predictions, ''), ...scorePart(unseen, predictions, 'unseen ') };
}
