// The line that a list hangs on: "The treaty names three goods that go free:" above its bullets.

import type { LineView } from './describe-line.ts';

/** A longer list is a menu; its end is not looked up to its head. */
const maxItems = 60;

/** The first line above a bullet that has none; undefined for a line without a bullet and in an endless list. */
export function findListLead(views: readonly LineView[], at: number): LineView | undefined {
  if (!views[at]?.line.hasBullet) return undefined;
  for (let above = at - 1; above >= Math.max(0, at - maxItems); above -= 1)
    if (!views[above]?.line.hasBullet) return views[above];
  return undefined;
}
