// Which goods are told of: to lift tariffs on wine keeps no promise to lift those on barley. Leaves alone what names goods that others may
// be among: "its ban on meat" and "the ban on pork".

import type { CommitmentKnowledge } from '../knowledge.ts';

/** True where both name goods of one kind, and never the same. */
export function areOtherGoods(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { goods: { one, many } }: Pick<CommitmentKnowledge, 'goods'>,
): boolean {
  const [left, right] = [one.intersection(a), one.intersection(b)];
  if (left.size === 0 || right.size === 0 || !left.isDisjointFrom(right)) return false;
  return many.isDisjointFrom(a) && many.isDisjointFrom(b);
}
