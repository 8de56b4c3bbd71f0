// The words of acts as directions of a few numbers, from the vectors of models/english/vectors.bin.

import { codeOf, noCodes } from '../../../src/language/english/word-codes.ts';
import { addVector, noVector, readWordVectors } from '../../../src/language/vectors/word-vectors.ts';
import { stemOf } from '../../../src/stories/reports/stem.ts';
import { hashOf } from '../../../src/stories/words/hash-word.ts';
import type { SameActModel, Tables } from '../../../src/tables/index.ts';

const vectorsFile = new URL('../../../models/english/vectors.bin', import.meta.url);
/** The vectors stand on their principal axes: the first sides tell most. */
const sides = 16;
const kept = 127;

/** Words of one stem stand together; words without vector are left out. */
export function wordDirections({ stories, language }: Tables): Omit<SameActModel, 'trees'> {
  const vectors = readWordVectors(vectorsFile);
  const codes = noCodes(vectors);
  const words = new Set([
    ...stories.wordKin.flatMap(({ word, words }) => [word, ...words]),
    ...stories.actWords.flat(),
  ]);
  const sums = new Map<number, Float32Array>();
  for (const word of [...words].sort()) {
    const row = codeOf(word, codes).vector;
    if (row === noVector) continue;
    const stem = hashOf(stemOf(word, language.verbs.irregular));
    const sum = sums.get(stem) ?? new Float32Array(vectors.size);
    addVector(vectors, row, sum, 0);
    sums.set(stem, sum);
  }
  const senses = [...sums.values()].flatMap((sum) => {
    const cut = [...sum.subarray(0, sides)];
    const length = Math.hypot(...cut) || 1;
    return cut.map((side) => Math.round((kept * side) / length));
  });
  return {
    rows: new Map([...sums.keys()].map((stem, row) => [stem, row])),
    senses: Int8Array.from(senses),
    senseSize: sides,
  };
}
