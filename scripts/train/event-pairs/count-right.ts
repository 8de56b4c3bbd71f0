// Counts what models of pairs answer to sentences that they have not seen.

import type { PairWeights } from './fit-pair-model.ts';
import type { PairLesson } from './read-lessons.ts';

interface Asked {
  readonly lesson: PairLesson;
  readonly weights: PairWeights;
}

/** By kind of sentence, the share whose likeliest answer is right; of sentences without an act the right answer is nobody. */
export function countRight(asked: readonly Asked[]): Readonly<Record<string, number>> {
  const kinds = Map.groupBy(asked, ({ lesson }) => lesson.kind);
  return Object.fromEntries(
    [...kinds].map(([kind, group]) => [
      kind,
      Math.round((1000 * group.filter(isRight).length) / group.length) / 1000,
    ]),
  );
}

function isRight({ lesson, weights }: Asked): boolean {
  const sums = lesson.pairs.map(({ cues }) =>
    cues.reduce((sum, cue) => sum + (weights.cues.get(cue) ?? 0), 0),
  );
  const isNobody = sums.every((sum) => sum < weights.nobody);
  if (lesson.kind === 'no act') return isNobody;
  const best = lesson.pairs[sums.indexOf(Math.max(...sums))];
  return best?.isRight === true;
}
