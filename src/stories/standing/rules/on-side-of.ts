// Reads on whose side a border is closed: "closed on Fiji's side since May", "from the Fijian side", whatever border it is.

import type { NamedState } from '../../reports/named-states.ts';
import type { Word } from '../../reports/words.ts';

const otherClause = /^(?:when|while|where|after|because|who|which|whose|as)$/u;

/**
 * The state on whose side it is; null where none is told. `verb` is the place of the verb: "closed it when crowds gathered on the Fijian side"
 * tells of the crowds.
 */
export function readOnSideOf(
  words: readonly Word[],
  states: readonly NamedState[],
  verb: number,
): string | null {
  const told = states.find(
    ({ at, behind }) =>
      words[behind]?.word === 'side' &&
      !words.slice(Math.max(0, verb), at).some(({ word }) => otherClause.test(word)) &&
      words
        .slice(Math.max(0, at - 2), at)
        .some(({ word }) => word === 'on' || word === 'from' || word === 'at'),
  );
  return told?.code ?? null;
}
