// Which of two articles that repeat one another came first: not the one under a false day, else by the reported clock, else by what
// each holds that the other lacks.

import type { Overlap } from './measure-overlap.ts';
import type { CopyText } from './types.ts';

/** From so much more text on, the shorter one was cut from the longer. */
const cutShare = 0.8;

/** The id of the original, null where nothing tells, with the reason in words. */
export function findOriginal(
  shorter: CopyText,
  longer: CopyText,
  { coveredOfLonger, covered }: Overlap,
): { readonly originalId: string | null; readonly reason: string } {
  const [{ reported: short }, { reported: long }] = [shorter, longer];
  const isFalse = ({ hasFalseStamp = false }: CopyText): boolean => hasFalseStamp;
  if (isFalse(shorter) !== isFalse(longer))
    return {
      originalId: (isFalse(shorter) ? longer : shorter).articleId,
      reason: 'the other states a day that is not its own',
    };
  if (short.to !== null && long.from !== null && short.to < long.from)
    return {
      originalId: shorter.articleId,
      reason: `reported by ${short.to}, the other from ${long.from} on`,
    };
  if (long.to !== null && short.from !== null && long.to < short.from)
    return {
      originalId: longer.articleId,
      reason: `reported by ${long.to}, the other from ${short.from} on`,
    };
  if (covered > cutShare && coveredOfLonger < cutShare)
    return {
      originalId: longer.articleId,
      reason: 'their days do not tell; the longer one has all that the other has',
    };
  return { originalId: null, reason: 'nothing tells which came first' };
}
