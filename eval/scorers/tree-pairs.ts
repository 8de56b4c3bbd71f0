// Scores trees by what plain rules over them give (`plain-pairs.ts`): the share of gold pairs of actor and recipient that
// stand as subject and object of some verb.

import type { JsonObject } from '../../src/predict/index.ts';
import { pairsIn, type Word } from './plain-pairs.ts';

interface Side {
  readonly text?: string;
}

const foldedWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? []).map((word) =>
    word.replace(/['’]?s$/u, ''),
  );

/** The last word before what follows the noun: "army" of "the army of Mali, which fled". */
function headOf(text: string): string | undefined {
  return foldedWords(
    text.split(/,| (?:who|which|that|of|in|from|for|with|at|against|on|to|by) /u)[0] ?? '',
  ).at(-1);
}

function isSame(gold: string, predicted: string): boolean {
  const [wanted, given] = [headOf(gold), headOf(predicted)];
  return (
    (wanted !== undefined && foldedWords(predicted).includes(wanted)) ||
    (given !== undefined && foldedWords(gold).includes(given))
  );
}

/** Whether one of the gold phrases is met; where gold names none, nothing is asked. */
function isMet(gold: readonly Side[], predicted: readonly string[]): boolean {
  return gold.length === 0 || gold.some(({ text = '' }) => predicted.some((given) => isSame(text, given)));
}

/** In percent: gold pairs found; and how many pairs the rules give for each of gold, which recall alone would not show. */
export function score(
  gold: readonly JsonObject[],
  predictions: readonly JsonObject[],
): Record<string, number> {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  let [all, found, given] = [0, 0, 0];
  for (const line of gold) {
    const sentences = (byId.get(line['id'])?.['sentences'] ?? []) as readonly {
      readonly tokens: readonly Word[];
    }[];
    const pairs = sentences.flatMap(({ tokens }) => pairsIn(tokens, String(line['text'])));
    given += pairs.filter(({ actor, recipient }) => actor.length > 0 && recipient.length > 0).length;
    for (const { actor = [], recipient = [] } of (line['gold'] ?? []) as readonly {
      readonly actor?: readonly Side[];
      readonly recipient?: readonly Side[];
    }[]) {
      all += 1;
      found += Number(pairs.some((pair) => isMet(actor, pair.actor) && isMet(recipient, pair.recipient)));
    }
  }
  return { 'pairs found': (100 * found) / Math.max(1, all), 'pairs for each': given / Math.max(1, all) };
}
