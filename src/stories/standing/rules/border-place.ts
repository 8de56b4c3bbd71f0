// Where a border only tells the place: "opened a dam on their border", "opened fire at the border". Leaves "closed a crossing on the
// border" and "reopened the border" alone.

import type { Word } from '../../reports/words.ts';

const place = /^(?:on|at|near|along|across|by)$/u;
const ofBorder =
  /^(?:border|frontier|crossings?|checkpoints?|gates?|bridges?|posts?|points?|roads?|lanes?|traffic|sections?|side|closed|open|shut)$/u;
/** "On their common border": so many words from the preposition to the noun. */
const farthestLead = 4;

/** True where the words between the verb and the noun name something else that it is done with. */
export function isOnlyPlace(words: readonly Word[], verb: number, noun: number): boolean {
  const lead = words.findLastIndex(
    ({ word }, at) => at > verb && at < noun && at >= noun - farthestLead && place.test(word),
  );
  if (lead < 0) return false;
  const object = words.slice(verb + 1, lead);
  return object.length > 0 && !object.some(({ word }) => ofBorder.test(word));
}
