// What kind of word the words of two acts are, from directions learnt elsewhere from running text: "merger" and "takeover" point alike.

import { hashOf } from '../words/hash-word.ts';
import type { EventKnowledge } from './knowledge.ts';

type Senses = Pick<EventKnowledge, 'sameActModel'>;

/** The first sides of a direction tell most of it. */
const sidesTold = 4;
/** The length of a direction as it is kept. */
const kept = 127;

function rowOf(word: string, { sameActModel }: Senses): number | undefined {
  return sameActModel.rows.get(hashOf(word));
}

/** From -1 to 1; 0 for a word without direction. */
export function senseNearness(one: string, other: string, knowledge: Senses): number {
  const { senses, senseSize } = knowledge.sameActModel;
  const [row, second] = [rowOf(one, knowledge), rowOf(other, knowledge)];
  if (row === undefined || second === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < senseSize; at += 1)
    sum += (senses[row * senseSize + at] as number) * (senses[second * senseSize + at] as number);
  return sum / (kept * kept);
}

/** The first sides of both directions together. */
export function sensesOf(one: string, other: string, knowledge: Senses): readonly number[] {
  const { senses, senseSize } = knowledge.sameActModel;
  const rows = [rowOf(one, knowledge), rowOf(other, knowledge)].filter((row) => row !== undefined);
  return Array.from({ length: sidesTold }, (_, at) =>
    rows.reduce((sum, row) => sum + (senses[row * senseSize + at] as number) / kept, 0),
  );
}
