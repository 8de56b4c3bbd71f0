// Ends a content at a semicolon behind which somebody else speaks: "The talks collapsed, the guards said; officials insisted that they
// were adjourned". Leaves "said that the ford was shut; the bridge would stay open" to one speaker.

import type { SentenceView, WordAttribution } from '../types.ts';

/** The attributions, none of which runs over a semicolon into the words of another speaker. */
export function beforeSemicolon(
  found: readonly WordAttribution[],
  { tree: { words } }: SentenceView,
): readonly WordAttribution[] {
  const stops = [...words.keys()].filter((at) => words[at]?.form === ';');
  if (stops.length === 0) return found;
  return found.map((one) => {
    const stop = stops.find((at) => at > (one.content[0] ?? 0) && at > (one.cue.at(-1) ?? 0));
    const isTaken =
      stop !== undefined &&
      found.some((other) => other !== one && (other.source[0] ?? -1) > stop && (other.cue[0] ?? -1) > stop);
    return isTaken ? { ...one, content: one.content.filter((at) => at < stop) } : one;
  });
}
