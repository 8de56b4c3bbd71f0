// Why figures of a series differ, a line for each reason, with the numbers that it is about.

import type { Series } from '../api/types.ts';
import { sayConflicts } from './conflicts.ts';

export interface SaidReason {
  readonly reason: Series['conflicts'][number]['reason'];
  /** "they are about other days". */
  readonly words: string;
  /** "14 and 52", each once. */
  readonly pairs: readonly string[];
  /** Nothing explains the difference. */
  readonly isPlain: boolean;
}

/** "14 and 52: they are about other days", as the server says it, in its two parts. */
function splitExplanation(explanation: string): readonly [string, string] {
  const at = explanation.indexOf(': ');
  return [explanation.slice(0, at), explanation.slice(at + 2)];
}

/** What nothing explains comes first, then what explains most. */
export function sayReasons(conflicts: Series['conflicts']): readonly SaidReason[] {
  const said = sayConflicts(conflicts);
  return [...Map.groupBy(said, ({ reason }) => reason)]
    .map(([reason, own]) => {
      const parts = own.map(({ explanation }) => splitExplanation(explanation));
      const pairs = parts.map(([pair]) => pair);
      return { reason, words: parts[0]?.[1] ?? '', pairs, isPlain: reason === 'plain contradiction' };
    })
    .sort((a, b) => Number(b.isPlain) - Number(a.isPlain) || b.pairs.length - a.pairs.length);
}
